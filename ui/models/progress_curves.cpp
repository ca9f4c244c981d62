#include "ui/models/progress_curves.h"

#include "core/pareto/pareto_front.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace sextant::ui {

std::vector<ProgressPoint> progressCurve(const std::vector<CandidateRecord>& candidates,
                                         const std::vector<Objective>& objectives, int most)
{
    std::vector<ProgressPoint> curve;
    const auto reference = referencePoint(candidates, objectives);
    const auto points = objectivesOf(candidates, objectives);
    const double box = std::accumulate(reference.begin(), reference.end(), 1.0, std::multiplies());
    const std::size_t step =
        std::max<std::size_t>(1, candidates.size() / static_cast<std::size_t>(most));
    std::vector<Objectives> front;
    double best = std::nan("");
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const CandidateRecord& candidate = candidates[i];
        Objectives own = points[i];
        if (std::none_of(own.begin(), own.end(), [](double v) { return std::isnan(v); })) {
            // fmax takes the number where the other one is none.
            best = std::fmax(best, candidate.aligned->miou());
            const bool isDominated = std::any_of(
                front.begin(), front.end(), [&](const Objectives& f) { return dominates(f, own); });
            if (!isDominated) {
                std::erase_if(front, [&](const Objectives& f) { return dominates(own, f); });
                front.push_back(std::move(own));
            }
        }
        if ((i + 1) % step == 0 || i + 1 == candidates.size())
            curve.push_back({static_cast<int>(i + 1), best,
                             box > 0.0 ? hypervolume(front, reference) / box : 0.0});
    }
    return curve;
}

} // namespace sextant::ui
