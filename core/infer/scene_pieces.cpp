#include "core/infer/detail/scene_pieces.h"

#include "core/base/mirror.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

/// The pixels [first, last] of a side that a span of `length` from `begin` sees, mirrored.
std::pair<int, int> seen(int begin, int length, int side)
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (int i = begin; i < begin + length; ++i) {
        first = std::min(first, mirrored(i, side));
        last = std::max(last, mirrored(i, side));
    }
    return {first, last};
}

} // namespace

namespace detail {

std::vector<Piece> piecesOf(const RasterInfo& scene, const SceneSettings& settings, int bands,
                            std::size_t mostBytes)
{
    const int side = settings.tileSizePx;
    const int margin = settings.overlapPx;
    const int core = side - 2 * margin;
    const auto columnBytes =
        sizeof(float) * static_cast<std::size_t>(bands) * static_cast<std::size_t>(side);
    const auto most = std::max<std::size_t>(mostBytes / columnBytes, 1);
    std::vector<Piece> pieces;
    for (int y = 0; y < scene.height; y += core) {
        const auto [top, bottom] = seen(y - margin, side, scene.height);
        Piece piece;
        for (int x = 0; x < scene.width; x += core) {
            const int first = piece.columns.empty() ? x : piece.columns.front();
            const auto [left, right] = seen(first - margin, x + side - first, scene.width);
            if (!piece.columns.empty() && static_cast<std::size_t>(right - left + 1) > most) {
                pieces.push_back(piece);
                piece.columns.clear();
                x -= core; // this tile begins the next piece
                continue;
            }
            piece.y = y;
            piece.columns.push_back(x);
            piece.window = {left, top, right - left + 1, bottom - top + 1};
        }
        piece.endsRow = true;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

void copyTile(const RasterBlock& block, const Window& window, const RasterInfo& scene, int x0,
              int y0, int side, const BandMap& map, float* out)
{
    const auto width = static_cast<std::size_t>(block.width);
    const std::size_t plane = width * static_cast<std::size_t>(block.height);
    const auto gain = static_cast<float>(map.gain);
    const auto ceiling = static_cast<float>(map.ceiling);
    std::vector<std::size_t> columns;
    for (int x = 0; x < side; ++x)
        columns.push_back(static_cast<std::size_t>(mirrored(x0 + x, scene.width) - window.x));
    const auto numberOf = [&](std::size_t band, float raw) {
        if (!map.levels.empty())
            return map.levels[band].apply(raw);
        const float value = raw * gain;
        return ceiling > 0.0f ? std::clamp(std::round(value), 0.0f, ceiling) : value;
    };
    for (std::size_t band = 0; band < static_cast<std::size_t>(block.bands); ++band)
        for (int y = 0; y < side; ++y) {
            const int row = mirrored(y0 + y, scene.height) - window.y;
            const float* from =
                block.values.data() + band * plane + static_cast<std::size_t>(row) * width;
            for (const std::size_t column : columns)
                *out++ = numberOf(band, from[column]);
        }
}

PieceReader::PieceReader(const Raster& scene, const std::vector<int>& bands,
                         const std::vector<Piece>& pieces)
    : m_scene(scene), m_bands(bands), m_pieces(pieces)
{
    readAhead();
}

Result<RasterBlock> PieceReader::next()
{
    m_thread.join();
    auto block = std::move(*m_ahead);
    readAhead();
    return block;
}

void PieceReader::readAhead()
{
    if (m_next == m_pieces.size())
        return;
    m_thread = std::jthread([this, window = m_pieces[m_next++].window] {
        m_ahead = guarded([&] { return m_scene.read(window, m_bands); }, "scene");
    });
}

} // namespace detail

} // namespace sextant
