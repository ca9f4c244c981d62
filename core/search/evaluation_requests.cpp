#include "core/search/evaluation_requests.h"

#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr std::size_t kMostCompared = 300; // the newest

std::vector<Objective> costsAmong(std::vector<Objective> objectives)
{
    std::erase_if(objectives, isAccuracy);
    return objectives;
}

} // namespace

Result<EvaluationRequest> EvaluationRequests::make(const SearchSettings& settings,
                                                   const CandidateRecord& candidate,
                                                   std::span<const CandidateRecord> all,
                                                   const Stragglers& stragglers)
{
    auto genome = Genome::parse(candidate.genome);
    if (!genome)
        return tl::unexpected(genome.error());
    EvaluationRequest request;
    request.candidate = candidate.id;
    request.genome = std::move(*genome);
    request.seed = candidate.seed;
    request.costs = objectivesOf(candidate, costsAmong(settings.objectives));
    if (candidate.origin == CandidateOrigin::Added || candidate.repeatOf >= 0) {
        auto weights = m_study.initialWeights(candidate.network());
        if (!weights)
            return tl::unexpected(weights.error());
        request.initialWeights = std::move(*weights);
    }
    if (candidate.heirOf >= 0) {
        const auto parent = m_study.candidate(candidate.heirOf);
        if (!parent)
            return tl::unexpected(parent.error());
        auto parentGenome = Genome::parse(parent->genome);
        if (!parentGenome)
            return tl::unexpected(parentGenome.error());
        auto weights = m_study.weights(candidate.heirOf);
        if (weights)
            request.heritage = Heritage{std::move(*parentGenome), std::move(weights->fp32)};
        else if (weights.error().code != ErrorCode::CandidateMissing)
            return tl::unexpected(weights.error());
    }
    if (candidate.seen > 0 && candidate.repeatOf < 0) {
        auto rules = earlyEndFor(settings, candidate, all, stragglers);
        if (!rules)
            return tl::unexpected(rules.error());
        request.earlyEnd = std::move(*rules);
    }
    return request;
}

Result<EarlyEnd> EvaluationRequests::earlyEndFor(const SearchSettings& settings,
                                                 const CandidateRecord& candidate,
                                                 std::span<const CandidateRecord> all,
                                                 const Stragglers& stragglers)
{
    const EarlyEnd::Rules rules{settings.savings.rungs, settings.savings.endHopeless};
    std::vector<LearningCurve> earlier;
    if (rules.rungs > 0 || rules.hopeless) {
        const auto costs = costsAmong(settings.objectives);
        const auto seen = all.first(static_cast<std::size_t>(candidate.seen));
        for (const CandidateRecord& other : seen.last(std::min(seen.size(), kMostCompared))) {
            if (other.status != CandidateStatus::Done || other.excluded || other.repeatOf >= 0
                || stragglers.isUnseen(other.id, candidate.id))
                continue;
            auto curve = curveOf(other.id);
            if (!curve)
                return tl::unexpected(curve.error());
            earlier.push_back({objectivesOf(other, costs), std::move(*curve)});
        }
    }
    return EarlyEnd(rules, settings.epochs, std::move(earlier));
}

Result<std::vector<double>> EvaluationRequests::curveOf(int candidate)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_curves.find(candidate); known != m_curves.end())
        return known->second;
    const auto epochs = m_study.epochs(candidate);
    if (!epochs)
        return tl::unexpected(epochs.error());
    std::vector<double> best;
    for (const EpochRow& epoch : *epochs) {
        if (epoch.aligning)
            continue;
        const double before = best.empty() ? 0.0 : best.back();
        best.push_back(std::isnan(epoch.validationMiou) ? before
                                                        : std::max(before, epoch.validationMiou));
    }
    m_curves[candidate] = best;
    return best;
}

} // namespace sextant
