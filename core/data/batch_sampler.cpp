#include "core/base/mirror.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

constexpr std::size_t kPixelsKept = 512;

} // namespace

BatchSampler::BatchSampler(const TileSet& tiles, int cropPx, int batch, double vesselShare,
                           const Augmentation& augmentation)
    : m_tiles(tiles), m_cropPx(cropPx), m_batch(batch), m_vesselShare(vesselShare),
      m_augmentation(augmentation)
{
    for (std::size_t i = 0; i < tiles.samples.size(); ++i) {
        std::vector<int> pixels;
        const auto& label = tiles.samples[i].label;
        for (std::size_t p = 0; p < label.size(); ++p)
            if (label[p] == 1)
                pixels.push_back(static_cast<int>(p));
        if (pixels.empty())
            continue;
        if (pixels.size() > kPixelsKept) {
            std::vector<int> kept;
            for (std::size_t k = 0; k < kPixelsKept; ++k)
                kept.push_back(pixels[k * pixels.size() / kPixelsKept]);
            pixels = std::move(kept);
        }
        m_vesselTiles.push_back(static_cast<int>(i));
        m_vesselPixels.push_back(std::move(pixels));
    }
}

/// What one crop of a batch shows.
struct BatchSampler::Window {
    int tile = 0;
    int x0 = 0, y0 = 0, sizePx = 0; ///< in the tile; resampled to the crop's size
    int turns = 0; ///< quarter turns
    bool mirror = false;
    std::vector<float> gains; ///< per band
};

BatchSampler::Window BatchSampler::drawWindow(Rng& rng) const
{
    Window window;
    window.sizePx = m_cropPx;
    if (m_augmentation.zoom > 0.0)
        window.sizePx =
            std::max(2,
                     static_cast<int>(std::lround(
                         m_cropPx * std::exp2(m_augmentation.zoom * (2.0 * rng.uniform() - 1.0)))));
    const bool onVessel = !m_vesselTiles.empty() && rng.uniform() < m_vesselShare;
    if (onVessel) {
        const auto k =
            static_cast<std::size_t>(rng.integer(0, static_cast<int>(m_vesselTiles.size()) - 1));
        const auto& pixels = m_vesselPixels[k];
        window.tile = m_vesselTiles[k];
        const int pixel =
            pixels[static_cast<std::size_t>(rng.integer(0, static_cast<int>(pixels.size()) - 1))];
        const int width = m_tiles.samples[static_cast<std::size_t>(window.tile)].width;
        window.x0 = pixel % width - rng.integer(0, window.sizePx - 1);
        window.y0 = pixel / width - rng.integer(0, window.sizePx - 1);
    } else {
        window.tile = rng.integer(0, static_cast<int>(m_tiles.samples.size()) - 1);
    }
    const TileSet::Sample& tile = m_tiles.samples[static_cast<std::size_t>(window.tile)];
    const int spanX = std::max(tile.width - window.sizePx, 0);
    const int spanY = std::max(tile.height - window.sizePx, 0);
    // A crop near a vessel stays inside the tile where the tile is large enough.
    window.x0 = onVessel ? std::clamp(window.x0, 0, spanX) : rng.integer(0, spanX);
    window.y0 = onVessel ? std::clamp(window.y0, 0, spanY) : rng.integer(0, spanY);
    window.turns = rng.integer(0, 3);
    window.mirror = rng.uniform() < 0.5;
    const double common =
        m_augmentation.gain > 0.0 ? std::exp(m_augmentation.gain * rng.normal()) : 1.0;
    for (int band = 0; band < m_tiles.bands; ++band)
        window.gains.push_back(static_cast<float>(
            common
            * (m_augmentation.bandGain > 0.0 ? std::exp(m_augmentation.bandGain * rng.normal())
                                             : 1.0)));
    return window;
}

void BatchSampler::copyWindow(const Window& window, int item, Batch& batch) const
{
    const TileSet::Sample& tile = m_tiles.samples[static_cast<std::size_t>(window.tile)];
    const auto side = static_cast<std::size_t>(m_cropPx);
    const std::size_t plane = side * side;
    const auto tileWidth = static_cast<std::size_t>(tile.width);
    const std::size_t tilePlane = tileWidth * static_cast<std::size_t>(tile.height);
    const auto bands = static_cast<std::size_t>(m_tiles.bands);
    const bool resampled = window.sizePx != m_cropPx;
    const double scale = static_cast<double>(window.sizePx) / m_cropPx;
    const std::size_t first = static_cast<std::size_t>(item) * bands;

    for (int y = 0; y < m_cropPx; ++y) {
        for (int x = 0; x < m_cropPx; ++x) {
            int u = window.mirror ? m_cropPx - 1 - x : x;
            int v = y;
            for (int t = 0; t < window.turns; ++t) {
                const int previous = u;
                u = v;
                v = m_cropPx - 1 - previous;
            }
            const double sourceX = (u + 0.5) * scale - 0.5;
            const double sourceY = (v + 0.5) * scale - 0.5;
            const int nearestX = static_cast<int>(std::floor(sourceX + 0.5));
            const int nearestY = static_cast<int>(std::floor(sourceY + 0.5));
            const auto at = [&](int column, int row) {
                return static_cast<std::size_t>(mirrored(window.y0 + row, tile.height)) * tileWidth
                    + static_cast<std::size_t>(mirrored(window.x0 + column, tile.width));
            };
            const std::size_t from = at(nearestX, nearestY);
            const std::size_t to = static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x);
            batch.labels[static_cast<std::size_t>(item) * plane + to] = tile.label[from];
            if (!resampled) {
                for (std::size_t band = 0; band < bands; ++band)
                    batch.images[(first + band) * plane + to] =
                        tile.image[band * tilePlane + from] * window.gains[band];
                continue;
            }
            const int left = static_cast<int>(std::floor(sourceX));
            const int top = static_cast<int>(std::floor(sourceY));
            const auto shareX = static_cast<float>(sourceX - left);
            const auto shareY = static_cast<float>(sourceY - top);
            const std::array corners{at(left, top), at(left + 1, top), at(left, top + 1),
                                     at(left + 1, top + 1)};
            for (std::size_t band = 0; band < bands; ++band) {
                const float* image = tile.image.data() + band * tilePlane;
                const float upper = std::lerp(image[corners[0]], image[corners[1]], shareX);
                const float lower = std::lerp(image[corners[2]], image[corners[3]], shareX);
                batch.images[(first + band) * plane + to] =
                    std::lerp(upper, lower, shareY) * window.gains[band];
            }
        }
    }
}

Batch BatchSampler::next(Rng& rng) const
{
    Batch batch;
    batch.count = m_batch;
    batch.bands = m_tiles.bands;
    batch.size = m_cropPx;
    const std::size_t plane =
        static_cast<std::size_t>(m_cropPx) * static_cast<std::size_t>(m_cropPx);
    batch.images.resize(static_cast<std::size_t>(m_batch) * static_cast<std::size_t>(m_tiles.bands)
                        * plane);
    batch.labels.resize(static_cast<std::size_t>(m_batch) * plane);
    for (int item = 0; item < m_batch; ++item)
        copyWindow(drawWindow(rng), item, batch);
    return batch;
}

} // namespace sextant
