#include "core/geo/raster_writer.h"

#include "core/geo/detail/gdal_handles.h"

#include <cpl_conv.h>

#include <algorithm>

namespace sextant {

namespace {

/// An internal mask for pixels that carry nothing and have no value that says so.
bool writeMask(GDALDataset& dataset, const RasterInfo& info, std::span<const std::uint8_t> valid)
{
    if (std::find(valid.begin(), valid.end(), 0) == valid.end())
        return true;
    const CPLConfigOptionSetter inside("GDAL_TIFF_INTERNAL_MASK", "YES", false);
    if (dataset.CreateMaskBand(GMF_PER_DATASET) != CE_None)
        return false;
    std::vector<std::uint8_t> levels(valid.size());
    std::transform(valid.begin(), valid.end(), levels.begin(),
                   [](std::uint8_t is) { return is != 0 ? std::uint8_t{255} : std::uint8_t{0}; });
    return dataset.GetRasterBand(1)->GetMaskBand()->RasterIO(GF_Write, 0, 0, info.width,
                                                             info.height, levels.data(), info.width,
                                                             info.height, GDT_Byte, 0, 0, nullptr)
        == CE_None;
}

} // namespace

Result<void> writeRaster(const std::filesystem::path& path, const RasterInfo& info,
                         std::span<const float> values, std::span<const std::uint8_t> valid)
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
    detail::DatasetHandle dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
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
    written = written && writeMask(*dataset, info, valid);
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

struct RasterWriter::Impl {
    std::filesystem::path path, temporary;
    detail::DatasetHandle dataset;

    ~Impl()
    {
        if (!dataset)
            return;
        dataset.reset();
        std::error_code ec;
        std::filesystem::remove(temporary, ec);
    }
};

RasterWriter::RasterWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
RasterWriter::RasterWriter(RasterWriter&&) noexcept = default;
RasterWriter::~RasterWriter() = default;

Result<RasterWriter> RasterWriter::create(const std::filesystem::path& path, const RasterInfo& info)
{
    detail::initialiseGdal();
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->temporary = detail::temporaryFor(path);
    const char* options[] = {"COMPRESS=DEFLATE",
                             "TILED=YES",
                             "BLOCKXSIZE=512",
                             "BLOCKYSIZE=512",
                             "BIGTIFF=IF_SAFER",
                             "ALPHA=NO",
                             "PHOTOMETRIC=MINISBLACK",
                             "NUM_THREADS=ALL_CPUS",
                             nullptr};
    impl->dataset.reset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        impl->temporary.c_str(), info.width, info.height, info.bands, detail::gdalType(info.type),
        const_cast<char**>(options)));
    if (!impl->dataset)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be created"));
    detail::copyGeoreference(*impl->dataset, info);
    for (int i = 1; i <= info.bands; ++i) {
        GDALRasterBand& band = *impl->dataset->GetRasterBand(i);
        if (static_cast<std::size_t>(i) <= info.bandNames.size())
            band.SetDescription(info.bandNames[static_cast<std::size_t>(i) - 1].c_str());
        if (info.noData)
            band.SetNoDataValue(*info.noData);
    }
    return RasterWriter(std::move(impl));
}

Result<void> RasterWriter::write(const Window& window, std::span<const float> values)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto* data = const_cast<float*>(values.data());
    if (m_impl->dataset->RasterIO(GF_Write, window.x, window.y, window.width, window.height, data,
                                  window.width, window.height, GDT_Float32,
                                  m_impl->dataset->GetRasterCount(), nullptr, 0, 0, 0, nullptr)
        != CE_None)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, m_impl->path, "cannot be written"));
    return {};
}

Result<void> RasterWriter::finish()
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    m_impl->dataset->FlushCache();
    m_impl->dataset.reset();
    std::error_code ec;
    if (CPLGetLastErrorType() >= CE_Failure) {
        auto error =
            detail::gdalError(ErrorCode::FileUnwritable, m_impl->path, "cannot be written");
        std::filesystem::remove(m_impl->temporary, ec);
        return tl::unexpected(std::move(error));
    }
    std::filesystem::rename(m_impl->temporary, m_impl->path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, m_impl->path.string(), ec.message());
    return {};
}

} // namespace sextant
