#include "core/geo/pixel_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sextant {

PixelShape shapeOf(std::span<const PixelRun> runs)
{
    PixelShape shape;
    int left = runs.front().begin;
    int right = runs.front().end;
    int top = runs.front().row;
    int bottom = top + 1;
    for (const PixelRun& run : runs) {
        const double n = run.end - run.begin;
        shape.pixels += run.end - run.begin;
        shape.column += n * (run.begin + run.end) / 2.0;
        shape.row += n * (run.row + 0.5);
        left = std::min(left, run.begin);
        right = std::max(right, run.end);
        top = std::min(top, run.row);
        bottom = std::max(bottom, run.row + 1);
    }
    const auto pixels = static_cast<double>(shape.pixels);
    shape.column /= pixels;
    shape.row /= pixels;
    shape.box = {left, top, right - left, bottom - top};
    constexpr double kOfPixel = 1.0 / 12.0; // variance of a unit square
    shape.xx = kOfPixel;
    shape.yy = kOfPixel;
    for (const PixelRun& run : runs) {
        const double n = run.end - run.begin;
        const double x = (run.begin + run.end) / 2.0 - shape.column;
        const double y = run.row + 0.5 - shape.row;
        shape.xx += n * (x * x + (n * n - 1.0) / 12.0) / pixels;
        shape.yy += n * y * y / pixels;
        shape.xy += n * x * y / pixels;
    }
    return shape;
}

EquivalentBox equivalentBox(double aa, double bb, double ab)
{
    const double mean = (aa + bb) / 2.0;
    const double spread = std::hypot((aa - bb) / 2.0, ab);
    EquivalentBox box;
    // A rectangle's variance along a side is the side squared by twelve.
    box.length = std::sqrt(12.0 * (mean + spread));
    box.width = std::sqrt(12.0 * std::max(mean - spread, 0.0));
    box.angleDeg = 0.5 * std::atan2(2.0 * ab, aa - bb) * 180.0 / std::numbers::pi;
    box.angleDeg -= 180.0 * std::floor(box.angleDeg / 180.0);
    return box;
}

} // namespace sextant
