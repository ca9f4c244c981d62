#include "core/geo/detail/gdal_handles.h"

#include <gdal_alg.h>
#include <ogrsf_frmts.h>

#include <cmath>

namespace sextant {

Result<int> polygonise(const std::filesystem::path& maskFile,
                       const std::filesystem::path& vectorFile)
{
    const auto mask = Raster::open(maskFile);
    if (!mask)
        return tl::unexpected(mask.error());
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const auto failed = [&] {
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, vectorFile, "cannot be written"));
    };
    const detail::DatasetHandle source(GDALDataset::Open(maskFile.c_str(), GDAL_OF_RASTER));
    if (!source)
        return failed();

    std::error_code ec;
    std::filesystem::remove(vectorFile, ec);
    const detail::DatasetHandle target(GetGDALDriverManager()->GetDriverByName("GPKG")->Create(
        vectorFile.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!target)
        return failed();
    auto* crs = const_cast<OGRSpatialReference*>(source->GetSpatialRef());
    OGRLayer* layer = target->CreateLayer("vessels", crs, wkbPolygon, nullptr);
    if (!layer)
        return failed();
    OGRFieldDefn value("value", OFTInteger);
    OGRFieldDefn pixels("area_px", OFTInteger64);
    OGRFieldDefn area("area_m2", OFTReal);
    for (OGRFieldDefn* field : {&value, &pixels, &area})
        layer->CreateField(field);

    GDALRasterBand* band = source->GetRasterBand(1);
    const char* options[] = {"8CONNECTED=8", nullptr};
    // The band is its own mask, so water makes no polygons.
    if (GDALPolygonize(band, band, layer, 0, const_cast<char**>(options), nullptr, nullptr)
        != CE_None)
        return failed();

    const GeoTransform transform =
        mask->info().worldFromPixel.value_or(GeoTransform{0, 1, 0, 0, 0, 1});
    const double pixelArea = std::abs(transform[1] * transform[5] - transform[2] * transform[4]);
    const double groundM = mask->info().groundSampleM;
    int count = 0;
    layer->ResetReading();
    while (OGRFeature* raw = layer->GetNextFeature()) {
        const OGRFeatureUniquePtr feature(raw);
        const double size = feature->GetGeometryRef()->toSurface()->get_Area() / pixelArea;
        feature->SetField("area_px", static_cast<GIntBig>(std::llround(size)));
        feature->SetField("area_m2", size * groundM * groundM);
        if (layer->SetFeature(feature.get()) != OGRERR_NONE)
            return failed();
        ++count;
    }
    return count;
}

} // namespace sextant
