#include "core/geo/detail/mask_copies.h"

#include <algorithm>
#include <vector>

namespace sextant::detail {

namespace {

constexpr int kBlockPx = 512;

/// The largest of those two that are valid.
std::uint8_t larger(std::uint8_t a, std::uint8_t b, int noData)
{
    if (a == noData)
        return b;
    return b == noData ? a : std::max(a, b);
}

/// Fills one copy from the one that is twice as fine.
Result<void> reduce(GDALRasterBand& from, GDALRasterBand& to, int noData,
                    const std::filesystem::path& path, const RunToken& token)
{
    const int fineWidth = from.GetXSize();
    const int width = to.GetXSize();
    std::vector<std::uint8_t> fine;
    std::vector<std::uint8_t> coarse;
    for (int row = 0; row < to.GetYSize(); row += kBlockPx / 2) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, path.string(), "stopped while it was written");
        const int rows = std::min(kBlockPx / 2, to.GetYSize() - row);
        const int fineRows = std::min(2 * rows, from.GetYSize() - 2 * row);
        const auto fineAt = [&](int y, int x) {
            return fine[static_cast<std::size_t>(std::min(y, fineRows - 1))
                            * static_cast<std::size_t>(fineWidth)
                        + static_cast<std::size_t>(std::min(x, fineWidth - 1))];
        };
        fine.resize(static_cast<std::size_t>(fineWidth) * static_cast<std::size_t>(fineRows));
        coarse.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows));
        if (from.RasterIO(GF_Read, 0, 2 * row, fineWidth, fineRows, fine.data(), fineWidth,
                          fineRows, GDT_Byte, 0, 0, nullptr)
            != CE_None)
            return tl::unexpected(
                gdalError(ErrorCode::FileUnwritable, path, "cannot be read back"));
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < width; ++x)
                coarse[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                       + static_cast<std::size_t>(x)] =
                    larger(larger(fineAt(2 * y, 2 * x), fineAt(2 * y, 2 * x + 1), noData),
                           larger(fineAt(2 * y + 1, 2 * x), fineAt(2 * y + 1, 2 * x + 1), noData),
                           noData);
        if (to.RasterIO(GF_Write, 0, row, width, rows, coarse.data(), width, rows, GDT_Byte, 0, 0,
                        nullptr)
            != CE_None)
            return tl::unexpected(gdalError(ErrorCode::FileUnwritable, path, "cannot be written"));
    }
    return {};
}

} // namespace

Result<void> addMaskCopies(GDALDataset& file, const std::filesystem::path& path,
                           const RunToken& token)
{
    std::vector<int> factors;
    const int side = std::max(file.GetRasterXSize(), file.GetRasterYSize());
    for (int factor = 2; side / (factor / 2) >= kBlockPx; factor *= 2)
        factors.push_back(factor);
    if (factors.empty())
        return {};
    if (file.BuildOverviews("NONE", static_cast<int>(factors.size()), factors.data(), 0, nullptr,
                            nullptr, nullptr)
        != CE_None)
        return tl::unexpected(gdalError(ErrorCode::FileUnwritable, path, "cannot be written"));
    GDALRasterBand& band = *file.GetRasterBand(1);
    int known = 0;
    const double value = band.GetNoDataValue(&known);
    const int noData = known ? static_cast<int>(value) : -1;
    GDALRasterBand* finer = &band;
    for (int i = 0; i < band.GetOverviewCount(); ++i) {
        GDALRasterBand* copy = band.GetOverview(i);
        if (const auto reduced = reduce(*finer, *copy, noData, path, token); !reduced)
            return reduced;
        finer = copy;
    }
    file.SetMetadataItem(kCopiesKey, kCopiesOfLargest);
    return {};
}

} // namespace sextant::detail
