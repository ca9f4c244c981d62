#include "ui/plot/front_plot.h"

#include "core/store/study_front.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kClickRadiusPx = 14;
constexpr double kDominatedOpacity = 0.35;

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

bool isScored(const CandidateRecord& candidate)
{
    return candidate.aligned && std::isfinite(candidate.aligned->miou());
}

} // namespace

FrontPlot::FrontPlot(CandidateModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_plot(new QCustomPlot(this)),
      m_arrows(new QCPCurve(m_plot->xAxis, m_plot->yAxis)), m_steps(m_plot->addGraph()),
      m_dominated(m_plot->addGraph()), m_converted(m_plot->addGraph()),
      m_onFront(m_plot->addGraph()), m_training(m_plot->addGraph()), m_ring(m_plot->addGraph()),
      m_card(new QLabel(this)),
      m_empty(new QLabel(tr("Candidates appear here as they finish training."), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setObjectName(QStringLiteral("frontCanvas"));
    m_plot->setAccessibleName(tr("Front between latency and accuracy"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    const QSharedPointer<QCPAxisTickerLog> ticker(new QCPAxisTickerLog);
    ticker->setLogBase(2);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setNumberFormat(QStringLiteral("g"));
    m_plot->xAxis->setNumberPrecision(3);
    m_plot->xAxis->setLabel(tr("Latency per tile, simulated (ms)"));
    m_plot->yAxis->setLabel(tr("mIoU on device, simulated"));
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(2);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);

    for (QCPGraph* graph : {m_dominated, m_converted, m_onFront, m_training, m_ring})
        graph->setLineStyle(QCPGraph::lsNone);
    m_steps->setLineStyle(QCPGraph::lsStepLeft);
    m_card->setObjectName(QStringLiteral("hoverCard"));
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card->setMargin(8);
    m_card->hide();
    m_empty->setObjectName(QStringLiteral("frontEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    connect(&m_model, &CandidateModel::frontChanged, this, &FrontPlot::rebuild);
    connect(&m_model, &CandidateModel::modelReset, this, &FrontPlot::rescale);
    applyTheme();
    rescale();
}

FrontPlot::~FrontPlot() = default;

void FrontPlot::applyTheme()
{
    const Theme& theme = currentTheme();
    m_plot->setBackground(theme.window);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(theme.border);
        axis->setTickPen(theme.border);
        axis->setSubTickPen(theme.border);
        axis->setLabelColor(theme.mutedText);
        axis->setTickLabelColor(theme.mutedText);
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(theme.border, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_arrows->setPen(QPen(faded(theme.accent, 0.6), 1.5));
    m_steps->setPen(QPen(theme.accent, 1.5));
    m_dominated->setScatterStyle({QCPScatterStyle::ssDisc,
                                  QPen(faded(theme.accent, kDominatedOpacity)),
                                  QBrush(faded(theme.accent, kDominatedOpacity)), 8});
    m_converted->setScatterStyle(
        {QCPScatterStyle::ssCircle, QPen(theme.device, 1.2), Qt::NoBrush, 7});
    m_onFront->setScatterStyle(
        {QCPScatterStyle::ssDisc, QPen(theme.accent), QBrush(theme.accent), 11});
    m_training->setScatterStyle(
        {QCPScatterStyle::ssTriangle, QPen(theme.fp32, 1.5), Qt::NoBrush, 9});
    m_ring->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme.text, 2), Qt::NoBrush, 17});
    m_card->setStyleSheet(
        QStringLiteral("background:%1;color:%2;border:1px solid %3;border-radius:4px;")
            .arg(theme.panel.name(), theme.text.name(), theme.border.name()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FrontPlot::rebuild()
{
    QVector<double> arrowX, arrowY;
    for (QCPGraph* graph : {m_steps, m_dominated, m_converted, m_onFront, m_training, m_ring})
        graph->data()->clear();
    bool outside = false;
    const QCPRange axisY = m_plot->yAxis->range();
    for (const CandidateRecord& candidate : m_model.candidates()) {
        const double x = candidate.latencyMs;
        if (candidate.status == CandidateStatus::Training)
            m_training->addData(x, axisY.lower + 0.02 * axisY.size());
        if (!isScored(candidate))
            continue;
        const double y = candidate.aligned->miou();
        outside |= !m_plot->xAxis->range().contains(x) || !m_plot->yAxis->range().contains(y);
        (m_model.isOnFront(candidate.id) ? m_onFront : m_dominated)->addData(x, y);
        if (candidate.converted && std::isfinite(candidate.converted->miou())) {
            const double from = candidate.converted->miou();
            m_converted->addData(x, from);
            arrowX << x << x << std::nan("");
            arrowY << from << y << std::nan("");
        }
        if (candidate.id == m_selected)
            m_ring->addData(x, y);
    }
    // A front of other objectives is no staircase between these axes.
    if (m_model.objectives() == SearchSettings().objectives)
        for (const int id : m_model.front()) {
            const auto& candidate = m_model.candidates()[static_cast<std::size_t>(id)];
            m_steps->addData(candidate.latencyMs, candidate.aligned->miou());
        }
    m_arrows->setData(arrowX, arrowY);
    const bool empty = m_dominated->data()->isEmpty() && m_onFront->data()->isEmpty();
    m_empty->setVisible(empty);
    if (outside)
        return rescale();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FrontPlot::rescale()
{
    double left = INFINITY;
    double right = 0.0;
    double low = 1.0;
    double high = 0.0;
    for (const CandidateRecord& candidate : m_model.candidates()) {
        left = std::min(left, candidate.latencyMs);
        right = std::max(right, candidate.latencyMs);
        if (!isScored(candidate))
            continue;
        high = std::max(high, candidate.aligned->miou());
        low = std::min(low, candidate.aligned->miou());
        if (candidate.converted && std::isfinite(candidate.converted->miou()))
            low = std::min(low, candidate.converted->miou());
    }
    if (right <= 0.0) {
        left = 2.0;
        right = 16.0;
    }
    if (high <= low) {
        low = std::min(low, 0.5);
        high = 1.0;
    }
    const double pad = std::max(0.02, 0.1 * (high - low));
    m_plot->xAxis->setRange(left / 1.25, right * 1.25);
    m_plot->yAxis->setRange(std::max(0.0, low - pad), std::min(1.0, high + pad));
    rebuild();
}

void FrontPlot::select(int candidate)
{
    m_selected = candidate;
    rebuild();
}

QPoint FrontPlot::positionOf(int candidate) const
{
    const auto index = static_cast<std::size_t>(candidate);
    if (candidate < 0 || index >= m_model.candidates().size()
        || !isScored(m_model.candidates()[index]))
        return {};
    const CandidateRecord& record = m_model.candidates()[index];
    return QPointF(m_plot->xAxis->coordToPixel(record.latencyMs),
                   m_plot->yAxis->coordToPixel(record.aligned->miou()))
        .toPoint();
}

int FrontPlot::nearest(const QPoint& position) const
{
    int best = -1;
    double bestDistance = kClickRadiusPx;
    for (const CandidateRecord& candidate : m_model.candidates()) {
        if (!isScored(candidate))
            continue;
        const QPointF offset(positionOf(candidate.id) - position);
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance < bestDistance) {
            best = candidate.id;
            bestDistance = distance;
        }
    }
    return best;
}

QString FrontPlot::cardText(int candidate) const
{
    const CandidateRecord& c = m_model.candidates()[static_cast<std::size_t>(candidate)];
    QStringList lines;
    lines << tr("<b>Candidate %1</b>%2")
                 .arg(c.id)
                 .arg(m_model.isOnFront(c.id) ? tr(" · on the front") : QString());
    lines << genomeText(c);
    lines << tr("mIoU aligned %1 · converted %2 · FP32 %3")
                 .arg(miouText(c.aligned->miou()),
                      c.converted ? miouText(c.converted->miou()) : QString(),
                      c.fp32 ? miouText(c.fp32->miou()) : QString());
    lines << tr("Gap recovered: %1").arg(recoveredText(c));
    lines << tr("Latency %1, simulated").arg(latencyText(c.latencyMs));
    lines << tr("%1 parameters · %2 M MACs · %3 mJ (estimate)")
                 .arg(QLocale().toString(static_cast<qlonglong>(c.params)),
                      QLocale().toString(static_cast<double>(c.macs) * 1e-6, 'f', 1),
                      QLocale().toString(c.energyMj, 'f', 1));
    if (c.parentA >= 0)
        lines << tr("Parents: %1%2")
                     .arg(c.parentA)
                     .arg(c.parentB >= 0 ? tr(" and %1").arg(c.parentB) : QString());
    return lines.join(QStringLiteral("<br>"));
}

void FrontPlot::hover(const QPoint& position)
{
    const int candidate = nearest(position);
    m_plot->setCursor(candidate >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (candidate < 0)
        return m_card->hide();
    m_card->setText(cardText(candidate));
    m_card->adjustSize();
    const QPoint at = positionOf(candidate) + QPoint(14, 14);
    m_card->move(std::clamp(at.x(), 0, std::max(0, width() - m_card->width())),
                 std::clamp(at.y(), 0, std::max(0, height() - m_card->height())));
    m_card->show();
    m_card->raise();
}

bool FrontPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        hover(static_cast<QMouseEvent*>(event)->pos());
    } else if (event->type() == QEvent::Leave) {
        m_card->hide();
    } else if (event->type() == QEvent::MouseButtonPress) {
        setFocus();
        const int candidate = nearest(static_cast<QMouseEvent*>(event)->pos());
        if (candidate >= 0)
            Q_EMIT candidateClicked(candidate);
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        rescale();
    } else if (event->type() == QEvent::Resize) {
        m_empty->adjustSize();
        m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);
    }
    return QWidget::eventFilter(watched, event);
}

void FrontPlot::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    const bool backward = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    const auto& front = m_model.front();
    if ((!forward && !backward) || front.empty())
        return QWidget::keyPressEvent(event);
    const auto found = std::find(front.begin(), front.end(), m_selected);
    auto next = found == front.end() ? 0 : (found - front.begin()) + (forward ? 1 : -1);
    next = std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(front.size()) - 1);
    Q_EMIT candidateClicked(front[static_cast<std::size_t>(next)]);
}

} // namespace sextant::ui
