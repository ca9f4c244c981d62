#pragma once

#include "core/hw/latency_calibration.h"
#include "core/hw/latency.h"
#include "core/hw/latency_fit.h"

#include <nlohmann/json_fwd.hpp>

namespace sextant::cli {

/// What --json prints of an estimate, with its layers if it has some.
[[nodiscard]] nlohmann::json costDocument(const CostEstimate& cost, const DeviceProfile& device);
/// Of a calibration: the fit's quality (refused below kLeastPointsToClaim), coefficients and rows.
[[nodiscard]] nlohmann::json calibrationDocument(const CalibrationReport& report);
/// Of a model fitted to published measurements: rows, coefficients, quality in and out of sample.
[[nodiscard]] nlohmann::json fitDocument(const CostModel& model,
                                         std::span<const LatencyMeasurement> rows);

} // namespace sextant::cli
