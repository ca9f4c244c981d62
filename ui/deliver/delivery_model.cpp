#include "ui/deliver/delivery_model.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace sextant::ui {

void DeliveryModel::add(const std::vector<CandidateRecord>& candidates)
{
    std::vector<Entry> fresh;
    for (const CandidateRecord& candidate : candidates) {
        const bool isThere =
            std::any_of(m_entries.begin(), m_entries.end(),
                        [&](const Entry& entry) { return entry.record.id == candidate.id; });
        if (candidate.status == CandidateStatus::Done && !isThere)
            fresh.push_back({candidate, State::Waiting, {}, {}});
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    endInsertRows();
    Q_EMIT changed();
}

void DeliveryModel::remove(const std::vector<int>& rows)
{
    std::vector<int> descending = rows;
    std::sort(descending.rbegin(), descending.rend());
    for (const int row : descending) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    Q_EMIT changed();
}

void DeliveryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT changed();
}

void DeliveryModel::setFindings(int candidate, std::vector<DeviceFinding> findings)
{
    for (int row = 0; row < rowCount(); ++row) {
        Entry& entry = m_entries[static_cast<std::size_t>(row)];
        if (entry.record.id != candidate)
            continue;
        entry.findings = std::move(findings);
        return changedFrom(row, row);
    }
}

void DeliveryModel::begin()
{
    for (Entry& entry : m_entries) {
        entry.state = State::Waiting;
        entry.update = {};
        entry.update.candidate = entry.record.id;
    }
    if (!m_entries.empty())
        m_entries.front().state = State::Running;
    changedFrom(0, rowCount() - 1);
}

void DeliveryModel::take(const DeliveryUpdate& update)
{
    for (int row = 0; row < rowCount(); ++row) {
        Entry& entry = m_entries[static_cast<std::size_t>(row)];
        if (entry.record.id != update.candidate)
            continue;
        const int passed = std::max(entry.update.passed, update.passed);
        entry.update = update;
        entry.update.passed = passed;
        entry.state = update.error   ? State::Failed
            : !update.bundle.empty() ? State::Written
                                     : State::Running;
        // They go in order: the next one is under way as soon as this one has ended.
        if (entry.state != State::Running && row + 1 < rowCount()
            && m_entries[static_cast<std::size_t>(row) + 1].state == State::Waiting)
            m_entries[static_cast<std::size_t>(row) + 1].state = State::Running;
        return changedFrom(row, std::min(row + 1, rowCount() - 1));
    }
}

void DeliveryModel::stop()
{
    for (Entry& entry : m_entries)
        if (entry.state == State::Waiting || entry.state == State::Running)
            entry.state = State::Stopped;
    changedFrom(0, rowCount() - 1);
}

std::vector<int> DeliveryModel::candidates() const
{
    std::vector<int> ids;
    for (const Entry& entry : m_entries)
        ids.push_back(entry.record.id);
    return ids;
}

int DeliveryModel::countOf(State state) const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [state](const Entry& entry) { return entry.state == state; }));
}

std::pair<int, int> DeliveryModel::progress() const
{
    int passed = 0;
    for (const Entry& entry : m_entries)
        passed += entry.state == State::Failed ? kDeliveryChecks : entry.update.passed;
    return {passed, kDeliveryChecks * rowCount()};
}

int DeliveryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DeliveryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveryModel::displayed(const Entry& entry, int column) const
{
    const DeliveryUpdate& update = entry.update;
    switch (column) {
    case Number:
        return QLocale().toString(entry.record.id);
    case Network:
        return genomeText(entry.record);
    case Device:
        return miouText(entry.record.aligned ? entry.record.aligned->miou() : std::nan(""));
    case Latency:
        return latencyText(entry.record.latencyMs);
    case Checks:
        return tr("%1 of %2").arg(update.passed).arg(kDeliveryChecks);
    case Outcome:
        switch (entry.state) {
        case State::Waiting:
            return entry.findings.empty()
                ? tr("ready")
                : tr("%n remarks on the target", nullptr, static_cast<int>(entry.findings.size()));
        case State::Running:
            return tr("being written and checked…");
        case State::Written:
            return tr("verified: %1 mIoU").arg(miouText(update.miouDevice));
        case State::Failed:
            return update.error ? errorText(*update.error) : tr("failed");
        case State::Stopped:
            return tr("stopped; nothing was written");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant DeliveryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Network || index.column() == Outcome ? Qt::AlignLeft
                                                                                : Qt::AlignRight)
                        | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Network)
            return QString::fromStdString(entry.record.genome);
        if (index.column() == Outcome && !entry.update.bundle.empty())
            return pathText(entry.update.bundle);
        return displayed(entry, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Outcome && entry.state == State::Failed)
            return currentTheme().error;
        if (index.column() == Outcome && entry.state == State::Written)
            return currentTheme().accent;
        return {};
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Network || section == Outcome ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Checks)
        return tr("Checks passed: models read back, score on the device, logits of the graph, the "
                  "whole bundle");
    if (role == Qt::ToolTipRole && (section == Device || section == Latency))
        return tr("Simulated: no device is attached");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Network:
        return tr("Network");
    case Device:
        return tr("mIoU device");
    case Latency:
        return tr("Latency");
    case Checks:
        return tr("Checks");
    case Outcome:
        return tr("State");
    default:
        return {};
    }
}

void DeliveryModel::changedFrom(int first, int last)
{
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT changed();
}

} // namespace sextant::ui
