#pragma once

#include "core/nn/detail/span_rounding.h"
#include "core/numerics/accumulator.h"
#include "core/numerics/convolution.h"

#include <torch/torch.h>

#include <span>

namespace sextant::detail {

/// Differentiable forms of core/numerics: forward bit for bit, backward as if nothing had been
/// rounded, but for what left the range. Tensors are float32; the work is shared by the intra-op
/// threads; results do not depend on their number.
/// Source: Bengio, Leonard, Courville, arXiv:1308.3432.

/// @return rounded values, the shape of x. Gradient: identity where a value was rounded, zero where
/// it left the range, a hundredth where it was flushed to zero.
/// @param counts added to
[[nodiscard]] torch::Tensor roundThrough(const torch::Tensor& x, const SpanRounding& rounding,
                                         RoundingCounts& counts);

/// A convolution by core/numerics; the gradient is that of the FP32 convolution of the same
/// operands, zero for outputs that left the range.
/// @param x [N, inChannels, H, W]
/// @param weight [outChannels, inChannels / groups, kernel, kernel]
/// @param bias [outChannels]
/// @param shift weights are stored times 2^shift
[[nodiscard]] torch::Tensor convolveThrough(const torch::Tensor& x, const torch::Tensor& weight,
                                            const torch::Tensor& bias, const ConvShape& shape,
                                            const AccumulatorRule& rule, int shift,
                                            AccumulatorCounts& counts);

/// Mean over each plane of [N, C, H, W], summed by the accumulator: [N, C, 1, 1]. The gradient is
/// that of the mean.
[[nodiscard]] torch::Tensor meanThrough(const torch::Tensor& x, const AccumulatorRule& rule);

/// The values of a dense float32 tensor in the order of its memory.
[[nodiscard]] std::span<const float> spanOf(const torch::Tensor& x);

} // namespace sextant::detail
