#pragma once

#include "ui/models/measure.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QTimer;
class QToolButton;

namespace sextant::ui {

class ParallelView;
class Selection;
class StudyDocument;

/// Parallel coordinates of the study, kept up with the search: what passes all brushes is selected.
/// GUI thread.
class ParallelPage : public QWidget {
    Q_OBJECT

public:
    ParallelPage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

    void applyTheme();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildMenu();
    void refreshSoon();
    void refresh();
    void refreshCount();
    void takeMeasures();

    StudyDocument& m_document;
    Selection& m_selection;
    ParallelView* m_view;
    QToolButton *m_axes, *m_clear;
    QMenu* m_menu;
    QLabel* m_count;
    QTimer* m_soon;
    std::vector<Measure> m_measures;
};

} // namespace sextant::ui
