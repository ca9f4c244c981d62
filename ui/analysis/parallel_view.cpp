#include "ui/analysis/parallel_view.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kReachPx = 14.0; // of an axis
constexpr double kLeastBrush = 0.01; // less is a click

/// What the worker paints, all of it copied.
struct LinesPicture {
    ParallelData data;
    std::vector<std::size_t> strong;
    std::set<int> front;
    bool isBrushed = false;
    QSize size;
    double ratio = 1.0;
    QRectF plot;
    QColor weakColour, strongColour;
};

QPointF pointIn(const QRectF& plot, std::size_t axes, std::size_t axis, double share)
{
    const double gaps = static_cast<double>(std::max<std::size_t>(2, axes) - 1);
    return {plot.left() + plot.width() * static_cast<double>(axis) / gaps,
            plot.bottom() - share * plot.height()};
}

/// @return false when the token stopped it
bool paintLines(QPainter& painter, const LinesPicture& picture,
                const std::vector<std::size_t>& lines, const RunToken& token)
{
    const std::size_t axes = picture.data.axes.size();
    std::vector<QPointF> points(axes);
    constexpr std::size_t kLook = 256;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % kLook == 0 && !token.proceed())
            return false;
        for (std::size_t axis = 0; axis < axes; ++axis)
            points[axis] = pointIn(picture.plot, axes, axis, picture.data.share(lines[i], axis));
        painter.drawPolyline(points.data(), static_cast<int>(axes));
    }
    return true;
}

Result<QImage> painted(const LinesPicture& picture, const RunToken& token)
{
    QImage image(picture.size * picture.ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(picture.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::size_t> weak, strong = picture.strong;
    std::set<std::size_t> taken(strong.begin(), strong.end());
    for (std::size_t line = 0; line < picture.data.ids.size(); ++line) {
        if (!picture.isBrushed && picture.front.contains(picture.data.ids[line]))
            strong.push_back(line);
        else if (!taken.contains(line))
            weak.push_back(line);
    }
    // Many lines cover each other: each is fainter.
    const auto alpha = [](std::size_t count, double full) {
        return std::clamp(full * std::sqrt(60.0 / static_cast<double>(count + 1)), 0.06, full);
    };
    QColor colour = picture.weakColour;
    colour.setAlphaF(static_cast<float>(alpha(weak.size(), 0.5)));
    painter.setPen(QPen(colour, 1.0));
    if (!paintLines(painter, picture, weak, token))
        return fail(ErrorCode::Cancelled, "lines", "stopped");
    colour = picture.strongColour;
    colour.setAlphaF(static_cast<float>(alpha(strong.size(), 0.9)));
    painter.setPen(QPen(colour, 1.3));
    if (!paintLines(painter, picture, strong, token))
        return fail(ErrorCode::Cancelled, "lines", "stopped");
    painter.end();
    return image;
}

} // namespace

ParallelView::ParallelView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("parallelView"));
    setAccessibleName(tr("Candidates over several measures"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Drag on an axis to keep what passes there; click beside the part, or Esc, to "
                  "let it go. Better values lie higher"));
}

QSize ParallelView::minimumSizeHint() const
{
    return {240, 120};
}

void ParallelView::show(ParallelData data, std::set<int> front)
{
    std::vector<std::optional<AxisBrush>> brushes(data.axes.size());
    for (std::size_t axis = 0; axis < data.axes.size(); ++axis)
        for (std::size_t old = 0; old < m_data.axes.size() && old < m_brushes.size(); ++old)
            if (m_data.axes[old].measure == data.axes[axis].measure)
                brushes[axis] = m_brushes[old];
    m_data = std::move(data);
    m_front = std::move(front);
    m_brushes = std::move(brushes);
    repaintLines();
}

void ParallelView::select(int current, const std::vector<int>& ids)
{
    m_current = current;
    m_selected = ids;
    update();
}

void ParallelView::clearBrushes()
{
    if (!hasBrush())
        return;
    std::fill(m_brushes.begin(), m_brushes.end(), std::nullopt);
    repaintLines();
    Q_EMIT brushesChanged();
}

bool ParallelView::hasBrush() const
{
    return std::any_of(m_brushes.begin(), m_brushes.end(),
                       [](const auto& brush) { return brush.has_value(); });
}

QRectF ParallelView::plotRect() const
{
    const int line = fontMetrics().height();
    const double side = 44.0;
    return QRectF(rect()).adjusted(side, 2.0 * line + 8.0, -side, -(line + 8.0));
}

QPointF ParallelView::pointOf(std::size_t axis, double share) const
{
    return pointIn(plotRect(), m_data.axes.size(), axis, share);
}

int ParallelView::axisAt(double x) const
{
    for (std::size_t axis = 0; axis < m_data.axes.size(); ++axis)
        if (std::abs(pointOf(axis, 0.0).x() - x) <= kReachPx)
            return static_cast<int>(axis);
    return -1;
}

double ParallelView::shareAt(double y) const
{
    const QRectF plot = plotRect();
    return std::clamp((plot.bottom() - y) / std::max(1.0, plot.height()), 0.0, 1.0);
}

void ParallelView::repaintLines()
{
    update();
    if (!isVisible() || plotRect().height() < 8.0)
        return;
    LinesPicture picture;
    picture.data = m_data;
    picture.front = m_front;
    picture.isBrushed = hasBrush();
    if (picture.isBrushed)
        picture.strong = m_data.passing(m_brushes);
    picture.size = size();
    picture.ratio = devicePixelRatioF();
    picture.plot = plotRect();
    picture.weakColour = currentTheme().mutedText;
    picture.strongColour = currentTheme().accent;
    m_paint.run<QImage>(
        [picture = std::move(picture)](const RunToken& token) { return painted(picture, token); },
        [this](const Result<QImage>& image) {
            if (image)
                m_lines = *image;
            update();
        });
}

void ParallelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_data.ids.empty()) {
        painter.setPen(currentTheme().mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Candidates with scores show as lines here."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(QPointF(0, 0), m_lines);
    paintSelected(painter);
    paintAxes(painter);
}

void ParallelView::paintSelected(QPainter& painter) const
{
    // More are a brushed crowd, which the picture shows.
    constexpr std::size_t kMost = 60;
    std::set<int> wanted{m_current};
    if (m_selected.size() <= kMost)
        wanted.insert(m_selected.begin(), m_selected.end());
    const Theme& theme = currentTheme();
    for (std::size_t line = 0; line < m_data.ids.size(); ++line) {
        if (!wanted.contains(m_data.ids[line]))
            continue;
        const bool isCurrent = m_data.ids[line] == m_current;
        QPolygonF points;
        for (std::size_t axis = 0; axis < m_data.axes.size(); ++axis)
            points << pointOf(axis, m_data.share(line, axis));
        painter.setPen(QPen(isCurrent ? theme.text : theme.device, isCurrent ? 2.5 : 1.5));
        painter.drawPolyline(points);
    }
}

QString ParallelView::cornerText(std::size_t axis, double share) const
{
    return measureText(m_data.axes[axis].measure, m_data.axes[axis].valueAt(share));
}

void ParallelView::paintAxes(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const QRectF plot = plotRect();
    const int line = fontMetrics().height();
    const auto count = static_cast<double>(std::max<std::size_t>(2, m_data.axes.size()) - 1);
    const double room = plot.width() / count - 8.0;
    for (std::size_t axis = 0; axis < m_data.axes.size(); ++axis) {
        const double x = pointOf(axis, 0.0).x();
        painter.setPen(QPen(theme.mutedText, 1.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        // The first and last title lean inwards, so that none leaves the widget.
        const double left = std::clamp(x - room / 2, 2.0, width() - room - 2.0);
        painter.setPen(theme.text);
        painter.drawText(QRectF(left, 0, room, line), Qt::AlignCenter,
                         fontMetrics().elidedText(measureName(m_data.axes[axis].measure),
                                                  Qt::ElideRight, static_cast<int>(room)));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(left, line + 2, room, line), Qt::AlignCenter,
                         cornerText(axis, 1.0));
        painter.drawText(QRectF(left, plot.bottom() + 4, room, line), Qt::AlignCenter,
                         cornerText(axis, 0.0));
        if (!m_brushes[axis])
            continue;
        const QRectF part(QPointF(x - 6.0, pointOf(axis, m_brushes[axis]->high).y()),
                          QPointF(x + 6.0, pointOf(axis, m_brushes[axis]->low).y()));
        QColor fill = theme.accent;
        fill.setAlphaF(0.3F);
        painter.setBrush(fill);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(part);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.text);
        for (const double share : {m_brushes[axis]->low, m_brushes[axis]->high}) {
            const bool isHigh = share == m_brushes[axis]->high;
            const QString text = cornerText(axis, share);
            const double wide = fontMetrics().horizontalAdvance(text) + 4.0;
            const bool isLast = axis + 1 == m_data.axes.size();
            const QRectF label(isLast ? x - 9.0 - wide : x + 9.0,
                               pointOf(axis, share).y() - (isHigh ? 0 : line), wide, line);
            painter.fillRect(label, theme.window);
            painter.drawText(label, Qt::AlignCenter, text);
        }
    }
}

void ParallelView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    repaintLines();
}

void ParallelView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    repaintLines();
}

void ParallelView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        repaintLines();
}

void ParallelView::applyTheme()
{
    repaintLines();
}

void ParallelView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int axis = axisAt(event->position().x());
    const double share = shareAt(event->position().y());
    if (axis < 0) {
        const QRectF plot = plotRect();
        const auto gaps = static_cast<double>(std::max<std::size_t>(2, m_data.axes.size()) - 1);
        const double at = (event->position().x() - plot.left()) / plot.width() * gaps;
        if (const auto line = m_data.nearest(at, share, 0.03))
            Q_EMIT candidateClicked(m_data.ids[*line]);
        return;
    }
    m_dragged = axis;
    m_from = share;
    const auto& brush = m_brushes[static_cast<std::size_t>(axis)];
    m_moved = brush && share >= brush->low && share <= brush->high ? brush : std::nullopt;
}

void ParallelView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        setCursor(axisAt(event->position().x()) >= 0 ? Qt::SplitVCursor : Qt::ArrowCursor);
        return;
    }
    const double share = shareAt(event->position().y());
    auto& brush = m_brushes[static_cast<std::size_t>(m_dragged)];
    if (m_moved) {
        const double by = std::clamp(share - m_from, -m_moved->low, 1.0 - m_moved->high);
        brush = AxisBrush{m_moved->low + by, m_moved->high + by};
    } else if (std::abs(share - m_from) >= kLeastBrush) {
        brush = AxisBrush{std::min(share, m_from), std::max(share, m_from)};
    }
    repaintLines();
    Q_EMIT brushesChanged();
}

void ParallelView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0)
        return;
    const double share = shareAt(event->position().y());
    if (!m_moved && std::abs(share - m_from) < kLeastBrush) // a click beside the part
        m_brushes[static_cast<std::size_t>(m_dragged)].reset();
    m_dragged = -1;
    repaintLines();
    Q_EMIT brushesChanged();
    std::vector<int> ids;
    if (hasBrush())
        for (const std::size_t line : m_data.passing(m_brushes))
            ids.push_back(m_data.ids[line]);
    Q_EMIT brushed(ids);
}

void ParallelView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    clearBrushes();
    Q_EMIT brushed({});
}

} // namespace sextant::ui
