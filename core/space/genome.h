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
    CspMbConv
};
enum class ActivationKind { Relu, Gelu, Softmax, Sigmoid };
enum class PoolKind { Average, Max };
/// How a block's width is meant: a factor of its input (PyNAS, letter o) or channels (ours, letter
/// w).
enum class WidthMode { Coefficient, Absolute };

/// One encoder block. Fields that its kind does not use keep their defaults, so equality is exact.
struct BlockGene {
    BlockKind kind = BlockKind::ConvBnAct;
    WidthMode widthMode = WidthMode::Coefficient;
    int width = 1; ///< b c e d: coefficient or channels (for d: added channels)
    int kernel = 3; ///< b c e, 1..99
    int stride = 1; ///< b c e, 1..9
    int padding = 1; ///< b c e, 0..49
    ActivationKind activation = ActivationKind::Relu; ///< all but D
    int expansion = 4; ///< m n p
    int reduction = 4; ///< R; PyNAS always builds with 4, so do we
    int blocks = 1; ///< o p
    double dropout = 0.0; ///< D, 0..1 in steps of 0.01
    bool operator==(const BlockGene&) const = default;
};

/// Pooling by 2, stride 2.
struct PoolGene {
    PoolKind kind = PoolKind::Max;
    bool operator==(const PoolGene&) const = default;
};

/// One stage of the encoder: a gene is either a block or a pool.
struct Gene {
    bool isPool = false;
    BlockGene block; ///< meaningful unless isPool
    PoolGene pool; ///< meaningful if isPool
    bool operator==(const Gene&) const = default;
};

/// One architecture as a value: the encoder's genes in order; the U-Net decoder follows from them.
/// Text form: PYNAS grammar, `Lco08k3s1p1arn1EPM2EE`, with the superset letter `w` + digits for
/// absolute widths (`Lcw16k3s1p1arn1E`). Free to copy between threads.
struct Genome {
    std::vector<Gene> genes;

    /// Errors: GenomeSyntax, with the position and what was expected there.
    [[nodiscard]] static Result<Genome> parse(std::string_view text);
    /// Canonical text; parse(text()) equals *this.
    [[nodiscard]] std::string text() const;
    /// Hash of the canonical text: stable between runs and machines.
    [[nodiscard]] std::uint64_t hash() const;
    /// Without genes that cannot change the network's function: pools and dropouts after the last
    /// block that is recorded. Same parameters, same MACs of everything that reaches the output.
    [[nodiscard]] Genome withoutDeadGenes() const;
    /// "4 stages, 16-24-32-48, depthwise": for people.
    [[nodiscard]] std::string inWords() const;
    bool operator==(const Genome&) const = default;
};

} // namespace sextant
