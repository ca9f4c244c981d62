#pragma once

#include <QString>

#include <vector>

namespace sextant::ui {

/// Where an axis is marked, and how the marks are written exactly.
struct Ticks {
    std::vector<double> at; ///< ascending, within the range
    std::vector<double> between; ///< small marks without a number
    int decimals = 0; ///< of all numbers, so that they align
    bool ownDecimals = false; ///< or each as many as it needs
};

/// Multiples of 1, 2 or 5 times a power of ten: as many as fit, at most `most`.
[[nodiscard]] Ticks linearTicks(double low, double high, int most);
/// For a logarithmic axis: 1, 2 and 5 in every decade, or whole decades where those would be too
/// many. A range that holds few of them is marked like a linear one.
/// @param low above 0
[[nodiscard]] Ticks logTicks(double low, double high, int most);
/// A mark of these in the locale, not rounded.
[[nodiscard]] QString tickText(double value, const Ticks& ticks);

} // namespace sextant::ui
