#pragma once

#include "core/base/rng.h"
#include "core/hw/device_rules.h"
#include "core/nn/detail/weights.h"
#include "core/space/network.h"

#include <torch/torch.h>

namespace sextant::detail {

/// Fresh weights of a network: convolutions by Kaiming, norms 1 and 0, the head's bias at the log
/// odds of a rare class. Names are op name + ".weight", ".bias"; norms ".scale", ".shift", ".mean",
/// ".variance"; transposed convolutions' ".weight" is [out, in, 2, 2]; SqueezeExcite
/// ".reduce" [hidden, C], ".expand" [C, hidden]. Drawn from `rng` alone.
/// Source: He, Zhang, Ren, Sun, ICCV 2015, arXiv:1502.01852.
[[nodiscard]] NamedTensors initialWeights(const Network& network, Rng& rng);

/// What a training with that seed starts from.
[[nodiscard]] NamedTensors freshWeights(const Network& network, std::uint64_t seed);

/// Weights of a plain network that a training may start from. Errors: StudyCorrupt when damaged,
/// when a value is not finite or when a variance is below zero.
[[nodiscard]] Result<NamedTensors> unpackUsable(std::string_view bytes);

/// Weights of the folded network: batch norm multiplied into its convolution, parallel branches
/// added into theirs, other norms as ".scale", ".shift".
[[nodiscard]] NamedTensors foldWeights(const FoldedNetwork& folded, const Network& network,
                                       const NamedTensors& weights);

/// True for running statistics, which no gradient reaches.
[[nodiscard]] bool isStatistic(const std::string& name);
/// True for calibrated ranges of integer devices, which no gradient reaches either.
[[nodiscard]] bool isRange(const std::string& name);

/// True for ops whose result a device computes and stores; the others select or move values.
[[nodiscard]] bool isStage(const Op& op);

/// Exact GELU, differentiable in every shape and layout.
[[nodiscard]] torch::Tensor exactGelu(const torch::Tensor& x);

/// A transposed convolution as a 1x1 one whose channels become pixels: [4 out, in, 1, 1] and [4
/// out].
/// @param weight [out, in, 2, 2]
/// @param bias [out]
[[nodiscard]] std::pair<torch::Tensor, torch::Tensor> asPointwise(const torch::Tensor& weight,
                                                                  const torch::Tensor& bias);
/// ReLU6, leaky ReLU, hard swish and the others, differentiable.
[[nodiscard]] torch::Tensor activate(const torch::Tensor& x, ActivationKind kind);

struct ForwardMode {
    bool training = false; ///< batch statistics and dropout
    Rng* dropout = nullptr; ///< needed by training networks with dropout
    const DeviceRules* rounding = nullptr; ///< rounds the input and every stage's output
    LinearResize resize = LinearResize::HalfPixel;
    bool libraryOperators = false; ///< LibTorch's own, op by op: what exports are compared with
};

/// Runs a network, plain or folded, op by op.
/// @param weights of that network; a folded norm has no ".mean"
/// @param x [N, bands, H, W] float32, normalised
/// @return logits [N, classes, H, W]
[[nodiscard]] torch::Tensor runNetwork(const Network& network, const NamedTensors& weights,
                                       const torch::Tensor& x, const ForwardMode& mode);

} // namespace sextant::detail
