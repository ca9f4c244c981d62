#pragma once

#include "core/deploy/bundle.h"
#include "core/deploy/detail/bundle_files.h"

#include <string>

namespace sextant::detail {

/// verifyBundle() once its files are read and their hashes are right.
[[nodiscard]] Result<BundleCheck> checkBundle(const Bundle& bundle, const std::string& what);

} // namespace sextant::detail
