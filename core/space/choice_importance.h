#pragma once

#include "core/base/run_token.h"
#include "core/base/result.h"
#include "core/space/genome_choices.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// One value of a choice.
struct ChoiceLevel {
    std::string value; ///< empty: the choice was not there; "other": rare values together
    int count = 0; ///< of the genomes that were looked at
    /// What the forest predicts for it, averaged over all other choices as often as they occur.
    double prediction = 0.0;
};

/// How much of a figure's variation a choice explains by itself.
struct ChoiceEffect {
    Choice choice;
    double share = 0.0; ///< 0..1, mean over the trees
    double low = 0.0, high = 0.0; ///< 2.5 and 97.5 % of the trees
    std::vector<ChoiceLevel> levels = {}; ///< numbers ascending, names by alphabet
};

struct ImportanceReport {
    std::vector<ChoiceEffect> effects; ///< by share, the largest first
    int genomes = 0;
    double mean = 0.0; ///< of the figure
    /// Share of the variance, at most 1, that trees explain of genomes they have not seen. Near 0
    /// or below: the shares mean nothing.
    double fit = 0.0;
};

/// Fewer say nothing.
inline constexpr int kLeastGenomes = 10;

/// Functional ANOVA on a random forest: regression trees over the choices, each grown on a
/// bootstrap sample, all choices tried at every split; each tree's variance over the product of the
/// choices' own frequencies is divided among main effects, exactly. Sources: Hutter, Hoos,
/// Leyton-Brown, "An Efficient Approach for Assessing Hyperparameter Importance", ICML 2014;
/// Breiman, "Random Forests", 2001. Unlike there, frequencies are the sample's: what a search never
/// tried says little, and what it tried is no random sample, so shares are no proof of cause.
/// Of more than 64 values of a choice the rarest count as one. Thread-safe; same seed, same report.
/// @param figures of the genomes, as many; those that are not finite are left out
/// Errors: WrongUsage for fewer than kLeastGenomes finite figures, Cancelled.
[[nodiscard]] Result<ImportanceReport> choiceImportance(std::span<const Genome> genomes,
                                                        std::span<const double> figures,
                                                        std::uint64_t seed = 1,
                                                        const RunToken& token = {});

} // namespace sextant
