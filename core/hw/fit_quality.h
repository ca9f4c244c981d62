#pragma once

#include <span>

namespace sextant {

/// How well predictions agree with measurements.
struct FitQuality {
    int points = 0;
    double mape = 0.0; ///< mean |predicted / measured - 1|
    double within10 = 0.0, within20 = 0.0; ///< 0..1, shares of the points
    double kendallTau = 0.0; ///< -1..1, of the order; tau-b, NaN for fewer than two
    double deviation = 0.0; ///< root of the mean square of ln(predicted / measured)
    bool operator==(const FitQuality&) const = default;
};
/// Both as long as another. Thread-safe.
[[nodiscard]] FitQuality qualityOf(std::span<const double> predicted,
                                   std::span<const double> measured);

} // namespace sextant
