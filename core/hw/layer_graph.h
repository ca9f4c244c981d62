#pragma once

#include "core/space/network.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sextant {

enum class LayerKind : std::uint8_t {
    Input,
    Output,
    Conv,
    Dense, ///< fully connected, on everything the layer before made
    TransposedConv,
    MaxPool,
    AveragePool,
    GlobalAverage,
    Activation,
    Scale, ///< per channel: a normalisation no convolution swallowed
    Add,
    Concat,
    Resize,
    DepthToSpace,
    Slice,
    Shuffle, ///< channels of several groups dealt out in turn
    SqueezeExcite,
    Dropout
};
[[nodiscard]] const char* layerKindName(LayerKind kind); ///< "conv", "max_pool", ...

/// One stage that a device is asked to run. Sizes are those of the output, batch left out.
struct Layer {
    LayerKind kind = LayerKind::Input;
    ActivationKind activation = ActivationKind::Relu; ///< Activation
    ResizeMode resize = ResizeMode::Linear; ///< Resize
    int channels = 0, height = 0, width = 0;
    int kernel = 1, stride = 1, groups = 1;
    int padding = 0; ///< in front; what a convolution of 3x3 fuses a pool by
    int hidden = 0; ///< SqueezeExcite
    std::int64_t params = 0, macs = 0;
    [[nodiscard]] std::int64_t values() const
    {
        return static_cast<std::int64_t>(channels) * height * width;
    }
    bool operator==(const Layer&) const = default;
};

/// What costs are counted on: a network as it is deployed, candidate or published. A value.
class LayerGraph {
public:
    /// Appends a layer. @param inputs indices of earlier layers
    int append(const Layer& layer, std::span<const int> inputs, std::string name = {});
    void reserve(std::size_t layers);

    [[nodiscard]] std::span<const Layer> layers() const { return m_layers; }
    [[nodiscard]] int size() const { return static_cast<int>(m_layers.size()); }
    [[nodiscard]] const Layer& at(int index) const
    {
        return m_layers[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::span<const int> inputsOf(int index) const
    {
        const Edges& edges = m_edges[static_cast<std::size_t>(index)];
        return std::span(m_inputs).subspan(edges.begin, edges.count);
    }
    /// The first input of a layer that has one.
    [[nodiscard]] const Layer& inputOf(int index) const { return at(inputsOf(index).front()); }
    [[nodiscard]] int usesOf(int index) const { return m_uses[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::string& nameOf(int index) const
    {
        return m_names[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::int64_t params() const;
    [[nodiscard]] std::int64_t macs() const;
    /// Largest sum of tensors that are live while a layer runs: its inputs, its output and what
    /// later layers still read. Views and activations lie where their input does, and what is
    /// concatenated was written in its place.
    [[nodiscard]] std::int64_t peakValues() const;

private:
    struct Edges {
        std::size_t begin = 0, count = 0;
    };
    std::vector<Layer> m_layers;
    std::vector<Edges> m_edges;
    std::vector<int> m_inputs, m_uses;
    std::vector<std::string> m_names;
};

/// A candidate as it is deployed: norms and parallel branches folded (foldNetwork).
[[nodiscard]] LayerGraph layerGraphOf(const Network& network);

} // namespace sextant
