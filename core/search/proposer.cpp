#include "core/search/proposer.h"

#include "core/search/detail/strategy.h"
#include "core/store/repeats.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace sextant {

namespace {

constexpr int kAttempts = 2000;
constexpr int kPatience = 300;
constexpr int kRepeatEvery = 3;

void setCosts(CandidateRecord& candidate, const GenomeCost& cost)
{
    candidate.params = cost.params;
    candidate.macs = cost.macs;
    candidate.latencyMs = cost.latencyMs;
    candidate.energyMj = cost.energyMj;
    candidate.peakMemoryBytes = cost.peakMemoryBytes;
}

bool hasEnded(const CandidateRecord& candidate)
{
    return candidate.status != CandidateStatus::Training;
}

bool isScored(const Objectives& point)
{
    return std::none_of(point.begin(), point.end(), [](double v) { return std::isnan(v); });
}

} // namespace

std::string capReason(const SearchSettings& settings, const SpaceCaps& caps, const GenomeCost& cost)
{
    const auto isAbove = [](auto value, const auto& cap) { return cap && value > *cap; };
    if (isAbove(cost.latencyMs, settings.maxLatencyMs)
        || isAbove(cost.latencyMs, caps.maxLatencyMs))
        return "latency above the cap";
    if (isAbove(cost.params, settings.maxParams) || isAbove(cost.params, caps.maxParams))
        return "parameters above the cap";
    if (isAbove(cost.macs, caps.maxMacs))
        return "multiply-accumulates above the cap";
    if (isAbove(cost.peakMemoryBytes, caps.maxPeakMemoryBytes))
        return "peak memory above the cap";
    return {};
}

struct Proposer::Impl {
    SearchSettings settings;
    SpaceSampler space;
    CostFunction cost;
    std::vector<CandidateRecord> candidates;
    int spaceSince = 0; ///< candidates before it may be of another space
    std::vector<Objectives> objectives; ///< of each candidate
    std::unordered_set<std::string> taken; ///< genomes of candidates
    // Of the first `ranked` candidates:
    std::vector<std::size_t> breeders, population, front;
    std::size_t ranked = 0;
    std::unordered_map<std::size_t, std::vector<CandidateRecord>>
        rankedTrainings; ///< of repeated ones
    int ended = 0; ///< candidates 0..ended-1 have
    std::unique_ptr<detail::SearchStrategy> strategy;

