#pragma once

#include "ui/models/candidate_copy.h"
#include "ui/models/progress_curves.h"
#include "ui/session/background_job.h"

#include <QWidget>

class QTimer;

namespace sextant::ui {

class CurvesPlot;
class Selection;
class StudyDocument;

/// The curves of a study, kept up with the search. GUI thread; the search's curve is computed off
/// it.
class CurvesPage : public QWidget {
    Q_OBJECT

public:
    CurvesPage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

    void applyTheme();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    void refresh();
    void refreshTrainings();

    StudyDocument& m_document;
    Selection& m_selection;
    CurvesPlot* m_plot;
    QTimer* m_soon;
    CandidateCopy m_copy;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
