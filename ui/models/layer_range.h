#pragma once

#include "core/hw/device_rules.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant::ui {

/// Magnitudes of what one stage of a network gives on the device. A value.
struct LayerRange {
    std::string name;
    int firstPower = -32; ///< counts[i]: 2^(firstPower + i) <= |x| < 2^(firstPower + i + 1)
    std::vector<std::int64_t> counts;
    std::int64_t values = 0, zeros = 0, notFinite = 0;
    std::int64_t overflowed = 0, flushed = 0; ///< of the stored results
    double snrDb = 0.0; ///< of all stages up to this one
};

/// Where a device's storage format ends, as powers of two. A value.
struct StorageLimits {
    QString format; ///< "FP16"; empty: FP32, whose limits do not matter
    std::optional<double> largest, smallestNormal, smallest;
};
[[nodiscard]] StorageLimits limitsOf(const DeviceRules& rules);

} // namespace sextant::ui
