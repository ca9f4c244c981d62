#include "ui/deliver/deliver_page.h"

#include "ui/common/columns.h"
#include "ui/common/flow_layout.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/deliver/deliver_room.h"
#include "ui/deliver/delivery_model.h"
#include "ui/models/candidate_model.h"
#include "ui/models/measure.h"
#include "ui/session/desk.h"
#include "ui/space/space_fields.h"
#include "ui/window/choosers.h"
#include "ui/window/message_line.h"
#include "ui/window/setup_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

/// What is known of a choice that the target lacks or runs slowly.
QString remarkText(const DeviceFinding& finding)
{
    const QString what = wordsOf(QString::fromStdString(finding.choice));
    const QString instead = wordsOf(QString::fromStdString(finding.instead));
    if (!finding.lacking)
        return DeliverPage::tr(
                   "%1 adds about %2 per use at full resolution, simulated, against %3.")
            .arg(what, measureText(Measure::Latency, finding.addedMs), instead);
    const QString lacks = finding.place == DeviceFinding::kGatePlace
        ? DeliverPage::tr("The target does not run the %1 of squeeze and excite")
        : DeliverPage::tr("The target does not run %1");
    return lacks.arg(what) + QStringLiteral(": ")
        + (instead.isEmpty()
               ? DeliverPage::tr("its tools hand it to the host or refuse it.")
               : DeliverPage::tr("its tools hand it to the host or refuse it; %1 would run.")
                     .arg(instead));
}

constexpr std::array kReportEndings{"html", "pdf", "csv", "json"};

QPushButton* button(const QString& text, const char* name, const QString& tip)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setToolTip(tip);
    return made;
}

QCheckBox* checkBox(const QString& text, const char* name, const QString& tip, bool checked)
{
    auto* made = new QCheckBox(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setToolTip(tip);
    made->setChecked(checked);
    return made;
}

} // namespace

DeliverPage::DeliverPage(const Jobs& jobs, const Choosers& choosers, Desk& desk,
                         MessageLine& messages, QWidget* parent)
    : QWidget(parent), m_choosers(choosers), m_document(desk.document), m_selection(desk.selection),
      m_basket(&desk.basket), m_room(&desk.delivery), m_table(new QTableView),
      m_summary(mutedLabel()), m_empty(wrappedLabel()),
      m_addFront(button(tr("Add the front"), "addFrontButton",
                        tr("Put every member of the front into the basket"))),
      m_addSelected(button(tr("Add selected"), "addSelectedButton",
                           tr("Put what is selected in Explore into the basket (Ctrl+E there)"))),
      m_remove(button(tr("Remove"), "removeFromBasketButton",
                      tr("Take the marked rows out of the basket"))),
      m_folder(new QLineEdit),
      m_browse(button(tr("Choose…"), "deliverFolderButton", tr("Choose the folder"))),
      m_form(new QComboBox),
      m_causes(checkBox(tr("Split the gap by cause"), "deliverCausesBox",
                        tr("Score the converted network under each rule of the device alone, for "
                           "the model card; takes several times as long"),
                        false)),
      m_reports(reportBoxes()), m_findings(wrappedLabel()), m_checksOf(mutedLabel()), m_checks(),
      m_write(button(tr("Write and verify"), "deliverButton",
                     tr("Write a verified bundle of every network in the basket"))),
      m_cancel(button(tr("Stop"), "deliverStopButton",
                      tr("Stop after the current batch; what is verified stays"))),
      m_open(button(tr("Open folder"), "deliverOpenButton", tr("Show what was written"))),
      m_progress(new QProgressBar), m_missing(wrappedLabel())
{
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(titleLabel(tr("Deliver")));
    header->addWidget(m_summary, 1);
    auto* both = new QSplitter(Qt::Horizontal);
    both->setObjectName(QStringLiteral("deliverSplitter"));
    both->addWidget(basketSide());
    both->addWidget(orderSide());
    both->setSizes({900, 420});
    both->setChildrenCollapsible(false);
    fillColumn(this, header, both);
    m_room->setJobs(jobs);
    connect(m_room, &DeliverRoom::said, &messages, &MessageLine::say);
    connect(m_room, &DeliverRoom::complained, &messages, &MessageLine::complain);
    connectAll();
    proposeFolder();
    refresh();
}

std::array<QCheckBox*, 4> DeliverPage::reportBoxes()
{
    return {
        checkBox(tr("Page (HTML)"), "reportHtmlBox",
                 tr("Front, table, gaps, settings and chosen networks on one page"), true),
        checkBox(tr("Document (PDF)"), "reportPdfBox", tr("The same, to print or attach"), false),
        checkBox(tr("Table (CSV)"), "reportCsvBox", tr("A row per candidate"), false),
        checkBox(tr("Data (JSON)"), "reportJsonBox", tr("Everything but the weights"), false)};
}

