#pragma once

#include "core/hw/cost_model.h"
#include "core/hw/fit_quality.h"
#include "core/hw/measurements.h"

#include <string>
#include <vector>

namespace sextant {

/// One measurement beside what a fit says of it.
struct FitRow {
    std::string id, family, source;
    MeasurementKind kind = MeasurementKind::Network;
    double measuredMs = 0.0;
    double fittedMs = 0.0; ///< with this row among those fitted to
    double leftOutMs = 0.0; ///< with all others
    double familyLeftOutMs = 0.0; ///< without the row's whole family
};

/// Coefficients of a cost model, by non-negative least squares on relative errors.
struct LatencyFit {
    std::vector<std::string> terms;
    std::vector<double> coefficients; ///< ms per unit, in the model's order
    std::vector<double> covariance; ///< terms x terms, row-major
    int parameters = 0; ///< coefficients above zero
    std::vector<FitRow> rows; ///< in the order they came in
    FitQuality inSample, leaveOneOut, leaveFamilyOut; ///< over networks
    FitQuality checks; ///< over rows that were not fitted to
};
/// Of a network's weight: a single operator of a tenth of a millisecond should not decide.
inline constexpr double kOperatorWeight = 0.1;
/// @param rows at least one that is not a check
[[nodiscard]] LatencyFit fitLatency(const CostModel& model,
                                    std::span<const LatencyMeasurement> rows,
                                    double operatorWeight = kOperatorWeight);

} // namespace sextant
