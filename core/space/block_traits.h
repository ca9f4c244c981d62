#pragma once

#include "core/space/genome.h"

#include <span>

namespace sextant {

/// What is known of a kind of block: its letter in a genome, its names, which fields it has.
struct BlockTraits {
    BlockKind kind;
    char letter;
    const char* name; ///< in files: "conv_bn_act"
    const char* words; ///< for people: "conv-BN"
    bool hasWidth = false, hasKernel = false, hasStride = false;
    bool hasPadding = false; ///< its own; others pad by kernel / 2
    bool hasExpansion = false, hasSqueeze = false, hasBlocks = false;
};

/// In the order of BlockKind.
[[nodiscard]] std::span<const BlockTraits> allBlockTraits();
[[nodiscard]] const BlockTraits& traitsOf(BlockKind kind);

struct ActivationTraits {
    ActivationKind kind;
    const char* letters; ///< in a genome, behind the a
    const char* name; ///< in files and for people: "relu"
};
/// In the order of ActivationKind.
[[nodiscard]] std::span<const ActivationTraits> allActivationTraits();
[[nodiscard]] const ActivationTraits& traitsOf(ActivationKind kind);

} // namespace sextant
