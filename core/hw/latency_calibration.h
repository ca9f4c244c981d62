#pragma once

#include "core/base/result.h"
#include "core/hw/cost_model.h"
#include "core/hw/fit_quality.h"
#include "core/hw/measurements.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

struct DeviceProfile;

/// Fewer own measurements say nothing of how good predictions are.
inline constexpr int kLeastPointsToClaim = 8;

/// What measurements made of a profile's cost model. A value; in files, format
/// `sextant-calibration` (resources/help/measurements.md).
struct LatencyCalibration {
    static constexpr int kVersion = 1;

    std::string device; ///< id of the profile
    std::string costModel; ///< whose terms these are: "nce-tiler"
    std::string made; ///< UTC, ISO 8601
    int points = 0; ///< own measurements
    double speed = 1.0; ///< times here as a share of those that the model gave before
    std::vector<std::string> terms;
    std::vector<double> coefficients; ///< ms per unit
    std::vector<double> covariance; ///< terms x terms, per unit of residual variance
    double deviation = 0.0; ///< of ln(measured / predicted) of one network, widened for few points
    std::optional<double> activeW; ///< mean of the measured watts
    FitQuality leaveOneOut; ///< over the own measurements

    /// Whether leaveOneOut may be quoted.
    [[nodiscard]] bool claimsAccuracy() const { return points >= kLeastPointsToClaim; }
    [[nodiscard]] std::optional<double> coefficient(std::string_view term) const;
    /// Standard deviation of ln(truth / predicted) of a network: the residuals', and what the
    /// coefficients' own uncertainty makes of it.
    [[nodiscard]] double relativeDeviation(const Work& work, double ms) const;

    /// Errors: ProfileInvalid naming the field.
    [[nodiscard]] static Result<LatencyCalibration> fromJson(std::string_view text);
    [[nodiscard]] std::string json() const;
    bool operator==(const LatencyCalibration&) const = default;
};

/// One own measurement beside the predictions before and after.
struct CalibrationRow {
    std::string id;
    double measuredMs = 0.0, beforeMs = 0.0, fittedMs = 0.0;
    double leftOutMs = 0.0; ///< fitted to the others
};
struct CalibrationReport {
    LatencyCalibration calibration;
    std::vector<CalibrationRow> rows;
    FitQuality before; ///< over the own measurements
};

/// Fits the coefficients of a profile's model to own measurements. What the published ones say of
/// the coefficients counts as much as kLeastPointsToClaim own ones, but for the board's speed,
/// which is free: minimised are the squared relative errors of the own rows and those of the
/// published rows times one unknown factor. A profile without published rows is held to its own
/// coefficients in their place.
/// @param own at least one
/// @param made when, UTC text
/// Errors: TableInvalid (no own measurement).
[[nodiscard]] Result<CalibrationReport> calibrate(const DeviceProfile& device,
                                                  std::span<const LatencyMeasurement> own,
                                                  std::span<const LatencyMeasurement> published,
                                                  const std::string& made);

/// Predicted against measured, before and after, with the 10 % band, logarithmic.
[[nodiscard]] std::string calibrationSvg(const CalibrationReport& report);

} // namespace sextant
