#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::detail {

using TableRows = std::vector<std::map<std::string, std::string>>; ///< by the header's names

/// Rows of comma-separated text with a header line; no quoting. Cells beyond the header are
/// dropped, missing ones absent. A byte order mark and carriage returns are ignored.
[[nodiscard]] TableRows parseTable(std::string_view text);

/// Of a file; empty when it is absent. Errors: FileUnreadable.
[[nodiscard]] Result<TableRows> readTable(const std::filesystem::path& path);

} // namespace sextant::detail
