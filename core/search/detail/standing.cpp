#include "core/search/detail/standing.h"

#include "core/store/repeats.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::detail {

namespace {

bool isScored(const Objectives& point)
{
    return std::none_of(point.begin(), point.end(), [](double v) { return std::isnan(v); });
}

} // namespace

bool hasEnded(const CandidateRecord& candidate)
{
    return candidate.status != CandidateStatus::Training;
}

Standing::Standing(const SearchSettings& settings, const SpaceSampler& space,
                   const Stragglers* followed)
    : m_settings(settings), m_space(space)
{
    if (followed)
        m_followed = followed->changes();
}

void Standing::reset(std::vector<CandidateRecord> candidates, int spaceSince, Stragglers stragglers)
{
    m_candidates = std::move(candidates);
    m_spaceSince = spaceSince;
    m_stragglers = std::move(stragglers);
    m_objectives.clear();
    for (const CandidateRecord& candidate : m_candidates)
        m_objectives.push_back(pointOf(candidate));
    m_breeders.clear();
    m_population.clear();
    m_front.clear();
    m_ranked = 0;
    m_rankedTrainings.clear();
    m_early.clear();
    sortByEnd();
    rankAsBefore();
}

void Standing::add(const CandidateRecord& candidate)
{
    m_candidates.push_back(candidate);
    m_objectives.push_back(pointOf(candidate));
    if (!hasEnded(candidate))
        m_awaited.insert(candidate.id);
}

void Standing::update(const CandidateRecord& candidate)
{
    const auto at = static_cast<std::size_t>(candidate.id);
    m_candidates[at] = candidate;
    if (m_unseen.contains(candidate.id)) {
        if (hasEnded(candidate))
            m_late.insert(candidate.id);
        return;
    }
    m_objectives[at] = pointOf(candidate);
    if (hasEnded(candidate))
        m_awaited.erase(candidate.id);
}

void Standing::sortByEnd()
{
    m_awaited.clear();
    m_unseen.clear();
    m_late.clear();
    for (const CandidateRecord& candidate : m_candidates)
        if (!hasEnded(candidate) && !m_stragglers.contains(candidate.id))
            m_awaited.insert(candidate.id);
    for (const auto& [candidate, gap] : m_stragglers.gaps())
        hide(candidate);
}

const CandidateRecord& Standing::at(int candidate) const
{
    return m_candidates[static_cast<std::size_t>(candidate)];
}

/// Lets in what the candidates so far had seen, in the order in which they came to see it.
void Standing::rankAsBefore()
{
    std::size_t next = 0;
    int seen = 0;
    const auto rankSeenBefore = [&](std::size_t id) {
        for (; next < id; ++next)
            seen = std::max(seen, m_candidates[next].seen);
        // What was seen may train again, after a salvage.
        rank(static_cast<std::size_t>(m_awaited.empty() ? seen
                                                        : std::min(seen, *m_awaited.begin())));
    };
    for (const auto& [since, change] : m_stragglers.changes()) {
        rankSeenBefore(std::min(static_cast<std::size_t>(since), m_candidates.size()));
        for (const int candidate : change.caughtUp)
            reveal(candidate);
    }
    rankSeenBefore(m_candidates.size());
}

/// What changes with the next candidate in what is known.
SeenChange Standing::changeNow(int visible) const
{
    const int id = static_cast<int>(m_candidates.size());
    if (m_followed) {
        const auto found = m_followed->find(id);
        return found == m_followed->end() ? SeenChange() : found->second;
    }
    SeenChange change;
    for (const int candidate : m_awaited) {
        if (candidate >= visible)
            break;
        change.passedOver.push_back(candidate);
    }
    change.caughtUp.assign(m_late.begin(), m_late.end());
    return change;
}

SeenChange Standing::see(int visible)
{
    SeenChange change = changeNow(visible);
    m_stragglers.change(static_cast<int>(m_candidates.size()), change);
    for (const int candidate : change.passedOver)
        hide(candidate);
    for (const int candidate : change.caughtUp)
        reveal(candidate);
    rank(static_cast<std::size_t>(visible));
    return change;
}

/// Nothing of its scores is known from now on.
void Standing::hide(int candidate)
{
    m_awaited.erase(candidate);
    m_unseen.insert(candidate);
    CandidateRecord record = at(candidate);
    if (hasEnded(record))
        m_late.insert(candidate);
    record.status = CandidateStatus::Training;
    m_objectives[static_cast<std::size_t>(candidate)] = pointOf(record);
}

