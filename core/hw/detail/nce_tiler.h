#pragma once

#include "core/hw/layer_graph.h"

namespace sextant::detail {

/// A dense convolution of one tile. Sizes are those of the input tile in pixels.
struct NceConv {
    int in, out, kernel, stride, width, height;
};

/// The cheapest NCE mode of an untiled convolution; mode 0 when none is valid.
struct NceMode {
    int mode = 0; ///< input channels side by side: 1, 2, 4, 8, 16
    int passes = 0;
    double cyclesPerPixel = 0.0; ///< of the output
};
[[nodiscard]] NceMode bestNceMode(const NceConv& conv);

/// How a convolution is cut. Not valid: it runs on the vector cores.
struct NcePlan {
    bool valid = false;
    int mode = 0, tiles = 0, channelSplits = 1;
    int columns = 1; ///< tiles side by side
    double cycles = 0.0; ///< of the output's pixels; what tiles share at their seams is not in it
};
/// Splits input channels, then width, then height until a mode is valid and the output tile fits.
[[nodiscard]] NcePlan planDense(const NceConv& conv, int outWidth, int outHeight);
/// Depthwise: dense tiles of channels, of the size that takes the fewest cycles.
[[nodiscard]] NcePlan planDepthwise(int channels, int kernel, int stride, int width, int height,
                                    int outWidth, int outHeight);
/// A convolution, transposed convolution (run as one of its input with zeros between the pixels) or
/// fully connected layer.
[[nodiscard]] NcePlan planOf(const Layer& layer, const Layer& input);

} // namespace sextant::detail
