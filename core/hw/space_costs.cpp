#include "core/hw/space_costs.h"

#include "core/hw/latency.h"

namespace sextant {

Result<SpaceCosts> sampleSpaceCosts(const SpaceSampler& space, const DeviceProfile& device,
                                    const InputShape& input, int classes, int count,
                                    std::uint64_t seed, const RunToken& token, int every,
                                    const std::function<void(const SpaceCosts&)>& report)
{
    Rng rng(seed);
    const SpaceCaps& caps = space.space().caps;
    const auto keeps = [](auto value, const auto& cap) { return !cap || value <= *cap; };
    SpaceCosts sampled;
    sampled.costs.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "space", "stopped");
        const auto network = buildNetwork(space.sampleUniform(rng), input, classes);
        ++sampled.drawn;
        if (network) {
            const CostEstimate cost = estimateCost(*network, device);
            sampled.withinCaps += keeps(network->params, caps.maxParams)
                && keeps(network->macs, caps.maxMacs) && keeps(cost.latencyMs, caps.maxLatencyMs)
                && keeps(cost.peakMemoryBytes, caps.maxPeakMemoryBytes);
            sampled.costs.push_back(
                {network->params, network->macs, cost.latencyMs, cost.peakMemoryBytes});
        }
        if (report && (sampled.drawn % every == 0 || sampled.drawn == count))
            report(sampled);
    }
    return sampled;
}

} // namespace sextant
