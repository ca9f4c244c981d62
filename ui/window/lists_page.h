#pragma once

#include <QTabWidget>

class QLabel;
class QTreeView;

namespace sextant::ui {

class CandidatesPage;
class CurvesPage;
class EventModel;
class FailureModel;
class Selection;
class StudyDocument;

/// What is below the front, as tabs: candidates, curves, failures, log. GUI thread.
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
    FailureModel* m_failures;
    EventModel* m_log;
    QTreeView* m_failureView;
    QLabel* m_failureText;
};

} // namespace sextant::ui
