#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sextant {

/// Rows of a linear model that predicts `targets`, row-major, all of one weight.
struct LinearRows {
    std::size_t columns = 0;
    std::vector<double> values; ///< rows x columns
    std::vector<double> targets;

    [[nodiscard]] std::size_t size() const { return targets.size(); }
    [[nodiscard]] std::span<const double> row(std::size_t index) const
    {
        return std::span(values).subspan(index * columns, columns);
    }
    void append(std::span<const double> row, double target);
};

/// Coefficients of the least squared error among those that are not negative.
struct NonNegativeFit {
    std::vector<double> coefficients;
    /// Of the coefficients per unit of residual variance, columns x columns, row-major; zero for
    /// those at the bound.
    std::vector<double> covariance;
    double squaredError = 0.0; ///< summed over rows
    int positive = 0; ///< coefficients above zero
    /// Variance of a prediction per unit of residual variance, the residual itself not counted.
    [[nodiscard]] double varianceOf(std::span<const double> row) const;
};
/// Columns of zeros get a coefficient of zero. Deterministic; thread-safe.
/// Source: Lawson and Hanson, "Solving Least Squares Problems", 1974, chapter 23.
[[nodiscard]] NonNegativeFit nonNegativeLeastSquares(const LinearRows& rows);

} // namespace sextant
