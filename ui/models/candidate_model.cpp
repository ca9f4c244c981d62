#include "ui/models/candidate_model.h"

#include "core/store/note_tags.h"
#include "core/store/study_front.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"
#include "ui/models/measure.h"

#include <QFont>
#include <QIcon>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace sextant::ui {

namespace {

/// The measure that a column shows; none for text.
std::optional<Measure> measureIn(int column)
{
    switch (column) {
    case CandidateModel::Device:
        return Measure::MiouAligned;
    case CandidateModel::Fp32:
        return Measure::MiouFp32;
    case CandidateModel::Converted:
        return Measure::MiouConverted;
    case CandidateModel::Latency:
        return Measure::Latency;
    case CandidateModel::Parameters:
        return Measure::Parameters;
    case CandidateModel::VesselF1:
        return Measure::VesselF1;
    case CandidateModel::Precision:
        return Measure::Precision;
    case CandidateModel::Recall:
        return Measure::Recall;
    case CandidateModel::Energy:
        return Measure::Energy;
    case CandidateModel::PeakMemory:
        return Measure::PeakMemory;
    case CandidateModel::Macs:
        return Measure::Macs;
    case CandidateModel::Measured:
        return Measure::MeasuredLatency;
    default:
        return std::nullopt;
    }
}

QString parentsText(const CandidateRecord& candidate)
{
    if (candidate.origin == CandidateOrigin::Added)
        return CandidateModel::tr("asked for");
    if (candidate.parentA < 0)
        return QStringLiteral("–");
    return candidate.parentB < 0
        ? QString::number(candidate.parentA)
        : CandidateModel::tr("%1, %2").arg(candidate.parentA).arg(candidate.parentB);
}

} // namespace

void CandidateModel::reset(std::vector<CandidateRecord> candidates,
                           std::vector<Objective> objectives)
{
    std::vector<int> front = frontOf(candidates, objectives);
    reset(std::move(candidates), std::move(objectives), std::move(front));
}

void CandidateModel::reset(std::vector<CandidateRecord> candidates,
                           std::vector<Objective> objectives, std::vector<int> front)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_front.reset(m_candidates, std::move(objectives), std::move(front));
    m_progress.clear();
    m_ended = m_failed = 0;
    m_seconds = 0.0;
    for (const CandidateRecord& candidate : m_candidates)
        count(candidate, +1);
    beginGeneration();
    endResetModel();
    Q_EMIT notesChanged();
    Q_EMIT frontChanged();
}

void CandidateModel::put(const CandidateRecord& candidate)
{
    const auto row = static_cast<std::size_t>(candidate.id);
    if (row < m_candidates.size()) {
        CandidateRecord& present = m_candidates[row];
        count(present, -1);
        CandidateRecord next = candidate;
        next.pinned = present.pinned;
        next.excluded = present.excluded;
        next.note = present.note;
        next.measuredMs = present.measuredMs;
        present = std::move(next);
        Q_EMIT dataChanged(index(candidate.id, 0), index(candidate.id, ColumnCount - 1));
    } else {
        Q_ASSERT(row == m_candidates.size());
        beginInsertRows({}, candidate.id, candidate.id);
        m_candidates.push_back(candidate);
        endInsertRows();
    }
    count(candidate, +1);
    m_puts.push_back(candidate.id);
    if (candidate.status != CandidateStatus::Training)
        m_progress.erase(candidate.id);
    updateFront(candidate.id);
}

void CandidateModel::beginGeneration()
{
    ++m_generation;
    m_puts.clear();
}

void CandidateModel::count(const CandidateRecord& candidate, int by)
{
    m_ended += candidate.status == CandidateStatus::Training ? 0 : by;
    m_failed += candidate.status == CandidateStatus::Failed ? by : 0;
    m_seconds += by * candidate.seconds;
}

const CandidateRecord* CandidateModel::candidate(int id) const
{
    return id < 0 || id >= rowCount() ? nullptr : &m_candidates[static_cast<std::size_t>(id)];
}

void CandidateModel::changed(int id)
{
    Q_EMIT dataChanged(index(id, 0), index(id, ColumnCount - 1));
}

