#include "ui/session/job_queue.h"

namespace sextant::ui {

JobQueue::JobQueue(QObject* parent)
    : QObject(parent), m_worker([this](const std::stop_token& stop) { work(stop); })
{
}

JobQueue::~JobQueue() = default;

void JobQueue::push(std::function<void()> job)
{
    ++m_waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_added.notify_one();
}

void JobQueue::work(const std::stop_token& stop)
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_added.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (m_jobs.empty())
                return; // asked to stop, and nothing is left
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace sextant::ui
