#pragma once

#include "core/hw/device_rules.h"

#include <torch/torch.h>

namespace sextant::detail {

/// Largest finite binary16 number.
inline constexpr float kHalfMax = 65504.0f;

/// Rounds a tensor that nobody else uses yet in place, with a straight-through gradient that stops
/// where the result left the range. Result and argument share memory. NaN stays NaN.
[[nodiscard]] torch::Tensor storeInPlace(const torch::Tensor& fresh, const FloatRule& rule,
                                         RoundingCounts& counts);

/// x rounded the way the device's host software stores weights; same shape. Straight-through
/// gradient. Source: WeightRounding::OpenVinoHost: openvino, intel_myriad, precision_utils.cpp, as
/// told in resources/help/profiles.md.
[[nodiscard]] torch::Tensor roundWeights(const torch::Tensor& x, const DeviceRules& rules);

/// Linear resize of [N, C, H, W] to [N, C, height, width]. Asymmetric: source = target * in / out,
/// clamped at the last pixel. Differentiable. Source: ONNX Resize, coordinate_transformation_mode.
[[nodiscard]] torch::Tensor resizeLinear(const torch::Tensor& x, int height, int width,
                                         LinearResize mode);

} // namespace sextant::detail
