#pragma once

#include "core/store/study_turns.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::ui {

struct TimelineBar {
    int candidate = 0, worker = 0;
    double begun = 0.0, ended = 0.0; ///< seconds since 1970
};

/// A stretch of time in which something was trained, and where it lies on the axis.
struct TimelineStretch {
    double begun = 0.0, ended = 0.0; ///< seconds since 1970
    double at = 0.0; ///< of its begin, in seconds of the axis
};

/// Who trained what and when, on an axis that leaves out the time between searches. A value.
struct TimelineContents {
    std::vector<TimelineBar> bars; ///< by begin
    int workers = 0;
    std::vector<std::pair<double, double>> pauses; ///< seconds since 1970
    std::vector<TimelineStretch> stretches; ///< by time
    double length = 0.0; ///< of the axis, in seconds
    double busySeconds = 0.0; ///< of all workers together

    /// Where a moment lies on the axis; one between two stretches at the next one's begin.
    [[nodiscard]] double positionOf(double time) const;
    /// The moment at a place of the axis.
    [[nodiscard]] double timeAt(double position) const;
    /// The bar of a worker at a place of the axis.
    [[nodiscard]] std::optional<std::size_t> barAt(int worker, double position) const;
};

/// @param turns by begin
/// @param events by id; searches that paused are told from them
[[nodiscard]] TimelineContents timelineOf(const std::vector<TrainingTurn>& turns,
                                          std::span<const StudyEvent> events);

/// Seconds since 1970 of a time as the log has it; NaN when it is none.
[[nodiscard]] double secondsOfText(const std::string& utc);

} // namespace sextant::ui
