#pragma once

#include "core/hw/device_profile.h"
#include "core/space/search_space.h"

#include <string>
#include <vector>

namespace sextant {

/// A choice of a space that a device lacks or runs slowly.
struct DeviceFinding {
    /// The place of what a network's gates of squeeze and excite need: no choice of a space.
    static constexpr const char* kGatePlace = "/squeeze_excite";

    std::string place; ///< JSON pointer into the space
    std::string choice; ///< "gelu"
    bool lacking = false; ///< the device hands it to its host
    double addedMs = 0.0; ///< simulated, one use at full resolution, against `instead`
    std::string instead; ///< the cheapest choice of its kind: "relu"
    [[nodiscard]] std::string sentence() const;
    bool operator==(const DeviceFinding&) const = default;
};

/// Activations, kinds of blocks and ways of upsampling, each in a small network of the space's
/// median width on an input of that size, under the device's cost model. A choice is slow when it
/// adds a twentieth of a millisecond and half of the cheapest one's stage. Thread-safe.
/// @param space without findings of its own
[[nodiscard]] std::vector<DeviceFinding>
deviceFindings(const SearchSpace& space, const DeviceProfile& device, const InputShape& input);

} // namespace sextant
