#pragma once

#include "core/deploy/detail/onnx_graph.h"

#include <onnx/onnx_pb.h>

#include <string>

namespace sextant::detail {

/// Writes the ops of a folded network as nodes and initialisers of a graph whose input is "image"
/// and whose output is "logits". Returns the name of the first constant that the graph's type
/// cannot hold; empty: none.
[[nodiscard]] std::string writeGraph(onnx::GraphProto& graph, const FoldedWeights& weights,
                                     const Normalisation& normalisation, LinearResize resize,
                                     StageRounding rounding);

} // namespace sextant::detail
