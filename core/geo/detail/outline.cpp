#include "core/geo/detail/outline.h"

#include <ogrsf_frmts.h>

#include <cmath>
#include <vector>

namespace sextant::detail {

namespace {

/// Calls f(x, y) for every corner, which it may move; false as soon as one f is.
template <typename F> bool forEachCorner(OGRGeometry& geometry, const F& f)
{
    for (OGRPolygon* polygon : *geometry.toMultiPolygon())
        for (OGRLinearRing* ring : *polygon)
            for (int i = 0; i < ring->getNumPoints(); ++i) {
                double x = ring->getX(i);
                double y = ring->getY(i);
                if (!f(x, y))
                    return false;
                ring->setPoint(i, x, y);
            }
    return true;
}

/// The polygons of the pixels of a vessel, in pixels from the corner of its box; null on failure.
std::unique_ptr<OGRMultiPolygon> polygonsOf(const Vessel& vessel)
{
    const Window& box = vessel.box;
    std::vector<std::uint8_t> pixels(
        static_cast<std::size_t>(box.width) * static_cast<std::size_t>(box.height), 0);
    for (const PixelRun& run : vessel.runs)
        for (int x = run.begin; x < run.end; ++x)
            pixels[static_cast<std::size_t>(run.row - box.y) * static_cast<std::size_t>(box.width)
                   + static_cast<std::size_t>(x - box.x)] = 1;
    GDALDriverManager& drivers = *GetGDALDriverManager();
    const DatasetHandle image(
        drivers.GetDriverByName("MEM")->Create("", box.width, box.height, 1, GDT_Byte, nullptr));
    const DatasetHandle shapes(
        drivers.GetDriverByName("Memory")->Create("", 0, 0, 0, GDT_Unknown, nullptr));
    if (!image || !shapes)
        return nullptr;
    GDALRasterBand* band = image->GetRasterBand(1);
    OGRLayer* layer = shapes->CreateLayer("outline", nullptr, wkbPolygon, nullptr);
    // 4-connected: polygons that meet in a corner are parts of a multi-polygon, where GDAL's
    // 8-connected ones would cross themselves. The band is its own mask: water makes none.
    if (!layer
        || band->RasterIO(GF_Write, 0, 0, box.width, box.height, pixels.data(), box.width,
                          box.height, GDT_Byte, 0, 0, nullptr)
            != CE_None
        || GDALPolygonize(band, band, layer, -1, nullptr, nullptr, nullptr) != CE_None)
        return nullptr;
    auto all = std::make_unique<OGRMultiPolygon>();
    layer->ResetReading();
    while (OGRFeature* raw = layer->GetNextFeature()) {
        const OGRFeatureUniquePtr feature(raw);
        all->addGeometryDirectly(feature->StealGeometry());
    }
    return all;
}

} // namespace

Outliner Outliner::create(GDALDataset& raster, bool ownCrs)
{
    Outliner outliner;
    GeoTransform transform{};
    const bool affine = raster.GetGeoTransform(transform.data()) == CE_None;
    const OGRSpatialReference* crs = raster.GetSpatialRef();
    if (ownCrs && affine && crs) {
        outliner.m_crs.emplace(*crs);
        outliner.m_worldFromPixel = transform;
    } else {
        outliner.m_lonLatFromPixel = PixelTransform::create(raster, "EPSG:4326");
        if (outliner.m_lonLatFromPixel) {
            outliner.m_crs.emplace();
            outliner.m_crs->importFromEPSG(4326);
        }
    }
    if (outliner.m_crs)
        outliner.m_crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return outliner;
}

bool Outliner::place(OGRGeometry& geometry, double originX, double originY, double longitude) const
{
    return forEachCorner(geometry, [&](double& x, double& y) {
        x += originX;
        y += originY;
        if (m_worldFromPixel) {
            const GeoTransform& t = *m_worldFromPixel;
            const double column = x;
            x = t[0] + column * t[1] + y * t[2];
            y = t[3] + column * t[4] + y * t[5];
            return true;
        }
        if (!m_lonLatFromPixel)
            return true;
        if (!m_lonLatFromPixel->toCrs(x, y))
            return false;
        x = longitude + std::remainder(x - longitude, 360.0); // in one piece over the date line
        return true;
    });
}

std::unique_ptr<OGRGeometry> Outliner::trace(const Vessel& vessel, bool cut) const
{
    std::unique_ptr<OGRGeometry> outline = polygonsOf(vessel);
    if (!outline || !place(*outline, vessel.box.x, vessel.box.y, vessel.longitude.value_or(0.0)))
        return nullptr;
    if (!outline->IsValid())
        outline.reset(OGRGeometryFactory::forceToMultiPolygon(outline->MakeValid(nullptr)));
    OGREnvelope envelope;
    if (outline)
        outline->getEnvelope(&envelope);
    const bool crosses = m_lonLatFromPixel && (envelope.MinX < -180.0 || envelope.MaxX > 180.0);
    if (outline && cut && crosses) {
        const char* options[] = {"WRAPDATELINE=YES", nullptr};
        outline.reset(
            OGRGeometryFactory::forceToMultiPolygon(OGRGeometryFactory::transformWithOptions(
                outline.get(), nullptr, const_cast<char**>(options))));
    }
    return outline;
}

} // namespace sextant::detail
