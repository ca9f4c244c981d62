#include "core/geo/detail/gdal_handles.h"

#include <algorithm>

namespace sextant {

struct MaskWriter::Impl {
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

MaskWriter::MaskWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
MaskWriter::MaskWriter(MaskWriter&&) noexcept = default;
MaskWriter::~MaskWriter() = default;

Result<MaskWriter> MaskWriter::create(const std::filesystem::path& path, const RasterInfo& like)
{
    detail::initialiseGdal();
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->temporary = path;
    impl->temporary += ".part";
    const char* options[] = {"COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE",
                             nullptr};
    impl->dataset.reset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        impl->temporary.c_str(), like.width, like.height, 1, GDT_Byte,
        const_cast<char**>(options)));
    if (!impl->dataset)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be created"));
    detail::copyGeoreference(*impl->dataset, like);
    impl->dataset->GetRasterBand(1)->SetDescription("vessel");
    return MaskWriter(std::move(impl));
}

Result<void> MaskWriter::write(const Window& window, std::span<const std::uint8_t> values)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto* data = const_cast<std::uint8_t*>(values.data());
    if (m_impl->dataset->GetRasterBand(1)->RasterIO(GF_Write, window.x, window.y, window.width,
                                                    window.height, data, window.width,
                                                    window.height, GDT_Byte, 0, 0, nullptr)
        != CE_None)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, m_impl->path, "cannot be written"));
    return {};
}

Result<void> MaskWriter::finish()
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
