#include "core/hw/latency.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

// Coefficients of the fit and of its additions, with units in their names;
// resources/help/latency.md.
constexpr double kMsPerCycle = 1.15 / 700e3;
constexpr double kMsPerMb = 0.0845;
constexpr double kMsPerHwTile = 0.045;
constexpr double kMsPerSwStage = 0.14;
constexpr double kMsPerMbLargeSw = 0.10;
constexpr double kLargeSwMb = 1.0; // the fit knows small stages; the addition is for what is beyond
constexpr double kMsPerHwPool = 0.015;
constexpr double kMsPerSqueezeExcite = 0.236;
constexpr double kShaveGmacs = 58.0 / 2.0; // convolutions the NCE cannot take

constexpr int kMaxSplit = 15;
constexpr std::int64_t kOutputTileBytes = 576 * 1024;
constexpr std::int64_t kLineBufferBytes = 131'072;
constexpr int kMaxCoefficients = 256;

struct NceConv {
    int in, out, kernel, stride, width, height; // input tile in pixels
};

int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

/// Cheapest valid mode of one tile.
NceCost bestMode(const NceConv& c)
{
    constexpr std::array kModes{1, 2, 4, 8, 16};
    constexpr std::array kOverhead{0, 5, 11, 19, 31};
    NceCost best;
    int bestPasses = 0;
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        const int mode = kModes[i];
        const int perPass = std::min(256 / mode, ceilDiv(c.out, 8) * 8);
        const int blocks = ceilDiv(c.in, mode);
        const int passes = ceilDiv(c.out, perPass);
        if (blocks * c.kernel * c.kernel > kMaxCoefficients)
            continue;
        if (c.in > 2048 || c.out > 2048 || c.width > 4096 || c.height > 4096)
            continue;
        const int lineBytes = ceilDiv(2 * c.width, 16) * 16;
        const std::int64_t lines =
            kLineBufferBytes / (static_cast<std::int64_t>(blocks) * mode * lineBytes);
        if (lines < std::min(c.kernel + c.stride + 2 + (c.width <= 8 ? 1 : 0), c.height))
            continue;
        if (c.width > 507 && c.height > 1 && c.height < 64 && c.in != 3)
            continue;
        const double cost =
            static_cast<double>(passes) * (blocks * c.kernel * c.kernel + kOverhead[i]);
        if (best.mode == 0 || cost < best.cyclesPerPixel
            || (cost == best.cyclesPerPixel && passes < bestPasses)) {
            best = {mode, cost};
            bestPasses = passes;
        }
    }
    return best;
}

struct NcePlan {
    bool valid = false;
    int mode = 0, tiles = 0, channelSplits = 1;
    double cycles = 0.0;
};

/// Splits input channels, then width, then height until a mode is valid and the output tile fits.
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
                const NceCost cost = bestMode(tile);
                if (cost.mode == 0)
                    continue;
                NcePlan plan;
                plan.valid = true;
                plan.mode = cost.mode;
                plan.channelSplits = splits;
                plan.tiles = rows * columns * splits;
                plan.cycles = cost.cyclesPerPixel * splits * outWidth * outHeight;
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
    for (int tile = 1; tile < std::max(channels, 2); ++tile) {
        NcePlan plan = planDense({tile, tile, kernel, stride, width, height}, outWidth, outHeight);
        if (!plan.valid)
            continue;
        const int count = ceilDiv(channels, tile);
        plan.cycles *= count;
        plan.tiles *= count;
        if (!best.valid || plan.cycles < best.cycles)
            best = plan;
    }
    return best;
}

/// A transposed convolution runs as one of its input with zeros between the pixels.
NcePlan planOf(const Op& op, const Op& input)
{
    if (op.kernel > 15 || op.stride > 8)
        return {};
    if (op.kind == OpKind::TransposedConv)
        return planDense({input.channels, op.channels, op.kernel, 1, op.width, op.height}, op.width,
                         op.height);
    if (op.groups > 1)
        return planDepthwise(op.channels, op.kernel, op.stride, input.width, input.height, op.width,
                             op.height);
    return planDense({input.channels, op.channels, op.kernel, op.stride, input.width, input.height},
                     op.width, op.height);
}

