#pragma once

#include "core/hw/layer_graph.h"

namespace sextant::detail {

/// ReLU rides on the convolution or addition before it, ReLU6 and leaky ReLU on a convolution, when
/// nobody else reads that.
[[nodiscard]] bool isFusedActivation(const LayerGraph& graph, int layer);
/// A 2x2 max pool rides on a 3x3 stride 1 padding 1 convolution (with its activation) when all
/// sizes are even.
[[nodiscard]] bool isFusedPool(const LayerGraph& graph, int layer);
/// Layers that only name or place values.
[[nodiscard]] bool isFree(LayerKind kind);
/// FP16 activations that a layer reads and writes, 1e6 B.
[[nodiscard]] double activationMb(const LayerGraph& graph, int layer);
[[nodiscard]] double megabytes(const Layer& layer);

} // namespace sextant::detail
