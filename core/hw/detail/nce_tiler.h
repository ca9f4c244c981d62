#pragma once

#include <cstdint>

namespace sextant::detail {

/// A square convolution as the fixed-function engine sees it. Sizes are those of the input.
struct NceShape {
    int inChannels = 0, outChannels = 0; ///< of one group; depthwise: both are the channels
    int kernel = 1, stride = 1, padding = 0;
    int width = 0, height = 0;
};

/// How the plugin would cut a convolution into hardware tiles, and what they cost.
struct NcePlan {
    bool valid = false; ///< false: no cut makes a mode valid, the convolution runs on SHAVE
    int mode = 0; ///< of the first tile
    int channelSplit = 1, widthSplit = 1, heightSplit = 1;
    int tiles = 0;
    double cycles = 0.0;
};

/// First cut in the order of an odometer whose fastest digit is Cin, then width, then height, 1..15 each,
/// that has a valid mode and an output tile of at most 576 kB.
[[nodiscard]] NcePlan planDense(const NceShape& shape);
/// Depthwise as dense tiles of t channels padded with zeros; width and height are cut as above.
[[nodiscard]] NcePlan planDepthwise(const NceShape& shape);

/// Cheapest valid mode of one untiled convolution. mode 0: none.
struct NceMode {
    int mode = 0;
    int passes = 0;
    double cyclesPerPixel = 0.0;
};
[[nodiscard]] NceMode cheapestMode(int inChannels, int outChannels, int kernel, int stride, int width, int height);

/// Cheapest channel tile t < C of a depthwise convolution. channels 0: none.
struct DepthwiseTile {
    NceMode mode;
    int channels = 0; ///< t
    int count = 0; ///< ceil(C / t)
    double cyclesPerPixel = 0.0; ///< of all C channels
};
[[nodiscard]] DepthwiseTile cheapestDepthwiseTile(int channels, int kernel, int stride, int width, int height);

} // namespace sextant::detail
