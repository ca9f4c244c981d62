#include "ui/import/check_page.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"
#include "ui/import/split_map.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>

#include <cmath>

namespace sextant::ui {

namespace {

QString number(double value, int decimals)
{
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'f', decimals);
}

/// @param share 0..1, NaN: of nothing
QString shareText(double share)
{
    return std::isnan(share) ? number(share, 3) : number(100.0 * share, 3) + QStringLiteral(" %");
}

QString spreadText(const Spread& spread, int decimals, const QString& unit)
{
    return CheckPage::tr("%1 (%2 to %3)%4")
        .arg(number(spread.median, decimals), number(spread.p10, decimals),
             number(spread.p90, decimals), unit);
}

/// A name of its own beside the folder that is asked for: moving it there is one step.
std::filesystem::path trialFolder(const std::filesystem::path& target, int number)
{
    return target.parent_path()
        / QStringLiteral(".%1-trial-%2-%3")
              .arg(pathText(target.filename()))
              .arg(QCoreApplication::applicationPid())
              .arg(number)
              .toStdString();
}

} // namespace

CheckPage::CheckPage(const Jobs& jobs, const Choosers& choosers, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_choosers(choosers),
      m_splitBy(named(new QComboBox, "splitByBox", tr("What stays together"),
                      tr("Tiles of one group go into one split: what was trained on must not be "
                         "tested on"))),
      m_block(named(new QSpinBox, "splitBlockBox", tr("Side of a block in tiles"),
                    tr("Squares of so many tiles a side stay together"))),
      m_folder(named(new QLineEdit, "importFolderEdit", tr("Folder of the dataset"),
                     tr("Where the dataset is written; absent or empty"))),
      m_run(named(new QPushButton(tr("Cut and check")), "runImportButton", tr("Cut and check"),
                  tr("Cut the tiles, split them, and look for problems and leaks"))),
      m_progress(new QProgressBar), m_figures(new QLabel), m_leaks(new QLabel),
      m_problems(mutedLabel()), m_map(new SplitMap)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(choices());
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("The import is running"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(findings(), 1);
    connect(m_run, &QPushButton::clicked, this, &CheckPage::run);
    connect(m_splitBy, &QComboBox::activated, this, &CheckPage::dropTrial);
    connect(m_block, &QSpinBox::valueChanged, this, &CheckPage::dropTrial);
    connect(m_folder, &QLineEdit::textEdited, this, &CheckPage::dropTrial);
}

CheckPage::~CheckPage()
{
    blockSignals(true); // whoever listens is on the way out, too
    dropTrial();
}

QWidget* CheckPage::choices()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_splitBy->addItems({tr("Scenes (blocks when there are fewer than three)"),
                         tr("Blocks of a scene"), tr("Files")});
    m_block->setRange(1, 1000);
    m_block->setValue(4);
    m_block->setPrefix(tr("blocks of "));
    m_block->setSuffix(tr(" tiles a side"));
    auto* split = new QHBoxLayout;
    split->setSpacing(8);
    split->addWidget(m_splitBy, 1);
    split->addWidget(m_block);
    form->addRow(tr("Keep together"), split);
    m_folder->setProperty("role", "field");
    auto* choose = named(new QToolButton, "chooseImportFolderButton", tr("Choose the folder"),
                         tr("Choose the folder of the dataset"));
    choose->setIcon(QIcon::fromTheme(QStringLiteral("folder-open")));
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path = m_choosers.openFolder(this, tr("Empty folder for the dataset"));
        if (!path.isEmpty()) {
            m_folder->setText(path);
            dropTrial();
        }
    });
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    folder->addWidget(m_run);
    form->addRow(tr("Write to"), folder);
    return widget;
}

QWidget* CheckPage::findings()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_figures->setObjectName(QStringLiteral("importFigures"));
    m_leaks->setObjectName(QStringLiteral("importLeaks"));
    m_problems->setObjectName(QStringLiteral("importTrialProblems"));
    for (QLabel* label : {m_figures, m_leaks, m_problems}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_figures->setTextFormat(Qt::RichText);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    row->addWidget(scroll, 3);
    row->addWidget(m_map, 2);
    return widget;
}

void CheckPage::begin(const ImportRequest& request)
{
    dropTrial();
    m_request = request;
    if (m_folder->text().isEmpty() && !request.sources.empty()) {
        const auto& source = request.sources.front();
        const auto name = source.has_filename() ? source.stem() : source.parent_path().stem();
        auto parent =
            source.has_filename() ? source.parent_path() : source.parent_path().parent_path();
        m_folder->setText(pathText(parent / (name.string() + "-tiles")));
    }
}

void CheckPage::dropTrial()
{
    m_job.cancel();
    m_progress->hide();
    m_run->setEnabled(true);
    if (m_trial)
        m_removals.add<bool>(
            [folder = m_trial->folder]() -> Result<bool> {
                std::error_code ec;
                std::filesystem::remove_all(folder, ec);
                return true;
            },
            [](const Result<bool>&) {});
    m_trial.reset();
    m_figures->clear();
    m_leaks->clear();
    m_problems->setText(tr("Cut and check writes the tiles beside the folder and shows what they "
                           "hold; they are kept when you finish."));
    m_map->clear();
    Q_EMIT changed();
}

