#include "core/geo/raster.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/pixel_transform.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sextant {

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
    case SampleType::Levelled:
        return "levelled";
    case SampleType::Other:
        return "other";
    }
    return "other";
}

SampleType sampleTypeNamed(std::string_view name)
{
    for (const auto type : {SampleType::UInt8, SampleType::UInt16, SampleType::Int16,
                            SampleType::Float32, SampleType::Levelled})
        if (sampleTypeName(type) == name)
            return type;
    return SampleType::Other;
}

struct Raster::Impl {
    std::filesystem::path path;
    DatasetHandle dataset;
    RasterInfo info;
    bool hasMask = false; ///< a mask of the whole file, in it or beside it

    /// Null without a georeference. Made when first asked for: most rasters are read for their
    /// pixels alone, and PROJ takes milliseconds for each.
    const detail::PixelTransform* lonLatFromPixel();
    Result<void> check() const;
    void readInfo();
    void readGeoreference();
    Result<void> readBands(std::vector<int> bands, const Window& window, int width, int height,
                           std::span<float> values) const;
    Result<void> readMask(const Window& window, int width, int height,
                          std::span<float> values) const;
    void markInvalid(int band, std::span<const float> values, std::span<std::uint8_t> valid) const;

private:
    bool transformAsked = false;
    std::optional<detail::PixelTransform> transform;
};

const detail::PixelTransform* Raster::Impl::lonLatFromPixel()
{
    if (!transformAsked)
        transform = detail::PixelTransform::create(*dataset, "EPSG:4326");
    transformAsked = true;
    return transform ? &*transform : nullptr;
}

/// Refuses what opens and can only fail later, or take the memory of the machine.
Result<void> Raster::Impl::check() const
{
    constexpr int kMostSide = 1'000'000;
    constexpr double kMostBlockBytes = 1 << 30;
    const auto refuse = [&](const std::string& why) {
        return fail(ErrorCode::RasterOpen, path.string(), why);
    };
    if (dataset->GetRasterCount() == 0)
        return refuse("not a raster: it holds no band (a container of several images?)");
    if (dataset->GetRasterXSize() > kMostSide || dataset->GetRasterYSize() > kMostSide)
        return refuse(
            "is larger than a million pixels on a side; cut it with gdal_translate -srcwin");
    for (int i = 1; i <= dataset->GetRasterCount(); ++i) {
        GDALRasterBand& band = *dataset->GetRasterBand(i);
        int width = 0;
        int height = 0;
        band.GetBlockSize(&width, &height);
        if (1.0 * width * height * GDALGetDataTypeSizeBytes(band.GetRasterDataType())
            > kMostBlockBytes)
            return refuse("is stored in blocks of " + std::to_string(width) + " x "
                          + std::to_string(height)
                          + " pixels, too large to read piece by piece; tile it with "
                            "gdal_translate -co TILED=YES");
        if (band.GetXSize() != dataset->GetRasterXSize()
            || band.GetYSize() != dataset->GetRasterYSize())
            return refuse("its bands differ in size");
    }
    GeoTransform t{};
    if (dataset->GetGeoTransform(t.data()) != CE_None)
        return {};
    if (!std::all_of(t.begin(), t.end(), [](double v) { return std::isfinite(v); }))
        return refuse("its geotransform is not finite; set it with gdal_edit.py -a_ullr");
    if (t[1] * t[5] - t[2] * t[4] == 0.0)
        return refuse("its geotransform gives pixels no area; set it with gdal_edit.py -a_ullr");
    return {};
}

void Raster::Impl::readInfo()
{
    info.width = dataset->GetRasterXSize();
    info.height = dataset->GetRasterYSize();
    info.bands = dataset->GetRasterCount();
    GDALRasterBand& first = *dataset->GetRasterBand(1);
    info.type = sampleTypeOf(first.GetRasterDataType());
    for (int i = 1; i <= info.bands; ++i) {
        GDALRasterBand& band = *dataset->GetRasterBand(i);
        info.bandNames.push_back(bandName(band, i));
        if (band.GetColorInterpretation() == GCI_AlphaBand)
            info.alphaBand = i;
    }
    int known = 0;
    const double noData = first.GetNoDataValue(&known);
    if (known)
        info.noData = noData;
    hasMask = first.GetMaskFlags() == GMF_PER_DATASET;
    info.scale = first.GetScale();
    info.offset = first.GetOffset();
}

void Raster::Impl::readGeoreference()
{
    GeoTransform fromPixel{};
    if (dataset->GetGeoTransform(fromPixel.data()) == CE_None) {
        info.worldFromPixel = fromPixel;
    } else {
        for (int i = 0; i < dataset->GetGCPCount(); ++i) {
            const GDAL_GCP& point = dataset->GetGCPs()[i];
            info.controlPoints.push_back(
                {point.dfGCPPixel, point.dfGCPLine, point.dfGCPX, point.dfGCPY, point.dfGCPZ});
        }
    }
    const OGRSpatialReference* crs =
        info.worldFromPixel ? dataset->GetSpatialRef() : dataset->GetGCPSpatialRef();
    if (!crs)
        return;
    info.projectionWkt =
        info.worldFromPixel ? dataset->GetProjectionRef() : dataset->GetGCPProjection();
    info.crsName = nameOf(*crs);
    if (!info.worldFromPixel)
        return;

    const double side =
        std::sqrt(std::abs(fromPixel[1] * fromPixel[5] - fromPixel[2] * fromPixel[4]));
    info.groundSampleM = side * (crs->IsProjected() ? crs->GetLinearUnits() : 0.0);
    if (info.crsName == "EPSG:3857") { // web mercator stretches by 1 / cos(latitude)
        constexpr double kSphereM = 6'378'137.0;
        const double north =
            fromPixel[3] + fromPixel[4] * info.width / 2.0 + fromPixel[5] * info.height / 2.0;
        info.groundSampleM /= std::cosh(north / kSphereM);
    }
}

