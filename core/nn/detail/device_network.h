#pragma once

#include "core/data/dataset.h"
#include "core/hw/device_rules.h"
#include "core/nn/detail/weights.h"
#include "core/nn/rule_parts.h"
#include "core/numerics/convolution.h"
#include "core/space/network.h"

#include <torch/torch.h>

#include <functional>

namespace sextant::detail {

/// What happened in one op on the device.
struct StageCounts {
    RoundingCounts stored; ///< of the op's result
    RoundingCounts weights; ///< convolutions and SqueezeExcite
    AccumulatorCounts accumulated; ///< convolutions and SqueezeExcite; before the output scale
    int weightShift = 0;
};

struct DeviceMode {
    const DeviceRules& rules;
    RuleParts parts = {};
    /// The same network at the size it is compiled for, when the images have another one: decides
    /// the lanes and partial sums of every convolution.
    const Network* compiled = nullptr;
    /// Called after every op with its index, result and counts.
    std::function<void(std::size_t op, const torch::Tensor& result, const StageCounts&)> observe =
        {};
    /// Added to during the forward when not null: a scalar that grows where accumulators come
    /// within two bits of overflow (range loss).
    torch::Tensor* rangeLoss = nullptr;
    /// The same for what the weights allow: a scalar that grows where |w|_1 max|x| + |b| of an
    /// output channel is beyond the accumulator. Source: Colbert, Pappalardo, Petri-Koenig, A2Q,
    /// arXiv:2308.13504 (bounds by the L1 norm).
    torch::Tensor* l1Loss = nullptr;
};

/// Runs a folded network as the device would, with a straight-through gradient.
///
/// Convolutions with a Float16 or Int32 accumulator run bit for bit (core/numerics); with a Float32
/// accumulator LibTorch adds up in an order of its own, rounded once. Gradients: identity where a
/// value was rounded, zero where it left the range, a hundredth where it was flushed to zero.
///
/// @param weights of the folded network, unrounded; ".range" entries with Integer storage
/// @param raw [N, bands, H, W] float32 digital numbers
/// @return logits [N, classes, H, W]
/// Source: Bengio, Leonard, Courville, arXiv:1308.3432 (straight-through);
/// resources/help/numerics.md.
[[nodiscard]] torch::Tensor runOnDevice(const Network& network, const NamedTensors& weights,
                                        const torch::Tensor& raw,
                                        const Normalisation& normalisation, const DeviceMode& mode);

/// Adds the range [low, high] of every stored tensor as OP.range, taken from the FP32 forward of
/// these digital numbers. For Integer storage; what was there is replaced.
void calibrateRanges(const Network& network, NamedTensors& weights, const torch::Tensor& raw,
                     const Normalisation& normalisation, const DeviceRules& rules);

} // namespace sextant::detail
