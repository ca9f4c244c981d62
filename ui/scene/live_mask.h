#pragma once

#include "ui/scene/tile_pyramid.h"
#include "ui/scene/view_frame.h"

#include <QColor>
#include <QImage>

#include <cstdint>
#include <functional>
#include <map>
#include <span>

class QPainter;

namespace sextant::ui {

/// A mask that comes window by window, at all resolutions: a coarse pixel is a vessel where any of
/// its finer ones is, so that small vessels stay in sight. Only tiles with vessels take memory, 64
/// KB each. GUI thread.
class LiveMask {
public:
    explicit LiveMask(const TilePyramid& pyramid = {}) : m_pyramid(pyramid) { }

    /// Replaces a window. @param mask [height, width], vessel where not 0
    void add(const Window& window, std::span<const std::uint8_t> mask);
    [[nodiscard]] bool isEmpty() const { return !m_begun; } ///< nothing was added
    void paint(QPainter& painter, const ViewFrame& frame, double pixelRatio,
               const QColor& colour) const;
    /// The same where the frame shows another grid than the scene's.
    /// @param visible what of the scene is in the frame @param place the frame's pixels from the
    /// scene's; between corners a fraction of a tile apart the mask is drawn affine
    void paintPlaced(QPainter& painter, const ViewFrame& frame, double pixelRatio,
                     const QColor& colour, const QRectF& visible,
                     const std::function<QPointF(const QPointF&)>& place) const;

private:
    [[nodiscard]] bool at(int level, int x, int y) const;
    void set(int level, int x, int y, bool isVessel);

    TilePyramid m_pyramid;
    std::map<TileKey, QImage> m_tiles; ///< one byte per pixel: 0, or 1 for vessel
    bool m_begun = false;
};

} // namespace sextant::ui
