#pragma once

#include "core/base/result.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace sextant::ui {

/// Short pieces of work off the GUI thread, one after another in the order they came; none is
/// dropped, also not by the destructor, which works off what is left. Lives on the GUI thread.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    /// @param work runs on the worker thread
    /// @param done runs on the GUI thread with what work returned
    template <typename T>
    void add(std::function<Result<T>()> work, std::function<void(const Result<T>&)> done)
    {
        push([this, work = std::move(work), done = std::move(done)] {
            auto result = guarded([&] { return work(); });
            QMetaObject::invokeMethod(
                this,
                [this, done, result = std::move(result)] {
                    --m_waiting;
                    done(result);
                },
                Qt::QueuedConnection);
        });
    }

    /// Everything added has told its result.
    [[nodiscard]] bool isIdle() const { return m_waiting == 0; }

private:
    void push(std::function<void()> job);
    void work(const std::stop_token& stop);

    int m_waiting = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::deque<std::function<void()>> m_jobs; ///< guarded by m_mutex
    std::jthread m_worker; // last: joined before anything it uses dies
};

} // namespace sextant::ui
