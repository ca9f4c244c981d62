#include "core/geo/raster.h"

#include "core/geo/detail/gdal_handles.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

namespace sextant {

namespace detail {

void initialiseGdal()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
}

Error gdalError(ErrorCode code, const std::filesystem::path& path, const std::string& fallback)
{
    std::string why = CPLGetLastErrorMsg();
    const std::string name = path.string();
    if (why.starts_with(name + ": "))
        why.erase(0, name.size() + 2);
    return {code, name, why.empty() ? fallback : why};
}

GDALDataType gdalType(SampleType type)
{
    switch (type) {
    case SampleType::UInt8:
        return GDT_Byte;
    case SampleType::UInt16:
        return GDT_UInt16;
    case SampleType::Int16:
        return GDT_Int16;
    case SampleType::Float32:
    case SampleType::Other:
        return GDT_Float32;
    }
    return GDT_Float32;
}

void copyGeoreference(GDALDataset& target, const RasterInfo& info)
{
    if (info.worldFromPixel) {
        GeoTransform transform = *info.worldFromPixel;
        target.SetGeoTransform(transform.data());
    }
    if (!info.projectionWkt.empty())
        target.SetProjection(info.projectionWkt.c_str());
}

} // namespace detail

namespace {

using detail::DatasetHandle;

SampleType sampleTypeOf(GDALDataType type)
{
    switch (type) {
    case GDT_Byte:
        return SampleType::UInt8;
    case GDT_UInt16:
        return SampleType::UInt16;
    case GDT_Int16:
        return SampleType::Int16;
    case GDT_Float32:
        return SampleType::Float32;
    default:
        return SampleType::Other;
    }
}

std::string bandName(GDALRasterBand& band, int index)
{
    const std::string description = band.GetDescription();
    if (!description.empty())
        return description;
    switch (band.GetColorInterpretation()) {
    case GCI_RedBand:
        return "red";
    case GCI_GreenBand:
        return "green";
    case GCI_BlueBand:
        return "blue";
    case GCI_AlphaBand:
        return "alpha";
    default:
        return "band " + std::to_string(index);
    }
}

std::string nameOf(const OGRSpatialReference& crs)
{
    const char* authority = crs.GetAuthorityName(nullptr);
    const char* code = crs.GetAuthorityCode(nullptr);
    if (authority && code)
        return std::string(authority) + ":" + code;
    return crs.GetName() ? crs.GetName() : "";
}

} // namespace

std::string_view sampleTypeName(SampleType type)
{
    switch (type) {
    case SampleType::UInt8:
        return "uint8";
    case SampleType::UInt16:
        return "uint16";
    case SampleType::Int16:
        return "int16";
    case SampleType::Float32:
        return "float32";
    case SampleType::Other:
        return "other";
    }
    return "other";
}

SampleType sampleTypeNamed(std::string_view name)
{
    for (const auto type :
         {SampleType::UInt8, SampleType::UInt16, SampleType::Int16, SampleType::Float32})
        if (sampleTypeName(type) == name)
            return type;
    return SampleType::Other;
}

struct Raster::Impl {
    std::filesystem::path path;
    DatasetHandle dataset;
    RasterInfo info;
    std::unique_ptr<OGRCoordinateTransformation> lonLatFromWorld;

    void readInfo();
    void readGeoreference();
    Result<void> readBand(int band, const Window& window, int width, int height,
                          float* values) const;
    void markInvalid(int band, std::span<const float> values, std::span<std::uint8_t> valid) const;
};

void Raster::Impl::readInfo()
{
    info.width = dataset->GetRasterXSize();
    info.height = dataset->GetRasterYSize();
    info.bands = dataset->GetRasterCount();
    info.type = sampleTypeOf(dataset->GetRasterBand(1)->GetRasterDataType());
    for (int i = 1; i <= info.bands; ++i) {
        GDALRasterBand& band = *dataset->GetRasterBand(i);
        info.bandNames.push_back(bandName(band, i));
        if (band.GetColorInterpretation() == GCI_AlphaBand)
            info.alphaBand = i;
    }
    int hasNoData = 0;
    const double noData = dataset->GetRasterBand(1)->GetNoDataValue(&hasNoData);
    if (hasNoData)
        info.noData = noData;
}

