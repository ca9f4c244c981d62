#include "core/store/live_front.h"

#include "core/pareto/pareto_front.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace sextant {

namespace {

const CandidateRecord& at(const std::vector<CandidateRecord>& candidates, int id)
{
    return candidates[static_cast<std::size_t>(id)];
}

bool isComparable(const Objectives& values)
{
    return std::none_of(values.begin(), values.end(), [](double v) { return std::isnan(v); });
}

/// Ids of those whose objectives nothing else of them dominates.
std::vector<int> orderOf(const std::map<int, Objectives>& rivals)
{
    std::vector<int> ids;
    std::vector<Objectives> points;
    for (const auto& [id, values] : rivals) {
        ids.push_back(id);
        points.push_back(values);
    }
    auto front = nonDominated(points);
    std::stable_sort(front.begin(), front.end(),
                     [&](std::size_t a, std::size_t b) { return points[a] < points[b]; });
    std::vector<int> order;
    for (const std::size_t place : front)
        order.push_back(ids[place]);
    return order;
}

} // namespace

void LiveFront::reset(const std::vector<CandidateRecord>& candidates,
                      std::vector<Objective> objectives, std::vector<int> front)
{
    m_objectives = std::move(objectives);
    m_hasRepeats = std::any_of(candidates.begin(), candidates.end(),
                               [](const CandidateRecord& c) { return c.repeatOf >= 0; });
    adopt(candidates, std::move(front));
}

void LiveFront::adopt(const std::vector<CandidateRecord>& candidates, std::vector<int> order)
{
    m_values.clear();
    m_members = {order.begin(), order.end()};
    m_order = std::move(order);
    for (const int id : m_order)
        m_values[id] = objectivesOf(at(candidates, id), m_objectives);
}

std::vector<int> LiveFront::update(const std::vector<CandidateRecord>& candidates, int changed)
{
    m_hasRepeats |= at(candidates, changed).repeatOf >= 0;
    // Means of repeats need all candidates.
    auto order = m_hasRepeats ? frontOf(candidates, m_objectives) : orderAfter(candidates, changed);
    const std::set<int> before = m_members;
    adopt(candidates, std::move(order));
    std::vector<int> moved;
    std::set_symmetric_difference(before.begin(), before.end(), m_members.begin(), m_members.end(),
                                  std::back_inserter(moved));
    return moved;
}

std::vector<int> LiveFront::orderAfter(const std::vector<CandidateRecord>& candidates,
                                       int changed) const
{
    const Objectives now = objectivesOf(at(candidates, changed), m_objectives);
    auto rivals = m_values;
    const auto former = rivals.extract(changed);
    if (isComparable(now))
        rivals[changed] = now;
    // What it kept off the front may come back, and nothing else.
    if (former && now != former.mapped())
        for (const CandidateRecord& candidate : candidates)
            if (candidate.id != changed && isNoBetter(candidate, m_objectives, former.mapped()))
                rivals[candidate.id] = objectivesOf(candidate, m_objectives);
    return orderOf(rivals);
}

} // namespace sextant
