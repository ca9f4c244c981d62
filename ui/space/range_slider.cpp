#include "ui/space/range_slider.h"

#include "ui/common/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant::ui {

namespace {

constexpr int kRadius = 7; // of a handle
constexpr int kPageStops = 4;

} // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RangeSlider::setStops(std::vector<bool> marks)
{
    m_marks = std::move(marks);
    setRange(m_low, m_high);
}

void RangeSlider::setRange(int low, int high)
{
    const int last = std::max(0, static_cast<int>(m_marks.size()) - 1);
    m_low = std::clamp(low, 0, last);
    m_high = std::clamp(high, m_low, last);
    update();
}

double RangeSlider::xOf(int stop) const
{
    const double room = std::max(1, width() - 2 * kRadius - 2);
    const auto gaps = static_cast<double>(std::max<std::size_t>(2, m_marks.size()) - 1);
    return kRadius + 1 + room * stop / gaps;
}

int RangeSlider::stopAt(double x) const
{
    const double step = xOf(1) - xOf(0);
    return std::clamp(static_cast<int>(std::lround((x - xOf(0)) / step)), 0,
                      std::max(0, static_cast<int>(m_marks.size()) - 1));
}

QPoint RangeSlider::centreOfStop(int stop) const
{
    return {static_cast<int>(std::lround(xOf(stop))), height() / 2};
}

QPoint RangeSlider::centreOf(Handle handle) const
{
    return centreOfStop(handle == Handle::Low ? m_low : m_high);
}

QSize RangeSlider::sizeHint() const
{
    return {200, 2 * kRadius + 8};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {80, 2 * kRadius + 8};
}

void RangeSlider::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const int last = std::max(0, static_cast<int>(m_marks.size()) - 1);
    const QColor strong = isEnabled() ? theme.accent : theme.mutedText;
    painter.setPen(QPen(theme.border, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(last), y));
    painter.setPen(QPen(strong, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(m_low), y), QPointF(xOf(m_high), y));
    painter.setPen(Qt::NoPen);
    for (int stop = 0; stop <= last && !m_marks.empty(); ++stop) {
        const bool isIn = stop >= m_low && stop <= m_high;
        painter.setBrush(
            isIn ? (m_marks[static_cast<std::size_t>(stop)] ? theme.window : strong.darker(130))
                 : theme.mutedText);
        painter.drawEllipse(QPointF(xOf(stop), y), 1.3, 1.3);
    }
    // The active one last: it stays in reach when both are on one stop.
    const Handle other = m_active == Handle::Low ? Handle::High : Handle::Low;
    for (const Handle handle : {other, m_active}) {
        const bool hasFocus = this->hasFocus() && handle == m_active;
        painter.setBrush(hasFocus ? strong : theme.window);
        painter.setPen(QPen(strong, 2));
        painter.drawEllipse(QPointF(xOf(handle == Handle::Low ? m_low : m_high), y), kRadius - 1,
                            kRadius - 1);
    }
}

void RangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double toLow = std::abs(x - xOf(m_low)), toHigh = std::abs(x - xOf(m_high));
    m_active = toLow < toHigh || (toLow == toHigh && x < xOf(m_low)) ? Handle::Low : Handle::High;
    m_dragging = true;
    setFocus(Qt::MouseFocusReason);
    moveActive(stopAt(x));
    update();
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        moveActive(stopAt(event->position().x()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_dragging, false))
        Q_EMIT released();
}

void RangeSlider::keyPressEvent(QKeyEvent* event)
{
    const int at = m_active == Handle::Low ? m_low : m_high;
    const int last = static_cast<int>(m_marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveActive(at - 1);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveActive(at + 1);
    case Qt::Key_PageDown:
        return moveActive(at - kPageStops);
    case Qt::Key_PageUp:
        return moveActive(at + kPageStops);
    case Qt::Key_Home:
        return moveActive(0);
    case Qt::Key_End:
        return moveActive(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeSlider::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_active = Handle::Low;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_active = Handle::High;
    QWidget::focusInEvent(event);
}

void RangeSlider::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT released();
}

bool RangeSlider::focusNextPrevChild(bool next)
{
    if ((m_active == Handle::Low) != next)
        return QWidget::focusNextPrevChild(next);
    m_active = next ? Handle::High : Handle::Low;
    update();
    return true;
}

void RangeSlider::moveActive(int stop)
{
    const int last = std::max(0, static_cast<int>(m_marks.size()) - 1);
    int low = m_low, high = m_high;
    if (m_active == Handle::Low)
        low = std::clamp(stop, 0, m_high);
    else
        high = std::clamp(stop, m_low, last);
    if (low == m_low && high == m_high)
        return;
    setRange(low, high);
    Q_EMIT moved(low, high);
}

} // namespace sextant::ui
