#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

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
        m_worker = std::jthread(
            [this, ticket, work = std::move(work), done = std::move(done)](std::stop_token stop) {
                auto result = guarded([&] { return work(RunToken{stop, nullptr, {}}); });
                QMetaObject::invokeMethod(
                    this,
                    [this, ticket, done, result = std::move(result)] {
                        if (ticket != m_ticket)
                            return;
                        m_running = false;
                        Q_EMIT runningChanged(false);
                        done(result);
                    },
                    Qt::QueuedConnection);
            });
        m_running = true;
        Q_EMIT runningChanged(true);
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    int m_ticket = 0;
    bool m_running = false;
    std::jthread m_worker; // last: stopped and joined before anything it uses dies
};

} // namespace sextant::ui
