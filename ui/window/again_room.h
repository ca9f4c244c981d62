#pragma once

#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QObject>

#include <filesystem>

class QAction;
class QWidget;

namespace sextant::ui {

class Actions;
class ForkDialog;
class MessageLine;
class Selection;
class StudyDocument;
struct Jobs;

/// What to do with candidates once more: repeat them with another seed, train them longer, begin a
/// study with them. GUI thread.
class AgainRoom : public QObject {
    Q_OBJECT

public:
    AgainRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
              Selection& selection, Actions& actions, MessageLine& messages, QWidget& window);

Q_SIGNALS:
    void asked(); ///< for a repeat: the budget may have grown
    void studyMade(const std::filesystem::path& study);

private:
    void repeat();
    void refresh();

    StudyDocument& m_document;
    Selection& m_selection;
    Actions& m_actions;
    MessageLine& m_messages;
    ForkDialog* m_dialog;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