void CandidateModel::setPinned(int id, bool pinned)
{
    m_candidates[static_cast<std::size_t>(id)].pinned = pinned;
    changed(id);
}

void CandidateModel::setExcluded(int id, bool excluded)
{
    m_candidates[static_cast<std::size_t>(id)].excluded = excluded;
    beginGeneration();
    changed(id);
    updateFront(id);
}

void CandidateModel::setNote(int id, const std::string& note)
{
    m_candidates[static_cast<std::size_t>(id)].note = note;
    changed(id);
    Q_EMIT notesChanged();
}

void CandidateModel::setMeasured(const std::map<int, double>& ms)
{
    bool isNew = false;
    for (const auto& [id, latest] : ms) {
        if (id >= rowCount())
            continue;
        auto& measured = m_candidates[static_cast<std::size_t>(id)].measuredMs;
        if (measured == latest)
            continue;
        measured = latest;
        changed(id);
        isNew = true;
    }
    if (!isNew)
        return;
    beginGeneration();
    Q_EMIT frontChanged(); // it may be an axis
}

void CandidateModel::setProgress(int id, double miou)
{
    m_progress[id] = miou;
    Q_EMIT progressChanged();
}

double CandidateModel::progressOf(int id) const
{
    const auto found = m_progress.find(id);
    return found == m_progress.end() ? std::nan("") : found->second;
}