    /// Builds everything that follows from the members above `objectives`.
    void rebuild()
    {
        objectives.clear();
        taken.clear();
        for (const CandidateRecord& candidate : candidates) {
            objectives.push_back(pointOf(candidate));
            taken.insert(candidate.genome);
        }
        breeders.clear();
        population.clear();
        front.clear();
        ranked = 0;
        rankedTrainings.clear();
        ended = 0;
        strategy = detail::makeStrategy(settings, space, cost);
        advance();
        if (ended >= visible())
            rank(static_cast<std::size_t>(visible()));
    }
    /// Of the candidate's own training; a repeat is no point of its own.
    [[nodiscard]] Objectives pointOf(const CandidateRecord& candidate) const
    {
        if (candidate.repeatOf >= 0)
            return Objectives(settings.objectives.size(), std::numeric_limits<double>::quiet_NaN());
        return objectivesOf(candidate, settings.objectives);
    }
    /// Whether children of the candidate stay within the space, and it was not excluded.
    [[nodiscard]] bool mayBreed(const CandidateRecord& candidate) const
    {
        if (candidate.excluded)
            return false;
        if (candidate.id >= spaceSince && candidate.origin == CandidateOrigin::Bred)
            return true;
        const auto genome = Genome::parse(candidate.genome);
        return genome && space.contains(*genome);
    }
    void advance()
    {
        while (ended < static_cast<int>(candidates.size())
               && hasEnded(candidates[static_cast<std::size_t>(ended)]))
            ++ended;
    }
    /// Lets the first `count` candidates, whose scores are final, into population and front.
    void rank(std::size_t count)
    {
        bool movedPoints = false;
        for (; ranked < count; ++ranked) {
            if (candidates[ranked].repeatOf >= 0) {
                movedPoints |= takeRepeat(ranked);
                continue;
            }
            const bool isBreeder = mayBreed(candidates[ranked]);
            if (isBreeder)
                breeders.push_back(ranked);
            if (!isScored(objectives[ranked]))
                continue;
            if (isBreeder)
                enterPopulation(ranked);
            enterFront(ranked);
        }
        if (!movedPoints)
            return;
        front.clear();
        for (std::size_t i = 0; i < ranked; ++i)
            if (isScored(objectives[i]))
                enterFront(i);
    }
    void enterFront(std::size_t candidate)
    {
        const Objectives& point = objectives[candidate];
        if (std::any_of(front.begin(), front.end(),
                        [&](std::size_t i) { return dominates(objectives[i], point); }))
            return;
        std::erase_if(front, [&](std::size_t i) { return dominates(point, objectives[i]); });
        front.push_back(candidate);
    }
    /// Gives a network the mean of its trainings up to this repeat. @return whether it has scores
    bool takeRepeat(std::size_t repeat)
    {
        const auto network = static_cast<std::size_t>(candidates[repeat].repeatOf);
        auto& trainings = rankedTrainings[network];
        if (trainings.empty())
            trainings.push_back(candidates[network]);
        trainings.push_back(candidates[repeat]);
        if (!isScored(objectives[network]))
            return false;
        for (std::size_t at = 0; at < settings.objectives.size(); ++at)
            if (isAccuracy(settings.objectives[at]))
                objectives[network][at] = 1.0
                    - Repeats(trainings, settings.objectives[at]).of(candidates[network].id).mean;
        sortPopulation();
        return true;
    }
    void enterPopulation(std::size_t candidate)
    {
        population.push_back(candidate);
        sortPopulation();
    }
    /// By preference; the last ones beyond its size leave.
    void sortPopulation()
    {
        std::vector<Objectives> points;
        for (const std::size_t i : population)
            points.push_back(objectives[i]);
        std::vector<std::size_t> survivors;
        for (const std::size_t i : nsga2Order(points))
            survivors.push_back(population[i]);
        survivors.resize(std::min(survivors.size(), static_cast<std::size_t>(settings.population)));
        population = std::move(survivors);
    }
    /// The next candidate but for its genome and what follows from that.
    [[nodiscard]] CandidateRecord numbered() const
    {
        CandidateRecord next;
        next.id = static_cast<int>(candidates.size());
        next.seed = mixSeed(settings.seed + 1, static_cast<std::uint64_t>(next.id));
        return next;
    }
    /// The parent, if children are to start from its weights. One that found no vessel passes that
    /// on, so nothing is inherited from it.
    [[nodiscard]] int heirOf(int parent) const
    {
        if (!settings.savings.inherit || parent < 0)
            return -1;
        const CandidateRecord& record = candidates[static_cast<std::size_t>(parent)];
        return record.fp32 && record.fp32->truePositive > 0 ? parent : -1;
    }
    /// One more training of a candidate, but for what it has seen.
    [[nodiscard]] CandidateRecord repeated(const CandidateRecord& original) const
    {
        CandidateRecord next = numbered();
        next.genome = original.genome;
        next.params = original.params;
        next.macs = original.macs;
        next.latencyMs = original.latencyMs;
        next.energyMj = original.energyMj;
        next.peakMemoryBytes = original.peakMemoryBytes;
        next.parentA = original.parentA;
        next.parentB = original.parentB;
        next.heirOf = original.heirOf;
        next.repeatOf = original.id;
        return next;
    }
    /// The network on the front that is due for another training, if it is time for one: that with
    /// the fewest so far, the most accurate of those.
    [[nodiscard]] std::optional<std::size_t> dueForRepeat() const
    {
        const int id = static_cast<int>(candidates.size());
        if (settings.repeats < 2 || id < detail::firstRandom(settings))
            return std::nullopt;
        std::unordered_map<int, int> repeats; // finished or not
        for (const CandidateRecord& candidate : candidates)
            if (candidate.repeatOf >= 0)
                ++repeats[candidate.repeatOf];
        const auto accuracy = static_cast<std::size_t>(
            std::find_if(settings.objectives.begin(), settings.objectives.end(), isAccuracy)
            - settings.objectives.begin());
        std::optional<std::size_t> due;
        const auto rankOf = [&](std::size_t i) {
            return std::tuple(repeats[candidates[i].id], objectives[i][accuracy], i);
        };
        int missing = 0;
        for (const std::size_t i : front) {
            const int lacking = settings.repeats - 1 - repeats[candidates[i].id];
            if (lacking <= 0)
                continue;
            missing += lacking;
            if (!due || rankOf(i) < rankOf(*due))
                due = i;
        }
        const bool isTime =
            id % kRepeatEvery == kRepeatEvery - 1 || settings.evaluations - id <= missing;
        return isTime ? due : std::nullopt;
    }
    [[nodiscard]] int visible() const
    {
        return strategy->visibleBefore(static_cast<int>(candidates.size()));
    }
};

Proposer::Proposer(const SearchSettings& settings, const SearchSpace& space, CostFunction cost,
                   std::vector<CandidateRecord> known, int spaceSince)
    : m_impl(new Impl{settings,
                      SpaceSampler(space),
                      std::move(cost),
                      std::move(known),
                      spaceSince,
                      {},
                      {},
                      {},
                      {},
                      {},
                      0,
                      {},
                      0,
                      nullptr})
{
    m_impl->rebuild();
}

