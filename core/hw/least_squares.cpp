#include "core/hw/least_squares.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>

namespace sextant {

namespace {

using Eigen::Index;
using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

constexpr double kTolerance = 1e-10; // of gradients and coefficients in columns of unit length

Matrix picked(const Matrix& gram, const std::vector<Index>& set)
{
    return gram(set, set);
}

/// The unconstrained solution of the columns in `set`.
Vector solved(const Matrix& gram, const Vector& moments, const std::vector<Index>& set)
{
    return picked(gram, set).ldlt().solve(moments(set));
}

/// Walks from `from` towards `to` until the first coefficient reaches zero; those leave the set.
void walk(Vector& x, const Vector& to, std::vector<Index>& set)
{
    double share = 1.0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const double at = x[set[i]];
        const double goal = to[static_cast<Index>(i)];
        if (goal <= kTolerance && at > goal)
            share = std::min(share, at / (at - goal));
    }
    for (std::size_t i = 0; i < set.size(); ++i)
        x[set[i]] += share * (to[static_cast<Index>(i)] - x[set[i]]);
    std::erase_if(set, [&](Index i) {
        const bool leaves = x[i] <= kTolerance;
        x[i] = leaves ? 0.0 : x[i];
        return leaves;
    });
}

Vector activeSet(const Matrix& gram, const Vector& moments, std::vector<Index>& set)
{
    const Index columns = gram.rows();
    Vector x = Vector::Zero(columns);
    // Each round adds a column that lowers the error, so sets do not come back; the bound guards
    // against rounding.
    for (Index round = 0; round < 10 * columns; ++round) {
        const Vector gradient = moments - gram * x;
        Index best = -1;
        for (Index i = 0; i < columns; ++i)
            if (std::find(set.begin(), set.end(), i) == set.end() && gradient[i] > kTolerance
                && (best < 0 || gradient[i] > gradient[best]))
                best = i;
        if (best < 0)
            break;
        set.push_back(best);
        for (Vector goal = solved(gram, moments, set); !set.empty();
             goal = solved(gram, moments, set)) {
            if (goal.minCoeff() > kTolerance) {
                x(set) = goal;
                break;
            }
            walk(x, goal, set);
            if (set.empty())
                break;
        }
    }
    return x;
}

} // namespace

void LinearRows::append(std::span<const double> row, double target)
{
    values.insert(values.end(), row.begin(), row.end());
    targets.push_back(target);
}

double NonNegativeFit::varianceOf(std::span<const double> row) const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i)
        for (std::size_t j = 0; j < row.size(); ++j)
            sum += row[i] * row[j] * covariance[i * row.size() + j];
    return sum;
}

NonNegativeFit nonNegativeLeastSquares(const LinearRows& rows)
{
    const auto columns = static_cast<Index>(rows.columns);
    const Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>
        table(rows.values.data(), static_cast<Index>(rows.size()), columns);
    const Eigen::Map<const Vector> targets(rows.targets.data(), static_cast<Index>(rows.size()));
    // Columns of unit length: coefficients of cycles and of stages differ by six orders.
    Vector lengths = table.colwise().norm();
    for (Index i = 0; i < columns; ++i)
        lengths[i] = lengths[i] > 0.0 ? lengths[i] : 1.0;
    const Matrix unit = table * lengths.cwiseInverse().asDiagonal();
    const Matrix gram = unit.transpose() * unit;
    std::vector<Index> set;
    const Vector x = activeSet(gram, unit.transpose() * targets, set);

    NonNegativeFit fit;
    fit.positive = static_cast<int>(set.size());
    fit.squaredError = (unit * x - targets).squaredNorm();
    fit.covariance.assign(rows.columns * rows.columns, 0.0);
    for (Index i = 0; i < columns; ++i)
        fit.coefficients.push_back(x[i] / lengths[i]);
    if (set.empty())
        return fit;
    const Matrix inverse = picked(gram, set).ldlt().solve(
        Matrix::Identity(static_cast<Index>(set.size()), static_cast<Index>(set.size())));
    for (std::size_t i = 0; i < set.size(); ++i)
        for (std::size_t j = 0; j < set.size(); ++j)
            fit.covariance[static_cast<std::size_t>(set[i] * columns + set[j])] =
                inverse(static_cast<Index>(i), static_cast<Index>(j))
                / (lengths[set[i]] * lengths[set[j]]);
    return fit;
}

} // namespace sextant
