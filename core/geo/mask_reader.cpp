#include "core/geo/mask_reader.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/mask_copies.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace sextant {

namespace {

constexpr std::size_t kStripPixels = 4'000'000;

int dividedUp(int value, int by)
{
    return (value + by - 1) / by;
}

/// Takes rows of a finer block into a coarser one.
/// @param factor pixels of the finer one along a side of a coarser one @param row first coarse row
void pool(const RasterBlock& fine, int factor, int row, RasterBlock& coarse)
{
    const auto shift = [&](int y, int width) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    };
    for (int y = 0; y < fine.height; ++y)
        for (int x = 0; x < fine.width; ++x) {
            const std::size_t from = shift(y, fine.width) + static_cast<std::size_t>(x);
            const std::size_t to =
                shift(row + y / factor, coarse.width) + static_cast<std::size_t>(x / factor);
            if (fine.valid[from] == 0)
                continue;
            coarse.values[to] = coarse.valid[to] == 0
                ? fine.values[from]
                : std::max(coarse.values[to], fine.values[from]);
            coarse.valid[to] = 1;
        }
}

} // namespace

struct MaskReader::Impl {
    std::filesystem::path path;
    std::optional<Raster> raster;
    detail::DatasetHandle dataset;
    std::vector<int> copies; ///< factor of each reduced copy of largest values

    /// A window of a reduced copy, in its own pixels.
    Result<RasterBlock> readCopy(std::size_t copy, const Window& window) const;
};

MaskReader::MaskReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
MaskReader::MaskReader(MaskReader&&) noexcept = default;
MaskReader& MaskReader::operator=(MaskReader&&) noexcept = default;
MaskReader::~MaskReader() = default;

Result<MaskReader> MaskReader::open(const std::filesystem::path& path)
{
    auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    auto dataset = detail::openFile(path, GDAL_OF_RASTER);
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->raster = std::move(*raster);
    impl->dataset = std::move(*dataset);
    const char* made = impl->dataset->GetMetadataItem(detail::kCopiesKey);
    if (made && std::strcmp(made, detail::kCopiesOfLargest) == 0) {
        GDALRasterBand& band = *impl->dataset->GetRasterBand(1);
        // In the order of their factors, as they were written; one that fits no power of two ends
        // it.
        for (int i = 0; i < band.GetOverviewCount(); ++i) {
            const int factor = 2 << i;
            GDALRasterBand* copy = band.GetOverview(i);
            if (!copy || copy->GetXSize() != dividedUp(band.GetXSize(), factor)
                || copy->GetYSize() != dividedUp(band.GetYSize(), factor))
                break;
            impl->copies.push_back(factor);
        }
    }
    return MaskReader(std::move(impl));
}

const RasterInfo& MaskReader::info() const
{
    return m_impl->raster->info();
}

int MaskReader::sourceFor(int factor) const
{
    int best = 1;
    for (const int copy : m_impl->copies)
        if (copy <= factor)
            best = copy;
    return best;
}

Result<RasterBlock> MaskReader::Impl::readCopy(std::size_t copy, const Window& window) const
{
    GDALRasterBand& band = *dataset->GetRasterBand(1)->GetOverview(static_cast<int>(copy));
    RasterBlock block;
    block.bands = 1;
    block.width = window.width;
    block.height = window.height;
    const auto pixels =
        static_cast<std::size_t>(window.width) * static_cast<std::size_t>(window.height);
    block.values.resize(pixels);
    block.valid.assign(pixels, 1);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (band.RasterIO(GF_Read, window.x, window.y, window.width, window.height, block.values.data(),
                      window.width, window.height, GDT_Float32, 0, 0, nullptr)
        != CE_None)
        return tl::unexpected(detail::readError(ErrorCode::RasterOpen, path,
                                                "its reduced copies cannot be read",
                                                "it is cut short or damaged; predict it again"));
    const auto noData = raster->info().noData;
    for (std::size_t i = 0; noData && i < pixels; ++i)
        if (static_cast<double>(block.values[i]) == *noData)
            block.valid[i] = 0;
    return block;
}

Result<RasterBlock> MaskReader::read(const Window& window, int factor) const
{
    const int source = sourceFor(factor);
    const int step = factor / source;
    RasterBlock coarse;
    coarse.bands = 1;
    coarse.width = dividedUp(window.width, factor);
    coarse.height = dividedUp(window.height, factor);
    const auto pixels =
        static_cast<std::size_t>(coarse.width) * static_cast<std::size_t>(coarse.height);
    coarse.values.assign(pixels, 0.0f);
    coarse.valid.assign(pixels, 0);
    const auto copy = std::find(m_impl->copies.begin(), m_impl->copies.end(), source);
    const Window fine{window.x / source, window.y / source, dividedUp(window.width, source),
                      dividedUp(window.height, source)};
    const int rows = step
        * std::max(1, static_cast<int>(kStripPixels / static_cast<std::size_t>(fine.width)) / step);
    for (int y = 0; y < fine.height; y += rows) {
        const Window strip{fine.x, fine.y + y, fine.width, std::min(rows, fine.height - y)};
        const auto block = source == 1
            ? m_impl->raster->read(strip, std::vector<int>{1})
            : m_impl->readCopy(static_cast<std::size_t>(copy - m_impl->copies.begin()), strip);
        if (!block)
            return tl::unexpected(block.error());
        pool(*block, step, y / step, coarse);
    }
    return coarse;
}

} // namespace sextant
