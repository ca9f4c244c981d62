#pragma once

#include "core/infer/scene_inference.h"

#include <filesystem>

namespace sextant::detail {

/// Runs an exported TorchScript file image by image, as a program without Sextant would. One thread
/// at a time. Errors: FileUnreadable.
[[nodiscard]] Result<PredictFunction> openTorchScript(const std::filesystem::path& file);

} // namespace sextant::detail
