#pragma once

#include "core/base/result.h"
#include "core/hw/layer_graph.h"

#include <filesystem>

namespace sextant {

/// The layers of an ONNX file, to count costs on: of a file that Sextant exported those of its
/// genome, of another's its nodes with the shapes that ONNX infers. Operators that only rename or
/// reshape are left out; those that are not known count as one stage each. Errors: FileMissing,
/// FileUnreadable (not ONNX, no static input [1, C, H, W], shapes that cannot be inferred).
[[nodiscard]] Result<LayerGraph> layersOfOnnx(const std::filesystem::path& file);

} // namespace sextant
