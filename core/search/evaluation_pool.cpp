#include "core/search/evaluation_pool.h"

namespace sextant {

ThreadPool::~ThreadPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_begun.notify_all();
}

void ThreadPool::begin(EvaluationRequest request, RunToken door, SaveCheckpoint save)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({std::move(request), std::move(door), std::move(save)});
    if (m_idle < m_waiting.size())
        m_threads.emplace_back([this] { workerLoop(); });
    else
        m_begun.notify_one();
}

std::optional<EvaluationPool::Ended> ThreadPool::waitForEnd(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait_for(lock, atMost, [this] { return m_woken || !m_done.empty(); });
    m_woken = false;
    if (m_done.empty())
        return std::nullopt;
    std::optional<Ended> ended(std::move(m_done.front()));
    m_done.pop_front();
    return ended;
}

void ThreadPool::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_ended.notify_all();
}

void ThreadPool::workerLoop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_begun.wait(lock, [this] { return m_over || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        const int candidate = work.request.candidate;
        auto outcome =
            guarded([&] { return m_evaluate(work.request, work.door, work.save); }, "training");
        work = {};
        lock.lock();
        m_done.push_back({candidate, std::move(outcome)});
        m_ended.notify_all();
    }
}

} // namespace sextant
