#include "ui/scene/vessel_shapes.h"

#include "ui/common/theme.h"
#include "ui/scene/vessel_outline.h"

#include <QPainter>
#include <QPen>

#include <limits>

namespace sextant::ui {

namespace {

constexpr double kTooSmallPx = 7.0; ///< in the view; below it a mark says where the vessel is
constexpr double kInvisiblePx = 3.0; ///< the mask itself shows larger ones
constexpr double kMarkPx = 6.0;

/// A path of straight lines with every corner moved.
QPainterPath moved(const QPainterPath& path, const std::function<QPointF(const QPointF&)>& place)
{
    QPainterPath laid;
    laid.setFillRule(path.fillRule());
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QPointF to = place(QPointF(element.x, element.y));
        if (element.isMoveTo())
            laid.moveTo(to);
        else
            laid.lineTo(to);
    }
    return laid;
}

/// Another shape for each kind.
void drawMark(QPainter& painter, VesselKind kind, const QPointF& centre)
{
    const QRectF box(centre - QPointF(kMarkPx, kMarkPx), QSizeF(2 * kMarkPx, 2 * kMarkPx));
    switch (kind) {
    case VesselKind::Plain:
    case VesselKind::Found:
        painter.drawEllipse(box);
        break;
    case VesselKind::FalseAlarm:
        painter.drawRect(box);
        break;
    case VesselKind::Missed:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top()},
                                       {box.right(), centre.y()},
                                       {centre.x(), box.bottom()},
                                       {box.left(), centre.y()}}));
        break;
    }
}

} // namespace

QColor colourOf(VesselKind kind)
{
    switch (kind) {
    case VesselKind::Plain:
        return currentTheme().accent;
    case VesselKind::Found:
        return {0x00, 0x9E, 0x73};
    case VesselKind::FalseAlarm:
        return {0xCC, 0x79, 0xA7};
    case VesselKind::Missed:
        return {0xD5, 0x5E, 0x00};
    }
    return {};
}

QPen outlinePen(VesselKind kind)
{
    QPen pen(colourOf(kind), 2.0);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == VesselKind::FalseAlarm)
        pen.setDashPattern({1.0, 1.5});
    else if (kind == VesselKind::Missed)
        pen.setDashPattern({4.0, 2.0});
    return pen;
}

std::vector<QPainterPath> VesselShapes::outlinesOf(const VesselFinding& finding)
{
    std::vector<QPainterPath> outlines;
    outlines.reserve(finding.vessels.size());
    for (const Vessel& vessel : finding.vessels)
        outlines.push_back(outlineOf(vessel.runs));
    return outlines;
}

void VesselShapes::set(std::shared_ptr<const VesselFinding> finding,
                       std::vector<QPainterPath> outlines)
{
    Q_ASSERT(!finding || finding->vessels.size() == outlines.size());
    m_finding = std::move(finding);
    m_outlines = std::move(outlines);
    arrange();
}

void VesselShapes::lay(std::function<QPointF(const QPointF&)> place)
{
    m_place = std::move(place);
    arrange();
}

void VesselShapes::arrange()
{
    m_laid = m_outlines; // shares them
    m_boxes.clear();
    for (int i = 0; i < count(); ++i) {
        const Window& of = vessel(i).box;
        m_boxes.emplace_back(of.x, of.y, of.width, of.height);
        if (!m_place)
            continue;
        QPainterPath& path = m_laid[static_cast<std::size_t>(i)];
        path = moved(path, m_place);
        m_boxes.back() = path.boundingRect();
    }
}

const Vessel& VesselShapes::vessel(int index) const
{
    return m_finding->vessels[static_cast<std::size_t>(index)];
}

VesselKind VesselShapes::kind(int index) const
{
    return m_finding->kinds[static_cast<std::size_t>(index)];
}

QRectF VesselShapes::box(int index) const
{
    return m_boxes[static_cast<std::size_t>(index)];
}

void VesselShapes::paint(QPainter& painter, const ViewFrame& frame, int selected) const
{
    const QRectF visible = frame.visible();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_outlines.size(); ++i)
        if (const int index = static_cast<int>(i);
            index != selected && visible.intersects(box(index)))
            paintOne(painter, frame, i, false);
    if (selected >= 0 && selected < count()) // over its neighbours
        paintOne(painter, frame, static_cast<std::size_t>(selected), true);
    painter.restore();
}

void VesselShapes::paintOne(QPainter& painter, const ViewFrame& frame, std::size_t index,
                            bool isSelected) const
{
    const VesselKind of = m_finding->kinds[index];
    const QRectF around = box(static_cast<int>(index));
    const double largestPx = std::max(around.width(), around.height()) * frame.scale;
    const bool isTiny = largestPx < (of == VesselKind::Plain ? kInvisiblePx : kTooSmallPx);
    if (of == VesselKind::Plain && !isTiny && !isSelected)
        return; // the mask shows it
    QPen halo(QColor(0, 0, 0, 150), 4.0);
    halo.setCosmetic(true);
    QPen pen = outlinePen(of);
    if (isSelected) {
        halo.setWidthF(6.0);
        pen.setWidthF(3.0);
        pen.setColor(of == VesselKind::Plain ? QColor(Qt::white) : pen.color());
    }
    const auto draw = [&](const auto& shape) {
        for (const QPen& next : {halo, pen}) {
            painter.setPen(next);
            shape();
        }
    };
    if (isTiny) {
        draw([&] { drawMark(painter, of, frame.viewFromPixel(around.center())); });
        return;
    }
    painter.save();
    painter.translate(frame.origin);
    painter.scale(frame.scale, frame.scale);
    draw([&] { painter.drawPath(m_laid[index]); });
    painter.restore();
}

int VesselShapes::at(const ViewFrame& frame, const QPointF& position) const
{
    const QPointF pixel = frame.pixelFromView(position);
    const double reach = kMarkPx / frame.scale;
    int nearest = -1;
    double smallest = std::numeric_limits<double>::max();
    for (int i = 0; i < count(); ++i) {
        const QRectF around = box(i).adjusted(-reach, -reach, reach, reach);
        const double area = around.width() * around.height();
        if (around.contains(pixel) && area < smallest) { // of two, the one that is harder to hit
            nearest = i;
            smallest = area;
        }
    }
    return nearest;
}

} // namespace sextant::ui
