#pragma once

#include "core/deploy/detail/node_writer.h"
#include "core/hw/device_profile.h"

#include <span>
#include <string>
#include <vector>

// Stages of the oracle graph, computed in DOUBLE: sums that do not depend on the order in which a
// runtime adds. onnxruntime has no Conv, Resize or AveragePool of that type, so they are written as
// MatMul, Slice, Add and Mul. All take and give FLOAT tensors.

namespace sextant::detail {

/// A convolution's numbers.
struct WideConvolution {
    int inChannels, outChannels, outHeight, outWidth;
    int kernel = 1, stride = 1, padding = 0, groups = 1;
    std::span<const float> weight; ///< [out, in / groups, kernel, kernel]
    std::span<const float> bias; ///< [out], or none
};
void writeWideConvolution(NodeWriter& writer, const std::string& input,
                          const WideConvolution& convolution, const std::string& output);

/// Of 2x2 pixels each, without overlap.
void writeWideAveragePool(NodeWriter& writer, const std::string& input, int outHeight, int outWidth,
                          const std::string& output);

struct WideResize {
    int inHeight, inWidth, outHeight, outWidth;
    LinearResize mode;
};
/// One MatMul along each side. An infinite value becomes NaN on its whole row and column, in a
/// plain resize only beside it.
void writeWideResize(NodeWriter& writer, const std::string& input, const WideResize& resize,
                     const std::string& output);

/// Sigmoid, Softmax over the last axis, ReduceMean over rows and columns.
void writeWideSigmoid(NodeWriter& writer, const std::string& input, const std::string& output);
void writeWideSoftmax(NodeWriter& writer, const std::string& input, const std::string& output);
void writeWideMean(NodeWriter& writer, const std::string& input, const std::string& output);

} // namespace sextant::detail
