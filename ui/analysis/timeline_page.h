#pragma once

#include "ui/session/background_job.h"

#include <QWidget>

class QTimer;

namespace sextant::ui {

class ElidedLabel;
class Selection;
class StudyDocument;
class TimelineView;

/// Who trained what and when, kept up with the search; read off the GUI thread. GUI thread.
class TimelinePage : public QWidget {
    Q_OBJECT

public:
    TimelinePage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

    void applyTheme();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    void refresh();

    StudyDocument& m_document;
    TimelineView* m_view;
    ElidedLabel* m_words;
    QTimer* m_soon;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
