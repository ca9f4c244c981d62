#pragma once

#include "core/infer/scene_inference.h"

#include <filesystem>
#include <string>

namespace sextant::detail {

/// Runs an exported TorchScript file image by image, as a program without Sextant would. One thread
/// at a time. Errors: FileUnreadable.
[[nodiscard]] Result<PredictFunction> openTorchScript(const std::filesystem::path& file);
/// The same for a file's contents.
/// @param what names them in errors
[[nodiscard]] Result<PredictFunction> openTorchScriptBytes(const std::string& bytes,
                                                           const std::string& what);

} // namespace sextant::detail
