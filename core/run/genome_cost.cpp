#include "core/run/genome_cost.h"

#include "core/hw/latency.h"

namespace sextant {

GenomeCost costOf(const Network& network, const DeviceProfile& device)
{
    const CostEstimate estimate = estimateCost(network, device, CostDetail::Totals);
    return {network.params, network.macs, estimate.latencyMs, estimate.energyMj,
            estimate.peakMemoryBytes};
}

} // namespace sextant