void CandidateModel::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    if (!m_candidates.empty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

void CandidateModel::updateFront(int changed)
{
    for (const int id : m_front.update(m_candidates, changed))
        Q_EMIT dataChanged(index(id, 0), index(id, ColumnCount - 1), {OnFrontRole, Qt::FontRole});
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

bool CandidateModel::isText(int column)
{
    return column == Architecture || column == Status || column == Parents || column == Note
        || column == Tags;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CandidateRecord& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Id ? QVariant(candidate.id)
                                    : QVariant(displayed(candidate, index.column()));
    case SortRole:
        return isSortedByText(index.column())
            ? QVariant(QString::fromStdString(sortText(candidate, index.column())))
            : QVariant(sortNumber(candidate, index.column()));
    case OnFrontRole:
        return isOnFront(candidate.id);
    case Qt::TextAlignmentRole:
        return QVariant((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOnFront(candidate.id));
        font.setStrikeOut(candidate.excluded && index.column() == Id);
        return font;
    }
    case Qt::ForegroundRole:
        if (candidate.status == CandidateStatus::Failed)
            return currentTheme().error;
        return candidate.excluded ? QVariant(currentTheme().mutedText) : QVariant();
    case Qt::DecorationRole:
        return decoration(candidate, index.column());
    case Qt::ToolTipRole:
        return toolTip(candidate, index.column());
    default:
        return {};
    }
}

QVariant CandidateModel::decoration(const CandidateRecord& candidate, int column) const
{
    if (column != Id || !candidate.pinned)
        return {};
    return QIcon::fromTheme(QStringLiteral("window-pin"));
}

QString CandidateModel::toolTip(const CandidateRecord& candidate, int column) const
{
    if (column == Status && candidate.status == CandidateStatus::Training && !m_searching)
        return tr("Its training was interrupted; continuing the search finishes it");
    if (column == Id && (candidate.pinned || candidate.excluded))
        return candidate.pinned && candidate.excluded
            ? tr("Pinned: its weights are kept. Excluded: never a parent, on no front")
            : candidate.pinned ? tr("Pinned: its weights are kept")
                               : tr("Excluded: never a parent, on no front");
    if ((column == Note || column == Tags) && !candidate.note.empty())
        return QString::fromStdString(candidate.note);
    if (column == Architecture)
        return genomeText(candidate) + QLatin1Char('\n') + QString::fromStdString(candidate.genome);
    return candidate.reason.empty() ? QString::fromStdString(candidate.genome)
                                    : QString::fromStdString(candidate.reason);
}

QString CandidateModel::displayed(const CandidateRecord& candidate, int column) const
{
    if (const auto measure = measureIn(column))
        return measureText(*measure, valueOf(candidate, *measure));
    switch (column) {
    case Architecture:
        return genomeText(candidate);
    case Recovered:
        return recoveredText(candidate);
    case Duration:
        return candidate.status == CandidateStatus::Training ? QStringLiteral("–")
                                                             : durationText(candidate.seconds);
    case Status:
        return statusText(candidate, m_searching);
    case Parents:
        return parentsText(candidate);
    case Note:
        return QString::fromStdString(candidate.note).simplified();
    case Tags:
        return QString::fromStdString(tagsText(candidate.note));
    default:
        return {};
    }
}

bool CandidateModel::isSortedByText(int column)
{
    return column == Architecture || column == Note || column == Tags;
}

double CandidateModel::sortNumber(const CandidateRecord& candidate, int column)
{
    const auto orLowest = [](double value) { return std::isfinite(value) ? value : -1e300; };
    if (const auto measure = measureIn(column))
        return orLowest(valueOf(candidate, *measure));
    switch (column) {
    case Recovered:
        return orLowest(valueOf(candidate, Measure::Recovered));
    case Duration:
        return candidate.seconds;
    case Parents:
        return candidate.parentA;
    case Status:
        return static_cast<double>(candidate.status);
    default:
        return candidate.id;
    }
}

std::string CandidateModel::sortText(const CandidateRecord& candidate, int column)
{
    return column == Tags ? tagsText(candidate.note)
        : column == Note  ? candidate.note
                          : candidate.genome;
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array<std::pair<const char*, const char*>, ColumnCount> texts{{
        {QT_TR_NOOP("No."), QT_TR_NOOP("Number, in the order in which candidates were proposed")},
        {QT_TR_NOOP("Architecture"), QT_TR_NOOP("The network in words")},
        {QT_TR_NOOP("Aligned"),
         QT_TR_NOOP("mIoU of the fine-tuned network under the simulated device numerics, "
                    "validation split")},
        {QT_TR_NOOP("FP32"),
         QT_TR_NOOP("mIoU of the network as trained, in 32-bit floating point, validation split")},
        {QT_TR_NOOP("Converted"),
         QT_TR_NOOP("mIoU of the trained network under the simulated device numerics, without "
                    "fine-tuning")},
        {QT_TR_NOOP("Recovered"),
         QT_TR_NOOP("Share of the loss between FP32 and converted that fine-tuning won back; a "
                    "dash where that loss is under 0.01")},
        {QT_TR_NOOP("Latency"), QT_TR_NOOP("Simulated time of one tile on the device")},
        {QT_TR_NOOP("Parameters"), QT_TR_NOOP("Weights and biases to be trained")},
        {QT_TR_NOOP("Trained in"), QT_TR_NOOP("How long its training took")},
        {QT_TR_NOOP("Status"), QT_TR_NOOP("Where it is on its way; why it failed, as a tool tip")},
        {QT_TR_NOOP("Vessel F1"),
         QT_TR_NOOP("F1 of vessel pixels on the simulated device, validation split")},
        {QT_TR_NOOP("Precision"),
         QT_TR_NOOP("Share of the pixels called vessel that are, on the simulated device")},
        {QT_TR_NOOP("Recall"),
         QT_TR_NOOP("Share of the vessel pixels that were found, on the simulated device")},
        {QT_TR_NOOP("Energy"), QT_TR_NOOP("Estimated energy of one tile on the device")},
        {QT_TR_NOOP("Memory"), QT_TR_NOOP("Simulated peak memory on the device")},
        {QT_TR_NOOP("MACs"), QT_TR_NOOP("Multiply-accumulates of one tile, in millions")},
        {QT_TR_NOOP("Measured"), QT_TR_NOOP("Time of one tile on the board, the latest measured")},
        {QT_TR_NOOP("Parents"), QT_TR_NOOP("Which candidates it was bred from")},
        {QT_TR_NOOP("Note"), QT_TR_NOOP("What you wrote about it")},
        {QT_TR_NOOP("Tags"), QT_TR_NOOP("Words of its note that begin with #")},
    }};
    const auto& [title, tip] = texts[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return tr(title);
    case Qt::ToolTipRole:
        return tr(tip);
    case Qt::TextAlignmentRole:
        return QVariant((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace sextant::ui
