#pragma once

#include "core/store/study.h"

#include <vector>

namespace sextant::ui {

/// How far a search had come when so many candidates existed.
struct ProgressPoint {
    int candidates = 0;
    double bestMiou = 0.0; ///< aligned; NaN: none yet
    double hypervolume = 0.0; ///< 0..1, share of the box of all candidates, so that it only grows
    bool operator==(const ProgressPoint&) const = default;
};

/// At most so many points, evenly spaced, the last one of all candidates. Thread-safe.
[[nodiscard]] std::vector<ProgressPoint>
progressCurve(const std::vector<CandidateRecord>& candidates,
              const std::vector<Objective>& objectives, int most = 200);

} // namespace sextant::ui
