#include "ui/analysis/choices_page.h"

#include "ui/analysis/share_delegate.h"
#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/study_document.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTimer>
#include <QTreeView>

namespace sextant::ui {

ChoicesPage::ChoicesPage(StudyDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new ChoiceModel(this)),
      m_measure(new QComboBox), m_words(new ElidedLabel), m_tree(new QTreeView),
      m_soon(new QTimer(this)), m_copy(document.model())
{
    for (const Measure measure :
         {Measure::MiouAligned, Measure::VesselF1, Measure::Recovered, Measure::Gap,
          Measure::MiouFp32, Measure::Latency, Measure::Energy, Measure::PeakMemory,
          Measure::Parameters, Measure::Macs})
        m_measure->addItem(measureName(measure), static_cast<int>(measure));
    m_measure->setObjectName(QStringLiteral("importanceMeasureBox"));
    m_measure->setAccessibleName(tr("Explained figure"));
    m_measure->setToolTip(tr("Which figure the choices are to explain"));
    m_words->setObjectName(QStringLiteral("importanceText"));
    buildTree();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mutedLabel(tr("What explains")));
    row->addWidget(m_measure);
    row->addWidget(m_words, 1);
    fillColumn(this, row, m_tree);
    constexpr int kSoonMs = 1000;
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &ChoicesPage::refresh);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ChoicesPage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &ChoicesPage::refreshSoon);
    connect(&m_document.model(), &CandidateModel::modelReset, this, &ChoicesPage::refreshSoon);
}

void ChoicesPage::buildTree()
{
    m_tree->setObjectName(QStringLiteral("choicesView"));
    m_tree->setAccessibleName(tr("Choices by importance, with their values"));
    m_tree->setToolTip(tr("Choices by importance; an open one shows its values"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setItemDelegate(new ShareDelegate(ChoiceModel::ShareRole, ChoiceModel::LowRole,
                                              ChoiceModel::HighRole, m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ChoiceModel::Name, QHeaderView::Stretch);
    for (const int column : {ChoiceModel::Importance, ChoiceModel::Among, ChoiceModel::OnFront,
                             ChoiceModel::Prediction})
        m_tree->header()->resizeSection(column,
                                        fontMetrics().horizontalAdvance(QLatin1Char('0'))
                                            * (column == ChoiceModel::Importance ? 18 : 14));
}

void ChoicesPage::refreshSoon()
{
    if (isVisible() && !m_soon->isActive() && !m_job.isRunning())
        m_soon->start();
}

void ChoicesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChoicesPage::refresh()
{
    if (!isVisible())
        return;
    m_copy.make([this](std::vector<CandidateRecord> candidates) {
        m_job.run<ChoiceStatistics>(
            [candidates = std::move(candidates), front = m_document.model().front(),
             measure =
                 static_cast<Measure>(m_measure->currentData().toInt())](const RunToken& token) {
                return choiceStatistics(candidates, front, measure, token);
            },
            [this](const Result<ChoiceStatistics>& statistics) { take(statistics); });
    });
}

void ChoicesPage::take(const Result<ChoiceStatistics>& statistics)
{
    if (!statistics) {
        m_model->reset({});
        m_words->setText(statistics.error().code == ErrorCode::WrongUsage
                             ? tr("This page has something to say once %1 candidates have scores.")
                                   .arg(kLeastGenomes)
                             : errorText(statistics.error()));
        return;
    }
    const ImportanceReport& report = statistics->report;
    const QLocale locale;
    constexpr double kPoorFit = 0.2;
    const QString fit = locale.toString(100.0 * report.fit, 'f', 0);
    m_words->setText(
        report.fit < kPoorFit
            ? tr("Of %1 candidates; they are too few or too alike: the forest explains %2 % of "
                 "what "
                 "it has not seen, so these shares say little")
                  .arg(locale.toString(report.genomes), fit)
            : tr("Functional ANOVA of a random forest over %1 candidates, which explains %2 % of "
                 "what it has not seen; a search's candidates are no random sample")
                  .arg(locale.toString(report.genomes), fit));
    // The rows that are open stay open.
    QSet<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_tree->isExpanded(m_model->index(row, 0)))
            open << m_model->index(row, 0).data().toString();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->reset(*statistics);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (isFirst ? row == 0 : open.contains(m_model->index(row, 0).data().toString()))
            m_tree->expand(m_model->index(row, 0));
}

void ChoicesPage::applyTheme()
{
    m_tree->viewport()->update();
}

} // namespace sextant::ui
