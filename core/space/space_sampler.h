#pragma once

#include "core/base/rng.h"
#include "core/space/search_space.h"

#include <memory>
#include <string>
#include <vector>

namespace sextant {

/// Spaces of more genomes, as a logarithm, are not searched whole.
inline constexpr double kMostEnumeratedLog10 = 6.0;

/// Draws and changes genomes of one space. All calls are pure functions of the space, their
/// arguments and the random numbers; thread-safe.
class SpaceSampler {
public:
    /// @param space without findings
    explicit SpaceSampler(SearchSpace space);
    SpaceSampler(SpaceSampler&&) noexcept;
    SpaceSampler& operator=(SpaceSampler&&) noexcept;
    ~SpaceSampler();

    [[nodiscard]] const SearchSpace& space() const;
    /// The number of different genomes without dead genes, exact, in decimal digits. Whether each
    /// can be built and keeps to the caps depends on the input and the device.
    [[nodiscard]] const std::string& size() const;
    [[nodiscard]] double log10Size() const;
    /// Whether the genome, without its dead genes, is one that size() counts.
    [[nodiscard]] bool contains(const Genome& genome) const;

    /// Stages uniform in their range, then each block's kind and each of its values uniform:
    /// shallow networks and kinds with few values come as often as others. Good to start a search
    /// from.
    [[nodiscard]] Genome sample(Rng& rng) const;
    /// Every genome that size() counts with the same probability, so mostly the deepest ones. Those
    /// beyond a cap left out, the others are still uniform.
    [[nodiscard]] Genome sampleUniform(Rng& rng) const;
    /// Every genome that size() counts, once. Meant for spaces of up to 10^kMostEnumeratedLog10;
    /// check log10Size() first.
    [[nodiscard]] std::vector<Genome> enumerate() const;

    /// A new genome with one change: a stage redrawn, inserted, deleted or swapped with another, a
    /// width moved to its neighbour, one of the block's other values, what makes the map smaller,
    /// one of the decoder's values or the bands redrawn.
    [[nodiscard]] Genome mutate(const Genome& genome, Rng& rng) const;
    /// Single-point crossover at stage boundaries of both parents; length stays in the space's
    /// range. Decoder and bands come whole from one of the two.
    [[nodiscard]] Genome crossover(const Genome& a, const Genome& b, Rng& rng) const;
    /// The nearest legal genome: values that a stage may not have become the nearest that it may,
    /// forbidden stages are redrawn. A genome of the space stays as it is.
    [[nodiscard]] Genome repair(const Genome& genome, Rng& rng) const;

    // What PyNAS's own algorithm does to genomes, by gene and not by stage:
    /// Each gene is drawn anew with a probability of `share`, pools as pools.
    [[nodiscard]] Genome redrawGenes(const Genome& genome, double share, Rng& rng) const;
    /// The first genes of `a` and the others of `b`, cut at one place of both behind the first gene
    /// and before the last but one of the shorter; `a` where there is none. As long as `b`.
    [[nodiscard]] Genome singlePoint(const Genome& a, const Genome& b, Rng& rng) const;

private:
    struct Impl;
    std::unique_ptr<const Impl> m_impl;
};

/// How far two genomes are apart: the least number of stages to insert, delete or replace, a
/// replacement counting the share of the block's choices that differ, 0..1; plus the share of the
/// decoder's choices and 1 for other bands. A metric on genomes without dead genes.
[[nodiscard]] double genomeDistance(const Genome& a, const Genome& b);

} // namespace sextant
