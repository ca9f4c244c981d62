#pragma once

#include "core/geo/raster.h"

#include <QRect>
#include <QRectF>
#include <QSize>

#include <compare>

namespace sextant::ui {

/// One image of a layer: at level n a tile has a 2^n times coarser pixel than the scene.
struct TileKey {
    int layer = 0, level = 0, column = 0, row = 0;
    auto operator<=>(const TileKey&) const = default;
};

/// A scene cut into tiles at halving resolutions, until one tile holds all of it.
class TilePyramid {
public:
    static constexpr int kTilePx = 256;

    TilePyramid() = default; ///< of an empty scene
    TilePyramid(int width, int height); ///< pixels of the scene

    [[nodiscard]] int coarsest() const { return m_coarsest; }
    [[nodiscard]] QSize scene() const { return m_scene; }
    /// The coarsest level whose pixels are not larger than the view's.
    /// @param scale view pixels per scene pixel
    [[nodiscard]] int levelFor(double scale) const;
    /// What a tile covers, in scene pixels.
    [[nodiscard]] Window window(const TileKey& key) const;
    [[nodiscard]] QSize imageSize(const TileKey& key) const;
    /// Columns and rows of the tiles that meet a part of the scene; empty outside of it.
    [[nodiscard]] QRect tilesIn(const QRectF& pixels, int level) const;
    [[nodiscard]] QRect allTiles(int level) const;

private:
    QSize m_scene;
    int m_coarsest = 0;
};

} // namespace sextant::ui
