#include "core/geo/mask_writer.h"

#include "core/geo/detail/mask_copies.h"

namespace sextant {

struct MaskWriter::Impl {
    std::filesystem::path path;
    std::filesystem::path draft; ///< tiles in the order they come, without overviews
    std::filesystem::path final; ///< what is renamed to `path`
    MaskContent content = MaskContent::Mask;
    detail::DatasetHandle dataset; ///< the draft

    ~Impl()
    {
        dataset.reset();
        std::error_code ec;
        for (const auto& file : {draft, final})
            if (!file.empty())
                std::filesystem::remove(file, ec);
    }
};

MaskWriter::MaskWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
MaskWriter::MaskWriter(MaskWriter&&) noexcept = default;
MaskWriter::~MaskWriter() = default;

Result<MaskWriter> MaskWriter::create(const std::filesystem::path& path, const RasterInfo& like,
                                      MaskContent content)
{
    detail::initialiseGdal();
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->content = content;
    impl->final = detail::temporaryFor(path);
    impl->draft = impl->final;
    impl->draft += ".draft";
    const char* options[] = {"COMPRESS=DEFLATE", "ZLEVEL=1",       "TILED=YES",
                             "BLOCKXSIZE=512",   "BLOCKYSIZE=512", "BIGTIFF=IF_SAFER",
                             "SPARSE_OK=TRUE",   "NUM_THREADS=2",  nullptr};
    impl->dataset.reset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        impl->draft.c_str(), like.width, like.height, 1, GDT_Byte, const_cast<char**>(options)));
    if (!impl->dataset)
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, path, "cannot be created"));
    detail::copyGeoreference(*impl->dataset, like);
    GDALRasterBand& band = *impl->dataset->GetRasterBand(1);
    if (content == MaskContent::Probability) {
        band.SetDescription("vessel probability");
        band.SetScale(kProbabilityScale);
        band.SetOffset(0.0);
        band.SetNoDataValue(kProbabilityNoData);
    } else {
        band.SetDescription("vessel");
    }
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

Result<void> MaskWriter::finish(const RunToken& token)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const auto failed = [&] {
        return tl::unexpected(
            detail::gdalError(ErrorCode::FileUnwritable, m_impl->path, "cannot be written"));
    };
    m_impl->dataset->FlushCache();
    if (CPLGetLastErrorType() >= CE_Failure)
        return failed();
    // Its own reduced copies: averages, or one pixel of many, would lose small vessels.
    if (const auto added = detail::addMaskCopies(*m_impl->dataset, m_impl->path, token); !added)
        return added;
    const char* options[] = {"COMPRESS=DEFLATE",     "BLOCKSIZE=512",  "BIGTIFF=IF_SAFER",
                             "NUM_THREADS=ALL_CPUS", "OVERVIEWS=AUTO", nullptr};
    const auto progress = [](double, const char*, void* door) {
        return static_cast<const RunToken*>(door)->proceed() ? TRUE : FALSE;
    };
    const detail::DatasetHandle copied(GetGDALDriverManager()->GetDriverByName("COG")->CreateCopy(
        m_impl->final.c_str(), m_impl->dataset.get(), FALSE, const_cast<char**>(options), +progress,
        const_cast<RunToken*>(&token)));
    if (!copied && !token.proceed())
        return fail(ErrorCode::Cancelled, m_impl->path.string(), "stopped while it was written");
    if (!copied || CPLGetLastErrorType() >= CE_Failure)
        return failed();
    std::error_code ec;
    std::filesystem::rename(m_impl->final, m_impl->path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, m_impl->path.string(), ec.message());
    return {};
}

} // namespace sextant
