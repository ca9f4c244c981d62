#pragma once

#include "core/pareto/pareto_front.h"
#include "core/space/space_sampler.h"
#include "core/store/stragglers.h"
#include "core/store/study.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace sextant::detail {

[[nodiscard]] bool hasEnded(const CandidateRecord& candidate);

/// The candidates of a search, and where those stand whose scores the next one may know: among
/// parents, in the population, on the front. Follows from the records and from who was passed over,
/// step by step or all at once.
class Standing {
public:
    /// @param settings, space outlive it
    /// @param followed what decides in place of time who is passed over; none: time
    Standing(const SearchSettings& settings, const SpaceSampler& space,
             const Stragglers* followed = nullptr);

    /// Begins anew with candidates of a study; settings and space may have changed.
    /// @param spaceSince candidates before it may be of another space
    void reset(std::vector<CandidateRecord> candidates, int spaceSince, Stragglers stragglers);
    void add(const CandidateRecord& candidate);
    void update(const CandidateRecord& candidate); ///< its scores have come

    /// Whether nothing is to be waited for: neither those that the next candidate sees for the
    /// first time, nor those that it is to know again.
    /// @param visible it sees candidates 0..visible-1
    [[nodiscard]] bool isReady(int visible) const;
    /// Lets those in whose scores the next candidate knows, and passes over what has not ended.
    /// @return what changes
    SeenChange see(int visible);

    [[nodiscard]] bool isFollowing() const { return m_followed.has_value(); }
    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const { return m_candidates; }
    [[nodiscard]] const Stragglers& stragglers() const { return m_stragglers; }
    /// Of each candidate; NaN where no score is known.
    [[nodiscard]] const std::vector<Objectives>& objectives() const { return m_objectives; }
    // Of those that were let in:
    [[nodiscard]] const std::vector<std::size_t>& breeders() const { return m_breeders; } ///< by id
    /// Best first.
    [[nodiscard]] const std::vector<std::size_t>& population() const { return m_population; }
    [[nodiscard]] const std::vector<std::size_t>& front() const { return m_front; }
    /// Those that were passed over and are not known again.
    [[nodiscard]] const std::set<int>& unseen() const { return m_unseen; }

private:
    void sortByEnd();
    void rankAsBefore();
    [[nodiscard]] SeenChange changeNow(int visible) const;
    void hide(int candidate);
    void reveal(int candidate);
    void rank(std::size_t count);
    void enter(std::size_t candidate);
    void enterFront(std::size_t candidate);
    void rebuildFront();
    [[nodiscard]] bool takeRepeat(std::size_t repeat);
    void enterPopulation(std::size_t candidate);
    void sortPopulation();
    [[nodiscard]] Objectives pointOf(const CandidateRecord& candidate) const;
    [[nodiscard]] bool mayBreed(const CandidateRecord& candidate) const;
    [[nodiscard]] const CandidateRecord& at(int candidate) const;

    const SearchSettings& m_settings;
    const SpaceSampler& m_space;
    std::optional<std::map<int, SeenChange>> m_followed; ///< by the candidate they hold from
    std::vector<CandidateRecord> m_candidates;
    int m_spaceSince = 0;
    Stragglers m_stragglers;
    std::vector<Objectives> m_objectives;
    std::vector<std::size_t> m_breeders, m_population, m_front;
    std::size_t m_ranked = 0; ///< candidates before it were let in, but for stragglers
    /// Of repeated networks.
    std::unordered_map<std::size_t, std::vector<CandidateRecord>> m_rankedTrainings;
    std::map<std::size_t, std::vector<std::size_t>>
        m_early; ///< repeats of a network that is unseen
    std::set<int> m_awaited; ///< have not ended, and were not passed over
    std::set<int> m_unseen;
    std::set<int> m_late; ///< of them, those that have ended
};

} // namespace sextant::detail
