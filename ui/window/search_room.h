#pragma once

#include "ui/common/jobs.h"
#include "ui/session/run_clock.h"
#include "ui/session/search_session.h"

#include <QObject>

class QTimer;

namespace sextant::ui {

class Actions;
class MessageLine;
class RunBar;
class RunQueue;
struct Desk;
class SetupPanel;
class StudyDocument;

/// Starts, follows and ends the search in the study on the desk; which commands are possible
/// follows from its state. GUI thread.
class SearchRoom : public QObject {
    Q_OBJECT

public:
    /// @param desk whose session may be running already
    SearchRoom(const Jobs& jobs, Desk& desk, SetupPanel& setup, Actions& actions, RunBar& bar,
               MessageLine& messages);

    /// From now on a search waits for others of the queue, which outlives this object.
    void queueIn(RunQueue& queue);
    /// Without a study: asks for one first.
    void startOrResume();
    void refresh(); ///< controls and progress

Q_SIGNALS:
    void studyNeeded(); ///< answered, or not, before the signal returns
    void started();
    void studyMade();
    void candidateChanged(int candidate);

private:
    void onUpdate(const SearchUpdate& update);
    void onState(SearchSession::State state);
    void refreshControls();
    [[nodiscard]] int placeInQueue() const; ///< 0: it runs, or there is none; 1: it is next
    void begin();
    void checkLimits(); ///< also while it runs: Setup may change them
    void stop();
    void refreshProgress();
    [[nodiscard]] std::optional<double> timeLeft(int budget) const; ///< seconds
    [[nodiscard]] QString progressText(int ended, int budget) const;

    const Jobs& m_jobs;
    StudyDocument& m_document;
    SetupPanel& m_setup;
    Actions& m_actions;
    RunBar& m_bar;
    MessageLine& m_messages;
    int& m_budget;
    int& m_fruitless; ///< trainings that ended since the front changed
    QString m_endReason; ///< why the search was stopped, where a limit did it
    RunQueue* m_queue = nullptr;
    RunClock& m_run;
    QTimer* m_clock;
    SearchSession& m_session;
};

} // namespace sextant::ui
