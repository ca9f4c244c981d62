#include "ui/window/data_card.h"

#include "ui/common/text.h"
#include "ui/window/setup_parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

DataCard::DataCard(const Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_text(wrappedLabel()),
      m_open(new QPushButton(tr("Open folder…"))), m_sample(new QPushButton(tr("Try the sample"))),
      m_levelScenes(new QCheckBox(tr("Common brightness of scenes")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* card = addCard(column, tr("Data"));
    card->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addStretch();
    card->addLayout(buttons);
    card->addWidget(m_levelScenes);
    m_levelScenes->setObjectName(QStringLiteral("levelScenesBox"));
    m_levelScenes->setAccessibleName(m_levelScenes->text());
    m_levelScenes->setToolTip(tr(
        "Every band of every scene is brought to common levels before a network sees it, also on "
        "board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ"));
    m_open->setObjectName(QStringLiteral("openDataButton"));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("A folder with images/ and masks/ (Ctrl+D)"));
    m_sample->setObjectName(QStringLiteral("useSampleButton"));
    m_sample->setAccessibleName(m_sample->text());
    m_sample->setToolTip(tr("Procedural sea scenes, made on this computer, and a search in them"));
    m_text->setText(tr("No data yet. Open a folder of images and masks, or try the sample."));
    connect(m_open, &QPushButton::clicked, this, &DataCard::chooseRequested);
    connect(m_sample, &QPushButton::clicked, this, &DataCard::sampleRequested);
}

bool DataCard::levelScenes() const
{
    return m_levelScenes->isChecked();
}

void DataCard::setLevelScenes(bool level)
{
    m_levelScenes->setChecked(level);
}

void DataCard::setFree(bool isFree)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_open, m_sample, m_levelScenes})
        control->setEnabled(isFree);
}

QString DataCard::reason() const
{
    return m_folder.empty() ? tr("Open a folder of images and masks first.") : m_problem;
}

void DataCard::setFolder(const std::filesystem::path& folder)
{
    m_folder = folder;
    m_problem = tr("Reading the data…");
    m_text->setText(m_problem);
    m_describe.run<DataSummary>(
        [job = m_jobs.describeData, folder](const RunToken& token) { return job(folder, token); },
        [this](const Result<DataSummary>& summary) { describe(summary); });
    Q_EMIT changed();
}

void DataCard::describe(const Result<DataSummary>& summary)
{
    m_problem = summary ? QString() : errorText(summary.error());
    m_input = summary ? std::optional(InputShape{summary->bands, summary->height, summary->width})
                      : std::nullopt;
    QString text = m_problem;
    if (summary) {
        text = tr("%1\n%2 tiles of %3 × %4 px, bands: %5, %6\n%7 train · %8 validation · %9 test")
                   .arg(QString::fromStdString(summary->folder.string()))
                   .arg(summary->tiles)
                   .arg(summary->width)
                   .arg(summary->height)
                   .arg(summary->bands)
                   .arg(QString::fromStdString(summary->sampleType))
                   .arg(summary->trainTiles)
                   .arg(summary->validationTiles)
                   .arg(summary->testTiles);
        text += tr("\nvessel pixels: %1")
                    .arg(QLocale().toString(static_cast<qlonglong>(summary->vesselPixels)));
        for (const std::string& problem : summary->problems)
            text += QStringLiteral("\n⚠ ") + QString::fromStdString(problem);
    }
    m_text->setText(text);
    Q_EMIT changed();
}

} // namespace sextant::ui
