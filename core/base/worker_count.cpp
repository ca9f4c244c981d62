#include "core/base/worker_count.h"

namespace sextant {

int WorkerCount::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void WorkerCount::set(int count)
{
    {
        const std::lock_guard lock(m_mutex);
        m_count = count;
    }
    const std::lock_guard listening(m_listening);
    if (m_listener)
        m_listener();
}

void WorkerCount::onChange(std::function<void()> listener)
{
    const std::lock_guard listening(m_listening);
    m_listener = std::move(listener);
}

} // namespace sextant
