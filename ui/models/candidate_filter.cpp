#include "ui/models/candidate_filter.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/models/tag_list.h"

#include <algorithm>
#include <numeric>

namespace sextant::ui {

namespace {

/// Many texts in one piece of memory: a string of its own for each would take the GUI thread ten
/// times as long to copy.
class PackedTexts {
public:
    void add(std::string_view text)
    {
        m_all += text;
        m_ends.push_back(m_all.size());
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_all).substr(begin, m_ends[i] - begin);
    }
    [[nodiscard]] bool empty() const { return m_ends.empty(); }

private:
    std::string m_all;
    std::vector<std::size_t> m_ends;
};

} // namespace

/// Copies of what rows are chosen and ordered by.
struct CandidateFilter::Material {
    Ids ids; ///< of the kind that is wanted
    std::vector<double> numbers; ///< to sort by; empty: by texts
    PackedTexts texts;
    PackedTexts genomes, notes; ///< to look for words in; empty: no words
};

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasWords(const QStringList& words, int id, std::string_view genome, std::string_view note)
{
    const QString brief =
        QString::number(id) + QLatin1Char(' ') + textOf(genome) + QLatin1Char(' ') + textOf(note);
    QString architecture; // which takes longer to say
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        if (brief.contains(word, Qt::CaseInsensitive))
            return true;
        if (architecture.isEmpty()) {
            CandidateRecord candidate;
            candidate.genome = genome;
            architecture = genomeText(candidate);
        }
        return architecture.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

CandidateFilter::CandidateFilter(QObject* parent) : QAbstractProxyModel(parent) { }

CandidateModel& CandidateFilter::model() const
{
    return static_cast<CandidateModel&>(*sourceModel());
}

void CandidateFilter::setSourceModel(QAbstractItemModel* source)
{
    Q_ASSERT(qobject_cast<CandidateModel*>(source));
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::modelReset, this, &CandidateFilter::arrange);
    connect(source, &QAbstractItemModel::dataChanged, this, &CandidateFilter::followRange);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                for (int id = first; id <= last; ++id)
                    follow(id);
            });
    arrange();
}

void CandidateFilter::setKind(Kind kind)
{
    m_wanted.kind = kind;
    arrange();
}

void CandidateFilter::setWords(const QString& words)
{
    m_wanted.words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void CandidateFilter::setCaps(const Caps& caps)
{
    m_wanted.caps = caps;
    if (m_wanted.kind == Kind::WithinCaps)
        arrange();
}

void CandidateFilter::setTag(const QString& tag)
{
    m_wanted.tag = tag.toStdString();
    arrange();
}

void CandidateFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_wanted.column && order == m_wanted.order)
        return;
    m_wanted.column = std::max(0, column);
    m_wanted.order = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    arrange();
}

