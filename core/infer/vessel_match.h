#pragma once

#include "core/geo/vessel_file.h"

#include <span>
#include <vector>

namespace sextant {

/// Which vessels of two sets on one grid share a pixel with one of the other set.
struct VesselMatch {
    std::vector<bool> isTrue; ///< by predicted vessel; the others are false alarms
    std::vector<bool> isFound; ///< by true vessel; the others were missed
};
/// Thread-safe. Runs of one set do not overlap.
[[nodiscard]] VesselMatch matchVessels(std::span<const Vessel> predicted,
                                       std::span<const Vessel> truth);

} // namespace sextant
