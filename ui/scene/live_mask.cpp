#include "ui/scene/live_mask.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kSide = TilePyramid::kTilePx;

} // namespace

bool LiveMask::at(int level, int x, int y) const
{
    const auto tile = m_tiles.find({0, level, x / kSide, y / kSide});
    return tile != m_tiles.end() && tile->second.constScanLine(y % kSide)[x % kSide] != 0;
}

void LiveMask::set(int level, int x, int y, bool isVessel)
{
    const TileKey key{0, level, x / kSide, y / kSide};
    auto tile = m_tiles.find(key);
    if (tile == m_tiles.end()) {
        if (!isVessel)
            return;
        QImage image(kSide, kSide, QImage::Format_Indexed8);
        image.setColorTable({qRgba(0, 0, 0, 0), qRgba(0, 0, 0, 255)});
        image.fill(0);
        tile = m_tiles.emplace(key, std::move(image)).first;
    }
    tile->second.scanLine(y % kSide)[x % kSide] = isVessel ? 1 : 0;
}

void LiveMask::add(const Window& window, std::span<const std::uint8_t> mask)
{
    m_begun = true;
    std::size_t i = 0;
    for (int y = window.y; y < window.y + window.height; ++y)
        for (int x = window.x; x < window.x + window.width; ++x, ++i)
            set(0, x, y, mask[i] != 0);
    int left = window.x;
    int top = window.y;
    int right = window.x + window.width - 1;
    int bottom = window.y + window.height - 1;
    for (int level = 1; level <= m_pyramid.coarsest(); ++level) {
        left /= 2;
        top /= 2;
        right /= 2;
        bottom /= 2;
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                set(level, x, y,
                    at(level - 1, 2 * x, 2 * y) || at(level - 1, 2 * x + 1, 2 * y)
                        || at(level - 1, 2 * x, 2 * y + 1) || at(level - 1, 2 * x + 1, 2 * y + 1));
    }
}

void LiveMask::paint(QPainter& painter, const ViewFrame& frame, double pixelRatio,
                     const QColor& colour) const
{
    const int level = m_pyramid.levelFor(frame.scale * pixelRatio);
    const QRect tiles = m_pyramid.tilesIn(frame.visible(), level);
    for (int row = tiles.top(); row <= tiles.bottom(); ++row)
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            const auto tile = m_tiles.find({0, level, column, row});
            if (tile == m_tiles.end())
                continue;
            QImage image = tile->second;
            image.setColor(1, colour.rgb());
            const double side = kSide << level;
            const QPointF first = frame.viewFromPixel({column * side, row * side});
            painter.drawImage(QRectF(first, QSizeF(side, side) * frame.scale), image);
        }
}

void LiveMask::paintPlaced(QPainter& painter, const ViewFrame& frame, double pixelRatio,
                           const QColor& colour, const QRectF& visible,
                           const std::function<QPointF(const QPointF&)>& place) const
{
    constexpr int kCells = 8; // along a side of a tile
    constexpr double kCellPx = 1.0 * kSide / kCells;
    const int level = m_pyramid.levelFor(frame.scale * pixelRatio);
    const QRect tiles = m_pyramid.tilesIn(visible, level);
    const double perPixel = 1 << level;
    const auto corner = [&](const QPointF& tile, double x, double y) {
        return frame.viewFromPixel(place((tile + QPointF(x, y)) * perPixel));
    };
    const QTransform before = painter.transform();
    for (int row = tiles.top(); row <= tiles.bottom(); ++row)
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            const auto found = m_tiles.find({0, level, column, row});
            if (found == m_tiles.end())
                continue;
            QImage image = found->second;
            image.setColor(1, colour.rgb());
            const QPointF tile(1.0 * column * kSide, 1.0 * row * kSide);
            for (int cell = 0; cell < kCells * kCells; ++cell) {
                const QPointF at(cell % kCells * kCellPx, cell / kCells * kCellPx);
                const QPointF origin = corner(tile, at.x(), at.y());
                const QPointF right = (corner(tile, at.x() + kCellPx, at.y()) - origin) / kCellPx;
                const QPointF down = (corner(tile, at.x(), at.y() + kCellPx) - origin) / kCellPx;
                painter.setTransform(
                    QTransform(right.x(), right.y(), down.x(), down.y(), origin.x(), origin.y())
                    * before);
                painter.drawImage(QPointF(), image, QRectF(at, QSizeF(kCellPx, kCellPx)));
            }
        }
    painter.setTransform(before);
}

} // namespace sextant::ui
