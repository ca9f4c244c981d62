#include "core/nn/layer_report.h"

#include "core/nn/detail/device_network.h"
#include "core/nn/detail/model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

double headroom(double limit, double largest)
{
    if (std::isnan(limit) || largest > 0.0)
        return std::log2(limit / largest);
    return std::numeric_limits<double>::infinity();
}

/// What is summed over tiles for one stage.
struct Sums {
    double signal = 0.0, noise = 0.0;
    float largest = 0.0f; ///< finite magnitude on the device
    float largestSum = 0.0f;
};

/// The spacing and the end of a device's stored numbers.
class StorageGrid {
public:
    explicit StorageGrid(const DeviceRules& rules) : m_rules(rules) { }

    /// @param step of the tensor's integers
    [[nodiscard]] double ulp(float x, float step) const
    {
        switch (m_rules.storage) {
        case StorageKind::Float32:
            break;
        case StorageKind::Float:
            return m_rules.floatRule.format.ulp(x);
        case StorageKind::Fixed:
            return std::ldexp(1.0, -m_rules.fixedRule.fractionBits);
        case StorageKind::Integer:
            return step;
        }
        return kNan;
    }

    [[nodiscard]] double limit(float step) const
    {
        switch (m_rules.storage) {
        case StorageKind::Float32:
            break;
        case StorageKind::Float:
            return m_rules.floatRule.format.maxFinite();
        case StorageKind::Fixed:
            return std::ldexp(1.0, m_rules.fixedRule.integerBits);
        case StorageKind::Integer:
            return step * std::ldexp(1.0, m_rules.integerRule.bits - 1);
        }
        return kNan;
    }

private:
    const DeviceRules& m_rules;
};

class LayerRun {
public:
    LayerRun(const ModelData& model, detail::NamedTensors weights)
        : m_model(model), m_weights(std::move(weights)), m_grid(model.device.rules)
    {
    }

    Result<void> add(const TileSet::Sample& tile)
    {
        if (m_network.input.height != tile.height || m_network.input.width != tile.width)
            if (const auto built = build(tile.height, tile.width); !built)
                return built;
        const torch::Tensor raw =
            detail::rawImages(tile.image, 1, m_model.bands, tile.height, tile.width);
        if (m_model.device.rules.needsRanges() && !hasRanges())
            detail::calibrateRanges(m_network, m_weights, raw, m_model.normalisation,
                                    m_model.device.rules);
        std::vector<torch::Tensor> host(m_network.ops.size());
        const DeviceRules hostRules;
        detail::DeviceMode hostMode{hostRules};
        hostMode.observe = [&](std::size_t op, const torch::Tensor& result,
                               const detail::StageCounts&) { host[op] = result; };
        (void)detail::runOnDevice(m_network, m_weights, raw, m_model.normalisation, hostMode);

        detail::DeviceMode mode{m_model.device.rules};
        mode.observe = [&](std::size_t op, const torch::Tensor& result,
                           const detail::StageCounts& counts) {
            compare(op, host[op], result);
            addCounts(op, counts);
            host[op].reset();
        };
        (void)detail::runOnDevice(m_network, m_weights, raw, m_model.normalisation, mode);
        return {};
    }

    [[nodiscard]] std::vector<LayerFigures> figures()
    {
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            LayerFigures& layer = m_layers[i];
            const Sums& sums = m_sums[i];
            layer.snrDb = layer.range.notFinite > 0 ? kNan
                : sums.noise > 0.0                  ? 10.0 * std::log10(sums.signal / sums.noise)
                                                    : std::numeric_limits<double>::infinity();
            layer.storedHeadroomBits = headroom(m_grid.limit(stepOf(layer.name)), sums.largest);
            const bool hasSums = layer.kind == OpKind::Conv || layer.kind == OpKind::TransposedConv
                || layer.kind == OpKind::SqueezeExcite;
            layer.sumHeadroomBits = hasSums ? headroom(accumulatorLimit(), sums.largestSum) : kNan;
        }
        return m_layers;
    }

