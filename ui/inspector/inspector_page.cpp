#include "ui/inspector/inspector_page.h"

#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"
#include "ui/graph/architecture_view.h"
#include "ui/inspector/gap_waterfall.h"
#include "ui/inspector/ranges_tab.h"
#include "ui/inspector/tag_completer.h"
#include "ui/models/candidate_model.h"
#include "ui/models/layer_model.h"
#include "ui/models/measure.h"
#include "ui/session/repeat_book.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace sextant::ui {

namespace {

QLabel* textLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QString factsOf(const CandidateRecord& candidate)
{
    QString rows;
    for (const Measure measure :
         {Measure::Latency, Measure::Energy, Measure::PeakMemory, Measure::Parameters,
          Measure::Macs, Measure::VesselF1, Measure::Precision, Measure::Recall})
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(measureName(measure).toHtmlEscaped(),
                         measureText(measure, valueOf(candidate, measure)));
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

/// Where a candidate came from.
QString originOf(const CandidateRecord& c)
{
    QStringList parts;
    if (c.origin == CandidateOrigin::Added)
        parts << InspectorPage::tr("asked for");
    else if (c.parentA < 0)
        parts << InspectorPage::tr("drawn at random");
    else
        parts << (c.parentB < 0
                      ? InspectorPage::tr("child of %1").arg(c.parentA)
                      : InspectorPage::tr("child of %1 and %2").arg(c.parentA).arg(c.parentB));
    if (c.heirOf >= 0)
        parts << InspectorPage::tr("weights from %1").arg(c.heirOf);
    parts << InspectorPage::tr("seed %1").arg(c.seed);
    if (c.status != CandidateStatus::Training)
        parts << InspectorPage::tr("trained in %1").arg(durationText(c.seconds));
    if (!c.reason.empty())
        parts << QString::fromStdString(c.reason).toHtmlEscaped();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

InspectorPage::InspectorPage(const Jobs& jobs, StudyDocument& document, Selection& selection,
                             QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_title(titleLabel({})),
      m_facts(textLabel("candidateFacts")), m_origin(textLabel("candidateOrigin")),
      m_totals(new ElidedLabel), m_note(new QLineEdit), m_tabs(new QTabWidget),
      m_waterfall(new GapWaterfall), m_graph(new ArchitectureView), m_heat(new QComboBox),
      m_layers(new LayerModel(this)), m_repeats(new RepeatBook(document.model(), selection, this)),
      m_commands(new FlowLayout(nullptr, 8))
{
    m_title->setObjectName(QStringLiteral("candidateDetails"));
    m_title->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(summaryTab(), tr("Scores"));
    m_tabs->addTab(graphTab(), tr("Network"));
    m_tabs->addTab(layersTab(), tr("Layers"));
    m_tabs->addTab(new RangesTab(jobs, document, selection), tr("Ranges"));
    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    fillColumn(this, header, m_tabs);

    connect(&m_selection, &Selection::currentChanged, this, &InspectorPage::refresh);
    connect(&m_document, &StudyDocument::replaced, this, &InspectorPage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this,
            &InspectorPage::refreshSummary);
    connect(&m_document.model(), &CandidateModel::dataChanged, this,
            &InspectorPage::refreshSummary);
    connect(m_repeats, &RepeatBook::changed, this, &InspectorPage::refreshSummary);
    connect(m_note, &QLineEdit::editingFinished, this, &InspectorPage::takeNote);
    refresh();
}

QWidget* InspectorPage::summaryTab()
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_summaryRow = new QHBoxLayout;
    m_summaryRow->setSpacing(16);
    m_summaryRow->addWidget(m_waterfall, 1);
    m_facts->setWordWrap(false);
    m_summaryRow->addWidget(m_facts);
    layout->addLayout(m_summaryRow, 1);
    layout->addWidget(m_origin);
    layout->addLayout(m_commands);
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setProperty("role", "field");
    m_note->setAccessibleName(tr("Note on the candidate"));
    m_note->setPlaceholderText(tr("Note, kept in the study"));
    m_note->setToolTip(
        tr("What you want to remember of this candidate; words that begin with # are "
           "tags; Enter keeps it"));
    new TagCompleter(*m_note, m_document.model());
    layout->addWidget(m_note);
    auto* scroll = new QScrollArea; // in low windows
    scroll->setObjectName(QStringLiteral("summaryScroll"));
    scroll->setWidget(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget* InspectorPage::graphTab()
{
    m_heat->addItem(tr("Latency, simulated"), static_cast<int>(LayerMeasure::Latency));
    m_heat->addItem(tr("Parameters"), static_cast<int>(LayerMeasure::Parameters));
    m_heat->addItem(tr("MACs"), static_cast<int>(LayerMeasure::Macs));
    m_heat->setObjectName(QStringLiteral("heatBox"));
    m_heat->setAccessibleName(tr("What the colour of a layer shows"));
    m_heat->setToolTip(tr("What the colour of a layer shows, and the number in it; Ctrl and the "
                          "wheel zoom"));
    connect(m_heat, &QComboBox::currentIndexChanged, this,
            [this] { m_graph->setHeat(static_cast<LayerMeasure>(m_heat->currentData().toInt())); });
    m_totals->setObjectName(QStringLiteral("networkTotals"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_heat);
    row->addWidget(m_totals, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("networkScroll"));
    scroll->setWidget(m_graph);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(scroll, 1);
    return tab;
}

QWidget* InspectorPage::layersTab()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("layerView"));
    table->setAccessibleName(tr("Layers"));
    table->setToolTip(tr("The layers of the network with what each costs"));
    table->setModel(m_layers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(LayerModel::Title, QHeaderView::Stretch);
    return table;
}

void InspectorPage::addCommands(const QList<QAction*>& commands)
{
    for (QAction* command : commands) {
        auto* button = new QToolButton;
        button->setDefaultAction(command);
        button->setObjectName(command->objectName() + QStringLiteral("InspectorButton"));
        button->setAccessibleName(command->text().remove(QLatin1Char('&')));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_commands->addWidget(button);
    }
}

void InspectorPage::refresh()
{
    m_shown = m_selection.current();
    const CandidateRecord* candidate = m_document.model().candidate(m_shown);
    std::optional<Architecture> architecture;
    QString problem;
    if (candidate && m_document.isMade()) {
        auto built = architectureOf(*candidate, m_document.header());
        if (built)
            architecture = std::move(*built);
        else
            problem = errorText(built.error());
    }
    m_totals->setText(architecture ? totalsText(*architecture) : problem);
    m_layers->reset(architecture);
    m_graph->show(std::move(architecture));
    m_note->setEnabled(candidate != nullptr && m_document.isMade());
    refreshSummary();
}

void InspectorPage::refreshSummary()
{
    const CandidateRecord* candidate = m_document.model().candidate(m_selection.current());
    m_waterfall->show(candidate);
    if (!candidate) {
        m_title->setText(m_document.model().rowCount() == 0
                             ? tr("Start a search, or open a study, to see candidates.")
                             : tr("Click a point or a row to see a candidate."));
        m_facts->clear();
        m_origin->clear();
        m_note->clear();
        return;
    }
    m_title->setText(tr("Candidate %1 · %2").arg(candidate->id).arg(statusText(*candidate, false)));
    m_facts->setText(factsOf(*candidate));
    arrangeSummary();
    m_origin->setText(genomeText(*candidate).toHtmlEscaped() + QStringLiteral("<br>")
                      + originOf(*candidate));
    if (const QString repeats = m_repeats->textOf(candidate->id); !repeats.isEmpty())
        m_origin->setText(m_origin->text() + QStringLiteral("<br>")
                          + tr("mIoU on the device %1 (95 %)").arg(repeats));
    m_origin->setToolTip(QString::fromStdString(candidate->genome));
    if (!m_note->hasFocus())
        m_note->setText(QString::fromStdString(candidate->note));
}

void InspectorPage::takeNote()
{
    if (m_shown >= 0)
        m_document.setNote(m_shown, m_note->text().trimmed());
}

void InspectorPage::editNote()
{
    m_tabs->setCurrentIndex(0);
    m_note->setFocus();
    m_note->selectAll();
}

void InspectorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeSummary();
}

void InspectorPage::arrangeSummary()
{
    constexpr int kBarsPx = 260; // what four bars with their numbers need
    const int facts = m_facts->sizeHint().width() + m_summaryRow->spacing();
    const bool isNarrow = m_summaryRow->geometry().width() < kBarsPx + facts;
    m_summaryRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InspectorPage::takeFocus()
{
    m_tabs->tabBar()->setFocus();
}

void InspectorPage::applyTheme()
{
    m_graph->update();
    m_waterfall->update();
}

} // namespace sextant::ui
