#include "ui/window/candidates_page.h"

#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/settings.h"
#include "ui/models/candidate_filter.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/window/repeat_delegate.h"
#include "ui/window/tag_filter.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace sextant::ui {

namespace {

constexpr auto kHiddenKey = "candidates/hiddenColumns";
const std::set<int> kHiddenAtFirst{
    CandidateModel::VesselF1, CandidateModel::Precision,  CandidateModel::Recall,
    CandidateModel::Energy,   CandidateModel::PeakMemory, CandidateModel::Macs,
    CandidateModel::Measured, CandidateModel::Parents,    CandidateModel::Note,
    CandidateModel::Duration, CandidateModel::Recovered,  CandidateModel::Tags};

std::set<int> hiddenColumns()
{
    const QVariant kept = QSettings().value(QLatin1String(kHiddenKey));
    if (!kept.isValid())
        return kHiddenAtFirst;
    std::set<int> hidden;
    for (const QVariant& column : kept.toList())
        hidden.insert(column.toInt());
    return hidden;
}

} // namespace

CandidatesPage::CandidatesPage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_model(document.model()), m_selection(selection),
      m_rows(new CandidateFilter(this)), m_table(new QTableView), m_words(new QLineEdit),
      m_kind(new QComboBox), m_tag(new TagFilter(document.model())), m_count(mutedLabel()),
      m_columns(new QToolButton), m_columnMenu(new QMenu(this))
{
    buildTable();
    buildColumnMenu();
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    buildFilters(header);
    fillColumn(this, header, m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CandidatesPage::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CandidatesPage::takeSelection);
    connect(&m_selection, &Selection::idsChanged, this, &CandidatesPage::showSelection);
    connect(&m_selection, &Selection::currentChanged, this, &CandidatesPage::showSelection);
    connect(&document, &StudyDocument::capsChanged, this,
            [this, &document] { m_rows->setCaps(document.caps()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &CandidatesPage::refreshCount);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        refreshCount();
        showSelection();
    });
    offerTags(m_tag->isEnabled());
    refreshCount();
}

