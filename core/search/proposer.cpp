#include "core/search/proposer.h"

#include "core/search/detail/standing.h"
#include "core/search/detail/strategy.h"

#include <algorithm>
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
    Impl(const SearchSettings& asked, SpaceSampler sampler, CostFunction costOf,
         const Stragglers* followed)
        : settings(asked), space(std::move(sampler)), cost(std::move(costOf)),
          standing(settings, space, followed)
    {
    }

    SearchSettings settings;
    SpaceSampler space;
    CostFunction cost;
    std::unordered_set<std::string> taken; ///< genomes of candidates
    std::unique_ptr<detail::SearchStrategy> strategy;
    detail::Standing standing;

    void reset(std::vector<CandidateRecord> known, int spaceSince, Stragglers stragglers)
    {
        taken.clear();
        for (const CandidateRecord& candidate : known)
            taken.insert(candidate.genome);
        strategy = detail::makeStrategy(settings, space, cost);
        standing.reset(std::move(known), spaceSince, std::move(stragglers));
    }
    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const
    {
        return standing.candidates();
    }
    /// The next candidate but for its genome and what follows from that.
    [[nodiscard]] CandidateRecord numbered() const
    {
        CandidateRecord next;
        next.id = static_cast<int>(candidates().size());
        next.seed = mixSeed(settings.seed + 1, static_cast<std::uint64_t>(next.id));
        return next;
    }
    /// The parent, if children are to start from its weights. One that found no vessel passes that
    /// on, so nothing is inherited from it.
    [[nodiscard]] int heirOf(int parent) const
    {
        if (!settings.savings.inherit || parent < 0)
            return -1;
        const CandidateRecord& record = candidates()[static_cast<std::size_t>(parent)];
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
        const int id = static_cast<int>(candidates().size());
        if (settings.repeats < 2 || id < detail::firstRandom(settings))
            return std::nullopt;
        std::unordered_map<int, int> repeats; // finished or not
        for (const CandidateRecord& candidate : candidates())
            if (candidate.repeatOf >= 0)
                ++repeats[candidate.repeatOf];
        const auto accuracy = static_cast<std::size_t>(
            std::find_if(settings.objectives.begin(), settings.objectives.end(), isAccuracy)
            - settings.objectives.begin());
        std::optional<std::size_t> due;
        const auto rankOf = [&](std::size_t i) {
            return std::tuple(repeats[candidates()[i].id], standing.objectives()[i][accuracy], i);
        };
        int missing = 0;
        for (const std::size_t i : standing.front()) {
            const int lacking = settings.repeats - 1 - repeats[candidates()[i].id];
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
        return strategy->visibleBefore(static_cast<int>(candidates().size()));
    }
};

Proposer::Proposer(const SearchSettings& settings, const SearchSpace& space, CostFunction cost,
                   std::vector<CandidateRecord> known, int spaceSince, Stragglers stragglers,
                   const Stragglers* followed)
    : m_impl(new Impl(settings, SpaceSampler(space), std::move(cost), followed))
{
    m_impl->reset(std::move(known), spaceSince, std::move(stragglers));
}

Proposer::Proposer(Proposer&&) noexcept = default;
Proposer& Proposer::operator=(Proposer&&) noexcept = default;
Proposer::~Proposer() = default;

const std::vector<CandidateRecord>& Proposer::candidates() const
{
    return m_impl->candidates();
}

const Stragglers& Proposer::stragglers() const
{
    return m_impl->standing.stragglers();
}

bool Proposer::isReady() const
{
    return m_impl->standing.isReady(m_impl->visible());
}

bool Proposer::mayPassOver() const
{
    return !m_impl->standing.isFollowing() && m_impl->strategy->mayPassOver();
}

Proposal Proposer::next()
{
    Impl& impl = *m_impl;
    const detail::Standing& standing = impl.standing;
    const int id = static_cast<int>(standing.candidates().size());
    const auto visible = static_cast<std::size_t>(impl.visible());
    const std::span<const CandidateRecord> all(standing.candidates());
    Rng rng(mixSeed(impl.settings.seed, static_cast<std::uint64_t>(id)));
    Proposal proposal;
    proposal.seen = impl.standing.see(impl.visible());
    if (const auto due = impl.dueForRepeat()) {
        proposal.candidate = impl.repeated(all[*due]);
        proposal.candidate->seen = static_cast<int>(visible);
        return proposal;
    }
    const std::vector<std::size_t> passedOver(standing.unseen().begin(), standing.unseen().end());
    const detail::Past past{id,
                            all.first(visible),
                            std::span(standing.objectives()).first(visible),
                            standing.breeders(),
                            standing.population(),
                            standing.front(),
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
        next = m_impl->repeated(m_impl->candidates()[static_cast<std::size_t>(wish.repeatOf)]);
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
    m_impl->standing.add(candidate);
    m_impl->taken.insert(candidate.genome);
}

void Proposer::update(const CandidateRecord& candidate)
{
    m_impl->standing.update(candidate);
}

void Proposer::reconfigure(const SearchSettings& settings, const SearchSpace& space,
                           std::vector<CandidateRecord> known, int spaceSince,
                           Stragglers stragglers)
{
    m_impl->strategy.reset(); // it refers to what changes now
    m_impl->settings = settings;
    m_impl->space = SpaceSampler(space);
    m_impl->reset(std::move(known), spaceSince, std::move(stragglers));
}

} // namespace sextant
