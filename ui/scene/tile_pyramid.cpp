#include "ui/scene/tile_pyramid.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {

TilePyramid::TilePyramid(int width, int height) : m_scene(width, height)
{
    while (kTilePx << m_coarsest < std::max(width, height))
        ++m_coarsest;
}

int TilePyramid::levelFor(double scale) const
{
    const int level = static_cast<int>(std::floor(-std::log2(scale)));
    return std::clamp(level, 0, m_coarsest);
}

Window TilePyramid::window(const TileKey& key) const
{
    const int side = kTilePx << key.level;
    const int x = key.column * side;
    const int y = key.row * side;
    return {x, y, std::min(side, m_scene.width() - x), std::min(side, m_scene.height() - y)};
}

QSize TilePyramid::imageSize(const TileKey& key) const
{
    const Window of = window(key);
    const int factor = 1 << key.level;
    return {(of.width + factor - 1) / factor, (of.height + factor - 1) / factor};
}

QRect TilePyramid::allTiles(int level) const
{
    const int side = kTilePx << level;
    return {0, 0, (m_scene.width() + side - 1) / side, (m_scene.height() + side - 1) / side};
}

QRect TilePyramid::tilesIn(const QRectF& pixels, int level) const
{
    const QRectF inside = pixels.intersected(QRectF(QPointF(), m_scene));
    if (inside.isEmpty())
        return {};
    const double side = kTilePx << level;
    const QPoint first(static_cast<int>(std::floor(inside.left() / side)),
                       static_cast<int>(std::floor(inside.top() / side)));
    const QPoint last(static_cast<int>(std::ceil(inside.right() / side)) - 1,
                      static_cast<int>(std::ceil(inside.bottom() / side)) - 1);
    return QRect(first, last).intersected(allTiles(level));
}

} // namespace sextant::ui
