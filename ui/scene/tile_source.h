#pragma once

#include "ui/scene/raster_pool.h"
#include "ui/scene/tile_layer.h"

#include <QSize>

namespace sextant::ui {

/// Where the pixels of one input of a layer come from. Used by the worker thread, until the pool
/// opens another file.
class TileSource {
public:
    /// Errors: those of Raster, MaskReader and WarpedRaster.
    [[nodiscard]] static Result<TileSource> open(RasterPool& pool, const TileLayer::Input& input);

    [[nodiscard]] const RasterInfo& info() const { return *m_info; }
    /// Side of the pixels that are decoded for a tile, in those of the file.
    [[nodiscard]] int sourceFor(int factor) const;
    /// Errors: MaskMismatch when the window is not the file's, RasterOpen.
    [[nodiscard]] Result<RasterBlock> read(const Window& window, const QSize& size) const;

private:
    const TileLayer::Input* m_input = nullptr;
    const RasterInfo* m_info = nullptr;
    const RasterPool::Opened* m_opened = nullptr; ///< of an image
    const MaskReader* m_mask = nullptr;
    const WarpedRaster* m_warped = nullptr; ///< when the view has other pixels than the file
};

} // namespace sextant::ui
