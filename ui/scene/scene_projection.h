#pragma once

#include "core/geo/pixel_link.h"
#include "core/geo/pixel_mesh.h"
#include "ui/scene/scene_facts.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <string>

namespace sextant::ui {

/// A scene in another CRS than its own: the grid that is shown, and where the pixels of the scene
/// lie on it. A value that does not change; any thread.
struct SceneProjection {
    std::shared_ptr<const ViewGround> ground; ///< with a grid; shared with the tiles' layers
    double metresPerPixel = 0.0; ///< along a row, in the middle; 0 unknown
    std::optional<double> northDeg; ///< as in SceneFacts, in this view
    bool isGeographic = false; ///< its coordinates are degrees
    PixelMesh viewFromScene, sceneFromView;

    [[nodiscard]] const ViewGrid& grid() const { return *ground->grid; }
    /// Pixels of the scene from those of the grid and back, to a tenth of a pixel; far outside of
    /// the scene roughly.
    [[nodiscard]] QPointF toScene(const QPointF& view) const;
    [[nodiscard]] QPointF toView(const QPointF& scene) const;
};
/// On the worker thread. @param crs of crsFromText()
/// Errors: those of viewGridOf() and Raster.
[[nodiscard]] Result<SceneProjection> projectionOf(RasterPool& pool, const SceneFacts& facts,
                                                   const std::string& crs);

/// Of a position on the projection's grid; values are the scene's own. On the worker thread.
/// Errors: those of Raster.
[[nodiscard]] Result<PixelReading> readProjected(RasterPool& pool, const SceneFacts& facts,
                                                 const SceneProjection& projection,
                                                 const QPointF& view);

} // namespace sextant::ui
