#pragma once

#include "core/store/study.h"

#include <map>
#include <set>
#include <vector>

namespace sextant {

/// The front of a study's candidates while they come and change: most changes cost a comparison
/// with its members, few a look at all candidates. Not thread-safe.
class LiveFront {
public:
    /// @param front of these candidates, see frontOf()
    void reset(const std::vector<CandidateRecord>& candidates, std::vector<Objective> objectives,
               std::vector<int> front);
    /// A candidate came, or changed in anything.
    /// @param candidates as they are now; ids are their places
    /// @return ids that came onto the front or left it, ascending
    std::vector<int> update(const std::vector<CandidateRecord>& candidates, int changed);

    [[nodiscard]] bool contains(int id) const { return m_members.contains(id); }
    [[nodiscard]] const std::set<int>& members() const { return m_members; }
    /// Ids by the first objective, then the next.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    [[nodiscard]] const std::vector<Objective>& objectives() const { return m_objectives; }

private:
    void adopt(const std::vector<CandidateRecord>& candidates, std::vector<int> order);
    [[nodiscard]] std::vector<int> orderAfter(const std::vector<CandidateRecord>& candidates,
                                              int changed) const;

    std::vector<Objective> m_objectives = SearchSettings().objectives;
    std::vector<int> m_order;
    std::set<int> m_members;
    std::map<int, std::vector<double>> m_values; ///< of the members
    bool m_hasRepeats = false;
};

} // namespace sextant
