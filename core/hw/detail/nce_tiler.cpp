#include "core/hw/detail/nce_tiler.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sextant::detail {

namespace {

// Each rule is explained in resources/help/latency.md.
constexpr std::pair<int, int> kModeOverhead[] = {{1, 0}, {2, 5}, {4, 11}, {8, 19}, {16, 31}};
constexpr int kMacUnits = 256;
constexpr int kMostCoefficients = 256; // per output channel and block column
constexpr int kMostChannels = 2048;
constexpr int kMostPixels = 4096; // per side
constexpr int kLineBufferBytes = 131'072;
constexpr int kMostWays = 15;
constexpr std::int64_t kOutputTileBytes = 576 * 1024;
constexpr int kMostKernel = 15;
constexpr int kMostStride = 8;

constexpr int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

constexpr int roundUp(int a, int b)
{
    return ceilDiv(a, b) * b;
}

bool isValid(int mode, int inChannels, int outChannels, int kernel, int stride, int width, int height)
{
    const int blocks = ceilDiv(inChannels, mode);
    if (static_cast<std::int64_t>(blocks) * kernel * kernel > kMostCoefficients)
        return false;
    if (inChannels > kMostChannels || outChannels > kMostChannels || width > kMostPixels || height > kMostPixels)
        return false;
    const int lineBytes = roundUp(2 * width, 16);
    const int lines = kLineBufferBytes / (blocks * mode * lineBytes);
    if (lines < std::min(kernel + stride + 2 + (width <= 8 ? 1 : 0), height))
        return false;
    return !(width > 507 && height > 1 && height < 64 && inChannels != 3);
}

int outputSize(int size, int kernel, int stride, int padding)
{
    return (size + 2 * padding - kernel) / stride + 1;
}

/// One side of an image cut into ways.
struct Span {
    int output = 0, input = 0; ///< pixels; the input has its halo and no padding
};

std::vector<Span> cut(int size, int ways, const NceShape& shape)
{
    const int outputs = outputSize(size, shape.kernel, shape.stride, shape.padding);
    const int step = ceilDiv(outputs, ways);
    std::vector<Span> spans;
    for (int begin = 0; begin < outputs; begin += step) {
        const int end = std::min(begin + step, outputs);
        const int first = std::max(0, begin * shape.stride - shape.padding);
        const int last = std::min(size, (end - 1) * shape.stride - shape.padding + shape.kernel);
        spans.push_back({end - begin, std::max(1, last - first)});
    }
    return spans;
}

int widestInput(const std::vector<Span>& spans)
{
    return std::max_element(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
               return a.input < b.input;
           })->input;
}

bool outputFits(const Span& across, const Span& down, int channels)
{
    return 2LL * across.output * down.output * channels <= kOutputTileBytes;
}

bool runsOnNce(const NceShape& shape)
{
    return shape.kernel <= kMostKernel && shape.stride <= kMostStride;
}

void sumTiles(NcePlan& plan, const NceShape& shape, const std::vector<Span>& across, const std::vector<Span>& down)
{
    const int step = ceilDiv(shape.inChannels, plan.channelSplit);
    for (int begin = 0; begin < shape.inChannels; begin += step) {
        const int channels = std::min(step, shape.inChannels - begin);
        for (const Span& column : across) {
            for (const Span& row : down) {
                const NceMode mode = cheapestMode(channels, shape.outChannels, shape.kernel, shape.stride, column.input,
                                                  row.input);
                plan.mode = plan.tiles == 0 ? mode.mode : plan.mode;
                plan.cycles += mode.cyclesPerPixel * column.output * row.output;
                ++plan.tiles;
            }
        }
    }
}

/// A thinner tile than the widest one can be invalid (the wide-tile rule looks at the height).
bool allValid(const NceShape& shape, int channels, const std::vector<Span>& across, const std::vector<Span>& down)
{
    return std::all_of(across.begin(), across.end(), [&](const Span& column) {
        return std::all_of(down.begin(), down.end(), [&](const Span& row) {
            return cheapestMode(channels, shape.outChannels, shape.kernel, shape.stride, column.input, row.input).mode
                != 0;
        });
    });
}

} // namespace

