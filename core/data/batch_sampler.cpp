#include "core/data/dataset.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr std::size_t kPixelsKept = 512;

/// Mirrors an index into [0, size) without repeating the edge pixel.
int reflected(int index, int size)
{
    if (size == 1)
        return 0;
    const int period = 2 * (size - 1);
    index = ((index % period) + period) % period;
    return index < size ? index : period - index;
}

} // namespace

BatchSampler::BatchSampler(const TileSet& tiles, int cropPx, int batch, double vesselShare)
    : m_tiles(tiles), m_cropPx(cropPx), m_batch(batch), m_vesselShare(vesselShare)
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

Batch BatchSampler::next(Rng& rng) const
{
    Batch batch;
    batch.count = m_batch;
    batch.bands = m_tiles.bands;
    batch.size = m_cropPx;
    const auto side = static_cast<std::size_t>(m_cropPx);
    const std::size_t plane = side * side;
    batch.images.resize(static_cast<std::size_t>(m_batch) * static_cast<std::size_t>(m_tiles.bands)
                        * plane);
    batch.labels.resize(static_cast<std::size_t>(m_batch) * plane);

    for (int n = 0; n < m_batch; ++n) {
        int tileIndex = 0;
        int x0 = 0;
        int y0 = 0;
        const bool onVessel = !m_vesselTiles.empty() && rng.uniform() < m_vesselShare;
        if (onVessel) {
            const auto k = static_cast<std::size_t>(
                rng.integer(0, static_cast<int>(m_vesselTiles.size()) - 1));
            const auto& pixels = m_vesselPixels[k];
            tileIndex = m_vesselTiles[k];
            const int pixel = pixels[static_cast<std::size_t>(
                rng.integer(0, static_cast<int>(pixels.size()) - 1))];
            const int width = m_tiles.samples[static_cast<std::size_t>(tileIndex)].width;
            x0 = pixel % width - rng.integer(0, m_cropPx - 1);
            y0 = pixel / width - rng.integer(0, m_cropPx - 1);
        } else {
            tileIndex = rng.integer(0, static_cast<int>(m_tiles.samples.size()) - 1);
        }
        const TileSet::Sample& tile = m_tiles.samples[static_cast<std::size_t>(tileIndex)];
        const int spanX = std::max(tile.width - m_cropPx, 0);
        const int spanY = std::max(tile.height - m_cropPx, 0);
        // A crop near a vessel stays inside the tile where the tile is large enough.
        x0 = onVessel ? std::clamp(x0, 0, spanX) : rng.integer(0, spanX);
        y0 = onVessel ? std::clamp(y0, 0, spanY) : rng.integer(0, spanY);

        const int turns = rng.integer(0, 3);
        const bool mirror = rng.uniform() < 0.5;
        const auto tilePlane =
            static_cast<std::size_t>(tile.width) * static_cast<std::size_t>(tile.height);
        for (int y = 0; y < m_cropPx; ++y) {
            for (int x = 0; x < m_cropPx; ++x) {
                int u = mirror ? m_cropPx - 1 - x : x;
                int v = y;
                for (int t = 0; t < turns; ++t) {
                    const int previous = u;
                    u = v;
                    v = m_cropPx - 1 - previous;
                }
                const std::size_t from = static_cast<std::size_t>(reflected(y0 + v, tile.height))
                        * static_cast<std::size_t>(tile.width)
                    + static_cast<std::size_t>(reflected(x0 + u, tile.width));
                const std::size_t to =
                    static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x);
                const auto item = static_cast<std::size_t>(n);
                batch.labels[item * plane + to] = tile.label[from];
                for (std::size_t band = 0; band < static_cast<std::size_t>(m_tiles.bands); ++band)
                    batch.images[(item * static_cast<std::size_t>(m_tiles.bands) + band) * plane
                                 + to] = tile.image[band * tilePlane + from];
            }
        }
    }
    return batch;
}

} // namespace sextant
