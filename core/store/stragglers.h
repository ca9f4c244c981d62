#pragma once

#include <map>
#include <vector>

namespace sextant {

/// What changes, from one candidate on, in what is known to who chooses; each by id.
struct SeenChange {
    std::vector<int> passedOver; ///< were not waited for: their scores are not known
    std::vector<int> caughtUp; ///< passed over before; their scores are known from now on

    [[nodiscard]] bool isEmpty() const { return passedOver.empty() && caughtUp.empty(); }
    bool operator==(const SeenChange&) const = default;
};

/// Candidates whose trainings took so long that later ones were chosen without knowing their
/// scores. Part of what a study's candidates follow from. A value.
class Stragglers {
public:
    /// Candidates since..until-1 were chosen without its scores.
    struct Gap {
        int since = 0;
        int until = -1; ///< -1: and all after them
        bool operator==(const Gap&) const = default;
    };

    /// Takes in what changes with candidate `since`.
    void change(int since, const SeenChange& change);
    /// The other way round: what changed with a candidate.
    [[nodiscard]] std::map<int, SeenChange> changes() const;
    void add(int candidate, Gap gap) { m_gaps[candidate] = gap; }

    /// Whether `candidate` was ever passed over.
    [[nodiscard]] bool contains(int candidate) const { return m_gaps.contains(candidate); }
    /// Whether `by` was chosen, and its training is judged, without the scores of `candidate`.
    [[nodiscard]] bool isUnseen(int candidate, int by) const;
    [[nodiscard]] const std::map<int, Gap>& gaps() const { return m_gaps; } ///< by candidate
    bool operator==(const Stragglers&) const = default;

private:
    std::map<int, Gap> m_gaps;
};

} // namespace sextant
