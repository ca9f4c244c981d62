#include "ui/space/space_page.h"

#include "core/space/space_presets.h"
#include "ui/common/columns.h"
#include "ui/common/text.h"
#include "ui/space/histogram_view.h"
#include "ui/space/space_document.h"
#include "ui/space/space_form.h"
#include "ui/space/space_json.h"
#include "ui/space/space_lists.h"
#include "ui/space/space_tree_model.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

namespace sextant::ui {

namespace {

struct PresetText {
    const char* id;
    QString title, description;
};

std::vector<PresetText> presetTexts()
{
    return {{"vessels", SpacePage::tr("Small vessel networks"),
             SpacePage::tr("The default: nine kinds of block, 8 to 48 channels, 2 to 4 stages")},
            {"pynas", SpacePage::tr("PyNAS, kernel 3"),
             SpacePage::tr("What PyNAS samples: widths as multiples of the input, its padding and "
                           "its decoder")},
            {"small", SpacePage::tr("Small and fast"),
             SpacePage::tr("Plain, re-parametrised and separable convolutions of 4 to 16 channels, "
                           "no skips that need memory")},
            {"wide", SpacePage::tr("Wide"),
             SpacePage::tr("32 to 128 channels in 3 to 5 stages, for scenes of little contrast; "
                           "several times the cost")}};
}

QToolButton* toolButton(const char* name, const QString& text, const QString& tip, const char* icon)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QPushButton* pushButton(const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

QString countText(double value)
{
    const QLocale locale;
    if (value >= 1e6)
        return SpacePage::tr("%1 M").arg(locale.toString(value / 1e6, 'g', 3));
    if (value >= 1e3)
        return SpacePage::tr("%1 k").arg(locale.toString(value / 1e3, 'g', 3));
    return locale.toString(value, 'g', 3);
}

} // namespace

SpacePage::SpacePage(SpaceDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_tree(new SpaceTreeModel(document, this)),
      m_findings(new SpaceListModel(SpaceListModel::Of::Findings, this)),
      m_changes(new SpaceListModel(SpaceListModel::Of::Changes, this)), m_treeView(new QTreeView),
      m_form(new SpaceForm(document)), m_standing(new QLabel), m_size(new QLabel),
      m_digits(mutedLabel()), m_drawn(mutedLabel()),
      m_apply(pushButton("applySpaceButton", tr("Apply to the study"),
                         tr("The search draws from this space from its next candidate on; Ctrl+Z "
                            "takes it back"))),
      m_newStudy(pushButton("newStudyWithSpaceButton", tr("New study with this space…"),
                            tr("An empty study with the same data, device and settings"))),
      m_copyStudy(pushButton("copyStudyWithSpaceButton", tr("Copy of the study…"),
                             tr("A file with all candidates of this study, and this space"))),
      m_toStart(nullptr), m_presets(new QComboBox),
      m_params(new HistogramView(tr("Parameters"), countText)),
      m_latency(new HistogramView(tr("Latency of a tile, simulated"), latencyText)),
      m_lists(new QTabWidget)
{
    setObjectName(QStringLiteral("spacePage"));
    setProperty("help", QStringLiteral("space"));
    buildTree();
    auto* split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("spaceSplitter"));
    split->addWidget(m_treeView);
    split->addWidget(m_form);
    split->addWidget(panel());
    split->setSizes({270, 640, 380});
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(toolRow());
    column->addWidget(standingRow());
    column->addWidget(split, 1);
    connect(&m_document, &SpaceDocument::changed, this, &SpacePage::edited);
    connect(m_tree, &QAbstractItemModel::modelReset, this, &SpacePage::followModel);
    followModel();
}

QWidget* SpacePage::toolRow()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* back =
        toolButton("spaceBackButton", tr("Setup"), tr("Back to the setup (Esc)"), "go-previous");
    back->setShortcut(Qt::Key_Escape);
    connect(back, &QToolButton::clicked, this, &SpacePage::backRequested);
    row->addWidget(back);
    row->addWidget(titleLabel(tr("Search space")));
    row->addStretch();
    m_presets->setObjectName(QStringLiteral("presetBox"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setToolTip(tr("Begin with a space that is known to work; Ctrl+Z brings yours back"));
    m_presets->setPlaceholderText(tr("Preset…"));
    for (const PresetText& preset : presetTexts()) {
        m_presets->addItem(preset.title, QString::fromLatin1(preset.id));
        m_presets->setItemData(m_presets->count() - 1, preset.description, Qt::ToolTipRole);
    }
    m_presets->setCurrentIndex(-1);
    connect(m_presets, &QComboBox::activated, this, &SpacePage::takePreset);
    row->addWidget(m_presets);
    auto* import = toolButton("importSpaceButton", tr("Import…"), tr("A space from a JSON file"),
                              "document-import");
    connect(import, &QToolButton::clicked, this, &SpacePage::importRequested);
    auto* exporting = toolButton("exportSpaceButton", tr("Export…"),
                                 tr("Write this space as a JSON file"), "document-export");
    connect(exporting, &QToolButton::clicked, this, &SpacePage::exportRequested);
    m_toStart = toolButton("spaceToStartButton", tr("As at the start"),
                           tr("Back to the space the study started with"), "edit-reset");
    connect(m_toStart, &QToolButton::clicked, this,
            [this] { m_document.replace(m_document.start(), tr("Space: as at the start")); });
    row->addWidget(import);
    row->addWidget(exporting);
    row->addWidget(m_toStart);
    for (const bool isUndo : {true, false}) {
        QAction* action = isUndo ? m_document.history().createUndoAction(this, tr("Undo"))
                                 : m_document.history().createRedoAction(this, tr("Redo"));
        auto* button = toolButton(isUndo ? "spaceUndoButton" : "spaceRedoButton",
                                  isUndo ? tr("Undo") : tr("Redo"),
                                  isUndo ? tr("Undo (Ctrl+Z)") : tr("Redo (Ctrl+Shift+Z)"),
                                  isUndo ? "edit-undo" : "edit-redo");
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action, isUndo] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(
                tr("%1 (%2)").arg(action->text(), isUndo ? tr("Ctrl+Z") : tr("Ctrl+Shift+Z")));
        });
        row->addWidget(button);
    }
    return bar;
}

