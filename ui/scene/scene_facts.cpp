#include "ui/scene/scene_facts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sextant::ui {

namespace {

constexpr int kSamplePx = 512; ///< longer side of a copy that is read whole
constexpr int kWindowPx = 128;
constexpr int kWindows = 5; ///< along each side

/// Reading the whole at the size of the sample decodes few pixels.
bool isCheapToSee(const RasterInfo& info, const StoredLevels& levels)
{
    constexpr double kCheapPixels = 4e6;
    const int factor = std::max(1, std::max(info.width, info.height) / kSamplePx);
    const double source = levels.sourceFor(factor);
    return info.width / source * (info.height / source) <= kCheapPixels;
}

/// Windows spread over a scene that has no reduced copies, each within a block as files have them.
std::vector<Window> sampleWindows(const RasterInfo& info)
{
    constexpr int kUsualBlockPx = 256;
    std::vector<Window> windows;
    const auto place = [](int i, int length) {
        const int at = static_cast<int>((2.0 * i + 1.0) / (2.0 * kWindows) * length);
        return std::clamp(at / kUsualBlockPx * kUsualBlockPx, 0, std::max(0, length - kWindowPx));
    };
    for (int row = 0; row < kWindows; ++row)
        for (int column = 0; column < kWindows; ++column)
            windows.push_back({place(column, info.width), place(row, info.height),
                               std::min(kWindowPx, info.width), std::min(kWindowPx, info.height)});
    return windows;
}

Result<BandSamples> sample(const Raster& raster, std::span<const int> bands, bool whole)
{
    const RasterInfo& info = raster.info();
    BandSamples samples;
    const auto add = [&](const Window& window, int width, int height) -> Result<void> {
        const auto block = raster.read(window, bands, width, height);
        if (!block)
            return tl::unexpected(block.error());
        addSamples(samples, *block);
        return {};
    };
    if (whole) {
        const double factor =
            std::max(1.0, static_cast<double>(std::max(info.width, info.height)) / kSamplePx);
        if (const auto added = add({0, 0, info.width, info.height},
                                   std::max(1, static_cast<int>(info.width / factor)),
                                   std::max(1, static_cast<int>(info.height / factor)));
            !added)
            return tl::unexpected(added.error());
    } else {
        for (const Window& window : sampleWindows(info))
            if (const auto added = add(window, 0, 0); !added)
                return tl::unexpected(added.error());
    }
    sortSamples(samples);
    return samples;
}

void lookAround(SceneFacts& facts, const Raster& raster)
{
    const double width = facts.info.width;
    const double height = facts.info.height;
    facts.centre = raster.lonLat(width / 2.0, height / 2.0);
    if (const auto frame = raster.groundFrame(width / 2.0, height / 2.0)) {
        facts.metresPerPixel = std::sqrt(frame->pixelAreaM2());
        // North as steps in pixels: the inverse of what a step in pixels is on the ground.
        const double determinant =
            frame->eastPerColumn * frame->northPerRow - frame->eastPerRow * frame->northPerColumn;
        const double columns = -frame->eastPerRow / determinant;
        const double rows = frame->eastPerColumn / determinant;
        facts.northDeg = std::atan2(columns, -rows) * 180.0 / std::numbers::pi;
    }
    const std::array corners{raster.lonLat(0, 0), raster.lonLat(width, 0),
                             raster.lonLat(width, height), raster.lonLat(0, height)};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto& from = corners[i];
        const auto& to = corners[(i + 1) % corners.size()];
        if (from && to && std::abs((*to)[0] - (*from)[0]) > 180.0)
            facts.crossesDateLine = true;
    }
}

} // namespace

Result<SceneFacts> factsOf(RasterPool& pool, const std::filesystem::path& path)
{
    const auto opened = pool.open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const RasterPool::Opened& source = **opened;
    SceneFacts facts;
    facts.path = path;
    facts.info = source.raster.info();
    for (int band = 1; band <= facts.info.bands; ++band)
        if (band != facts.info.alphaBand)
            facts.bands.push_back(band);
    if (facts.bands.empty())
        return fail(ErrorCode::RasterOpen, path.string(), "holds no band to show");
    facts.hasOverviews = isCheapToSee(facts.info, source.levels);
    auto samples = sample(source.raster, facts.bands, facts.hasOverviews);
    if (!samples)
        return tl::unexpected(samples.error());
    facts.samples = std::move(*samples);
    if (const int alpha = facts.info.alphaBand; alpha > 0) // samples go by the number of the band
        facts.samples.sorted.insert(facts.samples.sorted.begin() + alpha - 1,
                                    {std::vector<float>()});
    lookAround(facts, source.raster);
    return facts;
}

Result<PixelReading> readPixel(RasterPool& pool, const SceneFacts& facts, double column, double row)
{
    const auto opened = pool.open(facts.path);
    if (!opened)
        return tl::unexpected(opened.error());
    PixelReading reading{column, row, (*opened)->raster.lonLat(column, row), {}, std::nullopt};
    const int x = static_cast<int>(std::floor(column));
    const int y = static_cast<int>(std::floor(row));
    if (x < 0 || y < 0 || x >= facts.info.width || y >= facts.info.height)
        return reading;
    const auto block = (*opened)->raster.read({x, y, 1, 1}, facts.bands);
    if (!block)
        return tl::unexpected(block.error());
    if (block->valid.front() != 0)
        reading.values = block->values;
    return reading;
}

} // namespace sextant::ui
