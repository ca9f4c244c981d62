#include "ui/models/cluster_models.h"

#include "ui/common/text.h"

#include <QLocale>

namespace sextant::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ClusterJobModel::reset(std::vector<ClusterJob> jobs)
{
    if (jobs == m_jobs)
        return;
    beginResetModel();
    m_jobs = std::move(jobs);
    endResetModel();
}

int ClusterJobModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int ClusterJobModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClusterJobModel::stateText(const ClusterJob& job) const
{
    if (job.isOnDeadNode)
        return tr("⚠ its node is dead; Slurm starts it again elsewhere");
    if (job.state == "RUNNING")
        return tr("runs");
    if (job.state == "PENDING")
        return job.reason.empty() || job.reason == "None"
            ? tr("waits")
            : tr("waits: %1").arg(QString::fromStdString(job.reason));
    return QString::fromStdString(job.state).toLower();
}

QVariant ClusterJobModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column != State && column != Node);
    const ClusterJob& job = m_jobs[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return tr("Job %1").arg(QString::fromStdString(job.id));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Candidate:
        return QLocale().toString(job.candidate);
    case State:
        return stateText(job);
    case Node:
        return QString::fromStdString(job.node);
    case Cpus:
        return QLocale().toString(job.cpus);
    case Time:
        return job.seconds > 0.0 ? durationText(job.seconds) : QString();
    default:
        return {};
    }
}

QVariant ClusterJobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != State && section != Node);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Candidate:
        return tr("Candidate");
    case State:
        return tr("State");
    case Node:
        return tr("Node");
    case Cpus:
        return tr("CPUs");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

void ClusterNodeModel::reset(std::vector<ClusterNode> nodes)
{
    if (nodes == m_nodes)
        return;
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

int ClusterNodeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int ClusterNodeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClusterNodeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column == Cpus || column == Memory);
    const ClusterNode& node = m_nodes[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && !node.reason.empty())
        return QString::fromStdString(node.reason);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return QString::fromStdString(node.name);
    case State:
        return node.isUp ? QString::fromStdString(node.state)
                         : QStringLiteral("⚠ ") + QString::fromStdString(node.state);
    case Cpus:
        return tr("%1 of %2").arg(node.usedCpus).arg(node.cpus);
    case Memory:
        return tr("%1 GB").arg(QLocale().toString(node.memoryMb / 1000.0, 'f', 1));
    default:
        return {};
    }
}

QVariant ClusterNodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Cpus || section == Memory);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Node");
    case State:
        return tr("State");
    case Cpus:
        return tr("CPUs used");
    case Memory:
        return tr("Memory");
    default:
        return {};
    }
}

} // namespace sextant::ui
