#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace sextant::cli {

/// A verb gets the words after its name (without --json) and returns the document that --json prints.
using Words = std::vector<std::string>;

[[nodiscard]] Result<nlohmann::json> genomeVerb(const Words& words);
[[nodiscard]] Result<nlohmann::json> spaceVerb(const Words& words);

} // namespace sextant::cli
