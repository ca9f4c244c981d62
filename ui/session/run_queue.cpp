#include "ui/session/run_queue.h"

#include <algorithm>

namespace sextant::ui {

bool RunQueue::enter(const QObject* search)
{
    if (placeOf(search) < 0) {
        m_searches.push_back(search);
        connect(search, &QObject::destroyed, this, [this, search] { leave(search); });
        Q_EMIT changed();
    }
    return placeOf(search) == 0;
}

void RunQueue::leave(const QObject* search)
{
    const int place = placeOf(search);
    if (place < 0)
        return;
    disconnect(search, nullptr, this, nullptr);
    m_searches.erase(m_searches.begin() + place);
    Q_EMIT changed();
    if (place == 0 && !m_searches.empty())
        Q_EMIT turnCame(m_searches.front());
}

int RunQueue::placeOf(const QObject* search) const
{
    const auto found = std::ranges::find(m_searches, search);
    return found == m_searches.end() ? -1 : static_cast<int>(found - m_searches.begin());
}

} // namespace sextant::ui
