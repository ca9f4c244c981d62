#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace sextant::cli {

/// "sextant-cli 0.1.0", then one line per library it was built with.
[[nodiscard]] std::string versionText();
/// The same as `version` and `libraries`.
[[nodiscard]] nlohmann::json versionDocument();

} // namespace sextant::cli
