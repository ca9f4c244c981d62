#include "ui/models/score_comparison.h"

#include <QFont>

#include <cmath>

namespace sextant::ui {

namespace {

/// All but the number, which is no merit.
constexpr int kMeasures = static_cast<int>(Measure::Number);

} // namespace

void ScoreComparison::reset(std::optional<CandidateRecord> left,
                            std::optional<CandidateRecord> right)
{
    beginResetModel();
    m_left = std::move(left);
    m_right = std::move(right);
    endResetModel();
}

int ScoreComparison::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_left || !m_right ? 0 : kMeasures;
}

int ScoreComparison::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double ScoreComparison::difference(Measure measure) const
{
    return valueOf(*m_right, measure) - valueOf(*m_left, measure);
}

QVariant ScoreComparison::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_left || !m_right)
        return {};
    const auto measure = static_cast<Measure>(index.row());
    const double change = difference(measure);
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role == Qt::FontRole && (index.column() == Left || index.column() == Right)) {
        // The better one is bold.
        const Wanted wanted = traitsOf(measure).wanted;
        const bool rightIsBetter =
            wanted == Wanted::More ? change > 0.0 : wanted == Wanted::Less && change < 0.0;
        const bool leftIsBetter =
            wanted == Wanted::More ? change < 0.0 : wanted == Wanted::Less && change > 0.0;
        QFont font;
        font.setBold(index.column() == Left ? leftIsBetter : rightIsBetter);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return measureName(measure);
    case Left:
        return measureText(measure, valueOf(*m_left, measure));
    case Right:
        return measureText(measure, valueOf(*m_right, measure));
    case Difference:
        if (!std::isfinite(change))
            return QStringLiteral("–");
        // What rounds to nothing has no sign.
        if (measureText(measure, std::abs(change)) == measureText(measure, 0.0))
            return measureText(measure, 0.0);
        return (change < 0.0 ? QStringLiteral("−") : QStringLiteral("+"))
            + measureText(measure, std::abs(change));
    default:
        return {};
    }
}

QVariant ScoreComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Measure");
    case Left:
        return m_left ? tr("Candidate %1").arg(m_left->id) : QString();
    case Right:
        return m_right ? tr("Candidate %1").arg(m_right->id) : QString();
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace sextant::ui