QWidget* DeliverPage::basketSide()
{
    m_table->setObjectName(QStringLiteral("basketView"));
    m_table->setAccessibleName(tr("Basket"));
    m_table->setToolTip(tr("What will be written, with the checks it has passed"));
    m_table->setModel(m_basket);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DeliveryModel::Network, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DeliveryModel::Outcome, QHeaderView::Stretch);
    m_empty->setObjectName(QStringLiteral("emptyBasketLabel"));
    m_empty->setText(tr("The basket is empty. Add the members of the front, or select candidates "
                        "in Explore and press Ctrl+E."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* each : {m_addFront, m_addSelected, m_remove})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    QVBoxLayout* remarks = addCard(column, tr("Remarks on the target"));
    m_findings->setObjectName(QStringLiteral("targetFindingsLabel"));
    remarks->addWidget(m_findings);
    return side;
}

QWidget* DeliverPage::orderSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(16);
    fillWhat(addCard(column, tr("What will be written")));
    fillReports(addCard(column, tr("Report of the study")));
    fillChecks(addCard(column, tr("Checks")));
    column->addStretch(1);
    fillRun(column);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("deliverOrder"));
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void DeliverPage::fillWhat(QVBoxLayout* card)
{
    dress(m_form, "deliverFormBox", tr("Form"), tr("A folder per network, or a zip archive each"));
    m_form->addItem(tr("A folder for each network"));
    m_form->addItem(tr("A zip archive for each network"));
    m_folder->setObjectName(QStringLiteral("deliverFolderField"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Bundles and reports are written into it; it is made if need be"));
    m_folder->setProperty("role", "field");
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    QLabel* content = wrappedLabel();
    content->setText(
        tr("ONNX in FP32, in FP16 for the device's tools and as a bit-exact oracle; "
           "TorchScript; weights; genome; device profile; model card; test vector; how "
           "to compile and run it on the target."));
    card->addLayout(folder);
    card->addWidget(m_form);
    card->addWidget(m_causes);
    card->addWidget(content);
}

void DeliverPage::fillReports(QVBoxLayout* card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < static_cast<int>(m_reports.size()); ++i)
        grid->addWidget(m_reports[static_cast<std::size_t>(i)], i / 2, i % 2);
    card->addLayout(grid);
}

void DeliverPage::fillChecks(QVBoxLayout* card)
{
    m_checksOf->setObjectName(QStringLiteral("checksOfLabel"));
    card->addWidget(m_checksOf);
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        m_checks[i] = new QLabel;
        m_checks[i]->setObjectName(QStringLiteral("check%1Label").arg(i));
        m_checks[i]->setWordWrap(true);
        card->addWidget(m_checks[i]);
    }
}

void DeliverPage::fillRun(QVBoxLayout* column)
{
    m_write->setProperty("role", "primary");
    m_progress->setObjectName(QStringLiteral("deliverProgress"));
    m_progress->setAccessibleName(tr("Checks passed"));
    m_progress->setFormat(tr("%v of %m checks"));
    m_missing->setObjectName(QStringLiteral("deliverMissingLabel"));
    auto* buttons = new FlowLayout(nullptr, 8); // in long words two lines
    for (QPushButton* each : {m_write, m_cancel, m_open})
        buttons->addWidget(each);
    column->addWidget(m_missing);
    column->addWidget(m_progress);
    column->addLayout(buttons);
}

void DeliverPage::connectAll()
{
    connect(m_addFront, &QPushButton::clicked, this, &DeliverPage::addFront);
    connect(m_addSelected, &QPushButton::clicked, this, &DeliverPage::addSelected);
    connect(m_remove, &QPushButton::clicked, this, &DeliverPage::removeSelected);
    connect(m_browse, &QPushButton::clicked, this, &DeliverPage::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &DeliverPage::write);
    connect(m_cancel, &QPushButton::clicked, m_room, &DeliverRoom::cancel);
    connect(m_open, &QPushButton::clicked, this, &DeliverPage::openFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &DeliverPage::refresh);
    for (QCheckBox* box : m_reports)
        connect(box, &QCheckBox::toggled, this, &DeliverPage::refresh);
    connect(m_basket, &DeliveryModel::changed, this, &DeliverPage::refresh);
    connect(m_room, &DeliverRoom::runningChanged, this, &DeliverPage::refresh);
    connect(&m_selection, &Selection::idsChanged, this, &DeliverPage::refresh);
    connect(&m_selection, &Selection::currentChanged, this, &DeliverPage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &DeliverPage::refresh);
    connect(&m_document, &StudyDocument::replaced, this, &DeliverPage::proposeFolder);
    connect(&m_document, &StudyDocument::capsChanged, this, &DeliverPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeliverPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliverPage::showCurrent);
}

void DeliverPage::addFront()
{
    m_room->add(m_document.model().front());
}

void DeliverPage::addSelected()
{
    m_room->add(m_selection.ids());
    m_write->setFocus();
}

void DeliverPage::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    m_basket->remove(rows);
}

