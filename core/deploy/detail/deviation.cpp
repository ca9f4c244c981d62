#include "core/deploy/detail/deviation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::detail {

Deviation deviationOf(std::span<const float> expected, std::span<const float> found)
{
    Deviation deviation;
    if (expected.size() != found.size() || expected.empty())
        return {std::numeric_limits<double>::infinity(), 0.0, 0.0, 1.0};
    double equal = 0.0;
    double otherMask = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const bool same =
            expected[i] == found[i] || (std::isnan(expected[i]) && std::isnan(found[i]));
        equal += same ? 1.0 : 0.0;
        otherMask += (expected[i] > 0.0f) != (found[i] > 0.0f) ? 1.0 : 0.0;
        if (std::isfinite(expected[i]))
            deviation.scale = std::max(deviation.scale, std::abs(static_cast<double>(expected[i])));
        if (same)
            continue;
        const double distance =
            std::abs(static_cast<double>(expected[i]) - static_cast<double>(found[i]));
        deviation.largest = std::isnan(distance) ? std::numeric_limits<double>::infinity()
                                                 : std::max(deviation.largest, distance);
    }
    const auto count = static_cast<double>(expected.size());
    deviation.equalShare = equal / count;
    deviation.otherMaskShare = otherMask / count;
    return deviation;
}

} // namespace sextant::detail
