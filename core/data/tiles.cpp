#include "core/data/dataset.h"

#include "core/base/scene_levels.h"
#include "core/data/detail/components.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace sextant {

int detail::countComponents(std::span<const std::uint8_t> mask, int width, int height)
{
    const cv::Mat image(height, width, CV_8U, const_cast<std::uint8_t*>(mask.data()));
    cv::Mat labels;
    return cv::connectedComponents(image, labels, 8) - 1;
}

namespace {

Result<TileSet::Sample> loadSample(const Tile& tile)
{
    const auto image = Raster::open(tile.image);
    if (!image)
        return tl::unexpected(image.error());
    const Window whole{0, 0, image->info().width, image->info().height};
    auto pixels = image->read(whole);
    if (!pixels)
        return tl::unexpected(pixels.error());
    const auto maskRaster = Raster::open(tile.mask);
    if (!maskRaster)
        return tl::unexpected(maskRaster.error());
    const auto mask = maskRaster->read(whole, std::vector<int>{1});
    if (!mask)
        return tl::unexpected(mask.error());

    TileSet::Sample sample;
    sample.width = whole.width;
    sample.height = whole.height;
    sample.image = std::move(pixels->values);
    sample.label.resize(mask->values.size());
    for (std::size_t i = 0; i < sample.label.size(); ++i)
        sample.label[i] = pixels->valid[i] == 0 ? kNoData
            : mask->values[i] != 0.0f           ? std::int8_t{1}
                                                : std::int8_t{0};
    return sample;
}

/// Per band.
using BandLevels = std::vector<SceneLevels>;

/// Of every scene that has a tile in the split.
Result<std::map<std::string, BandLevels>> levelsByScene(const Dataset& dataset, Split split,
                                                        const RunToken& token)
{
    constexpr std::size_t kMostOfATile = 1 << 14; // pixels; more of larger tiles would say the same
    std::map<std::string, std::vector<std::vector<float>>> values; // by scene and band
    for (const Tile& tile : dataset.tiles)
        if (tile.split == split)
            values[tile.scene].resize(static_cast<std::size_t>(dataset.bands));
    for (const Tile& tile : dataset.tiles) {
        const auto scene = values.find(tile.scene);
        if (scene == values.end())
            continue;
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, dataset.folder.string(), "stopped while reading");
        const auto sample = loadSample(tile);
        if (!sample)
            return tl::unexpected(sample.error());
        const std::size_t pixels = sample->label.size();
        const std::size_t step = (pixels - 1) / kMostOfATile + 1;
        for (std::size_t band = 0; band < scene->second.size(); ++band)
            for (std::size_t i = 0; i < pixels; i += step)
                if (sample->label[i] != kNoData)
                    scene->second[band].push_back(sample->image[band * pixels + i]);
    }
    std::map<std::string, BandLevels> levels;
    for (auto& [scene, bands] : values)
        for (std::vector<float>& band : bands)
            levels[scene].push_back(SceneLevels::of(band));
    return levels;
}

void applyLevels(const BandLevels& levels, TileSet::Sample& sample)
{
    const std::size_t pixels = sample.label.size();
    for (std::size_t band = 0; band < levels.size(); ++band)
        for (std::size_t i = band * pixels; i < (band + 1) * pixels; ++i)
            sample.image[i] = levels[band].apply(sample.image[i]);
}

} // namespace

Result<TileSet> loadTiles(const Dataset& dataset, Split split, const RunToken& token,
                          bool levelScenes)
{
    TileSet set;
    set.bands = dataset.bands;
    std::map<std::string, BandLevels> levels;
    if (levelScenes) {
        auto measured = levelsByScene(dataset, split, token);
        if (!measured)
            return tl::unexpected(measured.error());
        levels = std::move(*measured);
    }
    for (const Tile& tile : dataset.tiles) {
        if (tile.split != split)
            continue;
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, dataset.folder.string(), "stopped while reading");
        auto sample = loadSample(tile);
        if (!sample)
            return tl::unexpected(sample.error());
        if (levelScenes)
            applyLevels(levels.at(tile.scene), *sample);
        set.samples.push_back(std::move(*sample));
    }
    return set;
}

Normalisation fitNormalisation(const TileSet& train)
{
    Normalisation result;
    for (int band = 0; band < train.bands; ++band) {
        double sum = 0.0;
        double squares = 0.0;
        double count = 0.0;
        for (const TileSet::Sample& sample : train.samples) {
            const std::size_t pixels = sample.label.size();
            const float* values = sample.image.data() + static_cast<std::size_t>(band) * pixels;
            for (std::size_t i = 0; i < pixels; ++i) {
                if (sample.label[i] == kNoData)
                    continue;
                sum += static_cast<double>(values[i]);
                squares += static_cast<double>(values[i]) * static_cast<double>(values[i]);
                count += 1.0;
            }
        }
        const double mean = count > 0.0 ? sum / count : 0.0;
        const double variance = count > 0.0 ? std::max(squares / count - mean * mean, 0.0) : 0.0;
        result.mean.push_back(static_cast<float>(mean));
        // A constant band carries nothing; a deviation of 1 keeps it finite.
        result.deviation.push_back(variance > 1e-12 ? static_cast<float>(std::sqrt(variance))
                                                    : 1.0f);
    }
    return result;
}

} // namespace sextant
