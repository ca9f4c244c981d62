#include "ui/scene/scene_furniture.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sextant::ui {

namespace {

class SceneFurniture {
    Q_DECLARE_TR_FUNCTIONS(SceneFurniture)
};

/// The longest round length that fits the room.
double roundLength(double room)
{
    const double power = std::pow(10.0, std::floor(std::log10(room)));
    return room / power >= 5.0 ? 5.0 * power : room / power >= 2.0 ? 2.0 * power : power;
}

QString valuesText(const PixelReading& reading, const SceneFacts& facts, const SceneStyle& style)
{
    QStringList values;
    for (const int band : distinctBands(style))
        for (std::size_t i = 0; i < facts.bands.size() && i < reading.values.size(); ++i)
            if (facts.bands[i] == band)
                values.append(QLocale().toString(reading.values[i], 'g', 5));
    if (values.isEmpty())
        return SceneFurniture::tr("no data");
    return values.join(QStringLiteral(" / "));
}

QString pointerText(const PixelReading& reading, const SceneFacts& facts, const SceneStyle& style)
{
    const bool isInside = reading.column >= 0 && reading.row >= 0
        && reading.column < facts.info.width && reading.row < facts.info.height;
    QStringList parts;
    if (reading.lonLat)
        parts.append(coordinateText(*reading.lonLat));
    if (reading.projected)
        parts.append(SceneFurniture::tr("x %1, y %2")
                         .arg(QLocale().toString((*reading.projected)[0], 'f', 1),
                              QLocale().toString((*reading.projected)[1], 'f', 1)));
    if (isInside) {
        parts.append(SceneFurniture::tr("column %1, row %2")
                         .arg(static_cast<int>(reading.column))
                         .arg(static_cast<int>(reading.row)));
        parts.append(valuesText(reading, facts, style));
    }
    return parts.join(QStringLiteral("  ·  "));
}

/// @return pixels taken at the right end
int paintScale(QPainter& painter, const QRect& inside, double metresPerPixel, double scale)
{
    const Theme& theme = currentTheme();
    constexpr double kRoomPx = 96.0;
    const double lengthM = roundLength(kRoomPx * metresPerPixel / scale);
    const int barPx = static_cast<int>(lengthM / metresPerPixel * scale);
    const QString text = lengthText(lengthM);
    const int textPx = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(theme.mutedText);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, text);
    const int end = inside.right() - textPx - 8;
    painter.setPen(QPen(theme.text, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(end - barPx, inside.center().y(), end, inside.center().y());
    painter.setPen(theme.mutedText);
    const QString pixel = SceneFurniture::tr("%1 m/px").arg(
        QLocale().toString(metresPerPixel, 'f', metresPerPixel < 10 ? 1 : 0));
    const int taken = textPx + barPx + 24;
    painter.drawText(inside.adjusted(0, 0, -taken, 0), Qt::AlignVCenter | Qt::AlignRight, pixel);
    return taken + painter.fontMetrics().horizontalAdvance(pixel) + 16;
}

} // namespace

QString lengthText(double metres)
{
    const QLocale locale;
    if (metres >= 1000.0)
        return SceneFurniture::tr("%1 km").arg(
            locale.toString(metres / 1000.0, 'g', metres >= 1e6 ? 5 : 4));
    return SceneFurniture::tr("%1 m").arg(locale.toString(metres, 'g', 4));
}

QString coordinateText(const std::array<double, 2>& lonLat)
{
    const QLocale locale;
    return SceneFurniture::tr("%1° %2  %3° %4")
        .arg(locale.toString(std::abs(lonLat[1]), 'f', 4),
             lonLat[1] < 0 ? SceneFurniture::tr("S") : SceneFurniture::tr("N"),
             locale.toString(std::abs(lonLat[0]), 'f', 4),
             lonLat[0] < 0 ? SceneFurniture::tr("W") : SceneFurniture::tr("E"));
}

QStringList notesOf(const SceneFacts& facts, const SceneProjection* projection)
{
    constexpr double kTellingDeg = 1.0; // what a UTM zone's meridians converge by is less
    const std::optional<double>& northDeg = projection ? projection->northDeg : facts.northDeg;
    QStringList notes;
    if (projection)
        notes.append(SceneFurniture::tr("in %1; networks see the scene's own pixels")
                         .arg(QString::fromStdString(projection->grid().crs)));
    if (!facts.northDeg)
        notes.append(SceneFurniture::tr("no georeference: positions in pixels"));
    else if (!facts.info.controlPoints.empty())
        notes.append(
            SceneFurniture::tr("placed by %1 control points").arg(facts.info.controlPoints.size()));
    if (northDeg && std::abs(*northDeg) > kTellingDeg)
        notes.append(SceneFurniture::tr("north is %1° off up").arg(std::lround(*northDeg)));
    if (facts.crossesDateLine)
        notes.append(SceneFurniture::tr("crosses the date line"));
    if (!facts.hasOverviews)
        notes.append(SceneFurniture::tr("no overviews: slow when zoomed out"));
    return notes;
}

QString describe(const SceneFacts& facts)
{
    const RasterInfo& info = facts.info;
    QStringList parts{SceneFurniture::tr("%1 × %2 px").arg(info.width).arg(info.height),
                      info.bands == 1 ? SceneFurniture::tr("1 band")
                                      : SceneFurniture::tr("%1 bands").arg(info.bands)};
    if (!info.crsName.empty())
        parts.append(QString::fromStdString(info.crsName));
    return (parts + notesOf(facts)).join(QStringLiteral(" · "));
}

void paintFooter(QPainter& painter, const QRect& footer, const SceneFacts& facts,
                 double metresPerPixel, double scale, const std::optional<PixelReading>& reading,
                 const SceneStyle& style)
{
    const Theme& theme = currentTheme();
    painter.fillRect(footer, theme.panel);
    painter.setPen(theme.border);
    painter.drawLine(footer.topLeft(), footer.topRight());
    QRect inside = footer.adjusted(8, 0, -8, 0);
    if (metresPerPixel > 0.0)
        inside.setRight(inside.right() - paintScale(painter, inside, metresPerPixel, scale));
    if (!reading)
        return;
    painter.setPen(theme.mutedText);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(pointerText(*reading, facts, style),
                                                      Qt::ElideRight, inside.width()));
}

void paintNorth(QPainter& painter, const QPointF& centre, double northDeg)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 140));
    painter.drawEllipse(QPointF(), 15, 15);
    painter.rotate(northDeg);
    QPainterPath arrow;
    arrow.moveTo(0, -11);
    arrow.lineTo(5, 3);
    arrow.lineTo(0, 0);
    arrow.lineTo(-5, 3);
    arrow.closeSubpath();
    painter.fillPath(arrow, Qt::white);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(-8, 1, 16, 12), Qt::AlignCenter, SceneFurniture::tr("N"));
    painter.restore();
}

void paintTag(QPainter& painter, const QPointF& at, const QString& whole, const QRectF& area)
{
    const Theme& theme = currentTheme();
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text =
        metrics.elidedText(whole, Qt::ElideRight, static_cast<int>(area.width()) - 16);
    QRectF plate(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    plate.moveBottomLeft(at);
    plate.moveLeft(std::max(area.left(), std::min(plate.left(), area.right() - plate.width())));
    plate.moveTop(std::max(area.top(), std::min(plate.top(), area.bottom() - plate.height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace sextant::ui
