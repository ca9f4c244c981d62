#include "ui/plot/front_contents.h"

#include "core/pareto/knee.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

struct Scored {
    int id;
    double x, y;
};

/// Two measures with signs that make less better.
struct Plane {
    double signX, signY;

    Plane(Wanted x, Wanted y)
        : signX(x == Wanted::More ? -1.0 : 1.0), signY(y == Wanted::More ? -1.0 : 1.0)
    {
    }
    /// Whether a is before b where fronts are looked for.
    [[nodiscard]] bool isBefore(const Scored& a, const Scored& b) const
    {
        if (a.x != b.x)
            return signX * a.x < signX * b.x;
        return a.y != b.y ? signY * a.y < signY * b.y : a.id < b.id;
    }
    [[nodiscard]] bool dominates(const Scored& a, const Scored& b) const
    {
        const double dx = signX * (b.x - a.x);
        const double dy = signY * (b.y - a.y);
        return dx >= 0.0 && dy >= 0.0 && (dx > 0.0 || dy > 0.0);
    }
    /// Of points in the order of isBefore(), those that no other one dominates.
    [[nodiscard]] std::vector<std::size_t> frontOf(const std::vector<Scored>& points,
                                                   const std::vector<std::size_t>& ordered) const
    {
        std::vector<std::size_t> front;
        for (const std::size_t i : ordered) {
            const bool better =
                front.empty() || signY * points[i].y < signY * points[front.back()].y;
            const bool equal = !front.empty() && points[i].x == points[front.back()].x
                && points[i].y == points[front.back()].y;
            if (better || equal)
                front.push_back(i);
        }
        return front;
    }
};

/// Indices of the points that no other one dominates in the plane, by x.
std::vector<std::size_t> planeFront(const std::vector<Scored>& points, Wanted x, Wanted y)
{
    const Plane plane(x, y);
    const auto front = [&](std::vector<std::size_t> order) {
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return plane.isBefore(points[a], points[b]);
        });
        return plane.frontOf(points, order);
    };
    // Most points are dominated by the front of a few: what is left is sorted in no time.
    constexpr std::size_t kFew = 512;
    std::vector<std::size_t> few, left;
    for (std::size_t i = 0; i < points.size(); i += 1 + points.size() / kFew)
        few.push_back(i);
    const std::vector<std::size_t> rivals = front(std::move(few));
    for (std::size_t i = 0; i < points.size(); ++i)
        if (std::ranges::none_of(rivals, [&](std::size_t rival) {
                return plane.dominates(points[rival], points[i]);
            }))
            left.push_back(i);
    std::vector<std::size_t> all = front(std::move(left));
    std::stable_sort(all.begin(), all.end(),
                     [&](std::size_t a, std::size_t b) { return points[a].x < points[b].x; });
    return all;
}

std::optional<int> kneeOfPlane(const FrontContents& contents, const FrontView& view)
{
    const auto toMinimise = [](double value, const MeasureTraits& traits) {
        const double scaled = traits.isLogarithmic && value > 0.0 ? std::log(value) : value;
        return traits.wanted == Wanted::More ? -scaled : scaled;
    };
    std::vector<std::array<double, 2>> points;
    for (const QPointF& point : contents.front)
        points.push_back(
            {toMinimise(point.x(), traitsOf(view.x)), toMinimise(point.y(), traitsOf(view.y))});
    const auto knee = kneeOf(points);
    return knee ? std::optional(static_cast<int>(*knee)) : std::nullopt;
}

bool isDrawable(double value, Measure measure)
{
    return std::isfinite(value) && (!traitsOf(measure).isLogarithmic || value > 0.0);
}

