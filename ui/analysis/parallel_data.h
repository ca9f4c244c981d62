#pragma once

#include "ui/models/measure.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::ui {

/// One upright axis; better values lie higher.
struct ParallelAxis {
    Measure measure = Measure::Latency;
    double low = 0.0, high = 1.0; ///< of all candidates
    /// Where a value lies, 0 below to 1 above; NaN for what is not finite.
    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] double valueAt(double share) const;
    bool operator==(const ParallelAxis&) const = default;
};

/// A part of an axis that candidates must pass, in shares of it; low <= high.
struct AxisBrush {
    double low = 0.0, high = 1.0;
    bool operator==(const AxisBrush&) const = default;
};

/// Candidates as lines over several axes. A value, made without a widget.
struct ParallelData {
    std::vector<ParallelAxis> axes;
    std::vector<int> ids; ///< of the lines: candidates that have a value on every axis
    std::vector<float> shares; ///< line by line, one for each axis

    [[nodiscard]] float share(std::size_t line, std::size_t axis) const
    {
        return shares[line * axes.size() + axis];
    }
    /// Lines that pass every brush.
    /// @param brushes one for each axis, or none
    [[nodiscard]] std::vector<std::size_t>
    passing(std::span<const std::optional<AxisBrush>> brushes) const;
    /// The line nearest to a point.
    /// @param axis place between the axes, 0 the first, axes.size() - 1 the last
    [[nodiscard]] std::optional<std::size_t> nearest(double axis, double share,
                                                     double atMost) const;
};

[[nodiscard]] ParallelData parallelData(std::span<const CandidateRecord> candidates,
                                        const std::vector<Measure>& measures);

} // namespace sextant::ui
