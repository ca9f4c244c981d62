#pragma once

#include "core/hw/device_rules.h"

#include <torch/torch.h>

namespace sextant::detail {

/// Largest finite binary16 number.
inline constexpr float kHalfMax = 65504.0f;

/// x rounded to the device's floating-point storage and back. Float32 storage returns x itself;
/// fixed point and integers, whose scales belong to a stage, do too (see device_network.h).
///
/// @param x float32, any shape and dense layout; NaN stays NaN
/// Straight-through gradient: identity, zero where |x| overflows. Thread-safe. Source: Bengio,
/// Leonard, Courville, arXiv:1308.3432.
[[nodiscard]] torch::Tensor roundStored(const torch::Tensor& x, const DeviceRules& rules);

/// x rounded the way the device's host software stores weights; same shape. Straight-through
/// gradient. Source: WeightRounding::OpenVinoHost: openvino, intel_myriad, precision_utils.cpp, as
/// told in resources/help/profiles.md.
[[nodiscard]] torch::Tensor roundWeights(const torch::Tensor& x, const DeviceRules& rules);

/// Linear resize of [N, C, H, W] to [N, C, height, width]. Asymmetric: source = target * in / out,
/// clamped at the last pixel. Differentiable. Source: ONNX Resize, coordinate_transformation_mode.
[[nodiscard]] torch::Tensor resizeLinear(const torch::Tensor& x, int height, int width,
                                         LinearResize mode);

} // namespace sextant::detail
