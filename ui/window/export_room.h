#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QObject>

namespace sextant::ui {

class MessageLine;
class Selection;
class StudyDocument;

/// Writes and verifies the files of the selected candidate. GUI thread.
class ExportRoom : public QObject {
    Q_OBJECT

public:
    ExportRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
               Selection& selection, MessageLine& messages, QWidget& window);

    /// A trained candidate is selected and nothing is being exported.
    [[nodiscard]] bool isPossible() const;
    /// Asks for a folder first.
    void exportSelected();

Q_SIGNALS:
    void possibleChanged();

private:
    void tell(const Result<ExportSummary>& result);

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    StudyDocument& m_document;
    Selection& m_selection;
    MessageLine& m_messages;
    QWidget& m_window;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