QWidget* SpacePage::standingRow()
{
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("card"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    m_standing->setObjectName(QStringLiteral("spaceStanding"));
    m_standing->setWordWrap(true);
    m_apply->setProperty("role", "primary");
    row->addWidget(m_standing, 1);
    row->addWidget(m_newStudy);
    row->addWidget(m_copyStudy);
    row->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &SpacePage::applyRequested);
    connect(m_newStudy, &QPushButton::clicked, this, &SpacePage::newStudyRequested);
    connect(m_copyStudy, &QPushButton::clicked, this, &SpacePage::copyStudyRequested);
    return bar;
}

QWidget* SpacePage::panel()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 8, 0, 0);
    column->setSpacing(8);
    m_size->setObjectName(QStringLiteral("spaceSize"));
    m_size->setProperty("role", "title");
    m_size->setTextFormat(Qt::RichText);
    m_size->setWordWrap(true);
    m_digits->setObjectName(QStringLiteral("spaceDigits"));
    m_digits->setWordWrap(true);
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digits->setAccessibleName(tr("Number of networks"));
    m_digits->setToolTip(tr("The exact number of different networks, without genes that change "
                            "nothing"));
    m_drawn->setObjectName(QStringLiteral("spaceDrawn"));
    m_drawn->setWordWrap(true);
    m_params->setObjectName(QStringLiteral("paramsHistogram"));
    m_latency->setObjectName(QStringLiteral("latencyHistogram"));
    m_lists->setObjectName(QStringLiteral("spaceLists"));
    m_lists->setDocumentMode(true);
    m_lists->setMinimumHeight(160);
    m_lists->tabBar()->setDrawBase(false);
    m_lists->addTab(listTab(m_findings, "spaceFindingsView", tr("Findings")), tr("Findings"));
    m_lists->addTab(listTab(m_changes, "spaceChangesView", tr("Changes")), tr("Changes"));
    column->addWidget(m_size);
    column->addWidget(m_digits);
    column->addWidget(m_params, 2);
    column->addWidget(m_latency, 2);
    column->addWidget(m_drawn);
    column->addWidget(m_lists, 3);
    auto* scroll = new QScrollArea; // in low windows
    scroll->setObjectName(QStringLiteral("spacePanelScroll"));
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(244); // histograms, and a bar to scroll
    return scroll;
}

QWidget* SpacePage::listTab(SpaceListModel* model, const char* name, const QString& label)
{
    auto* table = new QTableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(label);
    table->setToolTip(tr("A click leads to the field"));
    table->setModel(model);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->setColumnWidth(0, 136);
    for (const auto signal : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(table, signal, this, [this](const QModelIndex& index) {
            showPlace(index.data(SpaceListModel::PlaceRole).toString());
        });
    return table;
}

void SpacePage::buildTree()
{
    m_treeView->setObjectName(QStringLiteral("spaceTree"));
    m_treeView->setAccessibleName(tr("Fields of the search space"));
    m_treeView->setToolTip(tr("What the space holds; bold: not as the study started"));
    m_treeView->setModel(m_tree);
    m_treeView->setFrameShape(QFrame::NoFrame);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setIndentation(14);
    m_treeView->header()->setStretchLastSection(true);
    m_treeView->header()->resizeSection(SpaceTreeModel::Title, 150);
    m_treeView->setMinimumWidth(212);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpacePage::showSection);
    connect(m_treeView, &QTreeView::activated, this, [this](const QModelIndex& index) {
        m_form->showField(index.data(SpaceTreeModel::PlaceRole).toString());
    });
}

