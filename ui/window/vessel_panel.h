#pragma once

#include "ui/common/scene_jobs.h"
#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace sextant::ui {

class MessageLine;
class VesselLimits;
class VesselModel;

/// The vessels over the scene as a table, with their counts against ground truth; writes them into
/// files for a GIS. GUI thread.
class VesselPanel : public QWidget {
    Q_OBJECT

public:
    VesselPanel(const Choosers& choosers, MessageLine& messages, QWidget* parent = nullptr);

    /// @param finding null: none; shared with the view that draws it
    void show(std::shared_ptr<const VesselFinding> finding);
    [[nodiscard]] const VesselModel& model() const { return *m_model; }
    void addTool(QWidget* tool); ///< one more button over the table
    void select(int index); ///< a row of the model; -1: none
    /// Sets smallest area, merge distance and land of a request.
    void applyLimits(VesselRequest& request) const;

Q_SIGNALS:
    void chosen(int index); ///< a row of the model
    void limitsChanged();

private:
    void buildTable();
    void exportAll();

    const Choosers& m_choosers;
    MessageLine& m_messages;
    VesselModel* m_model;
    QSortFilterProxyModel* m_rows;
    QTableView* m_table;
    QLabel* m_summary;
    QHBoxLayout* m_header;
    VesselLimits* m_limits;
    QToolButton* m_export;
    std::shared_ptr<const VesselFinding> m_finding;
    bool m_selecting = false;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

/// "12 vessels", or with ground truth the counts of true, false and missed ones with the marks that
/// they have on the scene; rich text.
[[nodiscard]] QString findingText(const VesselFinding& finding);

} // namespace sextant::ui
