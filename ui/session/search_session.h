#pragma once

#include "ui/common/jobs.h"

#include <QObject>

#include <thread>

namespace sextant::ui {

/// Owns the thread of a search and is its only bridge to the window. Lives on the GUI thread.
class SearchSession : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Pausing, Paused, Stopping, Finished, Failed };
    Q_ENUM(State)

    explicit SearchSession(QObject* parent = nullptr);
    ~SearchSession() override;

    using Job = std::function<Result<void>(const RunToken&, const ReportUpdate&)>;
    /// Must not be active.
    void start(Job job);
    void pause();
    void resume();
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const;
    /// Why the last run failed; meaningful in state Failed.
    [[nodiscard]] const Error& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(sextant::ui::SearchSession::State state);
    void updated(const sextant::ui::SearchUpdate& update);

private:
    template <typename F> void post(F&& function);
    void setState(State state);
    void onWaiting(bool waiting);
    void onDone(const Result<void>& result);

    State m_state = State::Idle;
    Error m_error;
    PauseGate m_gate;
    std::jthread m_worker; // last: joined before anything it uses dies
};

} // namespace sextant::ui
