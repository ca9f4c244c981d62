#include "core/store/study_front.h"

#include "core/pareto/pareto_front.h"
#include "core/store/repeats.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace sextant {

namespace {

double valueOf(const CandidateRecord& candidate, Objective objective)
{
    const bool scored =
        candidate.status == CandidateStatus::Done && candidate.aligned && !candidate.excluded;
    switch (objective) {
    case Objective::Latency:
        return candidate.latencyMs;
    case Objective::Energy:
        return candidate.energyMj;
    case Objective::Params:
        return static_cast<double>(candidate.params);
    case Objective::PeakMemory:
        return static_cast<double>(candidate.peakMemoryBytes);
    case Objective::Miou:
        if (scored)
            return 1.0 - candidate.aligned->miou();
        break;
    case Objective::VesselF1:
        if (scored)
            return 1.0 - candidate.aligned->vesselF1();
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::vector<double> objectivesOf(const CandidateRecord& candidate,
                                 const std::vector<Objective>& objectives)
{
    std::vector<double> values;
    values.reserve(objectives.size());
    for (const Objective objective : objectives)
        values.push_back(valueOf(candidate, objective));
    return values;
}

std::vector<Objectives> objectivesOf(const std::vector<CandidateRecord>& candidates,
                                     const std::vector<Objective>& objectives)
{
    std::vector<Objectives> points;
    points.reserve(candidates.size());
    for (const CandidateRecord& candidate : candidates)
        points.push_back(objectivesOf(candidate, objectives));
    if (std::none_of(candidates.begin(), candidates.end(),
                     [](const CandidateRecord& c) { return c.repeatOf >= 0; }))
        return points;
    for (std::size_t at = 0; at < objectives.size(); ++at) {
        if (!isAccuracy(objectives[at]))
            continue;
        const Repeats repeats(candidates, objectives[at]);
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (candidates[i].repeatOf >= 0)
                points[i][at] = std::numeric_limits<double>::quiet_NaN();
            else if (!std::isnan(points[i][at]))
                points[i][at] = 1.0 - repeats.of(candidates[i].id).mean;
    }
    return points;
}

bool isNoBetter(const CandidateRecord& candidate, const std::vector<Objective>& objectives,
                const std::vector<double>& than)
{
    for (std::size_t i = 0; i < objectives.size(); ++i)
        if (!(valueOf(candidate, objectives[i]) >= than[i]))
            return false;
    return true;
}

std::vector<int> frontOf(const std::vector<CandidateRecord>& candidates,
                         const std::vector<Objective>& objectives)
{
    const auto points = objectivesOf(candidates, objectives);
    auto front = nonDominated(points);
    std::sort(front.begin(), front.end(),
              [&](std::size_t a, std::size_t b) { return points[a] < points[b]; });
    std::vector<int> ids;
    for (const std::size_t i : front)
        ids.push_back(candidates[i].id);
    return ids;
}

std::vector<double> referencePoint(const std::vector<CandidateRecord>& candidates,
                                   const std::vector<Objective>& objectives)
{
    std::vector<double> reference(objectives.size(), 0.0);
    for (std::size_t i = 0; i < objectives.size(); ++i) {
        if (isAccuracy(objectives[i])) {
            reference[i] = 1.0;
            continue;
        }
        for (const CandidateRecord& candidate : candidates)
            if (!candidate.excluded)
                reference[i] = std::max(reference[i], 1.1 * valueOf(candidate, objectives[i]));
    }
    return reference;
}

double frontHypervolume(const std::vector<CandidateRecord>& candidates,
                        const std::vector<Objective>& objectives)
{
    const auto reference = referencePoint(candidates, objectives);
    const double box = std::accumulate(reference.begin(), reference.end(), 1.0, std::multiplies());
    return box > 0.0 ? hypervolume(objectivesOf(candidates, objectives), reference) / box : 0.0;
}

} // namespace sextant
