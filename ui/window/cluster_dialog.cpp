#include "ui/window/cluster_dialog.h"

#include "ui/common/columns.h"
#include "ui/common/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kRefreshMs = 5000;

QTableView* tableOf(QAbstractItemModel& model, const char* name, const QString& label,
                    int wideColumn)
{
    auto* table = new QTableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(label);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    return table;
}

} // namespace

ClusterDialog::ClusterDialog(ViewCluster view, ExecutorChoice choice, QWidget* parent)
    : QDialog(parent), m_view(std::move(view)), m_choice(std::move(choice)),
      m_summary(mutedLabel(tr("Asking the cluster…"))), m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("clusterDialog"));
    setWindowTitle(tr("Queue and nodes"));
    resize(640, 520);
    m_summary->setObjectName(QStringLiteral("clusterSummary"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(titleLabel(tr("Jobs of this search")));
    layout->addWidget(
        tableOf(m_jobs, "clusterJobs", tr("Jobs of this search"), ClusterJobModel::State), 3);
    layout->addWidget(titleLabel(tr("Nodes")));
    layout->addWidget(tableOf(m_nodes, "clusterNodes", tr("Nodes"), ClusterNodeModel::State), 2);
    layout->addWidget(buttons);
    connect(m_clock, &QTimer::timeout, this, &ClusterDialog::refresh);
    m_clock->start(kRefreshMs);
    refresh();
}

void ClusterDialog::refresh()
{
    if (m_job.isRunning()) // a controller that does not answer is asked once
        return;
    m_job.run<ClusterState>(
        [view = m_view, choice = m_choice](const RunToken& token) { return view(choice, token); },
        [this](const Result<ClusterState>& state) { show(state); });
}

void ClusterDialog::show(const Result<ClusterState>& state)
{
    if (!state)
        return m_summary->setText(errorText(state.error()));
    const auto running = std::ranges::count_if(
        state->jobs, [](const ClusterJob& job) { return job.state == "RUNNING"; });
    const auto waiting = static_cast<int>(state->jobs.size() - static_cast<std::size_t>(running));
    const auto down =
        std::ranges::count_if(state->nodes, [](const ClusterNode& node) { return !node.isUp; });
    QString text = tr("%1 run, %2 wait · %3 core-hours in jobs that run")
                       .arg(running)
                       .arg(waiting)
                       .arg(QLocale().toString(state->runningCoreHours, 'f', 1));
    if (down > 0)
        text += tr(" · ⚠ %n nodes not up", nullptr, static_cast<int>(down));
    m_summary->setText(text);
    m_jobs.reset(state->jobs);
    m_nodes.reset(state->nodes);
}

} // namespace sextant::ui
