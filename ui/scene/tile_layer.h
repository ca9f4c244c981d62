#pragma once

#include "core/geo/pixel_link.h"
#include "core/geo/raster.h"

#include <QImage>

#include <compare>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace sextant::ui {

/// Pixels of one input of a tile.
struct TilePixels {
    const RasterBlock& block;
    const RasterInfo& info;
};

/// Where a layer's tiles come from and how they look. A value that does not change: another look
/// is another layer with the same id and a higher revision.
struct TileLayer {
    struct Input {
        std::filesystem::path file;
        std::vector<int> bands; ///< 1-based
        bool isMask = false; ///< or probabilities: coarse pixels are the largest, not the mean
        /// Pixels of the view when they are not the file's; owned by the layers that show it.
        std::shared_ptr<const ViewGround> ground = nullptr;
        auto operator<=>(const Input&) const = default;
    };
    int id = 0, revision = 0;
    std::vector<Input> inputs;
    /// Runs on the worker thread, with one entry per input.
    std::function<QImage(std::span<const TilePixels>)> render;
};

} // namespace sextant::ui
