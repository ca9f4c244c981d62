#pragma once

#include "core/infer/scene_inference.h"

#include <cstddef>
#include <optional>
#include <thread>
#include <vector>

namespace sextant::detail {

/// Tiles of one row of tiles that are read together.
struct Piece {
    int y = 0; ///< first row of the tiles' cores
    std::vector<int> columns; ///< first columns of the tiles' cores
    Window window; ///< what of the scene the tiles see, margins included
    bool endsRow = false;
};

/// Cuts a scene into pieces, row by row, that are at most `mostBytes` of float32 pixels, or one
/// tile.
[[nodiscard]] std::vector<Piece> piecesOf(const RasterInfo& scene, const SceneSettings& settings,
                                          int bands, std::size_t mostBytes);

/// Copies one tile, mirrored where it leaves the scene, with the band map's gain and ceiling.
/// @param x0, y0 upper left corner of the tile in the scene, may be negative
/// @param out [bands, side, side]
void copyTile(const RasterBlock& block, const Window& window, const RasterInfo& scene, int x0,
              int y0, int side, const BandMap& map, float* out);

/// Reads the pieces of a scene in order, the next one in a thread of its own while the caller works
/// on the last. Use from one thread.
class PieceReader {
public:
    PieceReader(const Raster& scene, const std::vector<int>& bands,
                const std::vector<Piece>& pieces);
    /// Of piece 0, 1, ... Errors: RasterOpen.
    [[nodiscard]] Result<RasterBlock> next();

private:
    void readAhead();

    const Raster& m_scene; ///< only ever used by the one read that is under way
    const std::vector<int>& m_bands;
    const std::vector<Piece>& m_pieces;
    std::size_t m_next = 0;
    std::optional<Result<RasterBlock>> m_ahead; ///< what m_thread leaves here
    std::jthread m_thread; ///< last: joined before what it uses goes
};

} // namespace sextant::detail
