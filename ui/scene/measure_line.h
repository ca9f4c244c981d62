#pragma once

#include "ui/scene/scene_facts.h"
#include "ui/scene/view_frame.h"

#include <QObject>
#include <QPolygonF>

#include <functional>

class QPainter;

namespace sextant::ui {

class TileLoader;

/// A line over the scene and its length: geodesic on WGS 84, in pixels without a georeference. GUI
/// thread.
class MeasureLine : public QObject {
    Q_OBJECT

public:
    /// @param loader answers where pixels lie; outlives the line
    explicit MeasureLine(TileLoader& loader, QObject* parent = nullptr);

    void begin(const SceneFacts& facts); ///< of another scene: what was there goes
    void clear();
    void add(const QPointF& pixel);
    void finish() { setEnd(std::nullopt); }
    /// The end that follows the pointer, while the line is being drawn.
    void setEnd(std::optional<QPointF> pixel);
    [[nodiscard]] bool isEmpty() const { return m_corners.isEmpty(); }
    /// Of the corners and the end; metres, or pixels without a georeference.
    [[nodiscard]] double length() const { return m_length; }
    [[nodiscard]] bool isInMetres() const { return m_inMetres; }
    /// @param place pixels of the frame's grid from those of the scene
    void paint(QPainter& painter, const ViewFrame& frame,
               const std::function<QPointF(const QPointF&)>& place) const;

Q_SIGNALS:
    void changed();

private:
    void measure();
    [[nodiscard]] QPolygonF line() const;

    TileLoader& m_loader;
    std::filesystem::path m_scene;
    QPolygonF m_corners; ///< pixels
    std::optional<QPointF> m_end;
    double m_length = 0.0;
    bool m_inMetres = false;
    int m_asked = 0;
};

} // namespace sextant::ui
