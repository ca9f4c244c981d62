#include "ui/plot/cap_line.h"

#include "ui/common/theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kGrabPx = 6.0;

double threeFigures(double value)
{
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 2.0);
    return step >= 1.0 ? std::round(value / step) * step : std::round(value / step) / (1.0 / step);
}

} // namespace

CapLine::CapLine(QCustomPlot& plot, QCPAxis& across)
    : m_plot(plot), m_axis(across), m_isHorizontalAxis(across.orientation() == Qt::Horizontal),
      m_beyond(new QCPItemRect(&plot)), m_line(new QCPItemStraightLine(&plot)),
      m_handle(new QCPItemText(&plot))
{
    for (QCPItemPosition* position : {m_beyond->topLeft, m_beyond->bottomRight, m_line->point1,
                                      m_line->point2, m_handle->position})
        position->setType(QCPItemPosition::ptAbsolute);
    m_handle->setClipToAxisRect(false);
    m_handle->setPadding({6, 2, 6, 2});
    m_beyond->setPen(Qt::NoPen);
    for (QCPAbstractItem* item :
         std::initializer_list<QCPAbstractItem*>{m_beyond, m_line, m_handle})
        item->setSelectable(false);
    hide();
}

bool CapLine::canCap(Measure measure)
{
    return measure == Measure::Latency || measure == Measure::Parameters;
}

void CapLine::show(Measure measure, std::optional<double> value)
{
    m_isShown = canCap(measure);
    if (!m_isShown)
        return hide();
    m_measure = measure;
    m_value = value;
    place();
}

void CapLine::hide()
{
    m_isShown = false;
    for (QCPAbstractItem* item :
         std::initializer_list<QCPAbstractItem*>{m_beyond, m_line, m_handle})
        item->setVisible(false);
}

void CapLine::applyTheme()
{
    const Theme& theme = currentTheme();
    QColor hatch = theme.mutedText;
    hatch.setAlphaF(0.25f);
    m_beyond->setBrush(QBrush(hatch, Qt::BDiagPattern));
    m_line->setPen(QPen(theme.text, 1.5, Qt::DashLine));
    m_handle->setBrush(theme.panel);
    m_handle->setPen(QPen(theme.text, 1));
    m_handle->setColor(theme.text);
    m_handle->setFont(m_plot.font());
}

QPointF CapLine::handle() const
{
    const QRectF area = m_axis.axisRect()->rect();
    if (m_isHorizontalAxis) {
        const double x = m_value ? m_axis.coordToPixel(*m_value) : area.right();
        return {std::clamp(x, area.left(), area.right()), area.top()};
    }
    const double y = m_value ? m_axis.coordToPixel(*m_value) : area.top();
    return {area.right(), std::clamp(y, area.top(), area.bottom())};
}

void CapLine::place()
{
    if (!m_isShown)
        return;
    const QRectF area = m_axis.axisRect()->rect();
    const QPointF at = handle();
    m_line->setVisible(m_value.has_value());
    m_beyond->setVisible(m_value.has_value());
    m_handle->setVisible(true);
    m_line->point1->setCoords(at);
    m_line->point2->setCoords(m_isHorizontalAxis ? QPointF(at.x(), area.bottom())
                                                 : QPointF(area.left(), at.y()));
    m_beyond->topLeft->setCoords(m_isHorizontalAxis ? at : area.topLeft());
    m_beyond->bottomRight->setCoords(m_isHorizontalAxis ? area.bottomRight() : at);
    m_handle->setText(m_value ? QCoreApplication::translate("sextant::ui::CapLine", "at most %1")
                                    .arg(measureText(m_measure, *m_value))
                              : QCoreApplication::translate("sextant::ui::CapLine", "no cap"));
    const bool pastMiddle = m_isHorizontalAxis && at.x() > area.center().x();
    m_handle->setPositionAlignment(
        (pastMiddle || !m_isHorizontalAxis ? Qt::AlignRight : Qt::AlignLeft)
        | (m_isHorizontalAxis ? Qt::AlignTop : Qt::AlignVCenter));
    m_handle->position->setCoords(at);
}

double CapLine::along(const QPointF& pixel) const
{
    return m_isHorizontalAxis ? pixel.x() : pixel.y();
}

bool CapLine::isAt(const QPointF& pixel) const
{
    if (!m_isShown)
        return false;
    const QRectF label(m_handle->topLeft->pixelPosition(), m_handle->bottomRight->pixelPosition());
    if (label.adjusted(-2, -2, 2, 2).contains(pixel))
        return true;
    return m_value && m_axis.axisRect()->rect().contains(pixel.toPoint())
        && std::abs(along(pixel) - along(handle())) <= kGrabPx;
}

void CapLine::dragTo(const QPointF& pixel)
{
    const QRectF area = m_axis.axisRect()->rect();
    const bool outside = m_isHorizontalAxis ? pixel.x() >= area.right() : pixel.y() <= area.top();
    const double value = m_axis.pixelToCoord(
        m_isHorizontalAxis ? std::max(pixel.x(), area.left()) : std::min(pixel.y(), area.bottom()));
    m_value = outside || !(value > 0.0) ? std::nullopt : std::optional(threeFigures(value));
    if (m_value && m_measure == Measure::Parameters)
        m_value = std::max(1.0, std::round(*m_value));
    place();
}

} // namespace sextant::ui
