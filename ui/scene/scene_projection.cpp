#include "ui/scene/scene_projection.h"

#include "core/geo/geodesic.h"

#include <array>
#include <cmath>
#include <numbers>

namespace sextant::ui {

namespace {

/// Around a grid one may still look and measure.
constexpr double kMarginShare = 0.5;

PixelMesh meshOver(int width, int height, const PixelMesh::Exact& exact)
{
    const double x = kMarginShare * width;
    const double y = kMarginShare * height;
    return PixelMesh::of(-x, -y, width + 2.0 * x, height + 2.0 * y, exact);
}

QPointF through(const PixelMesh& mesh, const QPointF& from)
{
    const auto inside = mesh.nearest(from.x(), from.y());
    const auto there = mesh.at(inside[0], inside[1]);
    if (!there)
        return from;
    return QPointF((*there)[0], (*there)[1]) + from - QPointF(inside[0], inside[1]);
}

using Place = std::optional<std::array<double, 2>>; ///< longitude, latitude

/// Scale and north in the middle of the view.
void lookAround(SceneProjection& projection, const Raster& raster, const PixelLink& link)
{
    const double column = projection.grid().width / 2.0;
    const double row = projection.grid().height / 2.0;
    const auto placeOf = [&](double x, double y) -> Place {
        const auto pixel = link.rasterFromView(x, y);
        return pixel ? raster.lonLat((*pixel)[0], (*pixel)[1]) : std::nullopt;
    };
    constexpr double kStep = 0.5;
    const Place left = placeOf(column - kStep, row);
    const Place right = placeOf(column + kStep, row);
    const Place above = placeOf(column, row - kStep);
    const Place below = placeOf(column, row + kStep);
    if (!left || !right || !above || !below)
        return;
    const std::array ends{*left, *right};
    projection.metresPerPixel = geodesicLengthM(ends);
    const double shrink = std::cos((*left)[1] * std::numbers::pi / 180.0);
    const auto step = [&](const Place& from, const Place& to) {
        return QPointF(shrink * std::remainder((*to)[0] - (*from)[0], 360.0),
                       (*to)[1] - (*from)[1]);
    };
    const QPointF perColumn = step(left, right);
    const QPointF perRow = step(above, below);
    // North as steps in pixels: the inverse of what a step in pixels is on the ground.
    const double determinant = perColumn.x() * perRow.y() - perRow.x() * perColumn.y();
    projection.northDeg = std::atan2(-perRow.x() / determinant, -perColumn.x() / determinant)
        * 180.0 / std::numbers::pi;
}

} // namespace

QPointF SceneProjection::toScene(const QPointF& view) const
{
    return through(sceneFromView, view);
}

QPointF SceneProjection::toView(const QPointF& scene) const
{
    return through(viewFromScene, scene);
}

Result<SceneProjection> projectionOf(RasterPool& pool, const SceneFacts& facts,
                                     const std::string& crs)
{
    auto grid = viewGridOf(facts.path, crs);
    if (!grid)
        return tl::unexpected(grid.error());
    constexpr double kTurnDeg = 360.0;
    SceneProjection projection;
    projection.isGeographic = std::abs(grid->xPeriod - kTurnDeg) < 1e-6;
    projection.ground =
        std::make_shared<const ViewGround>(ViewGround{facts.path, std::move(*grid)});
    const auto link = PixelLink::create(facts.path, *projection.ground);
    if (!link)
        return tl::unexpected(link.error());
    const auto opened = pool.open(facts.path);
    if (!opened)
        return tl::unexpected(opened.error());
    lookAround(projection, (*opened)->raster, *link);
    projection.viewFromScene =
        meshOver(facts.info.width, facts.info.height,
                 [&](double column, double row) { return link->viewFromRaster(column, row); });
    projection.sceneFromView =
        meshOver(projection.grid().width, projection.grid().height,
                 [&](double column, double row) { return link->rasterFromView(column, row); });
    return projection;
}

Result<PixelReading> readProjected(RasterPool& pool, const SceneFacts& facts,
                                   const SceneProjection& projection, const QPointF& view)
{
    const auto warped = pool.warped(facts.path, projection.ground);
    if (!warped)
        return tl::unexpected(warped.error());
    const auto pixel = (*warped)->link().rasterFromView(view.x(), view.y());
    if (!pixel)
        return PixelReading{-1.0, -1.0, std::nullopt, {}, std::nullopt};
    auto reading = readPixel(pool, facts, (*pixel)[0], (*pixel)[1]);
    const GeoTransform& t = projection.grid().worldFromPixel;
    if (reading && !projection.isGeographic)
        reading->projected = {t[0] + t[1] * view.x(), t[3] + t[5] * view.y()};
    return reading;
}

} // namespace sextant::ui
