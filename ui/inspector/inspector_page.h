#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTabWidget;

namespace sextant::ui {

class ArchitectureView;
class ElidedLabel;
class FlowLayout;
class GapWaterfall;
class LayerModel;
class RepeatBook;
struct Jobs;
class Selection;
class StudyDocument;

/// The selected candidate, asked why: scores and the gap, the network as a graph and as a table,
/// where it came from, what the analyst wrote. GUI thread.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    InspectorPage(const Jobs& jobs, StudyDocument& document, Selection& selection,
                  QWidget* parent = nullptr);
    /// Commands on the candidate, as buttons.
    void addCommands(const QList<QAction*>& commands);

    /// The keyboard goes to its tabs.
    void takeFocus();
    void applyTheme();
    void editNote(); ///< puts the cursor there

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* summaryTab();
    [[nodiscard]] QWidget* graphTab();
    [[nodiscard]] QWidget* layersTab();
    void refresh(); ///< all, for another candidate
    void refreshSummary();
    void takeNote();
    void arrangeSummary();

    StudyDocument& m_document;
    Selection& m_selection;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_origin;
    ElidedLabel* m_totals;
    QLineEdit* m_note;
    QTabWidget* m_tabs;
    QBoxLayout* m_summaryRow = nullptr; ///< waterfall and facts; one below the other where narrow
    GapWaterfall* m_waterfall;
    ArchitectureView* m_graph;
    QComboBox* m_heat;
    LayerModel* m_layers;
    RepeatBook* m_repeats;
    FlowLayout* m_commands;
    int m_shown = -1;
};

} // namespace sextant::ui