void CandidatesPage::buildTable()
{
    m_rows->setSourceModel(&m_model);
    m_table->setObjectName(QStringLiteral("candidateView"));
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setToolTip(tr("A click selects, Ctrl or Shift several; right click for commands"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CandidateModel::Id, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView* titles = m_table->horizontalHeader();
    titles->setHighlightSections(false);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    titles->setMinimumSectionSize(48);
    const std::set<int> hidden = hiddenColumns();
    for (int column = 0; column < CandidateModel::ColumnCount; ++column) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column,
                                std::max(64, titles->fontMetrics().horizontalAdvance(title) + 24));
        m_table->setColumnHidden(column, hidden.contains(column));
    }
    m_table->setColumnWidth(CandidateModel::Note, 200);
    m_table->setColumnWidth(CandidateModel::Tags, 112);
    m_table->setItemDelegateForColumn(
        CandidateModel::Device,
        new RepeatDelegate(*new RepeatBook(m_model, m_selection, this), *m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(titles, &QWidget::customContextMenuRequested, this, [this, titles](const QPoint& at) {
        m_columnMenu->popup(titles->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_table->indexAt(at);
        Q_EMIT menuRequested(index.isValid() ? m_rows->mapToSource(index).row() : -1,
                             m_table->viewport()->mapToGlobal(at));
    });
}

void CandidatesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitArchitecture();
}

void CandidatesPage::fitArchitecture()
{
    int others = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    for (int column = 0; column < CandidateModel::ColumnCount; ++column)
        if (column != CandidateModel::Architecture && !m_table->isColumnHidden(column))
            others += m_table->columnWidth(column);
    const int readable = fontMetrics().averageCharWidth() * 24;
    m_table->setColumnWidth(CandidateModel::Architecture,
                            std::max(readable, m_table->width() - others));
}

void CandidatesPage::buildColumnMenu()
{
    m_columnMenu->setObjectName(QStringLiteral("columnMenu"));
    for (int column = 0; column < CandidateModel::ColumnCount; ++column) {
        if (column == CandidateModel::Id)
            continue; // what everything else speaks of
        QAction* action = m_columnMenu->addAction(
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { showColumn(column, shown); });
    }
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(m_columns->text());
    m_columns->setToolTip(tr("Which columns the table shows"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnMenu);
}

void CandidatesPage::showColumn(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    fitArchitecture();
    keepColumns();
}

void CandidatesPage::keepColumns() const
{
    QVariantList hidden;
    for (int column = 0; column < CandidateModel::ColumnCount; ++column)
        if (m_table->isColumnHidden(column))
            hidden << column;
    keepSetting(QLatin1String(kHiddenKey), hidden);
}

void CandidatesPage::buildFilters(QLayout* row)
{
    m_words->setObjectName(QStringLiteral("candidateFilter"));
    m_words->setAccessibleName(tr("Find candidates"));
    m_words->setPlaceholderText(tr("Find: conv, SE, 37, note…"));
    m_words->setToolTip(tr("Words that number, architecture, genome or note contain"));
    m_words->setClearButtonEnabled(true);
    m_words->setProperty("role", "field");
    m_words->setMinimumWidth(96);
    m_words->setMaximumWidth(200);
    using Kind = CandidateFilter::Kind;
    for (const auto& [kind, text] : {std::pair{Kind::All, tr("All")},
                                     {Kind::Front, tr("On the front")},
                                     {Kind::WithinCaps, tr("Within the caps")},
                                     {Kind::Done, tr("Trained")},
                                     {Kind::Unfinished, tr("Unfinished")},
                                     {Kind::Failed, tr("Failed")},
                                     {Kind::Pinned, tr("Pinned")},
                                     {Kind::Excluded, tr("Excluded")},
                                     {Kind::Noted, tr("With a note")}})
        m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("candidateKindBox"));
    m_kind->setAccessibleName(tr("Which candidates"));
    m_kind->setToolTip(tr("Which candidates the table shows"));
    m_count->setObjectName(QStringLiteral("candidateCount"));
    auto* unit = new ElidedLabel(tr("mIoU on the validation split · device figures simulated"));
    unit->setAlignment(Qt::AlignRight);
    row->addWidget(m_words);
    row->addWidget(m_kind);
    row->addWidget(m_tag);
    row->addWidget(m_columns);
    row->addWidget(m_count);
    static_cast<QHBoxLayout*>(row)->addWidget(unit, 1);
    connect(m_words, &QLineEdit::textChanged, m_rows, &CandidateFilter::setWords);
    connect(m_words, &QLineEdit::textChanged, this, &CandidatesPage::refreshCount);
    connect(m_tag, &TagFilter::tagChanged, this, [this](const QString& tag) {
        m_rows->setTag(tag);
        refreshCount();
    });
    connect(m_tag, &TagFilter::tagsChanged, this, &CandidatesPage::offerTags);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->setKind(static_cast<Kind>(m_kind->currentData().toInt()));
        refreshCount();
    });
}

void CandidatesPage::offerTags(bool any)
{
    // Who has chosen columns keeps them.
    if (QSettings().contains(QLatin1String(kHiddenKey))
        || m_table->isColumnHidden(CandidateModel::Tags) != any)
        return;
    m_columnMenu->actions().last()->setChecked(any);
    QSettings().remove(QLatin1String(kHiddenKey));
}

void CandidatesPage::refreshCount()
{
    const QLocale locale;
    const int shown = m_rows->rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all
                         ? tr("%Ln candidates", nullptr, all)
                         : tr("%1 of %Ln candidates", nullptr, all).arg(locale.toString(shown)));
}

void CandidatesPage::takeSelection()
{
    if (m_showing)
        return;
    std::vector<int> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_rows->mapToSource(index).row());
    const QModelIndex current = m_table->currentIndex();
    m_selection.set(std::move(ids), current.isValid() ? m_rows->mapToSource(current).row() : -1);
}

void CandidatesPage::showSelection()
{
    m_showing = true;
    std::vector<int> rows;
    for (const int id : m_selection.ids())
        if (const QModelIndex index = m_rows->mapFromSource(m_model.index(id, 0)); index.isValid())
            rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QItemSelection ranges; // of neighbours: thousands of single rows would take seconds
    const int last = CandidateModel::ColumnCount - 1;
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        ranges.select(m_rows->index(rows[first], 0), m_rows->index(rows[end - 1], last));
    }
    auto* selection = m_table->selectionModel();
    selection->select(ranges, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_selection.current() < 0
        ? QModelIndex()
        : m_rows->mapFromSource(m_model.index(m_selection.current(), 0));
    selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (current.isValid())
        m_table->scrollTo(current);
    m_showing = false;
}

} // namespace sextant::ui
