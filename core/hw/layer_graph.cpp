#include "core/hw/layer_graph.h"

#include <algorithm>
#include <utility>

namespace sextant {

namespace {

LayerKind kindOf(OpKind kind)
{
    switch (kind) {
    case OpKind::Input:
        return LayerKind::Input;
    case OpKind::Conv:
        return LayerKind::Conv;
    case OpKind::BatchNorm:
        return LayerKind::Scale;
    case OpKind::Activation:
        return LayerKind::Activation;
    case OpKind::MaxPool:
        return LayerKind::MaxPool;
    case OpKind::AveragePool:
        return LayerKind::AveragePool;
    case OpKind::Resize:
        return LayerKind::Resize;
    case OpKind::Concat:
        return LayerKind::Concat;
    case OpKind::Add:
        return LayerKind::Add;
    case OpKind::SqueezeExcite:
        return LayerKind::SqueezeExcite;
    case OpKind::Dropout:
        return LayerKind::Dropout;
    case OpKind::Slice:
        return LayerKind::Slice;
    case OpKind::TransposedConv:
        return LayerKind::TransposedConv;
    case OpKind::DepthToSpace:
        return LayerKind::DepthToSpace;
    case OpKind::Output:
        return LayerKind::Output;
    }
    return LayerKind::Output;
}

/// Whether a layer's values lie where its input's do: views, and functions of single values that
/// nobody else wants the arguments of.
bool sharesMemory(const LayerGraph& graph, int index)
{
    switch (graph.at(index).kind) {
    case LayerKind::Slice:
    case LayerKind::Dropout:
    case LayerKind::Output:
        return true;
    case LayerKind::Activation:
    case LayerKind::Scale:
        return graph.usesOf(graph.inputsOf(index).front()) == 1;
    default:
        return false;
    }
}

} // namespace

const char* layerKindName(LayerKind kind)
{
    static constexpr const char* kNames[] = {
        "input",           "output",         "conv",         "dense",
        "transposed_conv", "max_pool",       "average_pool", "global_average",
        "activation",      "batch_norm",     "add",          "concat",
        "resize",          "depth_to_space", "slice",        "channel_shuffle",
        "squeeze_excite",  "dropout"};
    return kNames[static_cast<std::size_t>(kind)];
}

int LayerGraph::append(const Layer& layer, std::span<const int> inputs, std::string name)
{
    m_edges.push_back({m_inputs.size(), inputs.size()});
    for (const int input : inputs) {
        m_inputs.push_back(input);
        ++m_uses[static_cast<std::size_t>(input)];
    }
    m_layers.push_back(layer);
    m_uses.push_back(0);
    m_names.push_back(std::move(name));
    return size() - 1;
}

void LayerGraph::reserve(std::size_t layers)
{
    m_layers.reserve(layers);
    m_edges.reserve(layers);
    m_inputs.reserve(layers + layers / 4);
    m_uses.reserve(layers);
    m_names.reserve(layers);
}

std::int64_t LayerGraph::params() const
{
    std::int64_t sum = 0;
    for (const Layer& layer : m_layers)
        sum += layer.params;
    return sum;
}

std::int64_t LayerGraph::macs() const
{
    std::int64_t sum = 0;
    for (const Layer& layer : m_layers)
        sum += layer.macs;
    return sum;
}

std::int64_t LayerGraph::peakValues() const
{
    // The tensor that holds a layer's values, and the last layer that reads each tensor.
    std::vector<int> holder(m_layers.size());
    std::vector<int> lastRead(m_layers.size(), -1);
    for (int i = 0; i < size(); ++i) {
        holder[static_cast<std::size_t>(i)] =
            sharesMemory(*this, i) ? holder[static_cast<std::size_t>(inputsOf(i).front())] : i;
        for (const int input : inputsOf(i))
            lastRead[static_cast<std::size_t>(holder[static_cast<std::size_t>(input)])] = i;
    }
    std::int64_t live = 0;
    std::int64_t peak = 0;
    for (int i = 0; i < size(); ++i) {
        std::int64_t freed = 0;
        for (const int input : inputsOf(i)) {
            const int tensor = holder[static_cast<std::size_t>(input)];
            int& last = lastRead[static_cast<std::size_t>(tensor)];
            freed += last == i ? at(tensor).values() : 0;
            last = last == i ? -1 : last; // the same tensor may be read twice
        }
        const std::int64_t made = holder[static_cast<std::size_t>(i)] == i ? at(i).values() : 0;
        // What is concatenated was written in its place.
        const bool inPlace = at(i).kind == LayerKind::Concat;
        peak = std::max(peak, live + made - (inPlace ? freed : 0));
        live += made - freed;
    }
    return peak;
}

LayerGraph layerGraphOf(const Network& network)
{
    const FoldedNetwork folded = foldNetwork(network);
    LayerGraph graph;
    graph.reserve(folded.network.ops.size());
    for (const Op& op : folded.network.ops) {
        Layer layer;
        layer.kind = kindOf(op.kind);
        layer.activation = op.activation;
        layer.resize = op.resize;
        layer.channels = op.channels;
        layer.height = op.height;
        layer.width = op.width;
        layer.kernel = op.kernel;
        layer.stride = op.stride;
        layer.groups = op.groups;
        layer.padding = op.padding;
        layer.hidden = op.hidden;
        layer.params = op.params;
        layer.macs = op.macs;
        graph.append(layer, op.inputs, op.name);
    }
    return graph;
}

} // namespace sextant
