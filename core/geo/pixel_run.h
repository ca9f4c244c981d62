#pragma once

namespace sextant {

/// Neighbouring pixels of one row of a raster.
struct PixelRun {
    int row = 0, begin = 0, end = 0; ///< columns [begin, end)
    bool operator==(const PixelRun&) const = default;
};

} // namespace sextant
