#include "core/pareto/knee.h"

#include <algorithm>

namespace sextant {

std::optional<std::size_t> kneeOf(std::span<const std::array<double, 2>> front)
{
    if (front.size() < 3)
        return std::nullopt;
    const auto [left, right] =
        std::minmax_element(front.begin(), front.end()); // by the first, then the second
    const double width = (*right)[0] - (*left)[0];
    const double height = (*left)[1] - (*right)[1];
    if (!(width > 0.0) || !(height > 0.0))
        return std::nullopt;
    std::optional<std::size_t> knee;
    constexpr double kOnTheLine = 1e-12;
    double deepest = kOnTheLine;
    for (std::size_t i = 0; i < front.size(); ++i) {
        // On the line the two shares add up to 1.
        const double depth =
            1.0 - (front[i][0] - (*left)[0]) / width - (front[i][1] - (*right)[1]) / height;
        if (depth > deepest) {
            deepest = depth;
            knee = i;
        }
    }
    return knee;
}

} // namespace sextant
