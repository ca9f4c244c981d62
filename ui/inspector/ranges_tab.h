#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QWidget>

class QPushButton;

namespace sextant::ui {

class ElidedLabel;
class RangeView;
class Selection;
class StudyDocument;

/// What the device's number format does to each layer of the selected candidate, measured when it
/// is asked for. GUI thread.
class RangesTab : public QWidget {
    Q_OBJECT

public:
    RangesTab(const Jobs& jobs, StudyDocument& document, Selection& selection,
              QWidget* parent = nullptr);

    [[nodiscard]] const RangeView& view() const { return *m_view; }

private:
    void clear();
    void measure();
    void refresh();

    const Jobs& m_jobs;
    StudyDocument& m_document;
    Selection& m_selection;
    RangeView* m_view;
    QPushButton* m_measure;
    ElidedLabel* m_words;
    int m_shown = -1; ///< the candidate that was measured
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
