#pragma once

#include "core/hw/device_profile.h"
#include "core/search/search.h"
#include "core/space/network.h"

namespace sextant {

/// What a search needs to know of a network before it is trained, simulated for the device.
[[nodiscard]] GenomeCost costOf(const Network& network, const DeviceProfile& device);

} // namespace sextant
