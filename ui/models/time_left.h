#pragma once

#include <optional>
#include <span>
#include <vector>

namespace sextant::ui {

/// A training under way.
struct RunningTraining {
    double elapsedS = 0.0;
    double share = 0.0; ///< of its epochs that are done, 0..1
};

/// How long a search still takes: a training under way as long as its epochs so far say, each
/// further one as long as the mean of the later half of those that ended or can be told (at least
/// 12, at most 200), handed to whichever worker is free first.
/// @param endedS durations of the trainings that ended, in their order, while so many workers ran
/// @param waiting trainings that have not begun
/// @return seconds; none while nothing can be told
[[nodiscard]] std::optional<double> secondsLeft(std::span<const double> endedS,
                                                std::span<const RunningTraining> running,
                                                int waiting, int workers);

} // namespace sextant::ui
