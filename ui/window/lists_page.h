#pragma once

#include <QTabWidget>

class QLabel;
class QTimer;
class QTreeView;

namespace sextant::ui {

class CandidatesPage;
class ChoicesPage;
class CurvesPage;
class EventModel;
class FailureModel;
class ParallelPage;
class Selection;
class StudyDocument;
class TimelinePage;

/// What is below the front, as tabs: candidates, curves, parallel coordinates, choices, workers,
/// failures, log. GUI thread.
class ListsPage : public QTabWidget {
    Q_OBJECT

public:
    ListsPage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

    void applyTheme();

Q_SIGNALS:
    void menuRequested(int candidate, const QPoint& globalPosition);

private:
    [[nodiscard]] QWidget* failuresTab();
    [[nodiscard]] QWidget* logTab();
    void refreshFailures();
    void followFailures(); ///< refreshes when their number changed

    StudyDocument& m_document;
    Selection& m_selection;
    CandidatesPage* m_candidates;
    CurvesPage* m_curves;
    ParallelPage* m_parallel;
    ChoicesPage* m_choices;
    TimelinePage* m_timeline;
    FailureModel* m_failures;
    std::size_t m_rejections = 0; ///< that the failures were made of
    EventModel* m_log;
    QTreeView* m_failureView;
    QLabel* m_failureText;
    QTimer* m_failuresSoon; ///< one refresh for all that changed in one turn of the event loop
};

} // namespace sextant::ui
