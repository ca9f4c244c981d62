#include "core/geo/detail/pixel_transform.h"

#include <cmath>

namespace sextant::detail {

namespace {

bool apply(void* transformer, bool backwards, double& x, double& y)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    double z = 0.0;
    int done = FALSE;
    GDALGenImgProjTransform(transformer, backwards ? TRUE : FALSE, 1, &x, &y, &z, &done);
    return done == TRUE && std::isfinite(x) && std::isfinite(y);
}

} // namespace

std::optional<PixelTransform> PixelTransform::create(GDALDataset& raster, const std::string& crs)
{
    GeoTransform ignored{};
    const bool affine = raster.GetGeoTransform(ignored.data()) == CE_None;
    const bool known = affine ? raster.GetSpatialRef() != nullptr
                              : raster.GetGCPCount() > 0 && raster.GetGCPSpatialRef() != nullptr;
    if (!known)
        return std::nullopt;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const std::string target = "DST_SRS=" + crs;
    // Longitudes must not depend on where the scene's centre is.
    const char* options[] = {target.c_str(), "INSERT_CENTER_LONG=NO", nullptr};
    PixelTransform transform;
    transform.m_transformer.reset(
        GDALCreateGenImgProjTransformer2(&raster, nullptr, const_cast<char**>(options)));
    if (!transform.m_transformer)
        return std::nullopt;
    return transform;
}

bool PixelTransform::toCrs(double& x, double& y) const
{
    return apply(m_transformer.get(), false, x, y);
}

bool PixelTransform::toPixel(double& x, double& y) const
{
    return apply(m_transformer.get(), true, x, y);
}

} // namespace sextant::detail
