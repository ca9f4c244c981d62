#include "ui/session/search_session.h"

namespace sextant::ui {

SearchSession::SearchSession(QObject* parent) : QObject(parent) { }

SearchSession::~SearchSession()
{
    m_worker.request_stop();
    m_gate.open();
}

template <typename F> void SearchSession::post(F&& function)
{
    QMetaObject::invokeMethod(this, std::forward<F>(function), Qt::QueuedConnection);
}

void SearchSession::start(Job job)
{
    Q_ASSERT(!isActive());
    m_gate.open();
    setState(State::Running);
    m_worker = std::jthread([this, job = std::move(job)](std::stop_token stop) {
        const RunToken token{
            stop, &m_gate, [this](bool waiting) { post([this, waiting] { onWaiting(waiting); }); }};
        const ReportUpdate report = [this](const SearchUpdate& update) {
            post([this, update] { Q_EMIT updated(update); });
        };
        post([this, result = guarded([&] { return job(token, report); }, "search")] {
            onDone(result);
        });
    });
}

void SearchSession::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    m_gate.close();
}

void SearchSession::resume()
{
    if (m_state != State::Paused && m_state != State::Pausing)
        return;
    setState(State::Running);
    m_gate.open();
}

void SearchSession::stop()
{
    if (!isActive())
        return;
    setState(State::Stopping);
    m_worker.request_stop();
    m_gate.open();
}

bool SearchSession::isActive() const
{
    return m_state == State::Running || m_state == State::Pausing || m_state == State::Paused
        || m_state == State::Stopping;
}

void SearchSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SearchSession::onWaiting(bool waiting)
{
    // A search that waited too long for something outside closes the gate itself.
    const bool closedItself = m_state == State::Running && m_gate.isClosed();
    if (waiting && (m_state == State::Pausing || closedItself))
        setState(State::Paused);
}

void SearchSession::onDone(const Result<void>& result)
{
    if (result) {
        setState(State::Finished);
    } else if (result.error().code == ErrorCode::Cancelled) {
        setState(State::Idle);
    } else {
        m_error = result.error();
        setState(State::Failed);
    }
}

} // namespace sextant::ui
