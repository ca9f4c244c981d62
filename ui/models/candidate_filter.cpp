#include "ui/models/candidate_filter.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"

#include <algorithm>

namespace sextant::ui {

CandidateFilter::CandidateFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CandidateModel::SortRole);
}

void CandidateFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void CandidateFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CandidateFilter::setCaps(const Caps& caps)
{
    m_caps = caps;
    if (m_kind == Kind::WithinCaps)
        invalidateFilter();
}

QVariant CandidateFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant title = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section != sortColumn())
        return title;
    return title.toString()
        + (sortOrder() == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
}

bool CandidateFilter::isOfKind(const CandidateRecord& candidate, bool onFront) const
{
    switch (m_kind) {
    case Kind::All:
        return true;
    case Kind::Front:
        return onFront;
    case Kind::WithinCaps:
        return !(m_caps.maxLatencyMs && candidate.latencyMs > *m_caps.maxLatencyMs)
            && !(m_caps.maxParams && candidate.params > *m_caps.maxParams);
    case Kind::Done:
        return candidate.status == CandidateStatus::Done;
    case Kind::Unfinished:
        return candidate.status == CandidateStatus::Training;
    case Kind::Failed:
        return candidate.status == CandidateStatus::Failed;
    case Kind::Pinned:
        return candidate.pinned;
    case Kind::Excluded:
        return candidate.excluded;
    case Kind::Noted:
        return !candidate.note.empty();
    }
    return true;
}

bool CandidateFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& model = static_cast<const CandidateModel&>(*sourceModel());
    const CandidateRecord* candidate = model.candidate(row);
    if (!candidate || !isOfKind(*candidate, model.isOnFront(row)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = QStringLiteral("%1 %2 %3 %4")
                             .arg(candidate->id)
                             .arg(genomeText(*candidate), QString::fromStdString(candidate->genome),
                                  QString::fromStdString(candidate->note));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace sextant::ui
