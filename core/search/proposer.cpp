#include "core/search/proposer.h"

#include "core/search/detail/strategy.h"
#include "core/store/repeats.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
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
    Impl(const SearchSettings& asked, SpaceSampler sampler, CostFunction costOf)
        : settings(asked), space(std::move(sampler)), cost(std::move(costOf))
    {
    }

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
    std::map<std::size_t, std::vector<std::size_t>> early; ///< repeats of a network that is unseen
    std::unique_ptr<detail::SearchStrategy> strategy;

    Stragglers stragglers;
    std::optional<std::map<int, SeenChange>> followed; ///< what decides in place of time
    std::set<int> awaited; ///< have not ended, and were not passed over
    std::set<int> unseen; ///< were passed over and are not known again
    std::set<int> late; ///< of them, those that have ended

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
        early.clear();
        strategy = detail::makeStrategy(settings, space, cost);
        sortByEnd();
        rankAsBefore();
    }
    void sortByEnd()
    {
        awaited.clear();
        unseen.clear();
        late.clear();
        for (const CandidateRecord& candidate : candidates)
            if (!hasEnded(candidate) && !stragglers.contains(candidate.id))
                awaited.insert(candidate.id);
        for (const auto& [candidate, gap] : stragglers.gaps())
            hide(candidate);
    }
    [[nodiscard]] const CandidateRecord& at(int candidate) const
    {
        return candidates[static_cast<std::size_t>(candidate)];
    }
    /// Ranks what the candidates so far had seen, in the order in which they came to see it.
    void rankAsBefore()
    {
        std::size_t next = 0;
        int seen = 0;
        const auto rankSeenBefore = [&](std::size_t id) {
            for (; next < id; ++next)
                seen = std::max(seen, candidates[next].seen);
            rank(static_cast<std::size_t>(seen));
        };
        for (const auto& [since, change] : stragglers.changes()) {
            rankSeenBefore(std::min(static_cast<std::size_t>(since), candidates.size()));
            for (const int candidate : change.caughtUp)
                reveal(candidate);
        }
        rankSeenBefore(candidates.size());
    }
    /// What changes with the next candidate in what is known.
    [[nodiscard]] SeenChange changeNow() const
    {
        const int id = static_cast<int>(candidates.size());
        if (followed) {
            const auto found = followed->find(id);
            return found == followed->end() ? SeenChange() : found->second;
        }
        SeenChange change;
        for (const int candidate : awaited) {
            if (candidate >= visible())
                break;
            change.passedOver.push_back(candidate);
        }
        change.caughtUp.assign(late.begin(), late.end());
        return change;
    }
    void apply(const SeenChange& change)
    {
        stragglers.change(static_cast<int>(candidates.size()), change);
        for (const int candidate : change.passedOver)
            hide(candidate);
        for (const int candidate : change.caughtUp)
            reveal(candidate);
    }
    /// Nothing of its scores is known from now on.
    void hide(int candidate)
    {
        awaited.erase(candidate);
        unseen.insert(candidate);
        CandidateRecord record = at(candidate);
        if (hasEnded(record))
            late.insert(candidate);
        record.status = CandidateStatus::Training;
        objectives[static_cast<std::size_t>(candidate)] = pointOf(record);
    }
    void reveal(int candidate)
    {
        unseen.erase(candidate);
        late.erase(candidate);
        const auto index = static_cast<std::size_t>(candidate);
        objectives[index] = pointOf(candidates[index]);
        enter(index);
    }
    /// Whether nothing is to be waited for: neither those that the next candidate sees for the
    /// first time, nor those that it is to know again.
    [[nodiscard]] bool isReady() const
    {
        if (!followed)
            return awaited.empty() || *awaited.begin() >= visible();
        const SeenChange change = changeNow();
        const auto isMissed = [&](int candidate) {
            return std::ranges::binary_search(change.passedOver, candidate);
        };
        for (const int candidate : awaited) {
            if (candidate >= visible())
                break;
            if (!isMissed(candidate))
                return false;
        }
        return std::ranges::all_of(change.caughtUp,
                                   [this](int candidate) { return hasEnded(at(candidate)); });
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
    /// Lets the first `count` candidates, whose scores are final, into population and front, but
    /// for those that were passed over: they come when they are known again.
    void rank(std::size_t count)
    {
        for (; ranked < count; ++ranked)
            if (!stragglers.contains(static_cast<int>(ranked)))
                enter(ranked);
    }
    void enter(std::size_t candidate)
    {
        if (const int network = candidates[candidate].repeatOf; network >= 0) {
            if (unseen.contains(network))
                early[static_cast<std::size_t>(network)].push_back(candidate);
            else if (takeRepeat(candidate))
                rebuildFront();
            return;
        }
        if (mayBreed(candidates[candidate])) {
            breeders.insert(std::ranges::upper_bound(breeders, candidate), candidate);
            if (isScored(objectives[candidate]))
                enterPopulation(candidate);
        }
        if (isScored(objectives[candidate]))
            enterFront(candidate);
        if (const auto repeats = early.extract(candidate))
            for (const std::size_t repeat : repeats.mapped())
                enter(repeat);
    }
    /// Of all that has been ranked, after points have moved.
    void rebuildFront()
    {
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
                   std::vector<CandidateRecord> known, int spaceSince, Stragglers stragglers,
                   const Stragglers* followed)
    : m_impl(new Impl(settings, SpaceSampler(space), std::move(cost)))
{
    if (followed)
        m_impl->followed = followed->changes();
    m_impl->candidates = std::move(known);
    m_impl->spaceSince = spaceSince;
    m_impl->stragglers = std::move(stragglers);
    m_impl->rebuild();
}

Proposer::Proposer(Proposer&&) noexcept = default;
Proposer& Proposer::operator=(Proposer&&) noexcept = default;
Proposer::~Proposer() = default;

const std::vector<CandidateRecord>& Proposer::candidates() const
{
    return m_impl->candidates;
}

const Stragglers& Proposer::stragglers() const
{
    return m_impl->stragglers;
}

bool Proposer::isReady() const
{
    return m_impl->isReady();
}

bool Proposer::mayPassOver() const
{
    return !m_impl->followed && m_impl->strategy->mayPassOver();
}

Proposal Proposer::next()
{
    Impl& impl = *m_impl;
    const int id = static_cast<int>(impl.candidates.size());
    const auto visible = static_cast<std::size_t>(impl.visible());
    const std::span<const CandidateRecord> all(impl.candidates);
    Rng rng(mixSeed(impl.settings.seed, static_cast<std::uint64_t>(id)));
    Proposal proposal;
    proposal.seen = impl.changeNow();
    impl.apply(proposal.seen);
    impl.rank(visible);
    if (const auto due = impl.dueForRepeat()) {
        proposal.candidate = impl.repeated(impl.candidates[*due]);
        proposal.candidate->seen = static_cast<int>(visible);
        return proposal;
    }
    const std::vector<std::size_t> passedOver(impl.unseen.begin(), impl.unseen.end());
    const detail::Past past{id,
                            all.first(visible),
                            std::span(impl.objectives).first(visible),
                            impl.breeders,
                            impl.population,
                            impl.front,
                            all.subspan(visible),
                            passedOver};
    impl.strategy->prepare(past, rng);
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
    if (!hasEnded(candidate))
        m_impl->awaited.insert(candidate.id);
}

void Proposer::update(const CandidateRecord& candidate)
{
    const auto at = static_cast<std::size_t>(candidate.id);
    m_impl->candidates[at] = candidate;
    if (m_impl->unseen.contains(candidate.id)) {
        if (hasEnded(candidate))
            m_impl->late.insert(candidate.id);
        return;
    }
    m_impl->objectives[at] = m_impl->pointOf(candidate);
    if (hasEnded(candidate))
        m_impl->awaited.erase(candidate.id);
}

void Proposer::reconfigure(const SearchSettings& settings, const SearchSpace& space,
                           std::vector<CandidateRecord> known, int spaceSince,
                           Stragglers stragglers)
{
    m_impl->strategy.reset(); // it refers to what changes now
    m_impl->settings = settings;
    m_impl->space = SpaceSampler(space);
    m_impl->candidates = std::move(known);
    m_impl->spaceSince = spaceSince;
    m_impl->stragglers = std::move(stragglers);
    m_impl->rebuild();
}

} // namespace sextant
