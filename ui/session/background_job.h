#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <thread>
#include <utility>

namespace sextant::ui {

/// One short piece of work at a time off the GUI thread; a new one cancels the one before, whose
/// result is dropped. Lives on the GUI thread.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param work runs on a worker thread
    /// @param done runs on the GUI thread with what work returned, unless another run began
    template <typename T>
    void run(std::function<Result<T>(const RunToken&)> work,
             std::function<void(const Result<T>&)> done)
    {
        const int ticket = ++m_ticket;
        retire();
        m_worker = std::jthread(
            [this, ticket, work = std::move(work), done = std::move(done)](std::stop_token stop) {
                auto result = guarded([&] { return work(RunToken{stop, nullptr, {}}); });
                QMetaObject::invokeMethod(
                    this,
                    [this, ticket, done, result = std::move(result)] {
                        if (ticket != m_ticket) {
                            m_retired.erase(ticket); // it has nothing left to do: joined at once
                            return;
                        }
                        m_running = false;
                        Q_EMIT runningChanged(false);
                        done(result);
                    },
                    Qt::QueuedConnection);
            });
        m_running = true;
        Q_EMIT runningChanged(true);
    }

    /// Asks the work to stop and drops its result.
    void cancel()
    {
        ++m_ticket;
        retire();
        if (std::exchange(m_running, false))
            Q_EMIT runningChanged(false);
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    /// Asks the former run to stop and leaves it to end by itself: joining it here would freeze the
    /// window until its next batch.
    void retire()
    {
        if (!m_running)
            return;
        m_worker.request_stop();
        m_retired.emplace(m_ticket - 1, std::move(m_worker));
    }

    int m_ticket = 0;
    bool m_running = false;
    // Last: stopped and joined before anything they use dies.
    std::map<int, std::jthread> m_retired; ///< by ticket
    std::jthread m_worker;
};

} // namespace sextant::ui
