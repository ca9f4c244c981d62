#pragma once

#include <optional>
#include <vector>

namespace sextant::ui {

/// Values counted in bins of equal width on a logarithmic axis. A value.
struct Histogram {
    static constexpr int kBins = 36;

    double low = 1.0, high = 10.0; ///< ends of the axis, above 0
    std::vector<int> counts; ///< kBins of them; empty without values
    int values = 0;
    double median = 0.0, upperDecile = 0.0;
    double beyondShare = 0.0; ///< 0..1, of values above the cap

    /// @param values above 0; others are left out
    /// @param cap lies on the axis too
    [[nodiscard]] static Histogram of(std::vector<double> values, std::optional<double> cap);
    /// Where a value lies on the axis, 0 the low end, 1 the high one.
    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] int most() const;
};

} // namespace sextant::ui
