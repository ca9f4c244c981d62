#include "core/hw/detail/nce_tiler.h"

#include <algorithm>
#include <array>

namespace sextant::detail {

namespace {

constexpr int kMaxSplit = 15;
constexpr std::int64_t kOutputTileBytes = 576 * 1024;
constexpr int kLineBufferBytes = 131'072;
constexpr int kMaxCoefficients = 256;
constexpr int kMaxChannels = 2048;
constexpr int kMaxSide = 4096;
constexpr int kMaxKernel = 15;
constexpr int kMaxStride = 8;

struct Mode {
    int shift; ///< of the input channels side by side
    int overhead; ///< cycles per pass and output pixel
};
constexpr std::array kModes{Mode{0, 0}, Mode{1, 5}, Mode{2, 11}, Mode{3, 19}, Mode{4, 31}};

constexpr int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

} // namespace

NceMode bestNceMode(const NceConv& c)
{
    NceMode best;
    if (c.in > kMaxChannels || c.out > kMaxChannels || c.width > kMaxSide || c.height > kMaxSide)
        return best;
    if (c.width > 507 && c.height > 1 && c.height < 64 && c.in != 3)
        return best;
    const int area = c.kernel * c.kernel;
    const int lineBytes = (2 * c.width + 15) / 16 * 16;
    const int lines = std::min(c.kernel + c.stride + 2 + (c.width <= 8 ? 1 : 0), c.height);
    const int outRounded = (c.out + 7) / 8 * 8;
    for (const Mode& mode : kModes) {
        const int blocks = (c.in + (1 << mode.shift) - 1) >> mode.shift;
        if (blocks * area > kMaxCoefficients
            || static_cast<std::int64_t>(lines) * (blocks << mode.shift) * lineBytes
                > kLineBufferBytes)
            continue;
        const int passes = ceilDiv(c.out, std::min(256 >> mode.shift, outRounded));
        const double cost = static_cast<double>(passes) * (blocks * area + mode.overhead);
        if (best.mode == 0 || cost < best.cyclesPerPixel
            || (cost == best.cyclesPerPixel && passes < best.passes))
            best = {1 << mode.shift, passes, cost};
    }
    return best;
}

NcePlan planDense(const NceConv& c, int outWidth, int outHeight)
{
    for (int rows = 1; rows <= kMaxSplit; ++rows) {
        for (int columns = 1; columns <= kMaxSplit; ++columns) {
            const int tileWidth = ceilDiv(outWidth, columns);
            const int tileHeight = ceilDiv(outHeight, rows);
            if (2LL * c.out * tileWidth * tileHeight > kOutputTileBytes)
                continue;
            for (int splits = 1; splits <= std::min(kMaxSplit, c.in); ++splits) {
                NceConv tile = c;
                tile.in = ceilDiv(c.in, splits);
                // A tile's input is its output and the halo, at most the whole map.
                tile.width = std::min(c.width, (tileWidth - 1) * c.stride + c.kernel);
                tile.height = std::min(c.height, (tileHeight - 1) * c.stride + c.kernel);
                const NceMode mode = bestNceMode(tile);
                if (mode.mode == 0)
                    continue;
                NcePlan plan;
                plan.valid = true;
                plan.mode = mode.mode;
                plan.channelSplits = splits;
                plan.columns = columns;
                plan.tiles = rows * columns * splits;
                plan.cycles = mode.cyclesPerPixel * splits * outWidth * outHeight;
                return plan;
            }
        }
    }
    return {};
}

NcePlan planDepthwise(int channels, int kernel, int stride, int width, int height, int outWidth,
                      int outHeight)
{
    NcePlan best;
    const auto consider = [&](int tile) {
        NcePlan plan = planDense({tile, tile, kernel, stride, width, height}, outWidth, outHeight);
        if (!plan.valid)
            return;
        const int count = ceilDiv(channels, tile);
        plan.cycles *= count;
        plan.tiles *= count;
        plan.columns = 1; // channels are what is cut
        if (!best.valid || plan.cycles < best.cycles)
            best = plan;
    };
    if (channels == 1) {
        consider(1);
        return best;
    }
    // A larger tile never takes fewer cycles, so of all that lead to as many tiles the smallest is
    // the best; ascending, since the first of equals counts.
    for (int tile = 1; tile < channels;) {
        consider(tile);
        const int count = ceilDiv(channels, tile);
        tile = count > 2 ? ceilDiv(channels, count - 1) : channels; // the smallest of fewer
    }
    return best;
}

NcePlan planOf(const Layer& layer, const Layer& input)
{
    if (layer.kind == LayerKind::Dense)
        return planDense({static_cast<int>(std::min<std::int64_t>(input.values(), 1 << 24)),
                          layer.channels, 1, 1, 1, 1},
                         1, 1);
    if (layer.kernel > kMaxKernel || layer.stride > kMaxStride)
        return {};
    if (layer.kind == LayerKind::TransposedConv)
        return planDense(
            {input.channels, layer.channels, layer.kernel, 1, layer.width, layer.height},
            layer.width, layer.height);
    if (layer.groups > 1)
        return planDepthwise(layer.channels, layer.kernel, layer.stride, input.width, input.height,
                             layer.width, layer.height);
    return planDense(
        {input.channels, layer.channels, layer.kernel, layer.stride, input.width, input.height},
        layer.width, layer.height);
}

} // namespace sextant::detail
