#pragma once

#include "core/hw/device_rules.h"
#include "core/nn/detail/weights.h"
#include "core/space/network.h"

#include <torch/torch.h>

#include <vector>

namespace sextant::detail {

/// Side in pixels of an image to build a network for where only its weights matter: no weight's
/// shape depends on it.
inline constexpr int kReferenceSize = 64;

/// Scales of the output channels (the first dimension) of a weight tensor on a device that stores
/// integers; one for all when they share it.
[[nodiscard]] std::vector<IntegerScale> weightScales(const torch::Tensor& weight,
                                                     const DeviceRules& rules);

/// Weights of the folded network as the device stores them, every storage kind included; no
/// gradients. What leaves the program.
[[nodiscard]] NamedTensors weightsAsStored(const Network& network, const NamedTensors& weights,
                                           const DeviceRules& rules);

} // namespace sextant::detail