void SpacePage::followModel()
{
    const QString section = m_form->section();
    const bool isFirst = !m_form->widget();
    m_treeView->expandAll();
    QModelIndex index = m_tree->indexOf(section);
    if (!index.isValid()) // an entry that is gone: its list
        index = m_tree->indexOf(section.section(QLatin1Char('/'), 0, 1));
    if (!index.isValid() || isFirst)
        index = m_tree->index(isFirst ? 1 : 0, 0);
    m_treeView->setCurrentIndex(index);
    showSection(index);
}

void SpacePage::showSection(const QModelIndex& index)
{
    const SpaceSection* section = m_tree->sectionAt(index);
    if (!section)
        return;
    m_form->showSection(*section);
    if (const QString place = index.data(SpaceTreeModel::PlaceRole).toString();
        place != section->place && m_treeView->hasFocus()) {
        m_form->showField(place);
        m_treeView->setFocus(); // arrow keys go on through the tree
    }
}

void SpacePage::showPlace(const QString& place)
{
    const QModelIndex index = m_tree->indexOf(place);
    if (!index.isValid())
        return;
    m_treeView->setCurrentIndex(index);
    m_form->showField(place);
}

void SpacePage::takePreset(int index)
{
    const QString id = m_presets->itemData(index).toString();
    for (const SpacePreset& preset : spacePresets())
        if (preset.id == id.toStdString())
            if (const auto space = spaceFromText(preset.space.toJson()))
                m_document.replace(*space, tr("Preset: %1").arg(m_presets->itemText(index)));
    m_presets->setCurrentIndex(-1);
}

void SpacePage::edited()
{
    m_params->setStale(true);
    m_latency->setStale(true);
    m_toStart->setEnabled(m_document.space() != m_document.start());
}

void SpacePage::setReport(const SpaceReport& report)
{
    m_report = report;
    m_tree->setReport(report);
    m_form->setReport(report);
    m_findings->reset(report, m_document.space());
    m_changes->reset(report, m_document.space());
    const auto found = static_cast<int>(report.mistakes.size() + report.device.size());
    m_lists->setTabText(0, found == 0 ? tr("Findings") : tr("Findings (%1)").arg(found));
    m_lists->setTabText(
        1, report.changes.empty() ? tr("Changes") : tr("Changes (%1)").arg(report.changes.size()));
    m_size->setText(
        report.isSound()
            ? tr("%1 networks", nullptr, report.size == "1" ? 1 : 2).arg(sizeText(report))
            : tr("%n to put right", nullptr, static_cast<int>(report.mistakes.size())));
    m_digits->setText(report.isSound() ? tr("exactly %1").arg(groupedDigits(report.size))
                                       : tr("Not a space to search in yet; see Findings."));
    m_toStart->setEnabled(m_document.space() != m_document.start());
}

void SpacePage::setCosts(const SpaceCosts& costs)
{
    m_costs = costs;
    showCosts();
}

void SpacePage::setCaps(std::optional<double> maxLatencyMs, std::optional<std::int64_t> maxParams)
{
    m_maxLatencyMs = maxLatencyMs;
    m_maxParams = maxParams;
    showCosts();
}

void SpacePage::showCosts()
{
    std::vector<double> params, latency;
    int within = 0;
    for (const SampledCost& cost : m_costs.costs) {
        params.push_back(static_cast<double>(cost.params));
        latency.push_back(cost.latencyMs);
        within += (!m_maxParams || cost.params <= *m_maxParams)
            && (!m_maxLatencyMs || cost.latencyMs <= *m_maxLatencyMs);
    }
    const auto paramsCap =
        m_maxParams ? std::optional(static_cast<double>(*m_maxParams)) : std::nullopt;
    m_params->show(Histogram::of(std::move(params), paramsCap), paramsCap);
    m_latency->show(Histogram::of(std::move(latency), m_maxLatencyMs), m_maxLatencyMs);
    const QLocale locale;
    const auto built = static_cast<int>(m_costs.costs.size());
    QString text = tr("%Ln networks drawn uniformly, %1 can be built", nullptr, m_costs.drawn)
                       .arg(locale.toString(built));
    if ((m_maxParams || m_maxLatencyMs) && built > 0)
        text += tr(", %1 % of them keep to the two caps")
                    .arg(locale.toString(100.0 * within / built, 'f', 0));
    m_drawn->setText(text + QStringLiteral(". ") + m_context);
}

void SpacePage::setContext(const QString& text, int bands)
{
    m_context = text;
    m_tree->setBands(bands);
    showCosts();
}

void SpacePage::setStanding(const SpaceStanding& standing)
{
    say(standing.text, standing.isProblem);
    m_apply->setVisible(standing.canApply);
    m_newStudy->setVisible(standing.canBegin);
    m_copyStudy->setVisible(standing.canCopy);
}

void SpacePage::say(const QString& text, bool isProblem)
{
    m_standing->setText(text);
    m_standing->setProperty("role", isProblem ? "error" : "");
    m_standing->style()->unpolish(m_standing);
    m_standing->style()->polish(m_standing);
}

void SpacePage::applyTheme()
{
    m_params->update();
    m_latency->update();
}

} // namespace sextant::ui