void Raster::Impl::readGeoreference()
{
    GeoTransform transform{};
    if (dataset->GetGeoTransform(transform.data()) == CE_None)
        info.worldFromPixel = transform;
    const OGRSpatialReference* crs = dataset->GetSpatialRef();
    if (!crs)
        return;
    info.projectionWkt = dataset->GetProjectionRef();
    info.crsName = nameOf(*crs);

    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference world(*crs);
    world.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    lonLatFromWorld.reset(OGRCreateCoordinateTransformation(&world, &wgs84));
    if (!info.worldFromPixel)
        return;

    const double side =
        std::sqrt(std::abs(transform[1] * transform[5] - transform[2] * transform[4]));
    info.groundSampleM = side * (crs->IsProjected() ? crs->GetLinearUnits() : 0.0);
    const bool webMercator = info.crsName == "EPSG:3857";
    if (webMercator && lonLatFromWorld) {
        double x = transform[0] + transform[1] * info.width / 2 + transform[2] * info.height / 2;
        double y = transform[3] + transform[4] * info.width / 2 + transform[5] * info.height / 2;
        if (lonLatFromWorld->Transform(1, &x, &y))
            info.groundSampleM *= std::cos(y * std::numbers::pi / 180.0);
    }
}

Result<void> Raster::Impl::readBand(int band, const Window& window, int width, int height,
                                    float* values) const
{
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    if (width < window.width || height < window.height)
        extra.eResampleAlg = GRIORA_Average;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (dataset->GetRasterBand(band)->RasterIO(GF_Read, window.x, window.y, window.width,
                                               window.height, values, width, height, GDT_Float32, 0,
                                               0, &extra)
        != CE_None)
        return tl::unexpected(
            detail::gdalError(ErrorCode::RasterOpen, path, "pixels cannot be read"));
    return {};
}

void Raster::Impl::markInvalid(int band, std::span<const float> values,
                               std::span<std::uint8_t> valid) const
{
    int hasNoData = 0;
    const double noData = dataset->GetRasterBand(band)->GetNoDataValue(&hasNoData);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || (hasNoData && static_cast<double>(values[i]) == noData))
            valid[i] = 0;
    }
}

Raster::Raster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
Raster::Raster(Raster&&) noexcept = default;
Raster& Raster::operator=(Raster&&) noexcept = default;
Raster::~Raster() = default;

Result<Raster> Raster::open(const std::filesystem::path& path)
{
    detail::initialiseGdal();
    std::error_code ec;
    if (!std::filesystem::exists(path, ec))
        return fail(ErrorCode::FileMissing, path.string(), "no such file");
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->dataset.reset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_VERBOSE_ERROR));
    if (!impl->dataset || impl->dataset->GetRasterCount() == 0)
        return tl::unexpected(detail::gdalError(ErrorCode::RasterOpen, path, "not a raster"));
    impl->readInfo();
    impl->readGeoreference();
    return Raster(std::move(impl));
}

const RasterInfo& Raster::info() const
{
    return m_impl->info;
}

