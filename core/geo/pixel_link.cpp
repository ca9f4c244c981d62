#include "core/geo/pixel_link.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/pixel_transform.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr const char* kBetween = "EPSG:4326"; ///< where two rasters meet that share no CRS

bool isPlaced(const RasterInfo& info)
{
    return (info.worldFromPixel || !info.controlPoints.empty()) && !info.projectionWkt.empty();
}

bool isSameCrs(const RasterInfo& a, const RasterInfo& b)
{
    if (a.projectionWkt == b.projectionWkt)
        return true;
    OGRSpatialReference one;
    OGRSpatialReference other;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    return one.SetFromUserInput(a.projectionWkt.c_str()) == OGRERR_NONE
        && other.SetFromUserInput(b.projectionWkt.c_str()) == OGRERR_NONE && one.IsSame(&other);
}

/// Corners at the same place, to a hundredth of a pixel.
bool isSameTransform(const GeoTransform& a, const GeoTransform& b, int width, int height)
{
    constexpr double kShare = 0.01;
    const double side = std::sqrt(std::abs(a[1] * a[5] - a[2] * a[4]));
    for (const auto& [column, row] : {std::pair{0, 0}, {width, 0}, {0, height}, {width, height}}) {
        const double dx = a[0] - b[0] + column * (a[1] - b[1]) + row * (a[2] - b[2]);
        const double dy = a[3] - b[3] + column * (a[4] - b[4]) + row * (a[5] - b[5]);
        if (!(std::hypot(dx, dy) <= kShare * side))
            return false;
    }
    return true;
}

} // namespace

bool sharesGrid(const RasterInfo& raster, const RasterInfo& scene)
{
    if (raster.width != scene.width || raster.height != scene.height)
        return false;
    if (!isPlaced(raster) || !isPlaced(scene))
        return true;
    if (!isSameCrs(raster, scene)
        || raster.worldFromPixel.has_value() != scene.worldFromPixel.has_value())
        return false;
    return raster.worldFromPixel ? isSameTransform(*raster.worldFromPixel, *scene.worldFromPixel,
                                                   raster.width, raster.height)
                                 : raster.controlPoints == scene.controlPoints;
}

struct PixelLink::Impl {
    detail::DatasetHandle placed; ///< says where the raster lies
    detail::DatasetHandle scene; ///< when the view has its pixels
    std::optional<detail::PixelTransform> world; ///< of the raster
    std::optional<detail::PixelTransform> view; ///< of the scene
    std::optional<ViewGrid> grid;

    /// Through the grid: x on the same turn of the earth as the grid.
    [[nodiscard]] Position viewFromWorld(double x, double y) const
    {
        const GeoTransform& t = grid->worldFromPixel;
        const double middle = t[0] + t[1] * grid->width / 2.0;
        if (grid->xPeriod > 0.0)
            x -= grid->xPeriod * std::round((x - middle) / grid->xPeriod);
        return {(x - t[0]) / t[1], (y - t[3]) / t[5]};
    }
};

PixelLink::PixelLink(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
PixelLink::PixelLink(PixelLink&&) noexcept = default;
PixelLink& PixelLink::operator=(PixelLink&&) noexcept = default;
PixelLink::~PixelLink() = default;

Result<PixelLink> PixelLink::create(const std::filesystem::path& raster, const ViewGround& ground)
{
    const auto own = Raster::open(raster);
    const auto scene = Raster::open(ground.scene);
    for (const auto* opened : {&own, &scene})
        if (!*opened)
            return tl::unexpected(opened->error());
    const bool isOwn = isPlaced(own->info());
    if (!isOwn
        && (own->info().width != scene->info().width || own->info().height != scene->info().height))
        return fail(ErrorCode::MaskMismatch, raster.filename().string(),
                    "its size differs from the scene's, and it says not where it lies");
    auto impl = std::make_unique<Impl>();
    impl->grid = ground.grid;
    auto placed = detail::openFile(isOwn ? raster : ground.scene, GDAL_OF_RASTER);
    if (!placed)
        return tl::unexpected(placed.error());
    impl->placed = std::move(*placed);
    const std::string crs = ground.grid ? ground.grid->crs : kBetween;
    impl->world = detail::PixelTransform::create(*impl->placed, crs);
    if (!ground.grid) {
        auto opened = detail::openFile(ground.scene, GDAL_OF_RASTER);
        if (!opened)
            return tl::unexpected(opened.error());
        impl->scene = std::move(*opened);
        impl->view = detail::PixelTransform::create(*impl->scene, crs);
    }
    if (!impl->world || (!ground.grid && !impl->view))
        return fail(ErrorCode::WrongUsage, raster.filename().string(),
                    "cannot be laid on this view: one of them says not where it lies, or no way "
                    "leads from its CRS to "
                        + crs);
    return PixelLink(std::move(impl));
}

std::optional<PixelLink::Position> PixelLink::rasterFromView(double column, double row) const
{
    double x = column;
    double y = row;
    if (m_impl->grid) {
        const GeoTransform& t = m_impl->grid->worldFromPixel;
        x = t[0] + t[1] * column;
        y = t[3] + t[5] * row;
    } else if (!m_impl->view->toCrs(x, y)) {
        return std::nullopt;
    }
    if (!m_impl->world->toPixel(x, y))
        return std::nullopt;
    return Position{x, y};
}

std::optional<PixelLink::Position> PixelLink::viewFromRaster(double column, double row) const
{
    double x = column;
    double y = row;
    if (!m_impl->world->toCrs(x, y))
        return std::nullopt;
    if (m_impl->grid)
        return m_impl->viewFromWorld(x, y);
    if (!m_impl->view->toPixel(x, y))
        return std::nullopt;
    return Position{x, y};
}

} // namespace sextant