NceMode cheapestMode(int inChannels, int outChannels, int kernel, int stride, int width, int height)
{
    NceMode best;
    for (const auto& [mode, overhead] : kModeOverhead) {
        if (!isValid(mode, inChannels, outChannels, kernel, stride, width, height))
            continue;
        const int perPass = std::min(kMacUnits / mode, roundUp(outChannels, 8));
        const int passes = ceilDiv(outChannels, perPass);
        const double cycles
            = static_cast<double>(passes) * (ceilDiv(inChannels, mode) * kernel * kernel + overhead);
        if (best.mode == 0 || std::pair(cycles, passes) < std::pair(best.cyclesPerPixel, best.passes))
            best = {mode, passes, cycles};
    }
    return best;
}

DepthwiseTile cheapestDepthwiseTile(int channels, int kernel, int stride, int width, int height)
{
    DepthwiseTile best;
    for (int t = 1; t < std::min(channels, kMostChannels + 1); ++t) {
        const NceMode mode = cheapestMode(t, t, kernel, stride, width, height);
        const int count = ceilDiv(channels, t);
        const double cycles = mode.cyclesPerPixel * count;
        if (mode.mode != 0 && (best.channels == 0 || cycles < best.cyclesPerPixel))
            best = {mode, t, count, cycles};
    }
    return best;
}

NcePlan planDense(const NceShape& shape)
{
    NcePlan plan;
    if (!runsOnNce(shape))
        return plan;
    for (plan.heightSplit = 1; plan.heightSplit <= kMostWays; ++plan.heightSplit) {
        const auto down = cut(shape.height, plan.heightSplit, shape);
        for (plan.widthSplit = 1; plan.widthSplit <= kMostWays; ++plan.widthSplit) {
            const auto across = cut(shape.width, plan.widthSplit, shape);
            if (!outputFits(across.front(), down.front(), shape.outChannels))
                continue;
            for (plan.channelSplit = 1; plan.channelSplit <= std::min(kMostWays, shape.inChannels);
                 ++plan.channelSplit) {
                const int channels = ceilDiv(shape.inChannels, plan.channelSplit);
                const int rest = shape.inChannels % channels;
                if (!allValid(shape, channels, across, down) || (rest > 0 && !allValid(shape, rest, across, down)))
                    continue;
                plan.valid = true;
                sumTiles(plan, shape, across, down);
                plan.channelSplit = ceilDiv(shape.inChannels, channels);
                return plan;
            }
        }
    }
    return {};
}

NcePlan planDepthwise(const NceShape& shape)
{
    NcePlan plan;
    if (!runsOnNce(shape))
        return plan;
    for (plan.heightSplit = 1; plan.heightSplit <= kMostWays; ++plan.heightSplit) {
        const auto down = cut(shape.height, plan.heightSplit, shape);
        for (plan.widthSplit = 1; plan.widthSplit <= kMostWays; ++plan.widthSplit) {
            const auto across = cut(shape.width, plan.widthSplit, shape);
            const DepthwiseTile tile = cheapestDepthwiseTile(shape.inChannels, shape.kernel, shape.stride,
                                                             widestInput(across), widestInput(down));
            if (tile.channels == 0 || !outputFits(across.front(), down.front(), tile.channels))
                continue;
            plan.valid = true;
            plan.mode = tile.mode.mode;
            const int outputs = outputSize(shape.width, shape.kernel, shape.stride, shape.padding)
                * outputSize(shape.height, shape.kernel, shape.stride, shape.padding);
            plan.cycles = tile.cyclesPerPixel * outputs;
            plan.tiles = tile.count * static_cast<int>(across.size() * down.size());
            return plan;
        }
    }
    return {};
}

} // namespace sextant::detail
