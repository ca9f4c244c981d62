#include "ui/analysis/timeline_contents.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sextant::ui {

namespace {

constexpr double kShortPause = 30.0; // less is no time between searches
constexpr double kBreakShare = 0.02; // of the axis, where one is left out

std::vector<TimelineStretch> stretchesOf(const std::vector<TrainingTurn>& turns)
{
    std::vector<TimelineStretch> stretches;
    for (const TrainingTurn& turn : turns) {
        if (stretches.empty() || turn.begun > stretches.back().ended + kShortPause)
            stretches.push_back({turn.begun, turn.ended, 0.0});
        stretches.back().ended = std::max(stretches.back().ended, turn.ended);
    }
    return stretches;
}

} // namespace

double secondsOfText(const std::string& utc)
{
    const auto time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return time.isValid() ? static_cast<double>(time.toMSecsSinceEpoch()) / 1000.0
                          : std::numeric_limits<double>::quiet_NaN();
}

double TimelineContents::positionOf(double time) const
{
    double position = 0.0;
    for (const TimelineStretch& stretch : stretches) {
        if (time < stretch.begun)
            return stretch.at;
        position = stretch.at + std::min(time, stretch.ended) - stretch.begun;
        if (time <= stretch.ended)
            break;
    }
    return position;
}

double TimelineContents::timeAt(double position) const
{
    double time = stretches.empty() ? 0.0 : stretches.front().begun;
    for (const TimelineStretch& stretch : stretches) {
        if (position < stretch.at)
            break;
        time = std::min(stretch.ended, stretch.begun + position - stretch.at);
    }
    return time;
}

std::optional<std::size_t> TimelineContents::barAt(int worker, double position) const
{
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (bars[i].worker == worker && positionOf(bars[i].begun) <= position
            && position <= positionOf(bars[i].ended))
            return i;
    return std::nullopt;
}

TimelineContents timelineOf(const std::vector<TrainingTurn>& turns,
                            std::span<const StudyEvent> events)
{
    TimelineContents contents;
    const std::vector<int> workers = workersOf(turns);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        contents.bars.push_back({turns[i].candidate, workers[i], turns[i].begun, turns[i].ended});
        contents.workers = std::max(contents.workers, workers[i] + 1);
        contents.busySeconds += turns[i].ended - turns[i].begun;
    }
    contents.stretches = stretchesOf(turns);
    double busy = 0.0;
    for (const TimelineStretch& stretch : contents.stretches)
        busy += stretch.ended - stretch.begun;
    for (TimelineStretch& stretch : contents.stretches) {
        stretch.at = contents.length;
        contents.length += stretch.ended - stretch.begun;
        if (&stretch != &contents.stretches.back())
            contents.length += kBreakShare * busy;
    }
    std::optional<double> paused;
    for (const StudyEvent& event : events) {
        if (event.kind == EventKind::SearchPaused)
            paused = secondsOfText(event.at);
        else if (paused
                 && (event.kind == EventKind::SearchResumed || event.kind == EventKind::SearchEnded
                     || event.kind == EventKind::SearchStarted))
            contents.pauses.emplace_back(*std::exchange(paused, std::nullopt),
                                         secondsOfText(event.at));
    }
    return contents;
}

} // namespace sextant::ui
