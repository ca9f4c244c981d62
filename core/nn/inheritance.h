#pragma once

#include "core/base/result.h"
#include "core/space/network.h"

#include <cstdint>
#include <string>

namespace sextant {

/// What a child took over from its parent.
struct Inherited {
    std::string bytes; ///< for TrainingHooks::initialWeights: the tensors that took anything over
    int tensors = 0; ///< in bytes
    double share = 0.0; ///< 0..1, of the child's parameters that are the parent's numbers
};

/// Weights for a child network, such as a mutated genome, from those of its trained parent.
///
/// Genes are aligned in order, equal and similar ones first, so that an inserted or deleted stage
/// shifts the others; decoder stages follow the encoder stage they join; the head goes to the head.
/// Inside, operations meet by name. Then by channels, followed through concatenations, slices and
/// residual sums: what both have is copied, batch norm statistics included; kernels are centred,
/// with zeros around a smaller one; an output that both have ignores inputs that only the child
/// has; what only the child has is drawn as a fresh training with `seed` draws it. Equal genomes
/// compute equal outputs, and a wider stage computes the old channels as before. Where a stage
/// reads another one than in the parent its weights are copied channel by channel all the same.
/// A parent that learned nothing keeps its children from learning: resources/help/search.md.
///
/// @param parentBytes as TrainingOutcome::fp32Weights has them
/// @param seed that of the child's training
/// Deterministic, thread-safe. Errors: StudyCorrupt (weights that are damaged, not finite or not
/// the parent's).
/// Source: after Chen, Goodfellow, Shlens, "Net2Net", ICLR 2016, arXiv:1511.05641, with fresh
/// channels instead of duplicated ones; alignment: Needleman, Wunsch, J. Mol. Biol. 48(3), 1970.
[[nodiscard]] Result<Inherited> inheritWeights(const Network& parent,
                                               const std::string& parentBytes, const Network& child,
                                               std::uint64_t seed);

/// Share, 0..1, of a network's parameters that a training starts with when these are its
/// TrainingHooks::initialWeights.
/// Deterministic, thread-safe. Errors: StudyCorrupt (damaged, or not finite).
[[nodiscard]] Result<double> filledShare(const Network& network, const std::string& weights);

} // namespace sextant
