#pragma once

#include "core/base/result.h"

#include <onnx/onnx_pb.h>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace sextant::detail {

/// One image [bands, H, W] of the graph's size in, the values of its output out. One thread at a
/// time.
using RunFunction = std::function<Result<std::vector<float>>(std::span<const float> image)>;

/// Loads a sound FP32 model with one static input and one output into OpenCV DNN. Errors:
/// FileUnreadable when OpenCV cannot run it.
/// @param what the file, for the error
[[nodiscard]] Result<RunFunction> openInOpenCv(onnx::ModelProto model, const std::string& what);

} // namespace sextant::detail
