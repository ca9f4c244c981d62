#pragma once

#include "ui/space/space_report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace sextant::ui {

class HistogramView;
class SpaceDocument;
class SpaceForm;
class SpaceListModel;
class SpaceTreeModel;

/// How the space that is edited stands to the study on the desk.
struct SpaceStanding {
    QString text;
    bool isProblem = false;
    bool canApply = false;
    bool canBegin = false; ///< offer another study with this space
    bool canCopy = false; ///< offer a copy of the study
};

/// The editor of a search space: fields as a tree and a form, how many networks that makes and what
/// they cost, findings, and what has changed. GUI thread.
class SpacePage : public QWidget {
    Q_OBJECT

public:
    explicit SpacePage(SpaceDocument& document, QWidget* parent = nullptr);

    void setReport(const SpaceReport& report);
    void setCosts(const SpaceCosts& costs);
    /// The caps that hold, of the space and of the study.
    void setCaps(std::optional<double> maxLatencyMs, std::optional<std::int64_t> maxParams);
    /// @param text what the costs are for: device, size of tiles
    void setContext(const QString& text, int bands);
    void setStanding(const SpaceStanding& standing);
    /// A line of its own, until the next edit.
    void say(const QString& text, bool isProblem);
    void applyTheme();
    [[nodiscard]] const SpaceReport& report() const { return m_report; }
    [[nodiscard]] SpaceForm& form() { return *m_form; }

Q_SIGNALS:
    void backRequested();
    void importRequested();
    void exportRequested();
    void applyRequested();
    void newStudyRequested();
    void copyStudyRequested();

private:
    [[nodiscard]] QWidget* toolRow();
    [[nodiscard]] QWidget* standingRow();
    [[nodiscard]] QWidget* panel();
    [[nodiscard]] QWidget* listTab(SpaceListModel* model, const char* name, const QString& label);
    void buildTree();
    void showSection(const QModelIndex& index);
    void followModel(); ///< after the tree has another shape
    void showPlace(const QString& place);
    void takePreset(int index);
    void edited();
    void showCosts();

    SpaceDocument& m_document;
    SpaceReport m_report;
    SpaceCosts m_costs;
    std::optional<double> m_maxLatencyMs;
    std::optional<std::int64_t> m_maxParams;
    QString m_context;
    SpaceTreeModel* m_tree;
    SpaceListModel *m_findings, *m_changes;
    QTreeView* m_treeView;
    SpaceForm* m_form;
    QLabel *m_standing, *m_size, *m_digits, *m_drawn;
    QPushButton *m_apply, *m_newStudy, *m_copyStudy;
    QToolButton* m_toStart;
    QComboBox* m_presets;
    HistogramView *m_params, *m_latency;
    QTabWidget* m_lists;
};

} // namespace sextant::ui
