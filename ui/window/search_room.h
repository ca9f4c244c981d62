#pragma once

#include "ui/common/jobs.h"
#include "ui/session/search_session.h"

#include <QObject>

class QTimer;

namespace sextant::ui {

class Actions;
class MessageLine;
class RunBar;
class SetupPanel;
class StudyDocument;

/// Starts, follows and ends the search in the study on the desk; which commands are possible
/// follows from its state. GUI thread.
class SearchRoom : public QObject {
    Q_OBJECT

public:
    SearchRoom(const Jobs& jobs, StudyDocument& document, SetupPanel& setup, Actions& actions,
               RunBar& bar, MessageLine& messages);

    [[nodiscard]] SearchSession& session() { return m_session; }
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
    void refreshProgress();
    [[nodiscard]] QString progressText(int ended, int budget) const;

    const Jobs& m_jobs;
    StudyDocument& m_document;
    SetupPanel& m_setup;
    Actions& m_actions;
    RunBar& m_bar;
    MessageLine& m_messages;
    int m_budget = 0;
    QTimer* m_clock;
    SearchSession m_session; // last: its thread is joined before what it reports to dies
};

} // namespace sextant::ui
