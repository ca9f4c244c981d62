#include "core/hw/detail/fusion.h"
#include "core/hw/detail/models.h"
#include "core/hw/device_profile.h"
#include "core/space/block_traits.h"

#include <algorithm>

namespace sextant::detail {

namespace {

enum Term : std::size_t { ComputeMs, MemoryMs, StageMs, HostMs, kTerms };

/// What a search space calls the choice that a layer comes from, as far as a device may lack it.
std::string choiceOf(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Activation:
        return traitsOf(layer.activation).name;
    case LayerKind::SqueezeExcite:
        return traitsOf(ActivationKind::Sigmoid).name;
    case LayerKind::Resize:
        return layer.resize == ResizeMode::Linear ? "bilinear" : "nearest";
    case LayerKind::TransposedConv:
        return "transposed";
    case LayerKind::DepthToSpace:
        return "pixel_shuffle";
    default:
        return {};
    }
}

int padded(int channels, int multiple)
{
    return (channels + multiple - 1) / multiple * multiple;
}

class RooflineModel : public CostModel {
public:
    explicit RooflineModel(const DeviceProfile& device)
        : m_peakGmacs(device.peakGmacs), m_dramGbPerS(device.dramGbPerS), m_stageMs(device.stageMs),
          m_efficiency(device.efficiency), m_depthwiseEfficiency(device.depthwiseEfficiency),
          m_hostGmacs(device.hostGmacs), m_hostGbPerS(device.hostGbPerS),
          m_hostSwitchMs(device.hostSwitchMs), m_channelMultiple(device.channelMultiple),
          m_singlePartition(device.singlePartition), m_bytesPerValue(device.rules.bytesPerValue()),
          m_lacking(device.lacking)
    {
    }

    [[nodiscard]] std::span<const CostTerm> terms() const override
    {
        // Amounts are milliseconds already, by the profile's own figures.
        static constexpr std::array<CostTerm, kTerms> kCostTerms{
            {{"compute_ms", Bound::Compute, 1.0},
             {"memory_ms", Bound::Memory, 1.0},
             {"stage_ms", Bound::Overhead, 1.0},
             {"host_ms", Bound::Overhead, 1.0}}};
        return kCostTerms;
    }

    [[nodiscard]] StageWork workOf(const LayerGraph& graph, int layer) const override
    {
        const Layer& op = graph.at(layer);
        StageWork work;
        if (isFree(op.kind))
            return work;
        if (isFusedActivation(graph, layer)) {
            work.unit = StageUnit::Fused;
            return work;
        }
        const double bytes = m_bytesPerValue / 2.0;
        work.megabytes =
            (activationMb(graph, layer) + 2e-6 * static_cast<double>(op.params)) * bytes;
        if (runsOnHost(graph, layer)) {
            work.unit = StageUnit::Host;
            work.amounts[HostMs] = m_hostSwitchMs
                + std::max(static_cast<double>(op.macs) / (m_hostGmacs * 1e6),
                           work.megabytes / m_hostGbPerS);
            return work;
        }
        const double rate =
            m_peakGmacs * (op.groups > 1 ? m_depthwiseEfficiency : m_efficiency) * 1e6;
        const double compute = paddedMacs(op, graph.inputOf(layer)) / rate;
        const double memory = work.megabytes / m_dramGbPerS;
        work.unit = StageUnit::Nce;
        work.amounts[compute >= memory ? ComputeMs : MemoryMs] = std::max(compute, memory);
        work.amounts[StageMs] = m_stageMs;
        return work;
    }

private:
    [[nodiscard]] bool lacks(const Layer& layer) const
    {
        const std::string choice = choiceOf(layer);
        return !choice.empty()
            && std::find(m_lacking.begin(), m_lacking.end(), choice) != m_lacking.end();
    }

    /// A device of one partition does nothing more once it has handed something over.
    [[nodiscard]] bool runsOnHost(const LayerGraph& graph, int layer) const
    {
        if (m_lacking.empty())
            return false;
        if (lacks(graph.at(layer)))
            return true;
        if (!m_singlePartition)
            return false;
        const auto before = graph.layers().first(static_cast<std::size_t>(layer));
        return std::any_of(before.begin(), before.end(),
                           [&](const Layer& earlier) { return lacks(earlier); });
    }

    [[nodiscard]] double paddedMacs(const Layer& op, const Layer& input) const
    {
        const auto macs = static_cast<double>(op.macs);
        if (m_channelMultiple == 1 || op.macs == 0)
            return macs;
        const double out =
            static_cast<double>(padded(op.channels, m_channelMultiple)) / op.channels;
        const double in = op.groups > 1
            ? 1.0
            : static_cast<double>(padded(input.channels, m_channelMultiple)) / input.channels;
        return macs * in * out;
    }

    double m_peakGmacs, m_dramGbPerS, m_stageMs, m_efficiency, m_depthwiseEfficiency, m_hostGmacs,
        m_hostGbPerS, m_hostSwitchMs;
    int m_channelMultiple;
    bool m_singlePartition;
    double m_bytesPerValue;
    std::vector<std::string> m_lacking;
};

} // namespace

std::unique_ptr<CostModel> rooflineModel(const DeviceProfile& device)
{
    return std::make_unique<RooflineModel>(device);
}

} // namespace sextant::detail
