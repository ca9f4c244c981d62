#include "ui/plot/curves_plot.h"

#include "ui/common/theme.h"
#include "ui/plot/exact_ticker.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

/// Safe for colour-blind readers: Okabe and Ito, without yellow, which vanishes on white.
constexpr std::array<QRgb, 6> kCategories{0x0072b2, 0xd55e00, 0x009e73,
                                          0xcc79a7, 0x56b4e9, 0xe69f00};

void styleAxis(QCPAxis* axis, const QString& label, const QFont& font)
{
    const Theme& theme = currentTheme();
    axis->setTicker(QSharedPointer<ExactTicker>::create(false));
    axis->setBasePen(QPen(theme.border));
    axis->setTickPen(QPen(theme.border));
    axis->setSubTickPen(QPen(theme.border));
    axis->setLabelColor(theme.mutedText);
    axis->setTickLabelColor(theme.mutedText);
    axis->setLabelFont(font);
    axis->setTickLabelFont(font);
    axis->setLabel(label);
    axis->grid()->setPen(QPen(theme.border, 1, Qt::DotLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

QCPRange padded(double low, double high)
{
    if (!(high >= low))
        return {0.0, 1.0};
    const double pad = std::max(0.005, 0.08 * (high - low));
    return {low - pad, high + pad};
}

} // namespace

CurvesPlot::CurvesPlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_left(nullptr), m_right(nullptr)
{
    setObjectName(QStringLiteral("curvesPlot"));
    m_plot->setAccessibleName(tr("Best mIoU, hypervolume and learning curves"));
    m_plot->setObjectName(QStringLiteral("curvesCanvas"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->plotLayout()->clear();
    m_left = new QCPAxisRect(m_plot);
    m_right = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(0, 0, m_left);
    m_plot->plotLayout()->addElement(0, 1, m_right);
    m_plot->plotLayout()->setColumnSpacing(24);
    m_left->axis(QCPAxis::atRight)->setVisible(true);
    m_left->axis(QCPAxis::atRight)->setTickLabels(true);
    applyTheme();
}

void CurvesPlot::applyTheme()
{
    m_plot->setBackground(currentTheme().window);
    styleAxis(m_left->axis(QCPAxis::atBottom), tr("Candidates"), m_plot->font());
    styleAxis(m_left->axis(QCPAxis::atLeft), tr("Best mIoU on device"), m_plot->font());
    styleAxis(m_left->axis(QCPAxis::atRight), tr("Hypervolume (dashed)"), m_plot->font());
    m_left->axis(QCPAxis::atRight)->grid()->setVisible(false);
    styleAxis(m_right->axis(QCPAxis::atBottom), tr("Epoch"), m_plot->font());
    styleAxis(m_right->axis(QCPAxis::atLeft), tr("Validation mIoU"), m_plot->font());
    rebuildProgress();
    rebuildTrainings();
}

void CurvesPlot::showProgress(const std::vector<ProgressPoint>& progress)
{
    m_progress = progress;
    rebuildProgress();
}

void CurvesPlot::showTrainings(const std::vector<LearningCurve>& curves)
{
    m_curves = curves;
    rebuildTrainings();
}

void CurvesPlot::rebuildProgress()
{
    const Theme& theme = currentTheme();
    while (!m_left->graphs().isEmpty())
        m_plot->removeGraph(m_left->graphs().constLast());
    QCPAxis* bottom = m_left->axis(QCPAxis::atBottom);
    QCPGraph* best = m_plot->addGraph(bottom, m_left->axis(QCPAxis::atLeft));
    QCPGraph* volume = m_plot->addGraph(bottom, m_left->axis(QCPAxis::atRight));
    for (QCPGraph* graph : {best, volume})
        graph->setLineStyle(QCPGraph::lsStepLeft); // what is found stays until more is
    best->setPen(QPen(theme.accent, 2));
    volume->setPen(QPen(theme.fp32, 1.5, Qt::DashLine));
    double low = INFINITY, high = -INFINITY, most = 0.0;
    for (const ProgressPoint& point : m_progress) {
        if (std::isfinite(point.bestMiou)) {
            best->addData(point.candidates, point.bestMiou);
            low = std::min(low, point.bestMiou);
            high = std::max(high, point.bestMiou);
        }
        volume->addData(point.candidates, point.hypervolume);
        most = std::max(most, point.hypervolume);
    }
    bottom->setRange(0, m_progress.empty() ? 10 : m_progress.back().candidates);
    m_left->axis(QCPAxis::atLeft)->setRange(padded(low, high));
    m_left->axis(QCPAxis::atRight)->setRange(0.0, most > 0.0 ? 1.1 * most : 1.0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvesPlot::rebuildTrainings()
{
    const Theme& theme = currentTheme();
    while (!m_right->graphs().isEmpty())
        m_plot->removeGraph(m_right->graphs().constLast());
    m_plot->clearItems();
    double low = INFINITY, high = -INFINITY, last = 1.0;
    std::size_t index = 0;
    for (const LearningCurve& curve : m_curves) {
        QCPGraph* graph =
            m_plot->addGraph(m_right->axis(QCPAxis::atBottom), m_right->axis(QCPAxis::atLeft));
        const QColor colour =
            curve.isCurrent ? theme.accent : QColor(kCategories[index++ % kCategories.size()]);
        graph->setPen(QPen(colour, curve.isCurrent ? 2.5 : 1.5));
        graph->setScatterStyle({QCPScatterStyle::ssDisc, colour, 4});
        int epoch = 0;
        for (const EpochRow& row : curve.epochs) {
            graph->addData(++epoch, row.validationMiou);
            low = std::min(low, row.validationMiou);
            high = std::max(high, row.validationMiou);
        }
        if (curve.epochs.empty())
            continue;
        last = std::max(last, static_cast<double>(epoch));
        auto* name = new QCPItemText(m_plot);
        name->position->setAxes(m_right->axis(QCPAxis::atBottom), m_right->axis(QCPAxis::atLeft));
        name->setClipToAxisRect(false);
        name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        name->setPadding({5, 0, 0, 0});
        name->position->setCoords(epoch, curve.epochs.back().validationMiou);
        name->setText(QString::number(curve.candidate));
        name->setColor(colour);
        name->setFont(m_plot->font());
    }
    m_right->axis(QCPAxis::atBottom)->setRange(0, last * 1.06);
    m_right->axis(QCPAxis::atLeft)->setRange(padded(low, high));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace sextant::ui
