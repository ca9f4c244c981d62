#pragma once

#include <filesystem>

namespace sextant::ui {

/// What a file or folder from elsewhere is to Sextant.
enum class FileKind { Unknown, Study, Dataset, Scene, Space, Profile, Model };

/// By what lies there: a folder with images and masks, a JSON file by what it holds, others by
/// their ending. Opens JSON files alone.
[[nodiscard]] FileKind kindOf(const std::filesystem::path& path);

} // namespace sextant::ui