std::optional<QRectF> boundsOf(const std::vector<Scored>& points, const std::vector<QLineF>& arrows)
{
    if (points.empty())
        return std::nullopt;
    double left = INFINITY, right = -INFINITY, low = INFINITY, high = -INFINITY;
    for (const Scored& point : points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    for (const QLineF& arrow : arrows)
        low = std::min(low, arrow.y1());
    return QRectF(QPointF(left, low), QPointF(right, high));
}

void setTraining(FrontContents& contents, int id, const QPointF& at)
{
    const auto found = std::ranges::lower_bound(contents.trainingIds, id);
    const auto place = contents.training.begin() + (found - contents.trainingIds.begin());
    if (found != contents.trainingIds.end() && *found == id) {
        *place = at;
        return;
    }
    contents.training.insert(place, at);
    contents.trainingIds.insert(found, id);
}

void removeTraining(FrontContents& contents, int id)
{
    const auto found = std::ranges::find(contents.trainingIds, id);
    if (found == contents.trainingIds.end())
        return;
    contents.training.erase(contents.training.begin() + (found - contents.trainingIds.begin()));
    contents.trainingIds.erase(found);
}

/// Place of a value between the ends of a palette's measure.
unsigned char paletteIndex(double value, Measure measure, double low, double high)
{
    if (!isDrawable(value, measure) || !(high > low))
        return 0;
    const bool isLog = traitsOf(measure).isLogarithmic;
    const auto scale = [isLog](double v) { return isLog ? std::log(v) : v; };
    const double share = (scale(value) - scale(low)) / (scale(high) - scale(low));
    return static_cast<unsigned char>(
        std::lround(std::clamp(share, 0.0, 1.0) * (FrontContents::kColours - 1)));
}

/// Whether a member of the front is no worse on both axes and better on one.
bool isDominated(const QPointF& point, const FrontContents& contents, const FrontView& view)
{
    const double signX = traitsOf(view.x).wanted == Wanted::More ? -1.0 : 1.0;
    const double signY = traitsOf(view.y).wanted == Wanted::More ? -1.0 : 1.0;
    return std::ranges::any_of(contents.front, [&](const QPointF& member) {
        const double dx = signX * (point.x() - member.x());
        const double dy = signY * (point.y() - member.y());
        return dx >= 0.0 && dy >= 0.0 && (dx > 0.0 || dy > 0.0);
    });
}

/// Palette indices of a third measure, by place between its ends.
std::function<unsigned char(const CandidateRecord&)>
colouring(std::span<const CandidateRecord> candidates, const FrontView& view,
          FrontContents& contents)
{
    if (!view.colour)
        return [](const CandidateRecord&) { return static_cast<unsigned char>(0); };
    double low = INFINITY, high = -INFINITY;
    for (const CandidateRecord& candidate : candidates)
        if (const double value = valueOf(candidate, *view.colour);
            isDrawable(value, *view.colour)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (!(high >= low))
        low = high = 0.0;
    contents.colourLow = low;
    contents.colourHigh = high;
    return [=, measure = *view.colour](const CandidateRecord& candidate) {
        return paletteIndex(valueOf(candidate, measure), measure, low, high);
    };
}

} // namespace

bool isBeyondCaps(const CandidateRecord& candidate, const FrontView& view)
{
    return (view.maxLatencyMs && candidate.latencyMs > *view.maxLatencyMs)
        || (view.maxParams && candidate.params > *view.maxParams);
}

FrontContents frontContents(std::span<const CandidateRecord> all, const FrontView& view,
                            const std::set<int>& studyFront,
                            const std::function<double(int)>& progress)
{
    const auto candidates = view.shown < 0
        ? all
        : all.first(std::min(all.size(), static_cast<std::size_t>(view.shown)));
    FrontContents contents;
    contents.points.reserve(candidates.size());
    std::vector<Scored> scored, eligible;
    for (const CandidateRecord& candidate : candidates) {
        const double x = valueOf(candidate, view.x);
        const double y = valueOf(candidate, view.y);
        if (candidate.status == CandidateStatus::Training && isDrawable(x, view.x))
            setTraining(contents, candidate.id, QPointF(x, progress(candidate.id)));
        if (candidate.status != CandidateStatus::Done || !isDrawable(x, view.x)
            || !isDrawable(y, view.y))
            continue;
        scored.push_back({candidate.id, x, y});
        // A repeat is drawn, but its first training stands for the network.
        if (!candidate.excluded && candidate.repeatOf < 0 && !isBeyondCaps(candidate, view))
            eligible.push_back(scored.back());
    }
    const bool hasFront =
        traitsOf(view.x).wanted != Wanted::Neither && traitsOf(view.y).wanted != Wanted::Neither;
    std::set<int> onFront = studyFront;
    if (hasFront) {
        onFront.clear();
        for (const std::size_t i :
             planeFront(eligible, traitsOf(view.x).wanted, traitsOf(view.y).wanted)) {
            contents.front.emplace_back(eligible[i].x, eligible[i].y);
            contents.frontIds.push_back(eligible[i].id);
            onFront.insert(eligible[i].id);
        }
        contents.knee = kneeOfPlane(contents, view);
    }
    const auto colourOf = colouring(candidates, view, contents);
    const bool allArrows = scored.size() <= FrontContents::kMostArrows;
    for (const Scored& point : scored) {
        const CandidateRecord& candidate = candidates[static_cast<std::size_t>(point.id)];
        const bool isFront = onFront.contains(point.id);
        const bool isOut = candidate.excluded || isBeyondCaps(candidate, view);
        contents.points.add(point.id, point.x, point.y,
                            isOut         ? PlotPoints::Infeasible
                                : isFront ? PlotPoints::OnFront
                                          : PlotPoints::Dominated,
                            colourOf(candidate));
        if (view.y != Measure::MiouAligned || isOut || (!allArrows && !isFront))
            continue;
        if (const double from = valueOf(candidate, Measure::MiouConverted); std::isfinite(from))
            contents.arrows.emplace_back(point.x, from, point.x, point.y);
    }
    contents.bounds = boundsOf(scored, contents.arrows);
    return contents;
}

bool takeInto(FrontContents& contents, const CandidateRecord& candidate, const FrontView& view,
              bool isOnStudyFront, double progress, std::optional<int>& added)
{
    if (view.shown >= 0 && candidate.id >= view.shown)
        return true;
    if (contents.points.find(candidate.id))
        return false; // its scores changed
    const QPointF at(valueOf(candidate, view.x), valueOf(candidate, view.y));
    if (candidate.status == CandidateStatus::Training) {
        if (isDrawable(at.x(), view.x))
            setTraining(contents, candidate.id, QPointF(at.x(), progress));
        return true;
    }
    removeTraining(contents, candidate.id);
    if (candidate.status != CandidateStatus::Done || !isDrawable(at.x(), view.x)
        || !isDrawable(at.y(), view.y))
        return true;
    const bool isOut = candidate.excluded || isBeyondCaps(candidate, view);
    const bool hasFront =
        traitsOf(view.x).wanted != Wanted::Neither && traitsOf(view.y).wanted != Wanted::Neither;
    const bool isRepeat = candidate.repeatOf >= 0;
    if (hasFront && !isOut && !isRepeat && !isDominated(at, contents, view))
        return false; // the front moves
    unsigned char colour = 0;
    if (view.colour) {
        const double value = valueOf(candidate, *view.colour);
        if (isDrawable(value, *view.colour)
            && !(value >= contents.colourLow && value <= contents.colourHigh))
            return false; // the palette stretches
        colour = paletteIndex(value, *view.colour, contents.colourLow, contents.colourHigh);
    }
    if (contents.points.size() <= FrontContents::kMostArrows || (!hasFront && isOnStudyFront))
        return false; // few enough to be made anew, with their arrows; a member has one too
    contents.points.insert(candidate.id, at.x(), at.y(),
                           isOut ? PlotPoints::Infeasible : PlotPoints::Dominated, colour);
    // Not QRectF::united(), which ignores rectangles without an area.
    QRectF& bounds = *contents.bounds;
    bounds.setLeft(std::min(bounds.left(), at.x()));
    bounds.setRight(std::max(bounds.right(), at.x()));
    bounds.setTop(std::min(bounds.top(), at.y()));
    bounds.setBottom(std::max(bounds.bottom(), at.y()));
    added = candidate.id;
    return true;
}

} // namespace sextant::ui
