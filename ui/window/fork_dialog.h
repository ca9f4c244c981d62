#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sextant::ui {

class StudyDocument;

/// Asks what a study that begins with chosen candidates is to do, and makes it. GUI thread.
class ForkDialog : public QDialog {
    Q_OBJECT

public:
    /// What the candidates are chosen for.
    enum class Purpose { TrainLonger, UseAsStart };

    ForkDialog(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
               QWidget* parent = nullptr);

    void ask(std::vector<int> candidates, Purpose purpose);

Q_SIGNALS:
    void made(const std::filesystem::path& study);

private:
    void layOut();
    void make();
    void say(const QString& text, bool isError);

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    StudyDocument& m_document;
    std::vector<int> m_candidates;
    QLabel *m_what, *m_answer;
    QSpinBox *m_epochs, *m_alignEpochs, *m_evaluations;
    QCheckBox *m_withWeights, *m_searchOn;
    QPushButton* m_make;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
