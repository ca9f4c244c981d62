#include "ui/common/theme.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/scene_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

// How the view draws itself: from the scene up to what lies around the picture.

namespace sextant::ui {

namespace {

constexpr int kSceneLayer = 0;
constexpr int kFirstMask = 1;
constexpr int kSecondMask = 2;
constexpr int kDifferenceLayer = 3;

/// Part of the frame's scene, in view pixels.
QRectF viewRect(const ViewFrame& frame, const QRectF& pixels)
{
    return {frame.viewFromPixel(pixels.topLeft()), frame.viewFromPixel(pixels.bottomRight())};
}

} // namespace

void SceneView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.panel);
    if (!hasScene()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_opening ? tr("Opening the scene…") : m_emptyText);
        return;
    }
    const QRect footer(0, static_cast<int>(room().height()), width(),
                       height() - static_cast<int>(room().height()));
    if (!footer.contains(event->rect())) { // not only the position under the pointer
        painter.save();
        painter.setClipRect(QRectF(QPointF(), room()));
        m_layers.paint(painter, m_frame, devicePixelRatioF(), kSceneLayer);
        paintMasks(painter);
        if (m_masksVisible && m_comparison != Comparison::Difference) // what changes is enough
            m_vessels.paint(painter, m_frame, m_vessel);
        m_measure.paint(painter, m_frame,
                        [this](const QPointF& pixel) { return gridFromScene(pixel); });
        paintOverview(painter);
        constexpr double kTellingDeg = 1.0;
        const auto& northDeg = m_projection ? m_projection->northDeg : m_facts->northDeg;
        if (northDeg && std::abs(*northDeg) > kTellingDeg)
            paintNorth(painter, {25, 25}, *northDeg);
        if (const QStringList notes = notesOf(*m_facts, m_projection.get()); !notes.isEmpty())
            paintTag(painter, {8, room().height() - 8}, notes.join(QStringLiteral(" · ")),
                     QRectF(QPointF(8, 8), room() - QSizeF(16, 16)));
        painter.restore();
    }
    paintFooter(painter, footer, *m_facts,
                m_projection ? m_projection->metresPerPixel : m_facts->metresPerPixel,
                m_frame.scale, m_reading, m_style);
}

void SceneView::paintMasks(QPainter& painter)
{
    if (!m_masksVisible)
        return;
    const double ratio = devicePixelRatioF();
    painter.setOpacity(m_opacity);
    const bool canCompare = m_layers.has(kFirstMask) && m_layers.has(kSecondMask);
    const Comparison comparison = canCompare ? m_comparison : Comparison::None;
    switch (comparison) {
    case Comparison::None:
        m_layers.paint(painter, m_frame, ratio, kFirstMask);
        paintLive(painter);
        break;
    case Comparison::Flicker:
        m_layers.paint(painter, m_frame, ratio, kSecondMask);
        break;
    case Comparison::Difference:
        m_layers.paint(painter, m_frame, ratio, kDifferenceLayer);
        break;
    case Comparison::Swipe: {
        const double line = m_swipe * width();
        painter.save();
        painter.setClipRect(QRectF(0, 0, line, room().height()), Qt::IntersectClip);
        m_layers.paint(painter, m_frame, ratio, kFirstMask);
        painter.restore();
        painter.save();
        painter.setClipRect(QRectF(line, 0, width() - line, room().height()), Qt::IntersectClip);
        m_layers.paint(painter, m_frame, ratio, kSecondMask);
        painter.restore();
        painter.setOpacity(1.0);
        painter.setPen(QPen(QColor(0, 0, 0, 120), 4));
        painter.drawLine(QPointF(line, 0), QPointF(line, room().height()));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawLine(QPointF(line, 0), QPointF(line, room().height()));
        break;
    }
    }
    painter.setOpacity(1.0);
}

void SceneView::paintLive(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    if (!m_projection)
        return m_live.paint(painter, m_frame, ratio, m_overlay.colour);
    const QRectF shown = m_frame.visible();
    QPolygonF corners;
    for (const QPointF& corner :
         {shown.topLeft(), shown.topRight(), shown.bottomRight(), shown.bottomLeft()})
        corners.append(sceneFromGrid(corner));
    m_live.paintPlaced(painter, m_frame, ratio, m_overlay.colour, corners.boundingRect(),
                       [this](const QPointF& pixel) { return gridFromScene(pixel); });
}

void SceneView::paintOverview(QPainter& painter)
{
    const auto frame = overviewFrame();
    if (!frame)
        return;
    const QRectF plate = viewRect(*frame, QRectF(QPointF(), frame->scene));
    painter.fillRect(plate, currentTheme().panel);
    painter.save();
    painter.setClipRect(plate, Qt::IntersectClip);
    ViewFrame whole = *frame; // all of it counts as visible wherever it lies
    whole.view = QSizeF(plate.right(), plate.bottom());
    m_layers.paint(painter, whole, devicePixelRatioF(), kSceneLayer);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    painter.drawRect(plate);
    const QRectF part = viewRect(*frame, m_frame.visible()).intersected(plate);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(part);
    painter.setPen(QPen(QColor(0xF0, 0xE4, 0x42), 1.5));
    painter.drawRect(part);
}

} // namespace sextant::ui
