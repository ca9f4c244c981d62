#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

enum class BlockKind {
    ConvAct,
    ConvBnAct,
    ConvSe,
    DenseNet,
    MbConv,
    MbConvNoRes,
    ResNet,
    Dropout,
    CspConv,
    CspMbConv,
    // Not in PyNAS:
    SeparableConv, ///< MobileNet, arXiv:1704.04861
    LinearBottleneck, ///< MobileNetV2, arXiv:1801.04381; with squeeze and excite as MobileNetV3
    RepConv, ///< RepVGG, arXiv:2101.03697, MobileOne, arXiv:2206.04040: one convolution when folded
    GhostConv ///< GhostNet, arXiv:1911.11907
};
enum class ActivationKind {
    Relu,
    Gelu,
    Softmax,
    Sigmoid,
    Relu6,
    LeakyRelu, ///< slope kLeakySlope
    HardSwish, ///< x * relu6(x + 3) / 6, arXiv:1905.02244
    Silu ///< x * sigmoid(x)
};
/// 1 / 8: its inverse is whole, so the NCE fuses it behind a convolution.
inline constexpr double kLeakySlope = 0.125;

enum class PoolKind { Average, Max };
/// How a block's width is meant: a factor of its input (PyNAS, letter o) or channels (ours, letter
/// w).
enum class WidthMode { Coefficient, Absolute };

/// One encoder block. Fields that its kind does not use keep their defaults, so equality is exact.
struct BlockGene {
    BlockKind kind = BlockKind::ConvBnAct;
    WidthMode widthMode = WidthMode::Coefficient;
    int width = 1; ///< coefficient or channels (for DenseNet: added channels)
    int kernel = 3; ///< 1..99
    int stride = 1; ///< 1..9
    int padding = 1; ///< 0..49; kinds without their own pad by kernel / 2
    ActivationKind activation = ActivationKind::Relu; ///< all but Dropout
    int expansion = 4;
    int reduction = 4; ///< ResNet; PyNAS always builds with 4, so do we
    int blocks = 1; ///< inside a CSP block
    bool squeezeExcite = false;
    int repeats = 1; ///< 1..9, the block so many times, the stride in the first; PyNAS: 1
    double dropout = 0.0; ///< Dropout, 0..1 in steps of 0.01
    bool operator==(const BlockGene&) const = default;
};

/// Pooling by 2, stride 2.
struct PoolGene {
    PoolKind kind = PoolKind::Max;
    bool operator==(const PoolGene&) const = default;
};

/// One step of the encoder: a gene is either a block or a pool.
struct Gene {
    bool isPool = false;
    BlockGene block; ///< meaningful unless isPool
    PoolGene pool; ///< meaningful if isPool
    bool operator==(const Gene&) const = default;
};

enum class Upsampling {
    Bilinear, ///< in the device's own semantics
    Nearest,
    Transposed, ///< 2x2 convolution, stride 2
    PixelShuffle ///< 1x1 convolution to four times the channels, which become pixels; 1609.05158
};
enum class SkipKind { Concat, Add, None };

/// How the decoder is built. The default is PyNAS's.
struct DecoderGene {
    Upsampling upsampling = Upsampling::Bilinear;
    SkipKind skip = SkipKind::Concat;
    int depth = 2; ///< 1..4, 3x3 convolutions per stage
    int widthPercent = 100; ///< 10..400, of the skip's channels
    int stagesLeftOut =
        0; ///< 0..8, shallowest stages that are not built: a head of less resolution
    bool operator==(const DecoderGene&) const = default;
};

/// One architecture as a value: the encoder's genes in order, the decoder, the bands it looks at.
/// Text form: PYNAS grammar, `Lco08k3s1p1arn1EPM2EE`, with a superset (resources/help/genomes.md).
/// Free to copy between threads.
struct Genome {
    std::vector<Gene> genes;
    DecoderGene decoder;
    std::vector<int> bands; ///< 0-based, ascending; empty: all

    /// Errors: GenomeSyntax, with the position and what was expected there.
    [[nodiscard]] static Result<Genome> parse(std::string_view text);
    /// Canonical text; parse(text()) equals *this.
    [[nodiscard]] std::string text() const;
    /// Hash of the canonical text: stable between runs and machines.
    [[nodiscard]] std::uint64_t hash() const;
    /// Without what cannot change the network's function: pools and dropouts after the last block
    /// that is recorded, and choices of decoder stages that are not built. Same parameters, same
    /// MACs of everything that reaches the output.
    [[nodiscard]] Genome withoutDeadGenes() const;
    /// The same network with widths in channels on an input of as many bands, without dead genes:
    /// equal for genomes that differ in how their widths are written.
    [[nodiscard]] Genome canonical(int inputBands) const;
    /// "4 stages: conv-BN 16, rep conv 24, ...": for people.
    [[nodiscard]] std::string inWords() const;
    bool operator==(const Genome&) const = default;
};

/// Channels that leave a block which `in` enter; 64 bits, since coefficients multiply.
[[nodiscard]] std::int64_t channelsAfter(const BlockGene& block, std::int64_t in);
/// Whether the decoder may take the block's output as a skip: all kinds but Dropout.
[[nodiscard]] bool isRecorded(const Gene& gene);

} // namespace sextant