Result<RasterBlock> Raster::read(const Window& window, std::span<const int> bands, int outWidth,
                                 int outHeight) const
{
    const RasterInfo& raster = m_impl->info;
    std::vector<int> wanted(bands.begin(), bands.end());
    if (wanted.empty()) {
        for (int i = 1; i <= raster.bands; ++i)
            if (i != raster.alphaBand)
                wanted.push_back(i);
    }
    const bool outside = window.x < 0 || window.y < 0 || window.width < 1 || window.height < 1
        || window.x + window.width > raster.width || window.y + window.height > raster.height
        || std::any_of(wanted.begin(), wanted.end(),
                       [&](int b) { return b < 1 || b > raster.bands; });
    if (outside)
        return fail(ErrorCode::RasterOpen, m_impl->path.string(),
                    "window or band outside the raster");

    RasterBlock block;
    block.bands = static_cast<int>(wanted.size());
    block.width = outWidth > 0 ? outWidth : window.width;
    block.height = outHeight > 0 ? outHeight : window.height;
    const std::size_t pixels =
        static_cast<std::size_t>(block.width) * static_cast<std::size_t>(block.height);
    block.values.resize(pixels * wanted.size());
    block.valid.assign(pixels, 1);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::span<float> values(block.values.data() + i * pixels, pixels);
        if (const auto read =
                m_impl->readBand(wanted[i], window, block.width, block.height, values.data());
            !read)
            return tl::unexpected(read.error());
        m_impl->markInvalid(wanted[i], values, block.valid);
        for (float& value : values)
            value = std::isfinite(value) ? value : 0.0f;
    }
    if (raster.alphaBand > 0) {
        std::vector<float> alpha(pixels);
        if (const auto read =
                m_impl->readBand(raster.alphaBand, window, block.width, block.height, alpha.data());
            !read)
            return tl::unexpected(read.error());
        for (std::size_t i = 0; i < pixels; ++i)
            if (alpha[i] <= 0.0f)
                block.valid[i] = 0;
    }
    return block;
}

std::optional<std::array<double, 2>> Raster::lonLat(double column, double row) const
{
    if (!m_impl->info.worldFromPixel || !m_impl->lonLatFromWorld)
        return std::nullopt;
    const GeoTransform& t = *m_impl->info.worldFromPixel;
    double x = t[0] + column * t[1] + row * t[2];
    double y = t[3] + column * t[4] + row * t[5];
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (!m_impl->lonLatFromWorld->Transform(1, &x, &y))
        return std::nullopt;
    return std::array{x, y};
}

Result<void> writeRaster(const std::filesystem::path& path, const RasterInfo& info,
                         std::span<const float> values)
{
    detail::initialiseGdal();
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto temporary = path;
    temporary += ".part";
    // Without it GDAL declares the fourth of four byte bands to be transparency.
    const char* photometric = info.bands == 3 ? "PHOTOMETRIC=RGB" : "PHOTOMETRIC=MINISBLACK";
    const char* options[] = {"COMPRESS=DEFLATE", "ALPHA=NO", photometric, nullptr};
    DatasetHandle dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        temporary.c_str(), info.width, info.height, info.bands, detail::gdalType(info.type),
        const_cast<char**>(options)));
    if (!dataset)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be created"));
    detail::copyGeoreference(*dataset, info);
    const std::size_t pixels =
        static_cast<std::size_t>(info.width) * static_cast<std::size_t>(info.height);
    bool written = values.size() == pixels * static_cast<std::size_t>(info.bands);
    for (int i = 1; written && i <= info.bands; ++i) {
        GDALRasterBand& band = *dataset->GetRasterBand(i);
        if (static_cast<std::size_t>(i) <= info.bandNames.size())
            band.SetDescription(info.bandNames[static_cast<std::size_t>(i) - 1].c_str());
        if (info.noData)
            band.SetNoDataValue(*info.noData);
        auto* data = const_cast<float*>(values.data() + static_cast<std::size_t>(i - 1) * pixels);
        written = band.RasterIO(GF_Write, 0, 0, info.width, info.height, data, info.width,
                                info.height, GDT_Float32, 0, 0)
            == CE_None;
    }
    dataset->FlushCache();
    dataset.reset();
    if (!written || CPLGetLastErrorType() >= CE_Failure) {
        std::filesystem::remove(temporary, ec);
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be written"));
    }
    std::filesystem::rename(temporary, path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, path.string(), ec.message());
    return {};
}

} // namespace sextant
