#include "core/hw/detail/fusion.h"

namespace sextant::detail {

bool isFusedActivation(const LayerGraph& graph, int layer)
{
    const Layer& op = graph.at(layer);
    if (op.kind != LayerKind::Activation)
        return false;
    const int source = graph.inputsOf(layer).front();
    if (graph.usesOf(source) != 1)
        return false;
    const bool clamps =
        op.activation == ActivationKind::Relu6 || op.activation == ActivationKind::LeakyRelu;
    if (!clamps && op.activation != ActivationKind::Relu)
        return false;
    const LayerKind kind = graph.at(source).kind;
    return kind == LayerKind::Conv || kind == LayerKind::TransposedConv
        || (!clamps && kind == LayerKind::Add);
}

bool isFusedPool(const LayerGraph& graph, int layer)
{
    if (graph.at(layer).kind != LayerKind::MaxPool || graph.at(layer).kernel != 2)
        return false;
    int source = graph.inputsOf(layer).front();
    if (graph.usesOf(source) != 1)
        return false;
    if (isFusedActivation(graph, source))
        source = graph.inputsOf(source).front();
    const Layer& conv = graph.at(source);
    return conv.kind == LayerKind::Conv && conv.groups == 1 && conv.kernel == 3 && conv.stride == 1
        && conv.padding == 1 && conv.width % 2 == 0 && conv.height % 2 == 0;
}

bool isFree(LayerKind kind)
{
    return kind == LayerKind::Input || kind == LayerKind::Output || kind == LayerKind::Dropout
        || kind == LayerKind::Concat || kind == LayerKind::Slice;
}

double megabytes(const Layer& layer)
{
    return 2e-6 * static_cast<double>(layer.values());
}

double activationMb(const LayerGraph& graph, int layer)
{
    double sum = megabytes(graph.at(layer));
    for (const int input : graph.inputsOf(layer))
        sum += megabytes(graph.at(input));
    return sum;
}

} // namespace sextant::detail
