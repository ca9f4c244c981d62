#include "ui/plot/front_drawing.h"

#include "ui/common/sequence_colours.h"
#include "ui/common/theme.h"
#include "ui/plot/exact_ticker.h"
#include "ui/plot/point_cloud.h"

#include <qcustomplot.h>

#include <cmath>

namespace sextant::ui {

namespace {

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

const QString kMarksLayer = QStringLiteral("marks");

QCPCurve* addCurve(QCustomPlot& plot)
{
    auto* curve = new QCPCurve(plot.xAxis, plot.yAxis);
    curve->setSelectable(QCP::stNone);
    return curve;
}

QCPGraph* addScatter(QCustomPlot& plot)
{
    QCPGraph* graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setSelectable(QCP::stNone);
    return graph;
}

/// A range around low..high with a margin on both sides.
QCPRange roomy(double low, double high, bool isLogarithmic)
{
    if (isLogarithmic) {
        const double factor = std::max(1.15, std::pow(high / low, 0.08));
        return {low / factor, high * factor};
    }
    const double pad = high > low ? 0.08 * (high - low) : std::max(0.02, 0.05 * std::abs(high));
    return {low - pad, high + pad};
}

} // namespace

FrontDrawing::FrontDrawing(QCustomPlot& plot)
    : m_plot(plot), m_area(addCurve(plot)), m_cloud(nullptr), m_arrows(addCurve(plot)),
      m_steps(plot.addGraph()), m_converted(addScatter(plot)), m_training(nullptr),
      m_selected(nullptr), m_ring(nullptr), m_knee(nullptr), m_fp32(nullptr),
      m_other(plot.addGraph()), m_otherName(new QCPItemText(&plot))
{
    m_other->setSelectable(QCP::stNone);
    m_otherName->setSelectable(false);
    m_otherName->setVisible(false);
    m_otherName->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    m_steps->setLineStyle(QCPGraph::lsNone);
    m_cloud = new PointCloud(plot.xAxis, plot.yAxis, m_contents.points);
    m_training = addScatter(plot);
    m_selected = addScatter(plot);
    m_ring = addScatter(plot);
    m_knee = addScatter(plot);
    m_fp32 = addCurve(plot);
    // A layer of its own for what follows the pointer and the selection.
    plot.addLayer(kMarksLayer, plot.layer(QStringLiteral("main")));
    plot.layer(kMarksLayer)->setMode(QCPLayer::lmBuffered);
    for (QCPAbstractPlottable* mark :
         std::initializer_list<QCPAbstractPlottable*>{m_selected, m_ring, m_knee, m_fp32})
        mark->setLayer(kMarksLayer);
}

bool FrontDrawing::isMiouAxis() const
{
    return m_y == Measure::MiouAligned || m_y == Measure::MiouFp32;
}

void FrontDrawing::setAxes(Measure x, Measure y)
{
    m_x = x;
    m_y = y;
    for (const auto& [axis, measure] : {std::pair{m_plot.xAxis, x}, {m_plot.yAxis, y}}) {
        const bool isLog = traitsOf(measure).isLogarithmic;
        axis->setScaleType(isLog ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(QSharedPointer<ExactTicker>::create(isLog));
        axis->setLabel(axisLabel(measure));
    }
    m_steps->setLineStyle(QCPGraph::lsNone);
    m_fp32->data()->clear();
}

void FrontDrawing::applyTheme(bool coloured)
{
    const Theme& theme = currentTheme();
    m_plot.setBackground(theme.window);
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        for (const auto set : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen})
            (axis->*set)(QPen(theme.border));
        axis->setLabelColor(theme.mutedText);
        axis->setTickLabelColor(theme.mutedText);
        axis->setLabelFont(m_plot.font());
        axis->setTickLabelFont(m_plot.font());
        axis->grid()->setPen(QPen(theme.border, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_area->setPen(Qt::NoPen);
    m_area->setBrush(faded(theme.accent, 0.07));
    m_arrows->setPen(QPen(faded(theme.accent, 0.6), 1.5));
    m_steps->setPen(QPen(theme.accent, 1.5));
    m_cloud->setColours(coloured ? sequenceColours(FrontContents::kColours)
                                 : QVector<QColor>{theme.accent},
                        theme.mutedText);
    const auto scatter = [](QCPGraph* graph, QCPScatterStyle::ScatterShape shape, const QPen& pen,
                            double size) {
        graph->setScatterStyle({shape, pen, Qt::NoBrush, size});
    };
    scatter(m_converted, QCPScatterStyle::ssCircle, QPen(theme.device, 1.2), 7);
    scatter(m_training, QCPScatterStyle::ssTriangle, QPen(theme.fp32, 1.5), 9);
    scatter(m_selected, QCPScatterStyle::ssCircle, QPen(theme.text, 1), 14);
    scatter(m_ring, QCPScatterStyle::ssCircle, QPen(theme.text, 2), 18);
    scatter(m_knee, QCPScatterStyle::ssDiamond, QPen(theme.text, 1.5), 20);
    m_fp32->setPen(QPen(theme.fp32, 2.5));
    m_other->setPen(QPen(theme.mutedText, 1.5, Qt::DashLine));
    m_other->setScatterStyle(
        {QCPScatterStyle::ssSquare, QPen(theme.mutedText, 1.2), QBrush(theme.window), 6});
    m_otherName->setColor(theme.mutedText);
    m_otherName->setFont(m_plot.font());
}

void FrontDrawing::show(FrontContents contents, int current, const std::vector<int>& selected)
{
    m_contents = std::move(contents);
    m_cloud->forgetImage();
    QVector<double> keys, values, hollowX, hollowY;
    for (const QLineF& arrow : m_contents.arrows) {
        keys << arrow.x1() << arrow.x2() << std::nan("");
        values << arrow.y1() << arrow.y2() << std::nan("");
        hollowX << arrow.x1();
        hollowY << arrow.y1();
    }
    m_arrows->setData(keys, values);
    m_converted->setData(hollowX, hollowY);
    showFront();
    placeTraining();
    m_cloud->project();
    mark(current, selected);
}

bool FrontDrawing::take(const CandidateRecord& candidate, const FrontView& view,
                        bool isOnStudyFront, double progress)
{
    std::optional<int> added;
    if (!takeInto(m_contents, candidate, view, isOnStudyFront, progress, added))
        return false;
    if (added)
        m_cloud->addToImage(*added);
    placeTraining();
    return true;
}

void FrontDrawing::repaintMarks()
{
    m_plot.layer(kMarksLayer)->replot();
}

void FrontDrawing::showFront()
{
    m_steps->data()->clear();
    m_area->data()->clear();
    m_knee->data()->clear();
    const auto& front = m_contents.front;
    if (front.empty())
        return;
    if (m_contents.knee) {
        const QPointF& knee = front[static_cast<std::size_t>(*m_contents.knee)];
        m_knee->addData(knee.x(), knee.y());
    }
    const bool lessX = traitsOf(m_x).wanted == Wanted::Less;
    const bool lessY = traitsOf(m_y).wanted == Wanted::Less;
    // Where less is better on x, a member's height holds to its right until the next member.
    m_steps->setLineStyle(lessX ? QCPGraph::lsStepLeft : QCPGraph::lsStepRight);
    QVector<double> keys, values;
    for (std::size_t i = 0; i < front.size(); ++i) {
        m_steps->addData(front[i].x(), front[i].y());
        if (i > 0) {
            keys << (lessX ? front[i].x() : front[i - 1].x());
            values << (lessX ? front[i - 1].y() : front[i].y());
        }
        keys << front[i].x();
        values << front[i].y();
    }
    // The dominated side ends far outside the plot; logarithmic axes know no further than this.
    constexpr double kFar = 1e12;
    const auto worst = [](bool less, bool isLogarithmic) {
        return less ? kFar : isLogarithmic ? 1.0 / kFar : -kFar;
    };
    const double x = worst(lessX, traitsOf(m_x).isLogarithmic);
    const double y = worst(lessY, traitsOf(m_y).isLogarithmic);
    if (lessX) {
        keys << x << x << front.front().x();
        values << front.back().y() << y << y;
    } else {
        keys << front.back().x() << x << x;
        values << y << y << front.front().y();
    }
    m_area->setData(keys, values);
}

void FrontDrawing::showOther(const QString& name, const std::vector<QPointF>& front)
{
    m_other->data()->clear();
    m_otherName->setVisible(!front.empty());
    if (front.empty())
        return;
    m_other->setLineStyle(traitsOf(m_x).wanted == Wanted::Less ? QCPGraph::lsStepLeft
                                                               : QCPGraph::lsStepRight);
    for (const QPointF& point : front)
        m_other->addData(point.x(), point.y());
    m_otherName->setText(name);
    m_otherName->position->setCoords(front.back().x(), front.back().y());
}

void FrontDrawing::placeTraining()
{
    m_training->data()->clear();
    const QCPRange axis = m_plot.yAxis->range();
    const bool isLog = m_plot.yAxis->scaleType() == QCPAxis::stLogarithmic;
    const double bottom = isLog ? axis.lower * std::pow(axis.upper / axis.lower, 0.02)
                                : axis.lower + 0.02 * axis.size();
    for (const QPointF& point : m_contents.training)
        m_training->addData(point.x(),
                            isMiouAxis() && std::isfinite(point.y()) ? std::max(point.y(), bottom)
                                                                     : bottom);
}

void FrontDrawing::mark(int current, const std::vector<int>& selected)
{
    m_selected->data()->clear();
    m_ring->data()->clear();
    const PlotPoints& points = m_cloud->points();
    const auto put = [&](int id, QCPGraph* graph) {
        if (const auto at = points.find(id))
            graph->addData(points.at(*at).x(), points.at(*at).y());
    };
    constexpr std::size_t kMostRings = 500;
    if (selected.size() > 1 && selected.size() <= kMostRings)
        for (const int id : selected)
            put(id, m_selected);
    if (current >= 0)
        put(current, m_ring);
}

void FrontDrawing::showFp32(double x, double miou)
{
    m_fp32->data()->clear();
    if (!std::isfinite(miou) || m_y != Measure::MiouAligned)
        return;
    constexpr double kHalfPx = 8.0;
    const double pixel = m_plot.xAxis->coordToPixel(x);
    m_fp32->addData(m_plot.xAxis->pixelToCoord(pixel - kHalfPx), miou);
    m_fp32->addData(m_plot.xAxis->pixelToCoord(pixel + kHalfPx), miou);
}

void FrontDrawing::fit(const std::vector<double>& caps)
{
    const bool logX = traitsOf(m_x).isLogarithmic;
    const bool logY = traitsOf(m_y).isLogarithmic;
    if (!m_contents.bounds) {
        double left = INFINITY, right = 0.0;
        for (const QPointF& point : m_contents.training) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
        }
        if (right <= 0.0) {
            left = logX ? 2.0 : 0.0;
            right = logX ? 16.0 : 1.0;
        }
        m_plot.xAxis->setRange(roomy(left, right, logX));
        m_plot.yAxis->setRange(logY ? QCPRange(1.0, 100.0) : QCPRange(0.48, 1.0));
        return placeTraining();
    }
    double right = m_contents.bounds->right();
    constexpr double kNotFar = 1.5;
    for (const double cap : caps)
        if (cap <= kNotFar * right)
            right = std::max(right, cap);
    QCPRange x = roomy(m_contents.bounds->left(), right, logX);
    QCPRange y = roomy(m_contents.bounds->top(), m_contents.bounds->bottom(), logY);
    if (traitsOf(m_y).decimals == 3 && m_y != Measure::Gap) { // shares end at 0 and 1
        y.lower = std::max(0.0, y.lower);
        y.upper = std::min(1.0, std::max(y.upper, y.lower + 0.04));
    }
    m_plot.xAxis->setRange(x);
    m_plot.yAxis->setRange(y);
    placeTraining();
    m_cloud->project();
}

QPointF FrontDrawing::pixelOf(int candidate) const
{
    const PlotPoints& points = m_cloud->points();
    const auto at = points.find(candidate);
    if (!at)
        return {};
    return {m_plot.xAxis->coordToPixel(points.at(*at).x()),
            m_plot.yAxis->coordToPixel(points.at(*at).y())};
}

int FrontDrawing::nearest(const QPointF& pixel, double radiusPx) const
{
    m_cloud->project();
    return m_cloud->points().nearest(pixel, radiusPx);
}

std::vector<int> FrontDrawing::within(const QPolygonF& outline) const
{
    m_cloud->project();
    return m_cloud->points().within(outline);
}

} // namespace sextant::ui
