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
    const OGRSpatialReference* own = affine ? raster.GetSpatialRef() : raster.GetGCPSpatialRef();
    if (!own || (!affine && raster.GetGCPCount() == 0))
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
    if (own->IsGeographic())
        transform.createBack(raster, crs, affine);
    return transform;
}

void PixelTransform::createBack(GDALDataset& raster, const std::string& crs, bool affine)
{
    if (affine) { // into the turn of the earth that its pixels are in
        const std::string target = "DST_SRS=" + crs;
        const char* centred[] = {target.c_str(), nullptr};
        m_back.reset(
            GDALCreateGenImgProjTransformer2(&raster, nullptr, const_cast<char**>(centred)));
        return;
    }
    OGRSpatialReference from;
    OGRSpatialReference to(*raster.GetGCPSpatialRef());
    if (from.SetFromUserInput(crs.c_str()) != OGRERR_NONE)
        return;
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    m_degrees.reset(OGRCreateCoordinateTransformation(&from, &to));
    m_polynomial.reset(GDALCreateGCPTransformer(raster.GetGCPCount(), raster.GetGCPs(), 0, FALSE));
    for (int i = 0; i < raster.GetGCPCount(); ++i)
        m_turn += raster.GetGCPs()[i].dfGCPX / raster.GetGCPCount();
}

bool PixelTransform::toCrs(double& x, double& y) const
{
    return apply(m_transformer.get(), false, x, y);
}

bool PixelTransform::toPixel(double& x, double& y) const
{
    if (m_degrees && m_polynomial) {
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        constexpr double kTurnDeg = 360.0;
        double z = 0.0;
        int done = FALSE;
        if (!m_degrees->Transform(1, &x, &y))
            return false;
        x -= kTurnDeg * std::round((x - m_turn) / kTurnDeg);
        GDALGCPTransform(m_polynomial.get(), TRUE, 1, &x, &y, &z, &done);
        return done == TRUE && std::isfinite(x) && std::isfinite(y);
    }
    return apply(m_back ? m_back.get() : m_transformer.get(), true, x, y);
}

} // namespace sextant::detail
