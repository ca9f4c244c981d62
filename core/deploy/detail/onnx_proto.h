#pragma once

#include "core/base/result.h"

#include <onnx/onnx_pb.h>

#include <string>
#include <string_view>
#include <vector>

namespace sextant::detail {

/// Parses an ONNX model from anywhere and refuses what could bring a runtime down: sizes that do
/// not fit the data, strides or groups of zero, external data, control flow, tensors beyond 2^28
/// values; then what ONNX's own checker and strict shape inference refuse.
/// Errors: FileUnreadable with the reason, on one line.
/// @param what the file, for the error
[[nodiscard]] Result<onnx::ModelProto> parseOnnx(std::string_view bytes, const std::string& what);

/// Sizes of a tensor; empty unless it is of that type and all are fixed and 1..2^20.
[[nodiscard]] std::vector<int> staticShape(const onnx::ValueInfoProto& value,
                                           onnx::TensorProto::DataType type);

/// The one input that is not an initialiser (files before IR 4 list those too); null when there are
/// more.
[[nodiscard]] const onnx::ValueInfoProto* imageInput(const onnx::GraphProto& graph);

/// Values of a FLOAT, FLOAT16 or DOUBLE tensor, the last rounded; empty for others.
[[nodiscard]] std::vector<float> valuesOf(const onnx::TensorProto& tensor);

/// The same graph in FP32 alone, for runtimes without FLOAT16 and DOUBLE: constants become the
/// floats they stand for, casts become identities.
[[nodiscard]] onnx::ModelProto inFloat(onnx::ModelProto model);

/// The graph up to the node that makes `tensor`, which becomes its only output.
/// @param shape of the tensor
[[nodiscard]] onnx::ModelProto cutAt(onnx::ModelProto model, const std::string& tensor,
                                     const std::vector<std::int64_t>& shape);

} // namespace sextant::detail
