#pragma once

#include "core/space/search_space.h"

#include <string>
#include <vector>

namespace sextant {

/// A space to start from.
struct SpacePreset {
    std::string id; ///< "vessels", "pynas", "small", "wide"
    SearchSpace space; ///< without findings
};

/// The first one is SearchSpace::defaults(). "small" holds only what convolution engines run
/// cheaply: plain, re-parametrised and separable convolutions, no transcendental activations.
/// "wide" has many channels for scenes with little contrast, at several times the cost. What each
/// costs on a device: sampleSpaceCosts().
[[nodiscard]] std::vector<SpacePreset> spacePresets();

} // namespace sextant
