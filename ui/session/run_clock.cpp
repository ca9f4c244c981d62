#include "ui/session/run_clock.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace sextant::ui {

RunClock::RunClock(Now now) : m_now(std::move(now)) { }

double RunClock::systemSeconds(bool withSleep)
{
    timespec time{};
    clock_gettime(withSleep ? CLOCK_BOOTTIME : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void RunClock::countSleep(bool count)
{
    if (count == m_countsSleep)
        return;
    m_beforeS = seconds();
    m_countsSleep = count;
    if (m_since)
        m_since = m_now(m_countsSleep);
}

void RunClock::setRunning(bool running)
{
    if (running == m_since.has_value())
        return;
    m_beforeS = seconds();
    m_since = running ? std::optional(m_now(m_countsSleep)) : std::nullopt;
}

void RunClock::clear()
{
    m_since.reset();
    m_beforeS = 0.0;
    m_trainings.clear();
}

double RunClock::seconds() const
{
    return m_beforeS + (m_since ? m_now(m_countsSleep) - *m_since : 0.0);
}

void RunClock::begin(int candidate)
{
    m_trainings[candidate] = {seconds(), 0};
}

void RunClock::addEpoch(int candidate)
{
    if (const auto found = m_trainings.find(candidate); found != m_trainings.end())
        ++found->second.epochs;
}

void RunClock::end(int candidate)
{
    m_trainings.erase(candidate);
}

std::vector<RunningTraining> RunClock::trainings(int epochs) const
{
    std::vector<RunningTraining> running;
    for (const auto& [candidate, training] : m_trainings)
        running.push_back(
            {seconds() - training.beganAtS,
             std::min(1.0, training.epochs / static_cast<double>(std::max(1, epochs)))});
    return running;
}

} // namespace sextant::ui
