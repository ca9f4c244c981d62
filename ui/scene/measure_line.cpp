#include "ui/scene/measure_line.h"

#include "core/geo/geodesic.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/tile_loader.h"

#include <QLineF>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMeasureSlot = 1;

/// Metres, or none where a corner has no place on the ground.
std::optional<double> metresOf(const Raster& raster, const QPolygonF& line)
{
    std::vector<std::array<double, 2>> corners;
    for (const QPointF& pixel : line) {
        const auto lonLat = raster.lonLat(pixel.x(), pixel.y());
        if (!lonLat)
            return std::nullopt;
        corners.push_back(*lonLat);
    }
    return geodesicLengthM(corners);
}

} // namespace

MeasureLine::MeasureLine(TileLoader& loader, QObject* parent)
    : QObject(parent), m_loader(loader) { }

void MeasureLine::begin(const SceneFacts& facts)
{
    m_scene = facts.path;
    clear();
}

void MeasureLine::clear()
{
    m_corners.clear();
    m_end.reset();
    m_length = 0.0;
    ++m_asked;
    Q_EMIT changed();
}

void MeasureLine::add(const QPointF& pixel)
{
    m_corners.append(pixel);
    measure();
}

void MeasureLine::setEnd(std::optional<QPointF> pixel)
{
    if (m_corners.isEmpty() || (!pixel && !m_end))
        return;
    m_end = pixel;
    measure();
}

QPolygonF MeasureLine::line() const
{
    QPolygonF whole = m_corners;
    if (m_end)
        whole.append(*m_end);
    return whole;
}

void MeasureLine::measure()
{
    using Length = std::optional<double>;
    m_loader.ask<Length>(
        kMeasureSlot,
        [scene = m_scene, whole = line()](RasterPool& pool) -> Result<Length> {
            const auto opened = pool.open(scene);
            if (!opened)
                return tl::unexpected(opened.error());
            return metresOf((*opened)->raster, whole);
        },
        [this, asked = ++m_asked, whole = line()](const Result<Length>& metres) {
            if (asked != m_asked || !metres)
                return;
            m_inMetres = metres->has_value();
            m_length = metres->value_or(0.0);
            for (qsizetype i = 1; !m_inMetres && i < whole.size(); ++i)
                m_length += QLineF(whole[i - 1], whole[i]).length();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void MeasureLine::paint(QPainter& painter, const ViewFrame& frame,
                        const std::function<QPointF(const QPointF&)>& place) const
{
    const QPolygonF whole = line();
    if (whole.isEmpty())
        return;
    QPolygonF drawn;
    for (const QPointF& pixel : whole)
        drawn.append(frame.viewFromPixel(place(pixel)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(drawn);
    painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(drawn);
    painter.setBrush(Qt::white);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    for (const QPointF& corner : drawn)
        painter.drawEllipse(corner, 3, 3);
    painter.restore();
    if (whole.size() > 1)
        paintTag(painter, drawn.last() + QPointF(10, -10),
                 m_inMetres ? lengthText(m_length)
                            : tr("%1 px").arg(QLocale().toString(m_length, 'f', 1)),
                 QRectF(QPointF(), frame.view));
}

} // namespace sextant::ui