private:
    Result<void> build(int height, int width)
    {
        auto network = buildNetwork(m_model.genome, {m_model.bands, height, width}, 1);
        if (!network)
            return tl::unexpected(network.error());
        m_network = foldNetwork(*network).network;
        if (!m_layers.empty())
            return {}; // other sizes, the same stages
        for (const Op& op : m_network.ops)
            m_layers.push_back({.name = op.name,
                                .kind = op.kind,
                                .channels = op.channels,
                                .height = op.height,
                                .width = op.width});
        m_sums.resize(m_layers.size());
        return {};
    }

    [[nodiscard]] bool hasRanges() const
    {
        return std::ranges::any_of(m_weights.entries(),
                                   [](const auto& entry) { return detail::isRange(entry.first); });
    }

    /// Of a tensor's integers; 0 for other storage, or where no range was taken.
    [[nodiscard]] float stepOf(const std::string& name) const
    {
        if (!m_model.device.rules.needsRanges() || !m_weights.has(name + ".range"))
            return 0.0f;
        const torch::Tensor range = m_weights.at(name + ".range");
        const std::array<float, 2> ends{range[0].item<float>(), range[1].item<float>()};
        return calibrate(m_model.device.rules.integerRule, Calibration::MinMax, ends).step;
    }

    [[nodiscard]] double accumulatorLimit() const
    {
        switch (m_model.device.rules.accumulator.format) {
        case AccumulatorFormat::Float32:
        case AccumulatorFormat::Float64:
            break;
        case AccumulatorFormat::Float16:
            return kFloat16.maxFinite();
        case AccumulatorFormat::Int32:
            return std::ldexp(1.0, 31);
        }
        return kNan;
    }

    void compare(std::size_t op, const torch::Tensor& host, const torch::Tensor& device)
    {
        const torch::Tensor a = host.contiguous();
        const torch::Tensor b = device.contiguous();
        const float* expected = a.data_ptr<float>();
        const float* got = b.data_ptr<float>();
        LayerFigures& layer = m_layers[op];
        Sums& sums = m_sums[op];
        const float step = stepOf(layer.name);
        layer.values += a.numel();
        for (std::int64_t i = 0; i < a.numel(); ++i) {
            layer.range.add(got[i]);
            if (!std::isfinite(got[i]) || !std::isfinite(expected[i]))
                continue;
            const double difference = static_cast<double>(got[i]) - expected[i];
            sums.signal += static_cast<double>(expected[i]) * expected[i];
            sums.noise += difference * difference;
            sums.largest = std::max(sums.largest, std::abs(got[i]));
            if (difference != 0.0)
                layer.maxUlp =
                    std::max(layer.maxUlp, std::abs(difference) / m_grid.ulp(expected[i], step));
        }
    }

    void addCounts(std::size_t op, const detail::StageCounts& counts)
    {
        LayerFigures& layer = m_layers[op];
        layer.overflowed += counts.stored.overflowed;
        layer.flushed += counts.stored.flushed;
        layer.weightsOverflowed = counts.weights.overflowed;
        layer.weightsFlushed = counts.weights.flushed;
        layer.sumsOverflowed += counts.accumulated.notFinite;
        layer.weightShift = counts.weightShift;
        m_sums[op].largestSum = std::max(m_sums[op].largestSum, counts.accumulated.maxMagnitude);
    }

    const ModelData& m_model;
    detail::NamedTensors m_weights;
    const StorageGrid m_grid;
    Network m_network;
    std::vector<LayerFigures> m_layers;
    std::vector<Sums> m_sums;
};

} // namespace

void RangeHistogram::add(float x)
{
    if (!std::isfinite(x)) {
        ++notFinite;
    } else if (x == 0.0f) {
        ++zeros;
    } else {
        const int bin = std::clamp(std::ilogb(x) - kFirst, 0, kBins - 1);
        ++counts[static_cast<std::size_t>(bin)];
    }
}

Result<std::vector<LayerFigures>> reportLayers(const ModelData& model, const TileSet& tiles,
                                               int most, int threads, const RunToken& token)
{
    if (tiles.samples.empty())
        return fail(ErrorCode::DatasetInvalid, "layer report", "there are no tiles to run");
    return guarded(
        [&]() -> Result<std::vector<LayerFigures>> {
            detail::prepareThread(threads);
            const torch::NoGradGuard noGrad;
            auto weights = detail::loadWeights(model, false, true);
            if (!weights)
                return tl::unexpected(weights.error());
            LayerRun run(model, std::move(*weights));
            const std::size_t count =
                std::min(tiles.samples.size(), static_cast<std::size_t>(std::max(1, most)));
            for (std::size_t i = 0; i < count; ++i) {
                if (!token.proceed())
                    return fail(ErrorCode::Cancelled, "layer report", "stopped between tiles");
                if (const auto added = run.add(tiles.samples[i]); !added)
                    return tl::unexpected(added.error());
            }
            return run.figures();
        },
        "layer report");
}

} // namespace sextant