Proposer::Proposer(Proposer&&) noexcept = default;
Proposer& Proposer::operator=(Proposer&&) noexcept = default;
Proposer::~Proposer() = default;

const std::vector<CandidateRecord>& Proposer::candidates() const
{
    return m_impl->candidates;
}

bool Proposer::isReady() const
{
    return m_impl->ended >= m_impl->visible();
}

Proposal Proposer::next()
{
    Impl& impl = *m_impl;
    const int id = static_cast<int>(impl.candidates.size());
    const auto visible = static_cast<std::size_t>(impl.visible());
    const std::span<const CandidateRecord> all(impl.candidates);
    Rng rng(mixSeed(impl.settings.seed, static_cast<std::uint64_t>(id)));
    impl.rank(visible);
    if (const auto due = impl.dueForRepeat()) {
        CandidateRecord next = impl.repeated(impl.candidates[*due]);
        next.seen = static_cast<int>(visible);
        return {next, {}};
    }
    const detail::Past past{id,
                            all.first(visible),
                            std::span(impl.objectives).first(visible),
                            impl.breeders,
                            impl.population,
                            impl.front,
                            all.subspan(visible)};
    impl.strategy->prepare(past, rng);
    Proposal proposal;
    std::unordered_set<std::string> rejected;
    // An exhaustive search passes over what is taken until it finds something or reaches the end.
    const bool isExhaustive = impl.settings.strategy == Strategy::Exhaustive;
    for (int attempt = 0; attempt < kAttempts || isExhaustive; ++attempt) {
        auto draft = impl.strategy->draw(rng);
        if (!draft)
            break;
        // What a strategy draws from may be used up before the space is.
        if (attempt >= kPatience && !isExhaustive)
            draft = detail::Draft{impl.space.sample(rng)};
        const Genome genome = draft->genome.withoutDeadGenes();
        CandidateRecord next = impl.numbered();
        next.genome = genome.text();
        next.parentA = draft->parentA;
        next.parentB = draft->parentB;
        next.heirOf = impl.heirOf(next.parentA);
        next.seen = static_cast<int>(visible);
        if (impl.taken.contains(next.genome) || rejected.contains(next.genome))
            continue;
        const auto costs = impl.cost(genome);
        const std::string reason =
            costs ? capReason(impl.settings, impl.space.space().caps, *costs) : costs.error().why;
        if (!reason.empty()) {
            rejected.insert(next.genome);
            proposal.rejected.push_back({id, next.genome, reason});
            continue;
        }
        setCosts(next, *costs);
        proposal.candidate = next;
        break;
    }
    return proposal;
}

CandidateRecord Proposer::added(const Wish& wish) const
{
    CandidateRecord next = m_impl->numbered();
    if (wish.repeatOf >= 0)
        next = m_impl->repeated(m_impl->candidates[static_cast<std::size_t>(wish.repeatOf)]);
    next.origin = CandidateOrigin::Added;
    // Who asked for it wants it trained whole, and what has ended is a matter of time.
    next.seen = 0;
    if (wish.repeatOf >= 0)
        return next;
    next.genome = wish.genome;
    const auto genome = Genome::parse(wish.genome);
    const auto costs =
        genome ? m_impl->cost(*genome) : Result<GenomeCost>(tl::unexpected(genome.error()));
    if (costs) {
        setCosts(next, *costs);
    } else {
        next.status = CandidateStatus::Failed;
        next.reason = std::string(errorName(costs.error().code)) + ": " + costs.error().why;
    }
    return next;
}

void Proposer::add(const CandidateRecord& candidate)
{
    m_impl->candidates.push_back(candidate);
    m_impl->objectives.push_back(m_impl->pointOf(candidate));
    m_impl->taken.insert(candidate.genome);
    m_impl->advance();
}

void Proposer::update(const CandidateRecord& candidate)
{
    const auto at = static_cast<std::size_t>(candidate.id);
    m_impl->candidates[at] = candidate;
    m_impl->objectives[at] = m_impl->pointOf(candidate);
    m_impl->advance();
}

void Proposer::reconfigure(const SearchSettings& settings, const SearchSpace& space,
                           std::vector<CandidateRecord> known, int spaceSince)
{
    m_impl->strategy.reset(); // it refers to what changes now
    m_impl->settings = settings;
    m_impl->space = SpaceSampler(space);
    m_impl->candidates = std::move(known);
    m_impl->spaceSince = spaceSince;
    m_impl->rebuild();
}

} // namespace sextant
