#pragma once

#include "core/store/study.h"
#include "ui/models/measure.h"
#include "ui/plot/plot_points.h"

#include <QLineF>
#include <QRectF>

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace sextant::ui {

/// What the front is looked at for. A value.
struct FrontView {
    Measure x = Measure::Latency, y = Measure::MiouAligned;
    std::optional<Measure> colour = {};
    std::optional<double> maxLatencyMs = {}; ///< the study's caps
    std::optional<std::int64_t> maxParams = {};
    int shown = -1; ///< candidates 0..shown-1 exist, as at that time of the search; -1: all
    bool operator==(const FrontView&) const = default;
};

/// What a plot of the front shows, in the units of its axes. A value, made without a plot.
struct FrontContents {
    static constexpr int kColours = 32;
    /// Of more scored candidates, only those on the front have arrows: the others would hide it.
    static constexpr std::size_t kMostArrows = 300;

    PlotPoints points;
    std::vector<QLineF> arrows; ///< from converted to aligned
    std::vector<QPointF> front; ///< of these two axes, by x; empty when an axis has no better end
    std::vector<int> frontIds; ///< its candidates
    std::optional<int> knee; ///< index into `front`
    std::vector<QPointF> training; ///< y NaN: no score yet
    std::vector<int> trainingIds; ///< its candidates, ascending
    std::optional<QRectF> bounds; ///< of all that is scored; top is the lowest y
    double colourLow = 0.0, colourHigh = 0.0;
};

/// @param studyFront marks the points when an axis has no better end
/// @param progress last validation mIoU of a candidate that is being trained, NaN: none
[[nodiscard]] FrontContents frontContents(std::span<const CandidateRecord> candidates,
                                          const FrontView& view, const std::set<int>& studyFront,
                                          const std::function<double(int)>& progress);

/// Takes in a candidate that came or changed, where that leaves the front and the colours as they
/// are: then what is left is what frontContents() would give.
/// @param progress as above, its last validation mIoU
/// @param added its point, when one was added
/// @return false when all has to be made anew; the contents are then not to be used
[[nodiscard]] bool takeInto(FrontContents& contents, const CandidateRecord& candidate,
                            const FrontView& view, bool isOnStudyFront, double progress,
                            std::optional<int>& added);

/// Whether a cap of the view forbids the candidate.
[[nodiscard]] bool isBeyondCaps(const CandidateRecord& candidate, const FrontView& view);

} // namespace sextant::ui
