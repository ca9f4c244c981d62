#pragma once

#include "ui/common/executor_choice.h"
#include "ui/models/cluster_models.h"
#include "ui/session/background_job.h"

#include <QDialog>

class QLabel;
class QTimer;

namespace sextant::ui {

/// Queue and nodes of a cluster, asked for anew as long as it is shown. GUI thread.
class ClusterDialog : public QDialog {
    Q_OBJECT

public:
    ClusterDialog(ViewCluster view, ExecutorChoice choice, QWidget* parent = nullptr);

private:
    void refresh();
    void show(const Result<ClusterState>& state);

    const ViewCluster m_view;
    const ExecutorChoice m_choice;
    ClusterJobModel m_jobs;
    ClusterNodeModel m_nodes;
    QLabel* m_summary;
    QTimer* m_clock;
    BackgroundJob m_job;
};

} // namespace sextant::ui
