#include "ui/window/candidates_page.h"

#include "ui/common/columns.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sextant::ui {

CandidatesPage::CandidatesPage(CandidateModel& model, Selection& selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView), m_details(new QLabel)
{
    buildTable();
    auto* header = new QHBoxLayout;
    header->addWidget(titleLabel(tr("Candidates")));
    header->addSpacing(8);
    header->addWidget(mutedLabel(tr("mIoU on the validation split · device figures simulated")));
    header->addStretch();
    m_details->setObjectName(QStringLiteral("candidateDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    header->addWidget(m_details);
    fillColumn(this, header, m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_selection.setCurrent(m_sorted->mapToSource(current).row());
            });
    connect(&m_selection, &Selection::currentChanged, this, &CandidatesPage::showCurrent);
    connect(&m_model, &CandidateModel::frontChanged, this, &CandidatesPage::refreshDetails);
    refreshDetails();
}

void CandidatesPage::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(CandidateModel::SortRole);
    m_table->setObjectName(QStringLiteral("candidateView"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CandidateModel::Id, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    for (int column = 0; column < CandidateModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, column == CandidateModel::Id ? 64 : 92);
    m_table->horizontalHeader()->setSectionResizeMode(CandidateModel::Architecture,
                                                      QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Candidates"));
}

void CandidatesPage::showCurrent(int candidate)
{
    if (candidate >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(candidate, 0)));
    refreshDetails();
}

void CandidatesPage::refreshDetails()
{
    const int current = m_selection.current();
    if (current < 0 || current >= m_model.rowCount()) {
        m_details->setText(m_model.rowCount() == 0
                               ? tr("Start a search, or open a study, to see candidates.")
                               : tr("Click a point or a row to see its vessel mask."));
        return;
    }
    const CandidateRecord& c = m_model.candidates()[static_cast<std::size_t>(current)];
    m_details->setText(
        tr("Candidate %1 · %2 parameters · %3 (simulated)")
            .arg(c.id)
            .arg(QLocale().toString(static_cast<qlonglong>(c.params)), latencyText(c.latencyMs)));
}

} // namespace sextant::ui
