#include "ui/space/space_lists.h"

#include "ui/space/space_fields.h"

#include <QIcon>

namespace sextant::ui {

namespace {

/// "gelu, relu" as people know the names.
QString inWords(const std::string& names)
{
    QStringList words;
    for (const QString& name : QString::fromStdString(names).split(QStringLiteral(", ")))
        words << wordsOf(name);
    return words.join(QStringLiteral(", "));
}

} // namespace

SpaceListModel::SpaceListModel(Of of, QObject* parent) : QAbstractTableModel(parent), m_of(of) { }

void SpaceListModel::reset(const SpaceReport& report, const QJsonObject& space)
{
    beginResetModel();
    m_rows.clear();
    const auto where = [&](const std::string& place) {
        return placeText(space, QString::fromStdString(place));
    };
    if (m_of == Of::Findings) {
        for (const SpaceFinding& mistake : report.mistakes)
            m_rows.push_back({QString::fromStdString(mistake.place),
                              {where(mistake.place), QString::fromStdString(mistake.advice)},
                              true});
        for (const DeviceFinding& note : report.device)
            m_rows.push_back(
                {QString::fromStdString(note.place), {where(note.place), findingText(note)}});
    } else {
        for (const SpaceDifference& change : report.changes)
            m_rows.push_back(
                {QString::fromStdString(change.place),
                 {where(change.place), inWords(change.before), inWords(change.after)}});
    }
    endResetModel();
}

int SpaceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpaceListModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_of == Of::Findings ? 2 : 3;
}

QVariant SpaceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts.value(index.column());
    case PlaceRole:
        return row.place;
    case IsMistakeRole:
        return row.isMistake;
    case Qt::DecorationRole:
        if (m_of == Of::Changes || index.column() > 0)
            return {};
        return QIcon::fromTheme(row.isMistake ? QStringLiteral("dialog-error")
                                              : QStringLiteral("dialog-warning"));
    default:
        return {};
    }
}

QVariant SpaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Field");
    if (m_of == Of::Findings)
        return tr("Finding");
    return section == 1 ? tr("At the start") : tr("Now");
}

} // namespace sextant::ui
