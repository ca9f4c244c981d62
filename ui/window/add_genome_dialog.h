#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class StudyDocument;

/// Asks for a network by its text, canonical or PyNAS's, and says beside the field what it is, what
/// it costs, or what is wrong with it. Not modal: the search goes on. GUI thread.
class AddGenomeDialog : public QDialog {
    Q_OBJECT

public:
    AddGenomeDialog(const Jobs& jobs, StudyDocument& document, QWidget* parent = nullptr);

    /// Opens it, with a text to start from.
    void ask(const QString& genome = {});

Q_SIGNALS:
    void added(const sextant::Wish& wish);

private:
    void describe();
    void add();
    void say(const QString& text, bool isError);

    const Jobs& m_jobs;
    StudyDocument& m_document;
    QLineEdit* m_text;
    QLabel* m_answer;
    QPushButton* m_add;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
