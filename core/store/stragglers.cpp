#include "core/store/stragglers.h"

namespace sextant {

void Stragglers::change(int since, const SeenChange& change)
{
    for (const int candidate : change.passedOver)
        m_gaps[candidate] = {since, -1};
    for (const int candidate : change.caughtUp)
        m_gaps.at(candidate).until = since;
}

std::map<int, SeenChange> Stragglers::changes() const
{
    std::map<int, SeenChange> changes;
    for (const auto& [candidate, gap] : m_gaps) {
        changes[gap.since].passedOver.push_back(candidate);
        if (gap.until >= 0)
            changes[gap.until].caughtUp.push_back(candidate);
    }
    return changes;
}

bool Stragglers::isUnseen(int candidate, int by) const
{
    const auto found = m_gaps.find(candidate);
    return found != m_gaps.end() && by >= found->second.since
        && (found->second.until < 0 || by < found->second.until);
}

} // namespace sextant
