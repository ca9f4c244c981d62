#include "ui/plot/outline.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace sextant::ui {

Outline::Outline(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Outline::begin(Shape shape, const QPointF& at)
{
    m_shape = shape;
    m_points = QPolygonF({at});
    m_isDrawing = true;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void Outline::extend(const QPointF& to)
{
    if (!m_isDrawing)
        return;
    if (m_shape == Shape::Lasso) {
        m_points << to;
    } else {
        const QPointF from = m_points.first();
        m_points = QPolygonF({from, QPointF(to.x(), from.y()), to, QPointF(from.x(), to.y())});
    }
    update();
}

QPolygonF Outline::end()
{
    constexpr double kLeastPx = 4.0;
    m_isDrawing = false;
    hide();
    const QRectF box = m_points.boundingRect();
    if (m_points.size() < 3 || box.width() < kLeastPx || box.height() < kLeastPx)
        return {};
    return m_points;
}

void Outline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    QColor fill = theme.accent;
    fill.setAlphaF(0.12f);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.text, 1, Qt::DashLine));
    painter.drawPolygon(m_points);
}

} // namespace sextant::ui
