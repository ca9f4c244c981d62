#pragma once

#include "core/base/rng.h"
#include "core/space/network.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// Spaces of more genomes, as a logarithm, are not searched whole.
inline constexpr double kMostEnumeratedLog10 = 6.0;

/// What may be built: the values each gene is drawn from. A value; JSON form in
/// resources/help/space.md.
struct SearchSpace {
    static constexpr int kVersion = 1;

    std::string name = "vessels-small";
    int minStages = 2, maxStages = 4; ///< stage = one block followed by one pool
    std::vector<BlockKind> blocks;
    WidthMode widthMode = WidthMode::Absolute;
    std::vector<int> widths; ///< channels, or coefficients in a PyNAS space
    std::vector<int> kernels; ///< odd; padding is kernel / 2 (PyNAS space: 1)
    std::vector<int> expansions;
    std::vector<ActivationKind> activations;
    std::vector<PoolKind> pools;
    bool legacyPadding = false; ///< PyNAS: padding 1 whatever the kernel

    /// Absolute widths 8..48, all block kinds that train well on small imagery.
    [[nodiscard]] static SearchSpace defaults();
    /// The space PyNAS samples (kernel 3).
    [[nodiscard]] static SearchSpace pynas();
    /// Errors: FileMissing, SpaceInvalid.
    [[nodiscard]] static Result<SearchSpace> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<SearchSpace> fromJson(std::string_view text);
    [[nodiscard]] std::string toJson() const;

    /// Empty when usable; otherwise sentences saying what to change.
    [[nodiscard]] std::vector<std::string> findings() const;
    /// The number of different genomes without dead genes, exact, in decimal digits. Whether each
    /// can be built depends on the input.
    [[nodiscard]] std::string size() const;
    [[nodiscard]] double log10Size() const;

    /// Stages uniform in their range, then each block's kind and each of its values uniform:
    /// shallow networks and kinds with few values come as often as others. Good to start a search
    /// from.
    [[nodiscard]] Genome sample(Rng& rng) const;
    /// Every genome that size() counts with the same probability, so mostly the deepest ones.
    [[nodiscard]] Genome sampleUniform(Rng& rng) const;
    /// A new genome with one change: a stage redrawn, inserted, deleted or swapped with another, a
    /// width moved to its neighbour, a pool redrawn.
    [[nodiscard]] Genome mutate(const Genome& genome, Rng& rng) const;
    /// Every distinct genome that has a convolution, without dead genes, by number of stages, then
    /// in the order of the lists. Meant for spaces of up to 10^kMostEnumeratedLog10; check
    /// log10Size() first.
    [[nodiscard]] std::vector<Genome> enumerate() const;
    /// Each gene is drawn anew with a probability of `share`, pools as pools.
    [[nodiscard]] Genome redrawGenes(const Genome& genome, double share, Rng& rng) const;
    /// The first genes of `a` and the others of `b`, cut at one place of both behind the first gene
    /// and before the last but one of the shorter; `a` where there is none. As long as `b`.
    [[nodiscard]] Genome singlePoint(const Genome& a, const Genome& b, Rng& rng) const;
    /// Single-point crossover at stage boundaries of both parents; length stays in the space's
    /// range.
    [[nodiscard]] Genome crossover(const Genome& a, const Genome& b, Rng& rng) const;

    bool operator==(const SearchSpace&) const = default;
};

} // namespace sextant
