#pragma once

#include "core/search/search.h"

#include <memory>
#include <optional>
#include <vector>

namespace sextant {

struct Proposal {
    std::optional<CandidateRecord> candidate; ///< none when the space is exhausted
    std::vector<Rejection> rejected;
    SeenChange seen; ///< who was passed over for it, or is known again
};

/// Chooses the candidates of a study, one after the other. What it proposes as candidate k follows
/// from the settings, the space and the records of the candidates it may learn from, so the same
/// seed leads to the same candidates however the work was spread or interrupted. Where the settings
/// ask for repeats, every third candidate repeats a training of a network on the front that has too
/// few, and so do the last ones of the budget; strategies see the means. Not thread-safe.
class Proposer {
public:
    /// @param known all candidates so far, by id
    /// @param spaceSince candidates before it may have been bred in another space; those that the
    /// present one does not lead to are no parents, nor are such ones that the user added
    /// @param stragglers whom the candidates so far were chosen without
    /// @param followed decides whom further ones are chosen without; none: what has not ended
    Proposer(const SearchSettings& settings, const SearchSpace& space, CostFunction cost,
             std::vector<CandidateRecord> known, int spaceSince = 0, Stragglers stragglers = {},
             const Stragglers* followed = nullptr);
    Proposer(Proposer&&) noexcept;
    Proposer& operator=(Proposer&&) noexcept;
    ~Proposer();

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const;
    [[nodiscard]] const Stragglers& stragglers() const;
    /// Whether all candidates have ended that the next one is chosen by, but for those that were
    /// passed over before.
    [[nodiscard]] bool isReady() const;
    /// Whether the next one can be chosen without those that have not ended.
    [[nodiscard]] bool mayPassOver() const;
    /// The next candidate, not yet among candidates(). Only when isReady() or mayPassOver(): then
    /// it passes those over.
    [[nodiscard]] Proposal next();
    /// What the user asked for, as the next candidate; also when not isReady(). A failed one when
    /// it cannot be built. Caps do not bind it: they were checked when it was asked for.
    [[nodiscard]] CandidateRecord added(const Wish& wish) const;
    /// Takes the candidate that was proposed last into candidates().
    void add(const CandidateRecord& candidate);
    /// Replaces the record of a candidate whose scores have come.
    void update(const CandidateRecord& candidate);
    /// Goes on from a study that was edited, as a new object would.
    void reconfigure(const SearchSettings& settings, const SearchSpace& space,
                     std::vector<CandidateRecord> known, int spaceSince, Stragglers stragglers);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
