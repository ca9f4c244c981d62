#include "ui/models/failure_model.h"

#include "ui/common/text.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace sextant::ui {

namespace {

constexpr quintptr kGroup = 0; ///< internal id of groups; of others it is their group's row + 1

/// Reasons that differ in numbers alone are one.
QString keyOf(const QString& reason)
{
    // By hand: a regular expression takes a second for the failures of a long search.
    const auto isDigit = [&](qsizetype at) {
        return at < reason.size() && reason[at] >= QLatin1Char('0')
            && reason[at] <= QLatin1Char('9');
    };
    const auto isSign = [&](qsizetype at) {
        return at < reason.size()
            && (reason[at] == QLatin1Char('-') || reason[at] == QLatin1Char('+'));
    };
    const auto skipDigits = [&](qsizetype at) {
        while (isDigit(at))
            ++at;
        return at;
    };
    QString key;
    for (qsizetype i = 0; i < reason.size();) {
        const qsizetype first = isSign(i) ? i + 1 : i;
        if (!isDigit(first)) {
            key += reason[i++];
            continue;
        }
        i = skipDigits(first);
        if (i < reason.size() && reason[i] == QLatin1Char('.') && isDigit(i + 1))
            i = skipDigits(i + 1);
        if (i < reason.size() && reason[i] == QLatin1Char('e'))
            if (const qsizetype power = isSign(i + 1) ? i + 2 : i + 1; isDigit(power))
                i = skipDigits(power);
        key += QChar(0x2026); // …
    }
    return key;
}

/// "diverged: the loss ..." as the search writes it: the code, and what follows.
std::pair<QString, QString> split(const std::string& reason)
{
    const QString text = QString::fromStdString(reason);
    const auto colon = text.indexOf(QLatin1String(": "));
    return colon < 0 ? std::pair{QString(), text}
                     : std::pair{text.left(colon), text.mid(colon + 2)};
}

QString adviceOn(const QString& code)
{
    const auto error = errorNamed(code.toStdString());
    return error ? adviceText(*error) : QString();
}

QString adviceOnRejection(const QString& reason)
{
    if (reason.contains(QLatin1String("above the cap")))
        return FailureModel::tr("Raise the cap, or choose a space with smaller networks.");
    return FailureModel::tr("The space allows networks that cannot be built; narrow it.");
}

} // namespace

void FailureModel::reset(std::span<const CandidateRecord> candidates,
                         std::span<const Rejection> rejections)
{
    std::map<QString, Group> groups;
    int failed = 0;
    for (const CandidateRecord& candidate : candidates) {
        if (candidate.status != CandidateStatus::Failed)
            continue;
        ++failed;
        const auto [code, why] = split(candidate.reason);
        Group& group = groups[keyOf(why)];
        group.reason = keyOf(why);
        group.nextStep = adviceOn(code);
        group.failed.push_back({candidate.id, why});
    }
    for (const Rejection& rejection : rejections) {
        const QString reason = keyOf(QString::fromStdString(rejection.reason));
        Group& group = groups[QStringLiteral("~") + reason]; // behind those that failed
        group.reason = tr("Never trained: %1").arg(reason);
        group.nextStep = adviceOnRejection(reason);
        ++group.rejected;
    }
    beginResetModel();
    m_failed = failed;
    m_groups.clear();
    for (auto& [key, group] : groups)
        m_groups.push_back(std::move(group));
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const Group& a, const Group& b) {
        return a.failed.size() > b.failed.size();
    });
    endResetModel();
}

int FailureModel::candidateOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return -1;
    return m_groups[index.internalId() - 1].failed[static_cast<std::size_t>(index.row())].candidate;
}

QModelIndex FailureModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex FailureModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kGroup);
}

int FailureModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].failed.size());
}

int FailureModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FailureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isGroup = index.internalId() == kGroup;
    const Group& group =
        m_groups[isGroup ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Reason:
        if (isGroup)
            return group.reason;
        return tr("Candidate %1: %2")
            .arg(group.failed[static_cast<std::size_t>(index.row())].candidate)
            .arg(group.failed[static_cast<std::size_t>(index.row())].reason);
    case Count:
        return isGroup ? QLocale().toString(static_cast<int>(group.failed.size()) + group.rejected)
                       : QString();
    case NextStep:
        return isGroup ? group.nextStep : QString();
    default:
        return {};
    }
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reason:
        return tr("Reason");
    case Count:
        return tr("Count");
    case NextStep:
        return tr("Next step");
    default:
        return {};
    }
}

} // namespace sextant::ui