void CheckPage::run()
{
    dropTrial();
    m_target = pathOf(m_folder->text());
    m_request.splitBy = static_cast<SplitBy>(m_splitBy->currentIndex());
    m_request.blockTiles = m_block->value();
    ImportRequest request = m_request;
    request.folder = trialFolder(m_target, m_count++);
    m_problems->setText(tr("Cutting tiles and reading them…"));
    m_progress->show();
    m_run->setEnabled(false);
    m_job.run<ImportTrial>(
        [attempt = m_jobs.import.attempt, request](const RunToken& token) {
            auto trial = attempt(request, token);
            std::error_code ec;
            if (!trial || !token.proceed()) // nobody hears of it any more
                std::filesystem::remove_all(request.folder, ec);
            return trial;
        },
        [this](const Result<ImportTrial>& trial) { take(trial); });
}

void CheckPage::take(const Result<ImportTrial>& trial)
{
    m_progress->hide();
    m_run->setEnabled(true);
    if (!trial) {
        m_problems->setText(errorText(trial.error()));
        Q_EMIT changed();
        return;
    }
    m_trial = *trial;
    m_map->show(*m_trial);
    m_figures->setText(tableText(*m_trial));
    const bool leaks = m_trial->leaks > 0;
    m_leaks->setText(
        leaks ? tr("%n pairs of tiles in different splits are equal or cover the same ground: what "
                   "was trained on is tested on. Keep more together.",
                   nullptr, m_trial->leaks)
            : m_trial->samePlace > 0
            ? tr("No leak. %n pairs in different splits cover the same ground at another time.",
                 nullptr, m_trial->samePlace)
            : tr("No leak: no tile of one split is seen in another."));
    m_leaks->setProperty("role", leaks ? "error" : "");
    m_leaks->style()->unpolish(m_leaks); // the role has changed
    m_leaks->style()->polish(m_leaks);
    m_problems->setText(problemText(*m_trial));
    Q_EMIT changed();
}

QString CheckPage::tableText(const ImportTrial& trial) const
{
    const QLocale locale;
    QString rows =
        QStringLiteral("<tr><th align='left'>%1</th><th align='right'>%2</th>"
                       "<th align='right'>%3</th><th align='right'>%4</th>"
                       "<th align='right'>%5</th></tr>")
            .arg(tr("Split"), tr("Tiles"), tr("with vessels"), tr("Vessels"), tr("Vessel pixels"));
    const std::array names{tr("Training"), tr("Validation"), tr("Test")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const SplitFigures& split = trial.splits[i];
        rows += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td>"
                               "<td align='right'>%4</td><td align='right'>%5</td></tr>")
                    .arg(names[i], locale.toString(split.tiles), locale.toString(split.vesselTiles),
                         locale.toString(split.vessels), shareText(split.vesselShare));
    }
    QStringList lines{
        tr("%Ln tiles of %1 × %2 px, bands: %3, %4, scenes: %5", nullptr, trial.tiles)
            .arg(trial.tileWidth)
            .arg(trial.tileHeight)
            .arg(trial.bands)
            .arg(QString::fromStdString(trial.sampleType))
            .arg(trial.scenes),
        std::isnan(trial.lengthM.median)
            ? tr("Length of vessels: %1").arg(spreadText(trial.lengthPx, 1, tr(" px")))
            : tr("Length of vessels: %1, %2")
                  .arg(spreadText(trial.lengthM, 0, tr(" m")),
                       spreadText(trial.lengthPx, 1, tr(" px")))};
    for (std::size_t i = 0; i < trial.contrast.size(); ++i)
        lines.append(tr("Contrast in %1: %2 deviations of the water around")
                         .arg(QString::fromStdString(trial.bandNames[i]).toHtmlEscaped(),
                              spreadText(trial.contrast[i], 1, {})));
    if (trial.faintVessels > 0)
        lines.append(tr("%n vessels stand out in no band.", nullptr, trial.faintVessels));
    const QString first = lines.takeFirst();
    return first + QStringLiteral("<table cellspacing='0' cellpadding='4' style='margin: 8px 0'>")
        + rows + QStringLiteral("</table>") + lines.join(QStringLiteral("<br>"));
}

QString CheckPage::problemText(const ImportTrial& trial) const
{
    QStringList lines;
    if (trial.withoutPixels > 0)
        lines.append(
            tr("%n tiles without a valid pixel were left out.", nullptr, trial.withoutPixels));
    if (trial.emptyLeftOut > 0)
        lines.append(tr("%n tiles without a vessel were left out.", nullptr, trial.emptyLeftOut));
    for (const std::string& problem : trial.problems)
        lines.append(QString::fromStdString(problem));
    return lines.isEmpty() ? tr("No problems.") : lines.join(u'\n');
}

Result<std::filesystem::path> CheckPage::keep()
{
    Q_ASSERT(m_trial);
    std::error_code ec;
    if (std::filesystem::exists(m_target, ec)
        && !(std::filesystem::is_directory(m_target, ec)
             && std::filesystem::is_empty(m_target, ec)))
        return fail(ErrorCode::FileUnwritable, m_target.string(), "is there already and not empty");
    std::filesystem::remove(m_target, ec); // an empty folder at most
    std::filesystem::rename(m_trial->folder, m_target, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, m_target.string(), ec.message());
    m_trial.reset();
    return m_target;
}

} // namespace sextant::ui
