#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/space/space_sampler.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace sextant {

/// Costs of one network drawn from a space; simulated but for parameters and MACs.
struct SampledCost {
    std::int64_t params = 0, macs = 0;
    double latencyMs = 0.0;
    std::int64_t peakMemoryBytes = 0;
};

/// What networks of a space cost.
struct SpaceCosts {
    int drawn = 0;
    std::vector<SampledCost> costs; ///< of those that can be built
    int withinCaps = 0; ///< of `costs`, by the caps of the space
};

/// Costs of networks drawn uniformly, see SpaceSampler::sampleUniform(), on tiles of a size and a
/// device. Thread-safe; passes the token's door before each network.
/// @param classes logits of the networks
/// @param report called with all costs so far, `every` networks and at the end; may be empty
/// Errors: Cancelled.
[[nodiscard]] Result<SpaceCosts>
sampleSpaceCosts(const SpaceSampler& space, const DeviceProfile& device, const InputShape& input,
                 int classes, int count, std::uint64_t seed, const RunToken& token = {},
                 int every = 100, const std::function<void(const SpaceCosts&)>& report = {});

} // namespace sextant
