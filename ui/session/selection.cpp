#include "ui/session/selection.h"

#include <algorithm>

namespace sextant::ui {

bool Selection::contains(int candidate) const
{
    return std::binary_search(m_ids.begin(), m_ids.end(), candidate);
}

void Selection::setCurrent(int candidate)
{
    set(candidate < 0 ? std::vector<int>() : std::vector{candidate}, candidate);
}

void Selection::set(std::vector<int> candidates, int current)
{
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    const auto among = [&](int id) {
        return std::binary_search(candidates.begin(), candidates.end(), id);
    };
    if (!among(current))
        current = candidates.empty() ? -1 : among(m_current) ? m_current : candidates.front();
    const bool otherIds = candidates != m_ids;
    const bool otherCurrent = current != m_current;
    m_ids = std::move(candidates);
    m_current = current;
    if (otherIds)
        Q_EMIT idsChanged();
    if (otherCurrent)
        Q_EMIT currentChanged(m_current);
}

void Selection::toggle(int candidate)
{
    std::vector<int> ids = m_ids;
    if (const auto found = std::find(ids.begin(), ids.end(), candidate); found != ids.end()) {
        ids.erase(found);
        return set(std::move(ids));
    }
    ids.push_back(candidate);
    set(std::move(ids), candidate);
}

} // namespace sextant::ui