Result<void> Raster::Impl::readBands(std::vector<int> bands, const Window& window, int width,
                                     int height, std::span<float> values) const
{
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    if (width < window.width || height < window.height)
        extra.eResampleAlg = GRIORA_Average;
    const bool complex = std::any_of(bands.begin(), bands.end(), [&](int band) {
        return GDALDataTypeIsComplex(dataset->GetRasterBand(band)->GetRasterDataType());
    });
    std::vector<float> pairs(complex ? 2 * values.size() : 0);
    void* target = complex ? static_cast<void*>(pairs.data()) : values.data();
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    // All bands in one call: where they lie interleaved in a file, a block is decoded once.
    if (dataset->RasterIO(GF_Read, window.x, window.y, window.width, window.height, target, width,
                          height, complex ? GDT_CFloat32 : GDT_Float32,
                          static_cast<int>(bands.size()), bands.data(), 0, 0, 0, &extra)
        != CE_None)
        return tl::unexpected(detail::readError(
            ErrorCode::RasterOpen, path, "its pixels cannot be read",
            "it is cut short, damaged or names files that are not there; copy it again"));
    for (std::size_t i = 0; complex && i < values.size(); ++i)
        values[i] = std::hypot(pairs[2 * i], pairs[2 * i + 1]);
    return {};
}

Result<void> Raster::Impl::readMask(const Window& window, int width, int height,
                                    std::span<float> values) const
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (dataset->GetRasterBand(1)->GetMaskBand()->RasterIO(
            GF_Read, window.x, window.y, window.width, window.height, values.data(), width, height,
            GDT_Float32, 0, 0, nullptr)
        != CE_None)
        return tl::unexpected(detail::readError(
            ErrorCode::RasterOpen, path, "its mask cannot be read",
            "it is cut short, damaged or names files that are not there; copy it again"));
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
    auto dataset = detail::openFile(path, GDAL_OF_RASTER);
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->dataset = std::move(*dataset);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (const auto checked = impl->check(); !checked)
        return tl::unexpected(checked.error());
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
    const bool outside = wanted.empty() || window.x < 0 || window.y < 0 || window.width < 1
        || window.height < 1 || window.width > raster.width - window.x
        || window.height > raster.height - window.y
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
    if (const auto read =
            m_impl->readBands(wanted, window, block.width, block.height, block.values);
        !read)
        return tl::unexpected(read.error());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::span<float> values(block.values.data() + i * pixels, pixels);
        m_impl->markInvalid(wanted[i], values, block.valid);
        for (float& value : values)
            value = std::isfinite(value) ? value : 0.0f;
    }
    if (m_impl->hasMask) {
        std::vector<float> mask(pixels);
        if (const auto read = m_impl->readMask(window, block.width, block.height, mask); !read)
            return tl::unexpected(read.error());
        for (std::size_t i = 0; i < pixels; ++i)
            if (mask[i] <= 0.0f)
                block.valid[i] = 0;
    }
    if (raster.alphaBand > 0) {
        std::vector<float> alpha(pixels);
        if (const auto read =
                m_impl->readBands({raster.alphaBand}, window, block.width, block.height, alpha);
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
    double x = column;
    double y = row;
    const detail::PixelTransform* transform = m_impl->lonLatFromPixel();
    if (!transform || !transform->toCrs(x, y) || std::abs(y) > 90.0)
        return std::nullopt;
    return std::array{x - 360.0 * std::floor((x + 180.0) / 360.0), y};
}

std::optional<GroundFrame> Raster::groundFrame(double column, double row) const
{
    const auto centre = lonLat(column, row);
    const auto left = lonLat(column - 0.5, row);
    const auto right = lonLat(column + 0.5, row);
    const auto above = lonLat(column, row - 0.5);
    const auto below = lonLat(column, row + 0.5);
    if (!centre || !left || !right || !above || !below)
        return std::nullopt;
    // Radii of curvature of the WGS 84 ellipsoid, along the meridian and across it.
    constexpr double kSemiMajorM = 6'378'137.0;
    constexpr double kEccentricity2 = 0.006'694'379'990'14;
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double sine = std::sin((*centre)[1] * kRadians);
    const double root = std::sqrt(1.0 - kEccentricity2 * sine * sine);
    const double across = kSemiMajorM / root;
    const double along = across * (1.0 - kEccentricity2) / (root * root);
    const double eastM = across * std::cos((*centre)[1] * kRadians) * kRadians;
    const auto degreesEast = [](double from, double to) {
        return std::remainder(to - from, 360.0); // across the date line, too
    };
    const GroundFrame frame{eastM * degreesEast((*left)[0], (*right)[0]),
                            along * kRadians * ((*right)[1] - (*left)[1]),
                            eastM * degreesEast((*above)[0], (*below)[0]),
                            along * kRadians * ((*below)[1] - (*above)[1])};
    if (!(frame.pixelAreaM2() > 0.0))
        return std::nullopt;
    return frame;
}

double GroundFrame::pixelAreaM2() const
{
    return std::abs(eastPerColumn * northPerRow - northPerColumn * eastPerRow);
}

} // namespace sextant
