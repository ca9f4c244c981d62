#include "ui/space/space_tree_model.h"

#include "ui/common/theme.h"
#include "ui/space/space_document.h"

#include <QFont>
#include <QIcon>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr quintptr kSection = 0; ///< internal id of sections; of fields: section + 1

bool haveSameShape(const std::vector<SpaceSection>& a, const std::vector<SpaceSection>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SpaceSection& x, const SpaceSection& y) {
                          return x.place == y.place && x.fields.size() == y.fields.size();
                      });
}

} // namespace

SpaceTreeModel::SpaceTreeModel(SpaceDocument& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document),
      m_sections(sectionsOf(document.space(), m_bands))
{
    connect(&m_document, &SpaceDocument::changed, this, &SpaceTreeModel::refresh);
}

void SpaceTreeModel::refresh()
{
    auto sections = sectionsOf(m_document.space(), m_bands);
    if (haveSameShape(sections, m_sections)) {
        m_sections = std::move(sections);
        tellAllChanged();
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

void SpaceTreeModel::setBands(int bands)
{
    if (bands == m_bands)
        return;
    m_bands = bands;
    refresh();
}

void SpaceTreeModel::setReport(const SpaceReport& report)
{
    m_marks.clear();
    for (const SpaceFinding& mistake : report.mistakes)
        ++m_marks[fieldPlace(QString::fromStdString(mistake.place))].mistakes;
    for (const DeviceFinding& note : report.device)
        ++m_marks[fieldPlace(QString::fromStdString(note.place))].notes;
    for (const SpaceDifference& change : report.changes)
        m_marks[fieldPlace(QString::fromStdString(change.place))].changed = true;
    tellAllChanged();
}

void SpaceTreeModel::tellAllChanged()
{
    if (m_sections.empty())
        return;
    const auto last = static_cast<int>(m_sections.size()) - 1;
    Q_EMIT dataChanged(index(0, 0), index(last, ColumnCount - 1));
    for (int row = 0; row <= last; ++row) {
        const QModelIndex section = index(row, 0);
        if (const int fields = rowCount(section); fields > 0)
            Q_EMIT dataChanged(index(0, 0, section), index(fields - 1, ColumnCount - 1, section));
    }
}

QModelIndex SpaceTreeModel::indexOf(const QString& place) const
{
    const QString wanted = fieldPlace(place);
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        const SpaceSection& section = m_sections[s];
        const QModelIndex row = index(static_cast<int>(s), 0);
        if (section.place == wanted)
            return row;
        for (std::size_t f = 0; f < section.fields.size(); ++f)
            if (section.fields[f].place == wanted)
                return index(static_cast<int>(f), 0, row);
    }
    return {};
}

const SpaceSection* SpaceTreeModel::sectionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto section = index.internalId() == kSection ? static_cast<quintptr>(index.row())
                                                        : index.internalId() - 1;
    return &m_sections[section];
}

QModelIndex SpaceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row()) + 1)
                            : createIndex(row, column, kSection);
}

QModelIndex SpaceTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kSection)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kSection);
}

int SpaceTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != kSection || parent.column() != 0)
        return 0;
    const SpaceSection& section = m_sections[static_cast<std::size_t>(parent.row())];
    // A choice of bands is its own only field.
    const bool isField = section.fields.size() == 1 && section.fields[0].place == section.place;
    return isField ? 0 : static_cast<int>(section.fields.size());
}

int SpaceTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString SpaceTreeModel::placeOf(const QModelIndex& index) const
{
    const SpaceSection* section = sectionAt(index);
    return index.internalId() == kSection
        ? section->place
        : section->fields[static_cast<std::size_t>(index.row())].place;
}

SpaceTreeModel::Marks SpaceTreeModel::marksOf(const QString& place) const
{
    Marks all;
    const auto found = m_marks.find(place);
    if (found != m_marks.end())
        all = found->second;
    return all;
}

QVariant SpaceTreeModel::displayed(const QModelIndex& index) const
{
    const SpaceSection& section = *sectionAt(index);
    const bool isSection = index.internalId() == kSection;
    if (index.column() == Title)
        return isSection ? section.title
                         : section.fields[static_cast<std::size_t>(index.row())].title;
    if (!isSection)
        return summaryText(section.fields[static_cast<std::size_t>(index.row())],
                           m_document.space());
    if (section.fields.size() == 1 && section.fields[0].place == section.place)
        return summaryText(section.fields[0], m_document.space());
    if (!section.takesEntries)
        return {};
    const auto entries = std::ranges::count_if(m_sections, [&](const SpaceSection& entry) {
        return entry.isEntry && entry.place.startsWith(section.place + QLatin1Char('/'));
    });
    if (section.place == QLatin1String("/band_subsets") && entries == 0)
        return tr("all");
    return entries == 0 ? tr("nothing") : QString::number(entries);
}

QVariant SpaceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return displayed(index);
    const QString place = placeOf(index);
    const Marks marks = marksOf(place);
    switch (role) {
    case PlaceRole:
        return place;
    case MistakesRole:
        return marks.mistakes;
    case NotesRole:
        return marks.notes;
    case ChangedRole:
        return marks.changed;
    case Qt::DecorationRole:
        if (index.column() != Title || (marks.mistakes == 0 && marks.notes == 0))
            return {};
        return QIcon::fromTheme(marks.mistakes > 0 ? QStringLiteral("dialog-error")
                                                   : QStringLiteral("dialog-warning"));
    case Qt::FontRole: {
        QFont font;
        font.setBold(marks.changed || (index.internalId() == kSection && index.column() == Title));
        return font;
    }
    case Qt::ForegroundRole:
        return index.column() == Holds ? QVariant(currentTheme().mutedText) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines{displayed(index).toString()};
        if (marks.mistakes > 0)
            lines << tr("%n to put right", nullptr, marks.mistakes);
        if (marks.notes > 0)
            lines << tr("%n slow or missing on the device", nullptr, marks.notes);
        if (marks.changed)
            lines << tr("not as the study started");
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant SpaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Field") : tr("Holds");
}

} // namespace sextant::ui
