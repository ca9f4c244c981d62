#include "core/search/strategy_trial.h"

#include "core/pareto/pareto_front.h"
#include "core/search/proposer.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <unordered_map>

namespace sextant {

namespace {

double volumeOf(const std::vector<CandidateRecord>& rows, const SearchSettings& settings,
                const Objectives& reference)
{
    std::vector<Objectives> points;
    for (const CandidateRecord& row : rows)
        points.push_back(objectivesOf(row, settings.objectives));
    return hypervolume(points, reference);
}

/// Evaluations until the curve reaches the value; none when it never does.
std::optional<std::size_t> firstAt(const std::vector<double>& curve, double value)
{
    const auto found =
        std::find_if(curve.begin(), curve.end(), [&](double v) { return v >= value; });
    if (found == curve.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - curve.begin()) + 1;
}

void judge(StrategyCurve& curve, const StrategyCurve& judged)
{
    std::vector<double> shares;
    for (std::size_t seed = 0; seed < curve.hypervolume.size(); ++seed) {
        const auto& theirs = curve.hypervolume[seed];
        const auto needed = firstAt(judged.hypervolume[seed], theirs.back());
        curve.missed += needed ? 0 : 1;
        shares.push_back(needed ? static_cast<double>(*needed) / static_cast<double>(theirs.size())
                                : 1.0);
    }
    curve.needed = medianInterval(std::move(shares));
}

} // namespace

MedianInterval medianInterval(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto count = static_cast<int>(values.size());
    const auto at = [&](int i) { return values[static_cast<std::size_t>(i)]; };
    // The median lies below the k-th smallest value with the probability of fewer than k heads.
    double term = std::pow(0.5, count);
    double below = term;
    int rank = 0;
    while (rank + 1 < (count + 1) / 2 && below + term * (count - rank) / (rank + 1) <= 0.025) {
        term *= static_cast<double>(count - rank) / (rank + 1);
        below += term;
        ++rank;
    }
    return {0.5 * (at((count - 1) / 2) + at(count / 2)), at(rank), at(count - 1 - rank)};
}

std::vector<double> replaySearch(const ScoreTable& table, const SearchSpace& space,
                                 const SearchSettings& settings)
{
    std::unordered_map<std::string, const CandidateRecord*> rows;
    for (const CandidateRecord& row : table.rows)
        rows[row.genome] = &row;
    const CostFunction cost = [&](const Genome& genome) -> Result<GenomeCost> {
        const auto found = rows.find(genome.text());
        if (found == rows.end())
            return fail(ErrorCode::GenomeInvalid, genome.text(), "is not in the table");
        const CandidateRecord& row = *found->second;
        return GenomeCost{row.params, row.macs, row.latencyMs, row.energyMj, row.peakMemoryBytes};
    };
    const Objectives reference = referencePoint(table.rows, settings.objectives);
    const double whole = volumeOf(table.rows, settings, reference);

    Proposer proposer(settings, space, cost, {});
    std::vector<CandidateRecord> ended;
    std::vector<Objectives> front;
    std::vector<double> curve;
    while (static_cast<int>(curve.size()) < settings.evaluations) {
        const Proposal proposal = proposer.next();
        if (!proposal.candidate)
            break;
        CandidateRecord candidate = *proposal.candidate;
        proposer.add(candidate);
        const CandidateRecord& row = *rows.at(candidate.genome);
        candidate.status = row.status;
        candidate.fp32 = row.fp32;
        candidate.aligned = row.aligned;
        proposer.update(candidate);
        front.push_back(objectivesOf(candidate, settings.objectives));
        std::vector<Objectives> kept;
        for (const std::size_t i : nonDominated(front))
            kept.push_back(front[i]);
        front = std::move(kept);
        curve.push_back(whole > 0.0 ? hypervolume(front, reference) / whole : 0.0);
    }
    return curve;
}

Result<StrategyTrial> compareStrategies(const ScoreTable& table, const SearchSpace& space,
                                        const TrialRequest& request, const RunToken& token)
{
    StrategyTrial trial{request, {}};
    auto strategies = request.strategies;
    if (std::find(strategies.begin(), strategies.end(), request.judged) == strategies.end())
        strategies.insert(strategies.begin(), request.judged);
    for (const Strategy strategy : strategies)
        trial.curves.push_back(
            {strategy,
             std::vector<std::vector<double>>(static_cast<std::size_t>(request.seeds)),
             {},
             0});
    const std::size_t runs = strategies.size() * static_cast<std::size_t>(request.seeds);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t run = next++; run < runs && token.proceed(); run = next++) {
            StrategyCurve& curve = trial.curves[run % strategies.size()];
            SearchSettings settings;
            settings.strategy = curve.strategy;
            settings.seed = run / strategies.size();
            settings.evaluations = request.evaluations;
            settings.population = request.population;
            curve.hypervolume[settings.seed] = replaySearch(table, space, settings);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < request.threads; ++i)
            threads.emplace_back(work);
    }
    if (!token.proceed())
        return fail(ErrorCode::Cancelled, "strategies", "stopped");
    for (const StrategyCurve& curve : trial.curves)
        for (const auto& values : curve.hypervolume)
            if (values.empty())
                return fail(ErrorCode::TableInvalid, "score table",
                            "has no genome of the search space");
    const auto judged =
        std::find_if(trial.curves.begin(), trial.curves.end(),
                     [&](const StrategyCurve& curve) { return curve.strategy == request.judged; });
    const StrategyCurve copy = *judged;
    for (StrategyCurve& curve : trial.curves)
        judge(curve, copy);
    return trial;
}

} // namespace sextant
