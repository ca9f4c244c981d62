#pragma once

#include "core/space/detail/stage_plan.h"

#include <string>
#include <vector>

namespace sextant::detail {

/// What a search space holds, taken apart: which stages may stand where, which decoders and bands
/// go with them, how many genomes that makes. Constant once made.
struct SpaceContents {
    explicit SpaceContents(SearchSpace of);

    SearchSpace space;
    /// What stages may be: those of a position before the last, and those that are the last.
    struct Position {
        std::vector<Stage> middle, last;
        bool hasDropout = false;
    };
    std::vector<Position> positions; ///< one for each of maxStages
    std::vector<DecoderGene> decoders;
    std::vector<std::vector<int>> bands;
    std::vector<ForbiddenRule> decoderRules; ///< those that ask for the decoder
    std::string size;
    double log10Size = 0.0;

    /// By a rule that does not ask for the decoder.
    /// @param index 0-based, of the stage
    [[nodiscard]] bool isForbidden(int index, const Stage& stage) const;
    /// By a rule that does; of a network that has decoder stages.
    [[nodiscard]] bool isForbidden(int index, const Stage& stage, const DecoderGene& decoder) const;
    /// Whether the stage may stand at this place of the encoder.
    [[nodiscard]] bool isAllowed(int index, const Stage& stage) const;
    /// Whether genomes without dead genes may have as many stages: dropouts behind the last
    /// convolution are dead, so that where they are allowed there may be fewer than asked for.
    [[nodiscard]] bool isReachable(int stages) const;
    /// How many different decoders there are when none of their stages is built.
    [[nodiscard]] int formsWithout(int decoderStages, bool resizing) const;
    /// Whether this plan is the one that stands for its genome: of the decoders that lead to one
    /// network only the first counts.
    [[nodiscard]] bool isRepresentative(const Plan& plan) const;
    /// Whether no rule that asks for the decoder forbids the plan.
    [[nodiscard]] bool keepsDecoderRules(const Plan& plan) const;
    /// Of the stage's choices those that the block can have.
    [[nodiscard]] std::vector<Downsampling> downsamplingFor(const BlockGene& block,
                                                            const StageChoices& choices) const;
    [[nodiscard]] int paddingOf(const BlockGene& block) const;

private:
    [[nodiscard]] bool asksForStages() const;
    /// Every block that the choices allow, with a stride of 1.
    [[nodiscard]] std::vector<BlockGene> blocksOf(const StageChoices& choices) const;
    [[nodiscard]] Position positionAt(int index) const;
};

inline constexpr int kLeastDropout = 10, kMostDropout = 50; ///< hundredths
inline constexpr int kMostCspBlocks = 3;

} // namespace sextant::detail
