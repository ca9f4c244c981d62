#include "core/search/proposer.h"

#include "core/pareto/pareto_front.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace sextant {

namespace {

constexpr int kAttempts = 2000;
constexpr double kNewcomerShare = 0.1;
constexpr double kCrossoverShare = 0.8;
constexpr double kTargetFps = 120.0; // of the original fitness

struct Parent {
    int id;
    Genome genome;
};

/// The original's weighted_sum_exponential with all weights 1.
double pynasFitness(const CandidateRecord& candidate)
{
    if (!candidate.aligned || candidate.latencyMs <= 0.0)
        return -std::numeric_limits<double>::infinity();
    const double miou = candidate.aligned->miou();
    if (std::isnan(miou))
        return -std::numeric_limits<double>::infinity();
    return std::min(1000.0 / candidate.latencyMs / kTargetFps, 1.0) + miou * std::exp(miou);
}

/// Scored candidates in order of preference, at most a population.
std::vector<Parent> rankedParents(const SearchSettings& settings,
                                  std::span<const CandidateRecord> finished)
{
    std::vector<const CandidateRecord*> scored;
    std::vector<Objectives> points;
    for (const CandidateRecord& candidate : finished) {
        const Objectives point = objectivesOf(candidate);
        if (std::isnan(point[1]))
            continue;
        scored.push_back(&candidate);
        points.push_back(point);
    }
    std::vector<std::size_t> order;
    if (settings.strategy == Strategy::PynasGa) {
        for (std::size_t i = 0; i < scored.size(); ++i)
            order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return pynasFitness(*scored[a]) > pynasFitness(*scored[b]);
        });
    } else {
        order = nsga2Order(points);
    }
    order.resize(std::min(order.size(), static_cast<std::size_t>(settings.population)));
    std::vector<Parent> parents;
    for (const std::size_t i : order)
        if (auto genome = Genome::parse(scored[i]->genome))
            parents.push_back({scored[i]->id, std::move(*genome)});
    return parents;
}

const Parent& tournament(const std::vector<Parent>& ranked, Rng& rng)
{
    const int last = static_cast<int>(ranked.size()) - 1;
    const int a = rng.integer(0, last);
    const int b = rng.integer(0, last);
    return ranked[static_cast<std::size_t>(std::min(a, b))];
}

std::string capReason(const SearchSettings& settings, const GenomeCost& cost)
{
    if (settings.maxLatencyMs && cost.latencyMs > *settings.maxLatencyMs)
        return "latency above the cap";
    if (settings.maxParams && cost.params > *settings.maxParams)
        return "parameters above the cap";
    return {};
}

} // namespace

Proposal proposeCandidate(const SearchSettings& settings, const SearchSpace& space,
                          const CostFunction& cost, const std::vector<CandidateRecord>& known,
                          int finishedBefore)
{
    const int id = static_cast<int>(known.size());
    Rng rng(mixSeed(settings.seed, static_cast<std::uint64_t>(id)));
    const bool random = settings.strategy == Strategy::Random || id < settings.population * 2 / 3;
    const auto parents = random
        ? std::vector<Parent>{}
        : rankedParents(settings, std::span(known).first(static_cast<std::size_t>(finishedBefore)));

    std::set<std::string> taken;
    for (const CandidateRecord& candidate : known)
        taken.insert(candidate.genome);

    Proposal proposal;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        CandidateRecord next;
        next.id = id;
        next.seed = mixSeed(settings.seed + 1, static_cast<std::uint64_t>(id));
        Genome genome;
        if (parents.size() < 2 || rng.uniform() < kNewcomerShare) {
            genome = space.sample(rng);
        } else {
            const Parent& a = tournament(parents, rng);
            genome = a.genome;
            next.parentA = a.id;
            if (rng.uniform() < kCrossoverShare) {
                const Parent& b = tournament(parents, rng);
                genome = space.crossover(genome, b.genome, rng);
                next.parentB = b.id;
            }
            genome = space.mutate(genome, rng);
        }
        genome = genome.withoutDeadGenes();
        next.genome = genome.text();
        if (!taken.insert(next.genome).second)
            continue;
        const auto costs = cost(genome);
        const std::string reason = costs ? capReason(settings, *costs) : costs.error().why;
        if (!reason.empty()) {
            proposal.rejected.push_back({id, next.genome, reason});
            continue;
        }
        next.params = costs->params;
        next.macs = costs->macs;
        next.latencyMs = costs->latencyMs;
        next.energyMj = costs->energyMj;
        proposal.candidate = next;
        break;
    }
    return proposal;
}

} // namespace sextant