double megabytes(const Op& op)
{
    return 2e-6 * op.channels * op.height * op.width;
}

/// The folded network with what each op's cost depends on beside itself.
struct Graph {
    const Network& network;
    std::vector<int> uses;

    explicit Graph(const Network& folded) : network(folded), uses(folded.ops.size(), 0)
    {
        for (const Op& op : folded.ops)
            for (const int input : op.inputs)
                ++uses[static_cast<std::size_t>(input)];
    }

    [[nodiscard]] const Op& op(int index) const
    {
        return network.ops[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Op& input(const Op& of) const { return op(of.inputs.front()); }
    [[nodiscard]] bool feedsOnly(const Op& of) const
    {
        return uses[static_cast<std::size_t>(of.inputs.front())] == 1;
    }

    [[nodiscard]] double inputMb(const Op& of) const
    {
        double sum = 0.0;
        for (const int i : of.inputs)
            sum += megabytes(op(i));
        return sum;
    }

    /// ReLU rides on the convolution or addition before it, ReLU6 and leaky ReLU on a convolution.
    [[nodiscard]] bool isFusedActivation(const Op& o) const
    {
        if (o.kind != OpKind::Activation || !feedsOnly(o))
            return false;
        const bool clamps =
            o.activation == ActivationKind::Relu6 || o.activation == ActivationKind::LeakyRelu;
        if (!clamps && o.activation != ActivationKind::Relu)
            return false;
        return input(o).kind == OpKind::Conv || (!clamps && input(o).kind == OpKind::Add);
    }

    /// A 2x2 max pool rides on a 3x3 stride 1 padding 1 convolution (with its activation) when all
    /// sizes are even.
    [[nodiscard]] bool isFusedPool(const Op& o) const
    {
        if (o.kind != OpKind::MaxPool || !feedsOnly(o))
            return false;
        const Op* source = &input(o);
        if (isFusedActivation(*source))
            source = &input(*source);
        return source->kind == OpKind::Conv && source->groups == 1 && source->kernel == 3
            && source->stride == 1 && source->padding == 1 && source->width % 2 == 0
            && source->height % 2 == 0;
    }
};

void shaveStage(LayerCost& cost, double fixedMs)
{
    cost.unit = StageUnit::Shave;
    cost.ms = fixedMs + kMsPerMb * cost.megabytes
        + kMsPerMbLargeSw * std::max(0.0, cost.megabytes - kLargeSwMb);
}

void costConv(const Graph& graph, const Op& op, LayerCost& cost)
{
    const Op& in = graph.input(op);
    cost.megabytes += 2e-6 * static_cast<double>(op.params);
    const NcePlan plan = planOf(op, in);
    if (!plan.valid) {
        shaveStage(cost, kMsPerSwStage + static_cast<double>(op.macs) / (kShaveGmacs * 1e6));
        return;
    }
    // Partial sums of split input channels are written, read and added by SHAVE.
    const int sums = plan.channelSplits - 1;
    cost.megabytes += 3.0 * sums * megabytes(op);
    cost.unit = StageUnit::Nce;
    cost.nceMode = plan.mode;
    cost.tiles = plan.tiles;
    cost.cycles = plan.cycles;
    cost.ms = kMsPerCycle * plan.cycles + kMsPerMb * cost.megabytes + kMsPerHwTile * plan.tiles
        + kMsPerSwStage * sums;
}

void costOnMyriad(const Graph& graph, const Op& op, LayerCost& cost)
{
    switch (op.kind) {
    case OpKind::Input:
    case OpKind::Output:
    case OpKind::Dropout:
    case OpKind::Concat:
    case OpKind::Slice:
        cost.unit = StageUnit::Free;
        cost.megabytes = 0.0;
        return;
    case OpKind::Conv:
    case OpKind::TransposedConv:
        return costConv(graph, op, cost);
    case OpKind::MaxPool:
    case OpKind::AveragePool:
        if (graph.isFusedPool(op)) {
            cost.unit = StageUnit::Fused;
            cost.megabytes = 0.0;
            return;
        }
        cost.unit = StageUnit::Nce;
        cost.ms = kMsPerHwPool + kMsPerMb * cost.megabytes;
        return;
    case OpKind::Activation:
        if (graph.isFusedActivation(op)) {
            cost.unit = StageUnit::Fused;
            cost.megabytes = 0.0;
            return;
        }
        return shaveStage(cost, kMsPerSwStage);
    case OpKind::SqueezeExcite:
        return shaveStage(cost, kMsPerSqueezeExcite);
    case OpKind::BatchNorm:
    case OpKind::Add:
    case OpKind::Resize:
    case OpKind::DepthToSpace:
        return shaveStage(cost, kMsPerSwStage);
    }
}

void costOnRoofline(const Graph& graph, const Op& op, const DeviceProfile& device, LayerCost& cost)
{
    const bool free = op.kind == OpKind::Input || op.kind == OpKind::Output
        || op.kind == OpKind::Dropout || op.kind == OpKind::Slice || op.kind == OpKind::Concat;
    if (free || graph.isFusedActivation(op)) {
        cost.unit = free ? StageUnit::Free : StageUnit::Fused;
        cost.megabytes = 0.0;
        return;
    }
    cost.megabytes += 2e-6 * static_cast<double>(op.params);
    cost.megabytes *= device.rules.bytesPerValue() / 2.0;
    const double rate =
        device.peakGmacs * (op.groups > 1 ? device.depthwiseEfficiency : device.efficiency);
    const double computeMs = static_cast<double>(op.macs) / (rate * 1e6);
    const double memoryMs = cost.megabytes / device.dramGbPerS;
    cost.unit = StageUnit::Nce;
    cost.ms = device.stageMs + std::max(computeMs, memoryMs);
}

} // namespace

NceCost nceDense(int inChannels, int outChannels, int kernel, int stride, int width, int height)
{
    return bestMode({inChannels, outChannels, kernel, stride, width, height});
}

double nceDepthwise(int channels, int kernel, int stride, int width, int height)
{
    double best = 0.0;
    for (int tile = 1; tile < std::max(channels, 2); ++tile) {
        const NceCost cost = bestMode({tile, tile, kernel, stride, width, height});
        const double total = cost.cyclesPerPixel * ceilDiv(channels, tile);
        if (cost.mode != 0 && (best == 0.0 || total < best))
            best = total;
    }
    return best;
}

NceAssignment nceAssignment(const Op& op, const Op& input)
{
    NceAssignment assignment;
    if (op.kind != OpKind::Conv && op.kind != OpKind::TransposedConv)
        return assignment;
    const NcePlan plan = planOf(op, input);
    assignment.mode = plan.valid ? plan.mode : 0;
    if (plan.valid && op.groups == 1 && plan.channelSplits > 1)
        assignment.channelsPerTile = ceilDiv(input.channels, plan.channelSplits);
    return assignment;
}

CostEstimate estimateCost(const Network& network, const DeviceProfile& device)
{
    const FoldedNetwork folded = foldNetwork(network);
    const Graph graph(folded.network);
    CostEstimate estimate;
    for (const Op& op : folded.network.ops) {
        LayerCost cost;
        cost.name = op.name;
        cost.kind = opKindName(op.kind);
        cost.macs = op.macs;
        cost.params = op.params;
        cost.megabytes = graph.inputMb(op) + megabytes(op);
        if (device.costModel == CostModel::NceTiler)
            costOnMyriad(graph, op, cost);
        else
            costOnRoofline(graph, op, device, cost);
        estimate.latencyMs += cost.ms;
        estimate.layers.push_back(std::move(cost));
    }
    estimate.energyMj = device.activeW * estimate.latencyMs;
    const std::int64_t bytesPerValue = device.rules.bytesPerValue();
    estimate.peakMemoryBytes =
        network.peakActivationBytes / 4 * bytesPerValue + folded.network.params * bytesPerValue;
    return estimate;
}

} // namespace sextant
