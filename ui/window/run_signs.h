#pragma once

#include "ui/session/search_session.h"
#include "ui/window/launcher_entry.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sextant::ui {

class StudyDocument;

/// How the search is, for one who looks elsewhere: in the window's title, which the task bar shows
/// too, as progress there, and a call at its end. GUI thread.
class RunSigns : public QObject {
    Q_OBJECT

public:
    /// What a title says of a search. A value.
    struct Progress {
        QString study; ///< empty: none
        SearchSession::State state = SearchSession::State::Idle;
        int ended = 0, budget = 0;
    };
    /// Tells the desktop; tests replace it.
    using Tell = std::function<void(const QString& title, const QString& text)>;

    /// @param window whose title it is
    RunSigns(QWidget& window, StudyDocument& document, SearchSession& session, Tell tell);

    [[nodiscard]] static QString titleOf(const Progress& progress);
    /// Through the desktop's notification service.
    [[nodiscard]] static Tell desktop();

    void refresh();

private:
    void follow(SearchSession::State state);

    QWidget& m_window;
    StudyDocument& m_document;
    SearchSession& m_session;
    Tell m_tell;
    LauncherEntry m_launcher;
};

} // namespace sextant::ui
