#include "core/geo/vessel_file.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/outline.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace sextant {

namespace {

const char* driverOf(VectorFormat format)
{
    switch (format) {
    case VectorFormat::GeoPackage:
        return "GPKG";
    case VectorFormat::GeoJson:
        return "GeoJSON";
    case VectorFormat::Csv:
        return "CSV";
    case VectorFormat::Kml:
        // Plain KML; LIBKML sets a style per feature and leaves typed fields out.
        return "KML";
    }
    return "GPKG";
}

struct Field {
    const char* name;
    OGRFieldType type;
};
constexpr std::array kFields{
    Field{"id", OFTInteger},       Field{"pixels", OFTInteger64},  Field{"area_m2", OFTReal},
    Field{"length_m", OFTReal},    Field{"width_m", OFTReal},      Field{"heading_deg", OFTReal},
    Field{"longitude", OFTReal},   Field{"latitude", OFTReal},     Field{"column", OFTReal},
    Field{"row", OFTReal},         Field{"length_px", OFTReal},    Field{"width_px", OFTReal},
    Field{"probability", OFTReal}, Field{"coordinates", OFTString}};

void fill(OGRFeature& feature, const Vessel& vessel)
{
    const auto set = [&](const char* name, const std::optional<double>& value) {
        if (value)
            feature.SetField(name, *value);
    };
    feature.SetField("id", vessel.id);
    feature.SetField("pixels", static_cast<GIntBig>(vessel.pixels));
    set("area_m2", vessel.areaM2);
    set("length_m", vessel.lengthM);
    set("width_m", vessel.widthM);
    set("heading_deg", vessel.headingDeg);
    set("longitude", vessel.longitude);
    set("latitude", vessel.latitude);
    set("column", vessel.column);
    set("row", vessel.row);
    set("length_px", vessel.lengthPx);
    set("width_px", vessel.widthPx);
    set("probability", vessel.probability);
    feature.SetField("coordinates", vessel.longitude ? "WGS 84" : "pixel coordinates");
}

/// Null when the driver has no words for why.
OGRLayer* createLayer(GDALDataset& target, const OGRSpatialReference* crs, VectorFormat format)
{
    const bool outlines = format != VectorFormat::Csv;
    // Ten decimals of a degree are a hundredth of a millimetre; the standard's seven are 1 cm.
    const char* geoJson[] = {"RFC7946=YES", "COORDINATE_PRECISION=10", nullptr};
    const char* pixels[] = {"COORDINATE_PRECISION=3", nullptr};
    const char** options = format != VectorFormat::GeoJson ? nullptr : crs ? geoJson : pixels;
    OGRLayer* layer =
        target.CreateLayer("vessels", const_cast<OGRSpatialReference*>(crs),
                           outlines ? wkbMultiPolygon : wkbNone, const_cast<char**>(options));
    if (!layer)
        return nullptr;
    for (const Field& field : kFields) {
        OGRFieldDefn definition(field.name, field.type);
        if (layer->CreateField(&definition) != OGRERR_NONE)
            return nullptr;
    }
    return layer;
}

} // namespace

Result<VectorFormat> vectorFormatOf(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    if (ending == ".gpkg")
        return VectorFormat::GeoPackage;
    if (ending == ".geojson" || ending == ".json")
        return VectorFormat::GeoJson;
    if (ending == ".csv")
        return VectorFormat::Csv;
    if (ending == ".kml")
        return VectorFormat::Kml;
    return fail(ErrorCode::WrongUsage, path.string(),
                "its name must end with .gpkg, .geojson, .csv or .kml");
}

Result<void> writeVessels(const std::filesystem::path& path, std::span<const Vessel> vessels,
                          const std::filesystem::path& raster)
{
    const auto format = vectorFormatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    const auto grid = detail::openFile(raster, GDAL_OF_RASTER);
    if (!grid)
        return tl::unexpected(grid.error());
    const bool ownCrs = *format == VectorFormat::GeoPackage;
    const auto outliner = detail::Outliner::create(**grid, ownCrs);
    if (*format == VectorFormat::Kml && !outliner.crs())
        return fail(ErrorCode::WrongUsage, path.string(),
                    "KML needs positions on the Earth, and the raster has none");

    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const auto temporary = detail::temporaryFor(path);
    const auto failed = [&] {
        auto error = detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be written");
        std::filesystem::remove(temporary, ec);
        return tl::unexpected(std::move(error));
    };
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    detail::DatasetHandle target(GetGDALDriverManager()
                                     ->GetDriverByName(driverOf(*format))
                                     ->Create(temporary.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!target)
        return failed();
    OGRLayer* layer = createLayer(*target, outliner.crs(), *format);
    if (!layer)
        return failed();
    const bool transaction = target->TestCapability(ODsCTransactions) == TRUE;
    if (transaction && target->StartTransaction() != OGRERR_NONE)
        return failed();
    for (const Vessel& vessel : vessels) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        fill(*feature, vessel);
        if (*format != VectorFormat::Csv) {
            auto outline = outliner.trace(vessel, *format != VectorFormat::GeoPackage);
            if (!outline)
                return failed();
            feature->SetGeometryDirectly(outline.release());
        }
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
            return failed();
    }
    if (transaction && target->CommitTransaction() != OGRERR_NONE)
        return failed();
    CPLErrorReset();
    target.reset();
    if (CPLGetLastErrorType() >= CE_Failure || !std::filesystem::exists(temporary, ec))
        return failed();
    std::filesystem::rename(temporary, path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, path.string(), ec.message());
    return {};
}

} // namespace sextant
