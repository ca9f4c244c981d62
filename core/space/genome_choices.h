#pragma once

#include "core/space/genome.h"

#include <string>
#include <vector>

namespace sextant {

/// What is chosen once for a network, or once for a stage of its encoder.
enum class ChoiceKind {
    Stages,
    Block,
    Width,
    Kernel,
    Expansion,
    Activation,
    Downsampling,
    Repeats,
    SqueezeExcite,
    Upsampling,
    Skip,
    DecoderDepth,
    DecoderWidth,
    StagesLeftOut,
    Bands
};

struct Choice {
    ChoiceKind kind = ChoiceKind::Stages;
    int stage = -1; ///< 0-based; -1: of the whole network
    auto operator<=>(const Choice&) const = default;
};

struct MadeChoice {
    Choice choice;
    std::string value; ///< as a space file names it: "rep_conv", "24"; bands "1 2 4" or "all"
    bool operator==(const MadeChoice&) const = default;
};

/// What was chosen for a genome, by choice; only what its blocks have, so stages that are not there
/// and fields that a kind lacks are no choices. Thread-safe.
[[nodiscard]] std::vector<MadeChoice> choicesOf(const Genome& genome);

} // namespace sextant
