#include "core/base/scene_levels.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sextant {

SceneLevels SceneLevels::of(std::vector<float>& values)
{
    if (values.empty())
        return {};
    const auto quantile = [&](double share) {
        const auto at = static_cast<std::ptrdiff_t>(
            std::lround(share * static_cast<double>(values.size() - 1)));
        std::nth_element(values.begin(), values.begin() + at, values.end());
        return values[static_cast<std::size_t>(at)];
    };
    const float low = quantile(0.01);
    return {low, quantile(0.99)};
}

float SceneLevels::apply(float raw) const
{
    constexpr float kLow = 8.0f, kHigh = 200.0f, kMost = 255.0f;
    if (!(high > low))
        return kLow;
    return std::clamp(std::round(kLow + (raw - low) / (high - low) * (kHigh - kLow)), 0.0f, kMost);
}

} // namespace sextant
