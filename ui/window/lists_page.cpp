#include "ui/window/lists_page.h"

#include "ui/analysis/choices_page.h"
#include "ui/analysis/parallel_page.h"
#include "ui/analysis/timeline_page.h"
#include "ui/common/columns.h"
#include "ui/models/candidate_model.h"
#include "ui/models/event_model.h"
#include "ui/models/failure_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/candidates_page.h"
#include "ui/window/curves_page.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

/// @param words over the body; none: no words
QWidget* inMargins(QWidget* body, QWidget* words = nullptr)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    if (words)
        layout->addWidget(words);
    layout->addWidget(body, 1);
    return tab;
}

} // namespace

ListsPage::ListsPage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QTabWidget(parent), m_document(document), m_selection(selection),
      m_candidates(new CandidatesPage(document, selection)),
      m_curves(new CurvesPage(document, selection)),
      m_parallel(new ParallelPage(document, selection)), m_choices(new ChoicesPage(document)),
      m_timeline(new TimelinePage(document, selection)), m_failures(new FailureModel(this)),
      m_log(new EventModel(this)), m_failureView(new QTreeView), m_failureText(mutedLabel()),
      m_failuresSoon(new QTimer(this))
{
    m_failuresSoon->setSingleShot(true);
    m_failuresSoon->setInterval(0);
    connect(m_failuresSoon, &QTimer::timeout, this, &ListsPage::refreshFailures);
    setObjectName(QStringLiteral("listTabs"));
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    addTab(m_candidates, tr("Candidates"));
    addTab(m_curves, tr("Curves"));
    addTab(m_parallel, tr("Parallel"));
    addTab(m_choices, tr("Choices"));
    addTab(m_timeline, tr("Workers"));
    addTab(failuresTab(), tr("Failures"));
    addTab(logTab(), tr("Log"));
    connect(m_candidates, &CandidatesPage::menuRequested, this, &ListsPage::menuRequested);
    connect(&m_document, &StudyDocument::logChanged, this, [this] {
        m_log->reset(m_document.events());
        if (m_document.rejections().size() != m_rejections)
            m_failuresSoon->start();
    });
    connect(&m_document, &StudyDocument::replaced, m_failuresSoon, qOverload<>(&QTimer::start));
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &ListsPage::followFailures);
    refreshFailures();
}

QWidget* ListsPage::failuresTab()
{
    m_failureView->setObjectName(QStringLiteral("failureView"));
    m_failureView->setAccessibleName(tr("Failures by reason"));
    m_failureView->setToolTip(tr("Failures by reason; a candidate that is clicked is selected"));
    m_failureView->setModel(m_failures);
    m_failureView->setAlternatingRowColors(true);
    m_failureView->header()->setStretchLastSection(true);
    m_failureView->setColumnWidth(FailureModel::Reason, 420);
    m_failureView->setColumnWidth(FailureModel::Count, 72);
    connect(m_failureView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const int candidate = m_failures->candidateOf(current); candidate >= 0)
                    m_selection.setCurrent(candidate);
            });
    m_failureText->setObjectName(QStringLiteral("failureText"));
    return inMargins(m_failureView, m_failureText);
}

QWidget* ListsPage::logTab()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("logView"));
    table->setAccessibleName(tr("Log of the study"));
    table->setToolTip(tr("What happened to the study, the latest first"));
    table->setModel(m_log);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(EventModel::When, 150);
    table->setColumnWidth(EventModel::What, 200);
    table->setColumnWidth(EventModel::Candidate, 90);
    table->horizontalHeader()->setSectionResizeMode(EventModel::Details, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const int candidate = m_log->candidateOf(current.row()); candidate >= 0)
                    m_selection.setCurrent(candidate);
            });
    return inMargins(table);
}

void ListsPage::refreshFailures()
{
    m_failures->reset(m_document.model().candidates(), m_document.rejections());
    m_rejections = m_document.rejections().size();
    const auto rejected = static_cast<int>(m_rejections);
    m_failureText->setText(
        m_failures->rowCount() == 0
            ? tr("Nothing has failed. Candidates that do stand here by reason, with what to do.")
            : tr("%1, %2").arg(tr("%n failed", nullptr, m_failures->failed()),
                               tr("%n never trained", nullptr, rejected)));
    const int tab = indexOf(m_failureView->parentWidget());
    setTabText(tab,
               m_failures->failed() == 0 ? tr("Failures")
                                         : tr("Failures (%1)").arg(m_failures->failed()));
}

void ListsPage::followFailures()
{
    if (m_document.model().failed() != m_failures->failed())
        m_failuresSoon->start();
}

void ListsPage::applyTheme()
{
    m_curves->applyTheme();
    m_parallel->applyTheme();
    m_choices->applyTheme();
    m_timeline->applyTheme();
}

} // namespace sextant::ui
