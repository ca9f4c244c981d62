#include "core/run/wait_board.h"

namespace sextant {

SearchWait WaitBoard::tell(SearchWait::For what, const Wait& wait, SearchWait::Phase phase)
{
    SearchWait told{what, phase, wait.why, wait.since, 0.0};
    told.seconds = std::chrono::duration<double>(m_clock() - wait.since).count();
    if (m_told)
        m_told(told);
    return told;
}

Result<void> WaitBoard::failed(SearchWait::For what, int candidate, const std::string& why,
                               const RunToken& door)
{
    const std::lock_guard lock(m_mutex);
    if (door.gate && door.gate->isClosed()) // it pauses, and tries again afterwards
        return {};
    const auto [found, isNew] = m_waits.try_emplace(what);
    Wait& wait = found->second;
    wait.candidates.insert(candidate);
    if (isNew) {
        wait.why = why;
        wait.since = m_clock();
        (void)tell(what, wait, SearchWait::Phase::Began);
    }
    if (m_atMost.count() == 0 || m_clock() - wait.since < m_atMost)
        return {};
    const SearchWait told = tell(what, wait, SearchWait::Phase::GaveUp);
    m_waits.erase(found);
    if (!door.gate)
        return fail(ErrorCode::ClusterRefused, "search", told.sentence());
    door.gate->close();
    return {};
}

void WaitBoard::passed(int candidate)
{
    const std::lock_guard lock(m_mutex);
    for (auto wait = m_waits.begin(); wait != m_waits.end();) {
        const bool isLast =
            wait->second.candidates.erase(candidate) > 0 && wait->second.candidates.empty();
        if (isLast)
            (void)tell(wait->first, wait->second, SearchWait::Phase::Ended);
        wait = isLast ? m_waits.erase(wait) : std::next(wait);
    }
}

void WaitBoard::leave(int candidate)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [what, wait] : m_waits)
        wait.candidates.erase(candidate);
}

} // namespace sextant
