#include "ui/models/candidate_model.h"

#include "core/store/study_front.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QLocale>

#include <cmath>

namespace sextant::ui {

namespace {

double miouOf(const std::optional<Score>& score)
{
    return score ? score->miou() : std::nan("");
}

} // namespace

void CandidateModel::reset(std::vector<CandidateRecord> candidates,
                           std::vector<Objective> objectives)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_objectives = std::move(objectives);
    endResetModel();
    updateFront();
}

void CandidateModel::put(const CandidateRecord& candidate)
{
    const auto row = static_cast<std::size_t>(candidate.id);
    if (row < m_candidates.size()) {
        m_candidates[row] = candidate;
        Q_EMIT dataChanged(index(candidate.id, 0), index(candidate.id, ColumnCount - 1));
    } else {
        Q_ASSERT(row == m_candidates.size());
        beginInsertRows({}, candidate.id, candidate.id);
        m_candidates.push_back(candidate);
        endInsertRows();
    }
    updateFront();
}

void CandidateModel::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    if (!m_candidates.empty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

void CandidateModel::updateFront()
{
    m_frontOrder = frontOf(m_candidates, m_objectives);
    m_front = {m_frontOrder.begin(), m_frontOrder.end()};
    if (!m_candidates.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {OnFrontRole, Qt::FontRole});
    Q_EMIT frontChanged();
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CandidateRecord& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(candidate, index.column());
    case SortRole:
        return sortValue(candidate, index.column());
    case OnFrontRole:
        return isOnFront(candidate.id);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Architecture || index.column() == Status
                            ? Qt::AlignLeft | Qt::AlignVCenter
                            : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOnFront(candidate.id));
        return font;
    }
    case Qt::ForegroundRole:
        return candidate.status == CandidateStatus::Failed ? QVariant(currentTheme().error)
                                                           : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Status && candidate.status == CandidateStatus::Training
            && !m_searching)
            return tr("Its training was interrupted; continuing the search finishes it");
        return candidate.reason.empty() ? QString::fromStdString(candidate.genome)
                                        : QString::fromStdString(candidate.reason);
    default:
        return {};
    }
}

QVariant CandidateModel::displayed(const CandidateRecord& candidate, int column) const
{
    const QLocale locale;
    switch (column) {
    case Id:
        return candidate.id;
    case Architecture:
        return genomeText(candidate);
    case Device:
        return miouText(miouOf(candidate.aligned));
    case Fp32:
        return miouText(miouOf(candidate.fp32));
    case Converted:
        return miouText(miouOf(candidate.converted));
    case Recovered:
        return recoveredText(candidate);
    case Latency:
        return latencyText(candidate.latencyMs);
    case Parameters:
        return locale.toString(static_cast<qlonglong>(candidate.params));
    case Duration:
        return candidate.status == CandidateStatus::Training ? QStringLiteral("–")
                                                             : durationText(candidate.seconds);
    case Status:
        return statusText(candidate, m_searching);
    default:
        return {};
    }
}

QVariant CandidateModel::sortValue(const CandidateRecord& candidate, int column) const
{
    // Candidates without a number sort below all others.
    const auto orLowest = [](double value) { return std::isfinite(value) ? value : -1e300; };
    switch (column) {
    case Id:
        return candidate.id;
    case Device:
        return orLowest(miouOf(candidate.aligned));
    case Fp32:
        return orLowest(miouOf(candidate.fp32));
    case Converted:
        return orLowest(miouOf(candidate.converted));
    case Recovered:
        return orLowest(candidate.recovered().value_or(std::nan("")));
    case Latency:
        return candidate.latencyMs;
    case Parameters:
        return static_cast<qlonglong>(candidate.params);
    case Duration:
        return candidate.seconds;
    default:
        return displayed(candidate, column);
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Architecture || section == Status
                            ? Qt::AlignLeft | Qt::AlignVCenter
                            : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Device:
            return tr("mIoU of the fine-tuned network under the simulated device numerics, "
                      "validation split");
        case Fp32:
            return tr("mIoU of the network as trained, in 32-bit floating point, validation split");
        case Converted:
            return tr("mIoU of the trained network under the simulated device numerics, without "
                      "fine-tuning");
        case Recovered:
            return tr("Share of the loss between FP32 and converted that fine-tuning won back; a "
                      "dash where that loss is under 0.01");
        case Latency:
            return tr("Simulated time of one tile on the device");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("No.");
    case Architecture:
        return tr("Architecture");
    case Device:
        return tr("Aligned");
    case Fp32:
        return tr("FP32");
    case Converted:
        return tr("Converted");
    case Recovered:
        return tr("Recovered");
    case Latency:
        return tr("Latency");
    case Parameters:
        return tr("Parameters");
    case Duration:
        return tr("Trained in");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace sextant::ui
