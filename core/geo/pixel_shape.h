#pragma once

#include "core/geo/pixel_run.h"
#include "core/geo/raster.h"

#include <cstdint>
#include <span>

namespace sextant {

/// Centre and second moments of area of pixels, each a unit square.
struct PixelShape {
    std::int64_t pixels = 0;
    Window box;
    double column = 0.0, row = 0.0; ///< centre of area, from the raster's upper left corner
    double xx = 0.0, yy = 0.0, xy = 0.0; ///< variances in square pixels, x along columns, y down
};
/// @param runs at least one; they do not overlap. Thread-safe.
[[nodiscard]] PixelShape shapeOf(std::span<const PixelRun> runs);

/// The rectangle with given second moments: of a slanted row of pixels it gives the length and
/// width of what was sampled, where a bounding rectangle adds the stair steps.
struct EquivalentBox {
    double length = 0.0, width = 0.0; ///< length >= width
    /// Of the long side, counter-clockwise from the first axis, degrees in [0, 180).
    double angleDeg = 0.0;
};
/// @param aa, bb, ab variances along the first axis, along the second, and their covariance
[[nodiscard]] EquivalentBox equivalentBox(double aa, double bb, double ab);

} // namespace sextant
