#include "core/hw/latency.h"

#include "core/hw/detail/nce_tiler.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double kNormal90 = 1.645; // standard deviations to either side that hold 90 %
constexpr double kAssumedFactor = 2.0; // of a device that nobody measured

/// Coefficients in force, in the order of the model's terms.
std::vector<double> coefficientsOf(const CostModel& model, const DeviceProfile& device)
{
    std::vector<double> values;
    for (const CostTerm& term : model.terms()) {
        const auto own = device.calibration ? device.calibration->coefficient(term.name)
                                            : std::optional<double>{};
        values.push_back(own.value_or(term.msPerUnit));
    }
    return values;
}

Interval intervalOf(double ms, const Work& work, const DeviceProfile& device)
{
    if (!device.calibration && device.modelError <= 0.0)
        return {ms / kAssumedFactor, ms * kAssumedFactor, true};
    const double share =
        device.calibration ? device.calibration->relativeDeviation(work, ms) : device.modelError;
    // The error is a factor: an interval of logarithms stays above zero.
    const double factor = std::exp(kNormal90 * share);
    return {ms / factor, ms * factor, false};
}

Bound boundOf(const CostModel& model, const Work& amounts, const std::vector<double>& coefficients)
{
    std::array<double, 4> ms{};
    for (std::size_t term = 0; term < coefficients.size(); ++term)
        ms[static_cast<std::size_t>(model.terms()[term].resource)] +=
            amounts[term] * coefficients[term];
    const auto most = std::max_element(ms.begin(), ms.end());
    return *most > 0.0 ? static_cast<Bound>(most - ms.begin()) : Bound::None;
}

LayerCost layerCost(const LayerGraph& graph, int index, const StageWork& work,
                    const CostModel& model, const std::vector<double>& coefficients,
                    const DeviceProfile& device)
{
    const Layer& layer = graph.at(index);
    LayerCost cost;
    cost.name = graph.nameOf(index);
    cost.kind = layer.kind;
    cost.unit = work.unit;
    cost.nceMode = work.nceMode;
    cost.tiles = work.tiles;
    cost.cycles = work.cycles;
    cost.megabytes = work.megabytes;
    cost.macs = layer.macs;
    cost.params = layer.params;
    cost.ms = model.msOf(work.amounts, coefficients);
    cost.bound = boundOf(model, work.amounts, coefficients);
    if (cost.ms > 0.0)
        cost.utilisation = static_cast<double>(layer.macs) / (device.peakGmacs * 1e6 * cost.ms);
    return cost;
}

} // namespace

CostEstimate estimateCost(const LayerGraph& graph, const DeviceProfile& device, CostDetail detail)
{
    const auto model = costModelOf(device);
    const std::vector<double> coefficients = coefficientsOf(*model, device);
    CostEstimate estimate;
    Work total{};
    if (detail == CostDetail::Layers)
        estimate.layers.reserve(static_cast<std::size_t>(graph.size()));
    for (int index = 0; index < graph.size(); ++index) {
        const StageWork work = model->workOf(graph, index);
        for (std::size_t term = 0; term < coefficients.size(); ++term)
            total[term] += work.amounts[term];
        if (detail == CostDetail::Layers)
            estimate.layers.push_back(layerCost(graph, index, work, *model, coefficients, device));
    }
    estimate.latencyMs = model->msOf(total, coefficients);
    estimate.latencyInterval = intervalOf(estimate.latencyMs, total, device);
    const double watts = device.calibration && device.calibration->activeW
        ? *device.calibration->activeW
        : device.activeW;
    estimate.energyMj = watts * estimate.latencyMs;
    const std::int64_t bytesPerValue = device.rules.bytesPerValue();
    estimate.activationBytes = graph.peakValues() * bytesPerValue;
    estimate.weightBytes = graph.params() * bytesPerValue;
    estimate.peakMemoryBytes = estimate.activationBytes + estimate.weightBytes;
    if (estimate.latencyMs > 0.0) {
        estimate.framesPerS = 1e3 / estimate.latencyMs;
        estimate.framesPerSTwoStreams = device.streamGain * estimate.framesPerS;
        // Two images are under way at any time (Little's law).
        estimate.latencyMsTwoStreams = 2e3 / estimate.framesPerSTwoStreams;
    }
    return estimate;
}

CostEstimate estimateCost(const Network& network, const DeviceProfile& device, CostDetail detail)
{
    return estimateCost(layerGraphOf(network), device, detail);
}

double squareKmPerSecond(double framesPerS, const InputShape& input, double groundSampleM)
{
    return framesPerS * 1e-6 * groundSampleM * groundSampleM * input.height * input.width;
}

NceCost nceDense(int inChannels, int outChannels, int kernel, int stride, int width, int height)
{
    const detail::NceMode mode =
        detail::bestNceMode({inChannels, outChannels, kernel, stride, width, height});
    return {mode.mode, mode.cyclesPerPixel};
}

double nceDepthwise(int channels, int kernel, int stride, int width, int height)
{
    double best = 0.0;
    for (int tile = 1; tile < std::max(channels, 2); ++tile) {
        const detail::NceMode mode =
            detail::bestNceMode({tile, tile, kernel, stride, width, height});
        const double total = mode.cyclesPerPixel * ((channels + tile - 1) / tile);
        if (mode.mode != 0 && (best == 0.0 || total < best))
            best = total;
    }
    return best;
}

NceAssignment nceAssignment(const Op& op, const Op& input)
{
    NceAssignment assignment;
    if (op.kind != OpKind::Conv && op.kind != OpKind::TransposedConv)
        return assignment;
    Layer layer;
    layer.kind = op.kind == OpKind::Conv ? LayerKind::Conv : LayerKind::TransposedConv;
    layer.channels = op.channels;
    layer.height = op.height;
    layer.width = op.width;
    layer.kernel = op.kernel;
    layer.stride = op.stride;
    layer.groups = op.groups;
    Layer from;
    from.channels = input.channels;
    from.height = input.height;
    from.width = input.width;
    const detail::NcePlan plan = detail::planOf(layer, from);
    assignment.mode = plan.valid ? plan.mode : 0;
    if (plan.valid && op.groups == 1 && plan.channelSplits > 1)
        assignment.channelsPerTile = (input.channels + plan.channelSplits - 1) / plan.channelSplits;
    return assignment;
}

} // namespace sextant
