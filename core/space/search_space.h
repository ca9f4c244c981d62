#pragma once

#include "core/base/rng.h"
#include "core/space/network.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

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
    /// log10 of the number of distinct genome strings.
    [[nodiscard]] double log10Size() const;

    [[nodiscard]] Genome sample(Rng& rng) const;
    /// A new genome with one change: a gene redrawn, tweaked, inserted or deleted.
    [[nodiscard]] Genome mutate(const Genome& genome, Rng& rng) const;
    /// Single-point crossover at stage boundaries of both parents; length stays in the space's
    /// range.
    [[nodiscard]] Genome crossover(const Genome& a, const Genome& b, Rng& rng) const;

    bool operator==(const SearchSpace&) const = default;
};

} // namespace sextant
