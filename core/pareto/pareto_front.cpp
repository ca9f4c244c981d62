#include "core/pareto/pareto_front.h"

#include <pagmo/utils/hypervolume.hpp>
#include <pagmo/utils/multi_objective.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace sextant {

namespace {

bool isFinite(const Objectives& point)
{
    return std::none_of(point.begin(), point.end(), [](double v) { return std::isnan(v); });
}

std::vector<std::size_t> finiteIndices(std::span<const Objectives> points)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (isFinite(points[i]))
            indices.push_back(i);
    return indices;
}

/// Removes from `left` those of its points that none of its others dominates, and returns them.
std::vector<std::size_t> takeFront(std::span<const Objectives> points,
                                   std::vector<std::size_t>& left)
{
    std::sort(left.begin(), left.end(), [&](std::size_t a, std::size_t b) {
        return points[a] != points[b] ? points[a] < points[b] : a < b;
    });
    std::vector<std::size_t> front, others;
    for (const std::size_t i : left) {
        // The newest of the front are the likeliest to dominate a point that sorts next to them.
        const bool dominated = std::any_of(front.rbegin(), front.rend(), [&](std::size_t f) {
            return dominates(points[f], points[i]);
        });
        (dominated ? others : front).push_back(i);
    }
    left = std::move(others);
    return front;
}

/// Crowding distance of each member of a front. Equal points share one distance: pagmo divides 0 by
/// 0 when all values of an objective agree, so it sees each distinct point once and only objectives
/// that vary.
std::map<std::size_t, double> crowding(std::span<const Objectives> points,
                                       const std::vector<std::size_t>& front)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::map<Objectives, double> distinct;
    for (const std::size_t i : front)
        distinct.emplace(points[i], kInfinity);
    std::vector<std::size_t> varying;
    for (std::size_t m = 0; m < points[front.front()].size(); ++m) {
        const bool constant = std::all_of(front.begin(), front.end(), [&](std::size_t i) {
            return points[i][m] == points[front.front()][m];
        });
        if (!constant)
            varying.push_back(m);
    }
    if (distinct.size() > 2 && varying.size() > 1) {
        std::vector<pagmo::vector_double> values;
        for (const auto& [point, ignored] : distinct) {
            values.emplace_back();
            for (const std::size_t m : varying)
                values.back().push_back(point[m]);
        }
        const auto distances = pagmo::crowding_distance(values);
        std::size_t next = 0;
        for (auto& [point, distance] : distinct)
            distance = distances[next++];
    }
    std::map<std::size_t, double> result;
    for (const std::size_t i : front)
        result[i] = distinct.at(points[i]);
    return result;
}

} // namespace

std::vector<std::size_t> nonDominated(std::span<const Objectives> points)
{
    auto indices = finiteIndices(points);
    auto front = takeFront(points, indices);
    std::sort(front.begin(), front.end());
    return front;
}

std::vector<std::size_t> nsga2Order(std::span<const Objectives> points)
{
    std::vector<std::size_t> order;
    for (auto left = finiteIndices(points); !left.empty();) {
        auto front = takeFront(points, left);
        const auto distance = crowding(points, front);
        std::sort(front.begin(), front.end());
        std::stable_sort(front.begin(), front.end(), [&](std::size_t a, std::size_t b) {
            return distance.at(a) > distance.at(b);
        });
        order.insert(order.end(), front.begin(), front.end());
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!isFinite(points[i]))
            order.push_back(i);
    return order;
}

bool dominates(const Objectives& a, const Objectives& b)
{
    return a != b
        && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return x <= y; });
}

double hypervolume(std::span<const Objectives> points, const Objectives& reference)
{
    std::vector<pagmo::vector_double> inside;
    for (const std::size_t i : nonDominated(points)) {
        const bool better = std::equal(points[i].begin(), points[i].end(), reference.begin(),
                                       [](double value, double limit) { return value < limit; });
        if (better)
            inside.push_back(points[i]);
    }
    return inside.empty() ? 0.0 : pagmo::hypervolume(inside, false).compute(reference);
}

} // namespace sextant
