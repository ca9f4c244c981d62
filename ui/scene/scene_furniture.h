#pragma once

#include "ui/scene/scene_projection.h"
#include "ui/scene/view_frame.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

namespace sextant::ui {

// What a map has around its picture. GUI thread.

/// "840 m", "12.4 km".
[[nodiscard]] QString lengthText(double metres);
/// "49.2901° N  123.1706° W". @param lonLat degrees
[[nodiscard]] QString coordinateText(const std::array<double, 2>& lonLat);
/// What is unusual about a scene: "no georeference: positions in pixels", ...
/// @param projection in which it is shown; null: its own pixels
[[nodiscard]] QStringList notesOf(const SceneFacts& facts,
                                  const SceneProjection* projection = nullptr);
/// "3 bands · EPSG:32631 · rotated by 12° · ...": what a scene is, and what is unusual about it.
[[nodiscard]] QString describe(const SceneFacts& facts);

/// A line with the position and values under the pointer, the size of a pixel and a scale bar.
/// @param metresPerPixel of the view's grid; 0 unknown @param reading none: the pointer is
/// elsewhere
void paintFooter(QPainter& painter, const QRect& footer, const SceneFacts& facts,
                 double metresPerPixel, double scale, const std::optional<PixelReading>& reading,
                 const SceneStyle& style);
/// An arrow where north is not up.
void paintNorth(QPainter& painter, const QPointF& centre, double northDeg);
/// Text on a plate, moved into the area when it would leave it. @param at lower left corner
void paintTag(QPainter& painter, const QPointF& at, const QString& text, const QRectF& area);

} // namespace sextant::ui
