#include "ui/session/run_clock.h"

#include <algorithm>

namespace sextant::ui {

void RunClock::setRunning(bool running)
{
    if (running == m_timer.isValid())
        return;
    if (running)
        return m_timer.start();
    m_beforeS = seconds();
    m_timer.invalidate();
}

void RunClock::clear()
{
    *this = {};
}

double RunClock::seconds() const
{
    return m_beforeS + (m_timer.isValid() ? static_cast<double>(m_timer.elapsed()) / 1000.0 : 0.0);
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
