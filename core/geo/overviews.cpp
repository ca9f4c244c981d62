#include "core/geo/overviews.h"

#include "core/geo/detail/gdal_handles.h"

#include <algorithm>
#include <cmath>

namespace sextant {

int StoredLevels::sourceFor(int factor) const
{
    int best = 1;
    for (const int stored : factors)
        if (stored <= factor)
            best = stored;
    return best;
}

Result<StoredLevels> storedLevels(const std::filesystem::path& path)
{
    const auto dataset = detail::openFile(path, GDAL_OF_RASTER);
    if (!dataset)
        return tl::unexpected(dataset.error());
    if ((*dataset)->GetRasterCount() == 0)
        return fail(ErrorCode::RasterOpen, path.string(), "holds no band");
    GDALRasterBand& band = *(*dataset)->GetRasterBand(1);
    StoredLevels levels;
    band.GetBlockSize(&levels.blockWidth, &levels.blockHeight);
    for (int i = 0; i < band.GetOverviewCount(); ++i)
        if (GDALRasterBand* copy = band.GetOverview(i); copy && copy->GetXSize() > 0)
            levels.factors.push_back(static_cast<int>(
                std::lround(static_cast<double>(band.GetXSize()) / copy->GetXSize())));
    std::sort(levels.factors.begin(), levels.factors.end());
    return levels;
}

Result<void> buildOverviews(const std::filesystem::path& path, const RunToken& token,
                            const std::function<void(double)>& onProgress)
{
    std::filesystem::path beside = path;
    beside += ".ovr";
    std::error_code ec;
    if (std::filesystem::exists(beside, ec))
        return fail(ErrorCode::FileUnwritable, beside.string(), "is there already");
    auto dataset = detail::openFile(path, GDAL_OF_RASTER); // read only: the copies go beside it
    if (!dataset)
        return tl::unexpected(dataset.error());
    constexpr int kSmallestPx = 256;
    std::vector<int> factors;
    const int side = std::max((*dataset)->GetRasterXSize(), (*dataset)->GetRasterYSize());
    for (int factor = 2; side / factor >= kSmallestPx / 2; factor *= 2)
        factors.push_back(factor);
    if (factors.empty())
        return {};
    struct Watch {
        const RunToken& token;
        const std::function<void(double)>& onProgress;
    } watch{token, onProgress};
    const auto progress = [](double share, const char*, void* data) {
        const auto& to = *static_cast<const Watch*>(data);
        if (to.onProgress)
            to.onProgress(share);
        return to.token.proceed() ? TRUE : FALSE;
    };
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const char* options[] = {"COMPRESS_OVERVIEW=DEFLATE", "BIGTIFF_OVERVIEW=IF_SAFER", nullptr};
    const CPLErr built =
        (*dataset)->BuildOverviews("AVERAGE", static_cast<int>(factors.size()), factors.data(), 0,
                                   nullptr, +progress, &watch, const_cast<char**>(options));
    if (built == CE_None)
        return {};
    const Error error =
        detail::gdalError(ErrorCode::FileUnwritable, path, "its overviews cannot be written");
    dataset->reset();
    std::filesystem::remove(beside, ec);
    if (!token.proceed())
        return fail(ErrorCode::Cancelled, path.string(), "stopped while overviews were built");
    return tl::unexpected(error);
}

} // namespace sextant
