#pragma once

#include "core/space/genome.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sextant {

enum class OpKind {
    Input,
    Conv,
    BatchNorm,
    Activation,
    MaxPool,
    AveragePool,
    Resize, ///< linear, half-pixel centres unless a device says otherwise; or nearest
    Concat, ///< along channels
    Add,
    SqueezeExcite, ///< global average, linear, ReLU, linear, sigmoid, scale; no biases
    Dropout, ///< identity when evaluated
    Slice, ///< channels [begin, begin + channels) of the input
    TransposedConv, ///< 2x2, stride 2: every input pixel becomes four
    DepthToSpace, ///< channels 4c..4c+3 become the pixels (0,0) (0,1) (1,0) (1,1) of channel c
    Output, ///< names the logits; identity
};

enum class ResizeMode {
    Linear,
    Nearest ///< pixel floor(i * in / out)
};

[[nodiscard]] std::string opKindName(OpKind kind); ///< "conv", "max_pool", "squeeze_excite", ...

/// One primitive operation of a network. Sizes are those of its output, batch left out.
struct Op {
    OpKind kind = OpKind::Input;
    std::vector<int> inputs; ///< indices of earlier ops
    int channels = 0, height = 0, width = 0;
    int kernel = 1, stride = 1, padding = 0, groups = 1; ///< Conv; pools have kernel and stride 2
    bool bias = true; ///< Conv
    ActivationKind activation = ActivationKind::Relu; ///< Activation
    int hidden = 0; ///< SqueezeExcite: max(channels / 16, 1)
    double dropout = 0.0; ///< Dropout
    int begin = 0; ///< Slice
    ResizeMode resize = ResizeMode::Linear; ///< Resize
    int gene = -1; ///< gene that built it; -1 decoder and head
    std::string name; ///< unique, e.g. "gene0.conv", "decoder1.up"
    /// Branches that a convolution swallows when folded count nothing.
    std::int64_t params = 0;
    std::int64_t macs = 0; ///< of one image; convolutions and linear layers only, as PyNAS counts
    bool operator==(const Op&) const = default;
};

struct InputShape {
    int bands = 3; ///< 1..16
    int height = 128, width = 128; ///< pixels
    bool operator==(const InputShape&) const = default;
};

/// A network as a graph of ops in execution order; op 0 is the input, the last one the output
/// (logits). The one description from which costs are counted, tensors are built and ONNX is
/// written.
struct Network {
    Genome genome;
    InputShape input;
    int classes = 1;
    std::vector<Op> ops;
    std::int64_t params = 0;
    std::int64_t macs = 0;
    std::int64_t peakActivationBytes = 0; ///< largest sum of live float32 activations, one image
    std::vector<int> deadGenes; ///< indices into genome.genes that cannot change the output

    [[nodiscard]] std::array<int, 4> outputShape() const; ///< 1, classes, height, width
};

/// Builds the U-Net of a genome on paper: encoder, decoder, 1x1 head, a resize to the input size.
/// No tensor is made. Dead genes are counted as the original counts them (their parameters are zero
/// anyway). Errors: GenomeInvalid with a reason (map vanishes, no recorded block, a band that the
/// input lacks, encoder over 20,000,000 parameters). Source: PyNAS as described in
/// resources/help/genomes.md, and its superset there. Thread-safe.
[[nodiscard]] Result<Network> buildNetwork(const Genome& genome, const InputShape& input,
                                           int classes);

/// A network as it is deployed. A Conv whose only consumer is a BatchNorm swallows it, and
/// convolutions and norms of one tensor that are only added up become the largest of them: linear
/// maps of one input (Ding et al., RepVGG, arXiv:2101.03697, section 3.3).
struct FoldedNetwork {
    /// A linear branch of the original network, by op index.
    struct Branch {
        int conv = -1; ///< none: the identity
        int norm = -1; ///< none: as it is
        bool operator==(const Branch&) const = default;
    };
    Network network; ///< ops renumbered; folded convolutions have a bias
    /// Per op: what its weights are the sum of; for a BatchNorm that stays, its own norm. Empty for
    /// ops without weights, and SqueezeExcite, which keeps its own.
    std::vector<std::vector<Branch>> branches;
};
[[nodiscard]] FoldedNetwork foldNetwork(const Network& network);

} // namespace sextant