bool CandidateFilter::isOfKind(const CandidateRecord& candidate, bool onFront, const Wanted& wanted)
{
    const Caps& caps = wanted.caps;
    if (!wanted.tag.empty() && !hasTag(candidate.note, wanted.tag))
        return false;
    switch (wanted.kind) {
    case Kind::All:
        return true;
    case Kind::Front:
        return onFront;
    case Kind::WithinCaps:
        return !(caps.maxLatencyMs && candidate.latencyMs > *caps.maxLatencyMs)
            && !(caps.maxParams && candidate.params > *caps.maxParams);
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

bool CandidateFilter::accepts(int id) const
{
    const CandidateRecord& candidate = *model().candidate(id);
    return isOfKind(candidate, model().isOnFront(id), m_shown)
        && (m_shown.words.isEmpty()
            || hasWords(m_shown.words, id, candidate.genome, candidate.note));
}

bool CandidateFilter::isBefore(int a, int b) const
{
    const CandidateRecord& left = *model().candidate(a);
    const CandidateRecord& right = *model().candidate(b);
    int sign = 0;
    if (CandidateModel::isSortedByText(m_shown.column)) {
        sign = CandidateModel::sortText(left, m_shown.column)
                   .compare(CandidateModel::sortText(right, m_shown.column));
    } else {
        const double x = CandidateModel::sortNumber(left, m_shown.column);
        const double y = CandidateModel::sortNumber(right, m_shown.column);
        sign = x < y ? -1 : x > y ? 1 : 0;
    }
    if (m_shown.order == Qt::DescendingOrder)
        sign = -sign;
    return sign != 0 ? sign < 0 : a < b;
}

CandidateFilter::Material CandidateFilter::gather() const
{
    Material material;
    const bool byText = CandidateModel::isSortedByText(m_wanted.column);
    for (const CandidateRecord& candidate : model().candidates()) {
        if (!isOfKind(candidate, model().isOnFront(candidate.id), m_wanted))
            continue;
        material.ids.push_back(candidate.id);
        if (byText)
            material.texts.add(CandidateModel::sortText(candidate, m_wanted.column));
        else
            material.numbers.push_back(CandidateModel::sortNumber(candidate, m_wanted.column));
        if (m_wanted.words.isEmpty())
            continue;
        material.genomes.add(candidate.genome);
        material.notes.add(candidate.note);
    }
    return material;
}

Result<CandidateFilter::Ids> CandidateFilter::arranged(const Material& material,
                                                       const Wanted& wanted, const RunToken& token)
{
    constexpr std::size_t kBetweenChecks = 256;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < material.ids.size(); ++i) {
        if (i % kBetweenChecks == 0 && !token.proceed())
            return fail(ErrorCode::Cancelled, "filter", "another one was asked for");
        if (wanted.words.isEmpty()
            || hasWords(wanted.words, material.ids[i], material.genomes[i], material.notes[i]))
            order.push_back(i);
    }
    const auto sortBy = [&](const auto& keys) {
        if (wanted.order == Qt::AscendingOrder)
            std::stable_sort(order.begin(), order.end(),
                             [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
        else
            std::stable_sort(order.begin(), order.end(),
                             [&](std::size_t a, std::size_t b) { return keys[b] < keys[a]; });
    };
    if (material.texts.empty())
        sortBy(material.numbers);
    else
        sortBy(material.texts);
    Ids ids;
    ids.reserve(order.size());
    for (const std::size_t i : order)
        ids.push_back(material.ids[i]);
    return ids;
}

void CandidateFilter::arrange()
{
    if (model().rowCount() <= kAtOnce) {
        m_job.cancel();
        return show(*arranged(gather(), m_wanted, {}), m_wanted);
    }
    if (m_rowOf.size() > model().candidates().size()) // another study
        show({}, m_wanted);
    m_late.clear();
    m_job.run<Ids>([material = gather(), wanted = m_wanted](
                       const RunToken& token) { return arranged(material, wanted, token); },
                   [this, wanted = m_wanted](const Result<Ids>& ids) {
                       show(*ids, wanted);
                       for (const int id : std::exchange(m_late, {}))
                           follow(id);
                   });
}

void CandidateFilter::show(Ids ids, const Wanted& wanted)
{
    const bool isSorting = ids.size() == m_ids.size() && wanted.kind == m_shown.kind
        && wanted.words == m_shown.words && wanted.tag == m_shown.tag
        && m_rowOf.size() == model().candidates().size();
    m_shown = wanted;
    if (ids == m_ids && isSorting)
        return;
    // Sorting keeps what is selected in the view.
    QModelIndexList before;
    if (isSorting) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        before = persistentIndexList();
    } else {
        beginResetModel();
    }
    const Ids former = std::exchange(m_ids, std::move(ids));
    m_rowOf.assign(model().candidates().size(), -1);
    number(0);
    if (!isSorting)
        return endResetModel();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const int row =
            m_rowOf[static_cast<std::size_t>(former[static_cast<std::size_t>(index.row())])];
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CandidateFilter::number(std::size_t from)
{
    for (std::size_t row = from; row < m_ids.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_ids[row])] = static_cast<int>(row);
}

void CandidateFilter::follow(int id)
{
    if (m_job.isRunning())
        m_late.push_back(id);
    const auto at = static_cast<std::size_t>(id);
    if (at >= m_rowOf.size())
        m_rowOf.resize(at + 1, -1);
    const int row = m_rowOf[at];
    const bool accepted = accepts(id);
    if (row < 0) {
        if (accepted)
            place(static_cast<int>(std::lower_bound(m_ids.begin(), m_ids.end(), id,
                                                    [this](int a, int b) { return isBefore(a, b); })
                                   - m_ids.begin()),
                  id);
        return;
    }
    const auto place0 = static_cast<std::size_t>(row);
    const bool isInOrder = (row == 0 || isBefore(m_ids[place0 - 1], id))
        && (place0 + 1 == m_ids.size() || isBefore(id, m_ids[place0 + 1]));
    if (accepted && isInOrder) {
        Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, columnCount() - 1));
        return;
    }
    remove(row);
    if (accepted)
        follow(id); // to its new place
}

void CandidateFilter::place(int row, int id)
{
    beginInsertRows({}, row, row);
    m_ids.insert(m_ids.begin() + row, id);
    number(static_cast<std::size_t>(row));
    endInsertRows();
}

void CandidateFilter::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOf[static_cast<std::size_t>(m_ids[static_cast<std::size_t>(row)])] = -1;
    m_ids.erase(m_ids.begin() + row);
    number(static_cast<std::size_t>(row));
    endRemoveRows();
}

void CandidateFilter::followRange(const QModelIndex& first, const QModelIndex& last)
{
    constexpr int kFew = 16;
    if (last.row() - first.row() < kFew) {
        for (int id = first.row(); id <= last.row(); ++id)
            follow(id);
        return;
    }
    if (!m_ids.empty())
        Q_EMIT dataChanged(createIndex(0, first.column()),
                           createIndex(rowCount() - 1, last.column()));
    if (m_wanted.column >= first.column() && m_wanted.column <= last.column())
        arrange();
}

QModelIndex CandidateFilter::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return sourceModel()->index(m_ids[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex CandidateFilter::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rowOf.size()))
        return {};
    const int row = m_rowOf[static_cast<std::size_t>(index.row())];
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex CandidateFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex CandidateFilter::parent(const QModelIndex&) const
{
    return {};
}

int CandidateFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CandidateFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(CandidateModel::ColumnCount);
}

QVariant CandidateFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant title =
        sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section != m_wanted.column)
        return title;
    return title.toString()
        + (m_wanted.order == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
}

} // namespace sextant::ui