void Standing::reveal(int candidate)
{
    m_unseen.erase(candidate);
    m_late.erase(candidate);
    const auto index = static_cast<std::size_t>(candidate);
    m_objectives[index] = pointOf(m_candidates[index]);
    enter(index);
}

bool Standing::isReady(int visible) const
{
    if (!m_followed)
        return m_awaited.empty() || *m_awaited.begin() >= visible;
    const SeenChange change = changeNow(visible);
    const auto isMissed = [&](int candidate) {
        return std::ranges::binary_search(change.passedOver, candidate);
    };
    for (const int candidate : m_awaited) {
        if (candidate >= visible)
            break;
        if (!isMissed(candidate))
            return false;
    }
    return std::ranges::all_of(change.caughtUp,
                               [this](int candidate) { return hasEnded(at(candidate)); });
}

/// Of the candidate's own training; a repeat is no point of its own.
Objectives Standing::pointOf(const CandidateRecord& candidate) const
{
    if (candidate.repeatOf >= 0)
        return Objectives(m_settings.objectives.size(), std::numeric_limits<double>::quiet_NaN());
    return objectivesOf(candidate, m_settings.objectives);
}

/// Whether children of the candidate stay within the space, and it was not excluded.
bool Standing::mayBreed(const CandidateRecord& candidate) const
{
    if (candidate.excluded)
        return false;
    if (candidate.id >= m_spaceSince && candidate.origin == CandidateOrigin::Bred)
        return true;
    const auto genome = Genome::parse(candidate.genome);
    return genome && m_space.contains(*genome);
}

/// Lets the first `count` candidates in, whose scores are final, but for those that were passed
/// over: they come when they are known again.
void Standing::rank(std::size_t count)
{
    for (; m_ranked < count; ++m_ranked)
        if (!m_stragglers.contains(static_cast<int>(m_ranked)))
            enter(m_ranked);
}

void Standing::enter(std::size_t candidate)
{
    if (const int network = m_candidates[candidate].repeatOf; network >= 0) {
        if (m_unseen.contains(network))
            m_early[static_cast<std::size_t>(network)].push_back(candidate);
        else if (takeRepeat(candidate))
            rebuildFront();
        return;
    }
    if (mayBreed(m_candidates[candidate])) {
        m_breeders.insert(std::ranges::upper_bound(m_breeders, candidate), candidate);
        if (isScored(m_objectives[candidate]))
            enterPopulation(candidate);
    }
    if (isScored(m_objectives[candidate]))
        enterFront(candidate);
    if (const auto repeats = m_early.extract(candidate))
        for (const std::size_t repeat : repeats.mapped())
            enter(repeat);
}

/// Of all that has been ranked, after points have moved.
void Standing::rebuildFront()
{
    m_front.clear();
    for (std::size_t i = 0; i < m_ranked; ++i)
        if (isScored(m_objectives[i]))
            enterFront(i);
}

void Standing::enterFront(std::size_t candidate)
{
    const Objectives& point = m_objectives[candidate];
    if (std::any_of(m_front.begin(), m_front.end(),
                    [&](std::size_t i) { return dominates(m_objectives[i], point); }))
        return;
    std::erase_if(m_front, [&](std::size_t i) { return dominates(point, m_objectives[i]); });
    m_front.push_back(candidate);
}

/// Gives a network the mean of its trainings up to this repeat. @return whether it has scores
bool Standing::takeRepeat(std::size_t repeat)
{
    const auto network = static_cast<std::size_t>(m_candidates[repeat].repeatOf);
    auto& trainings = m_rankedTrainings[network];
    if (trainings.empty())
        trainings.push_back(m_candidates[network]);
    trainings.push_back(m_candidates[repeat]);
    if (!isScored(m_objectives[network]))
        return false;
    for (std::size_t at = 0; at < m_settings.objectives.size(); ++at)
        if (isAccuracy(m_settings.objectives[at]))
            m_objectives[network][at] = 1.0
                - Repeats(trainings, m_settings.objectives[at]).of(m_candidates[network].id).mean;
    sortPopulation();
    return true;
}

void Standing::enterPopulation(std::size_t candidate)
{
    m_population.push_back(candidate);
    sortPopulation();
}

/// By preference; the last ones beyond its size leave.
void Standing::sortPopulation()
{
    std::vector<Objectives> points;
    for (const std::size_t i : m_population)
        points.push_back(m_objectives[i]);
    std::vector<std::size_t> survivors;
    for (const std::size_t i : nsga2Order(points))
        survivors.push_back(m_population[i]);
    survivors.resize(std::min(survivors.size(), static_cast<std::size_t>(m_settings.population)));
    m_population = std::move(survivors);
}

} // namespace sextant::detail
