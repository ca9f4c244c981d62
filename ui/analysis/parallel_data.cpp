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

/// 0..1 from the worse to the better end; the middle where there is but one value.
double shareBetween(double from, double to, double at, bool isLess)
{
    const double share = to > from ? (at - from) / (to - from) : at - at + 0.5;
    return isLess ? 1.0 - share : share;
}

} // namespace

double ParallelAxis::shareOf(double value) const
{
    const double from = scaled(measure, low), to = scaled(measure, high);
    return shareBetween(from, to, scaled(measure, value), traitsOf(measure).wanted == Wanted::Less);
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
    const std::size_t width = measures.size();
    std::vector<double> raw(width), row(width), values; // values: `width` of them for each id
    for (const Measure measure : measures)
        data.axes.push_back({measure, 0.0, 1.0});
    values.reserve(candidates.size() * width);
    for (const CandidateRecord& candidate : candidates) {
        if (candidate.status != CandidateStatus::Done)
            continue;
        for (std::size_t axis = 0; axis < width; ++axis) {
            raw[axis] = valueOf(candidate, measures[axis]);
            row[axis] = scaled(measures[axis], raw[axis]);
        }
        if (!std::all_of(row.begin(), row.end(), [](double value) { return std::isfinite(value); }))
            continue;
        for (std::size_t axis = 0; axis < width; ++axis) {
            ParallelAxis& made = data.axes[axis];
            made.low = data.ids.empty() ? raw[axis] : std::min(made.low, raw[axis]);
            made.high = data.ids.empty() ? raw[axis] : std::max(made.high, raw[axis]);
        }
        data.ids.push_back(candidate.id);
        values.insert(values.end(), row.begin(), row.end());
    }
    data.shares.resize(values.size());
    for (std::size_t axis = 0; axis < width; ++axis) {
        const ParallelAxis& made = data.axes[axis];
        const double low = scaled(made.measure, made.low), high = scaled(made.measure, made.high);
        const bool isLess = traitsOf(made.measure).wanted == Wanted::Less;
        for (std::size_t at = axis; at < values.size(); at += width)
            data.shares[at] = static_cast<float>(shareBetween(low, high, values[at], isLess));
    }
    return data;
}

} // namespace sextant::ui
