#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace sextant {

/// Bytes of a whole file. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// A name beside `path` to write to before renaming, of this process alone. Files that processes no
/// longer running left under such names are removed.
[[nodiscard]] std::filesystem::path temporaryBeside(const std::filesystem::path& path);

/// Writes beside the target, then renames over it: a crash leaves the old file. Makes parent
/// folders. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace sextant
