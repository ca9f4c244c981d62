#include "core/store/study_front.h"

#include "core/pareto/pareto_front.h"

#include <algorithm>
#include <limits>

namespace sextant {

std::vector<double> objectivesOf(const CandidateRecord& candidate)
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    const bool scored = candidate.status == CandidateStatus::Done && candidate.aligned;
    return {candidate.latencyMs, scored ? 1.0 - candidate.aligned->miou() : kNan};
}

std::vector<int> frontOf(const std::vector<CandidateRecord>& candidates)
{
    std::vector<Objectives> points;
    for (const CandidateRecord& candidate : candidates)
        points.push_back(objectivesOf(candidate));
    auto front = nonDominated(points);
    std::sort(front.begin(), front.end(),
              [&](std::size_t a, std::size_t b) { return points[a] < points[b]; });
    std::vector<int> ids;
    for (const std::size_t i : front)
        ids.push_back(candidates[i].id);
    return ids;
}

double frontHypervolume(const std::vector<CandidateRecord>& candidates)
{
    std::vector<Objectives> points;
    double slowest = 0.0;
    for (const CandidateRecord& candidate : candidates) {
        points.push_back(objectivesOf(candidate));
        slowest = std::max(slowest, candidate.latencyMs);
    }
    const double limit = slowest * 1.1;
    return limit > 0.0 ? hypervolume(points, {limit, 1.0}) / limit : 0.0;
}

} // namespace sextant