void DeliverPage::chooseFolder()
{
    const QString folder = m_choosers.openFolder(this, tr("Write bundles into folder"));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void DeliverPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text()));
}

/// Beside the study, under its name.
void DeliverPage::proposeFolder()
{
    std::filesystem::path folder = m_document.path();
    if (!folder.empty())
        folder.replace_extension();
    m_folder->setText(folder.empty() ? QString() : pathText(folder) + QStringLiteral("-bundles"));
    refresh();
}

DeliveryRequest DeliverPage::request() const
{
    DeliveryRequest asked;
    asked.folder = pathOf(m_folder->text());
    asked.zip = m_form->currentIndex() == 1;
    asked.causes = m_causes->isChecked();
    for (std::size_t i = 0; i < m_reports.size(); ++i)
        if (m_reports[i]->isChecked())
            asked.reports.push_back(
                asked.folder / (m_document.name().toStdString() + "-report." + kReportEndings[i]));
    return asked;
}

void DeliverPage::write()
{
    m_room->deliver(request());
    if (m_table->currentIndex().row() < 0 && m_basket->rowCount() > 0)
        m_table->selectRow(0);
}

void DeliverPage::refresh()
{
    const bool running = m_room->isRunning();
    const int count = m_basket->rowCount();
    const bool ready =
        !running && m_document.isMade() && count > 0 && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(ready);
    m_cancel->setEnabled(running);
    m_addFront->setEnabled(!running && !m_document.model().front().empty());
    m_addSelected->setEnabled(!running && !m_selection.ids().empty());
    m_remove->setEnabled(!running && m_table->selectionModel()->hasSelection());
    for (QWidget* each : {static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_browse),
                          static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_causes)})
        each->setEnabled(!running);
    for (QCheckBox* box : m_reports)
        box->setEnabled(!running);
    m_open->setEnabled(QDir(m_folder->text()).exists() && !m_folder->text().isEmpty());
    m_empty->setVisible(count == 0);
    m_missing->setVisible(!ready && !running);
    m_missing->setText(!m_document.isMade() ? tr("Open a study first.")
                           : count == 0     ? tr("Put a network into the basket.")
                                            : tr("Say into which folder."));
    const auto [passed, all] = m_basket->progress();
    m_progress->setVisible(running);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(passed);
    m_summary->setText(count == 0 ? QString() : tr("%n networks in the basket", nullptr, count));
    showCurrent();
}

void DeliverPage::showCurrent()
{
    const int row = m_table->currentIndex().row() >= 0 ? m_table->currentIndex().row() : 0;
    const bool any = row < m_basket->rowCount();
    const DeliveryModel::Entry entry =
        any ? m_basket->entries()[static_cast<std::size_t>(row)] : DeliveryModel::Entry{};
    QStringList remarks;
    for (const DeviceFinding& finding : entry.findings)
        remarks += QStringLiteral("• ") + remarkText(finding);
    m_findings->setText(
        !any ? tr("None yet.")
            : remarks.isEmpty()
            ? tr("Candidate %1: the target runs all of it, nothing is slow.").arg(entry.record.id)
            : tr("Candidate %1:").arg(entry.record.id) + QLatin1Char('\n')
                + remarks.join(QLatin1Char('\n')));
    m_checksOf->setText(any ? tr("Candidate %1").arg(entry.record.id)
                            : tr("Every bundle has to pass:"));
    const std::array names{
        tr("Models written, and read back from the disk"),
        entry.update.bundle.empty()
            ? tr("The simulated device scores what the study says, within 0.001 mIoU")
            : tr("The simulated device scores %1, the study %2")
                  .arg(miouText(entry.update.miouDevice),
                       miouText(entry.record.aligned ? entry.record.aligned->miou() : 0.0)),
        entry.update.bundle.empty()
            ? tr("OpenCV DNN gives the network's logits on every validation tile")
            : tr("%1 gives the network's logits on every validation tile, within %2")
                  .arg(QString::fromStdString(entry.update.verifiedWith),
                       QLocale().toString(entry.update.maxAbsDiff, 'g', 2)),
        tr("The whole bundle: hashes, ONNX checker, TorchScript, test vector")};
    const bool failed = entry.state == DeliveryModel::State::Failed;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const int at = static_cast<int>(i);
        const bool passed = at < entry.update.passed;
        const bool isFault = failed && at == entry.update.passed;
        m_checks[i]->setText((passed        ? QStringLiteral("✓ ")
                                  : isFault ? QStringLiteral("✗ ")
                                            : QStringLiteral("○ "))
                             + names[i]);
        m_checks[i]->setProperty("role", isFault ? "error" : passed ? "" : "muted");
        m_checks[i]->style()->unpolish(m_checks[i]); // the role has changed
        m_checks[i]->style()->polish(m_checks[i]);
    }
}

void DeliverPage::applyTheme()
{
    m_table->viewport()->update();
}

} // namespace sextant::ui
