#include "ui/analysis/parallel_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::ui {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double scaled(Measure measure, double value)
{
    if (!traitsOf(measure).isLogarithmic)
        return value;
    return value > 0.0 ? std::log(value) : kNone;
}

} // namespace

double ParallelAxis::shareOf(double value) const
{
    const double from = scaled(measure, low), to = scaled(measure, high);
    const double at = scaled(measure, value);
    const double share = to > from ? (at - from) / (to - from) : at - at + 0.5;
    return traitsOf(measure).wanted == Wanted::Less ? 1.0 - share : share;
}

double ParallelAxis::valueAt(double share) const
{
    const double up = traitsOf(measure).wanted == Wanted::Less ? 1.0 - share : share;
    const double from = scaled(measure, low), to = scaled(measure, high);
    const double at = from + up * (to - from);
    return traitsOf(measure).isLogarithmic ? std::exp(at) : at;
}

std::vector<std::size_t>
ParallelData::passing(std::span<const std::optional<AxisBrush>> brushes) const
{
    std::vector<std::size_t> lines;
    for (std::size_t line = 0; line < ids.size(); ++line) {
        bool passes = true;
        for (std::size_t axis = 0; passes && axis < axes.size() && axis < brushes.size(); ++axis)
            passes = !brushes[axis]
                || (share(line, axis) >= brushes[axis]->low
                    && share(line, axis) <= brushes[axis]->high);
        if (passes)
            lines.push_back(line);
    }
    return lines;
}

std::optional<std::size_t> ParallelData::nearest(double axis, double at, double atMost) const
{
    if (axes.empty() || axis < 0.0 || axis > static_cast<double>(axes.size() - 1))
        return std::nullopt;
    const auto left = std::min(static_cast<std::size_t>(axis), axes.size() - 1);
    const auto right = std::min(left + 1, axes.size() - 1);
    const double between = axis - static_cast<double>(left);
    std::optional<std::size_t> found;
    double least = atMost;
    for (std::size_t line = 0; line < ids.size(); ++line) {
        const double a = share(line, left), b = share(line, right);
        const double off = std::abs(a + between * (b - a) - at);
        if (off <= least) {
            least = off;
            found = line;
        }
    }
    return found;
}

ParallelData parallelData(std::span<const CandidateRecord> candidates,
                          const std::vector<Measure>& measures)
{
    ParallelData data;
    std::vector<double> values;
    for (const CandidateRecord& candidate : candidates) {
        if (candidate.status != CandidateStatus::Done)
            continue;
        std::vector<double> row;
        for (const Measure measure : measures)
            row.push_back(scaled(measure, valueOf(candidate, measure)));
        if (!std::all_of(row.begin(), row.end(), [](double value) { return std::isfinite(value); }))
            continue;
        data.ids.push_back(candidate.id);
        for (const Measure measure : measures)
            values.push_back(valueOf(candidate, measure));
    }
    const std::size_t width = measures.size();
    for (std::size_t axis = 0; axis < width; ++axis) {
        ParallelAxis made{measures[axis], 0.0, 1.0};
        for (std::size_t line = 0; line < data.ids.size(); ++line) {
            const double value = values[line * width + axis];
            made.low = line == 0 ? value : std::min(made.low, value);
            made.high = line == 0 ? value : std::max(made.high, value);
        }
        data.axes.push_back(made);
    }
    data.shares.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        data.shares.push_back(static_cast<float>(data.axes[i % width].shareOf(values[i])));
    return data;
}

} // namespace sextant::ui
