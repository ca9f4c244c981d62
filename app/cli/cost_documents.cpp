#include "app/cli/cost_documents.h"

#include "app/cli/study_documents.h"

#include <nlohmann/json.hpp>

#include <map>

namespace sextant::cli {

namespace {

nlohmann::json qualityDocument(const FitQuality& quality)
{
    return {{"points", quality.points},
            {"mape", quality.mape},
            {"within_10", quality.within10},
            {"within_20", quality.within20},
            {"kendall_tau", numberOrNull(quality.kendallTau)}};
}

nlohmann::json layerDocument(const LayerCost& layer)
{
    return {{"name", layer.name},
            {"kind", layerKindName(layer.kind)},
            {"unit", stageUnitName(layer.unit)},
            {"bound", boundName(layer.bound)},
            {"nce_mode", layer.nceMode},
            {"tiles", layer.tiles},
            {"cycles", layer.cycles},
            {"megabytes", layer.megabytes},
            {"utilisation", layer.utilisation},
            {"ms", layer.ms}};
}

/// The named networks of the publication, without the variants drawn from them.
bool isNamed(const LatencyMeasurement& row)
{
    return row.kind != MeasurementKind::Network || row.id.ends_with("_0");
}

/// Fitted to the named networks alone, the variants are new to it.
nlohmann::json namedDocument(const CostModel& model, std::span<const LatencyMeasurement> rows)
{
    std::vector<LatencyMeasurement> named;
    std::vector<double> predicted;
    std::vector<double> measured;
    for (const LatencyMeasurement& row : rows)
        if (isNamed(row))
            named.push_back(row);
    const LatencyFit fit = fitLatency(model, named);
    for (const LatencyMeasurement& row : rows) {
        if (isNamed(row))
            continue;
        predicted.push_back(model.msOf(model.workOf(row.graph), fit.coefficients));
        measured.push_back(row.ms);
    }
    return {{"parameters", fit.parameters},
            {"in_sample", qualityDocument(fit.inSample)},
            {"leave_one_out", qualityDocument(fit.leaveOneOut)},
            {"variants_never_seen", qualityDocument(qualityOf(predicted, measured))}};
}

nlohmann::json familiesDocument(const LatencyFit& fit)
{
    std::map<std::string, std::array<std::vector<double>, 3>> families;
    for (const FitRow& row : fit.rows) {
        if (row.kind != MeasurementKind::Network)
            continue;
        auto& [measured, leftOut, familyLeftOut] = families[row.family];
        measured.push_back(row.measuredMs);
        leftOut.push_back(row.leftOutMs);
        familyLeftOut.push_back(row.familyLeftOutMs);
    }
    nlohmann::json document = nlohmann::json::object();
    for (const auto& [family, columns] : families)
        document[family] = {
            {"leave_one_out", qualityDocument(qualityOf(columns[1], columns[0]))},
            {"leave_family_out", qualityDocument(qualityOf(columns[2], columns[0]))}};
    return document;
}

nlohmann::json coefficientsDocument(const std::vector<std::string>& terms,
                                    std::span<const double> coefficients)
{
    nlohmann::json document = nlohmann::json::object();
    for (std::size_t i = 0; i < terms.size(); ++i)
        document[terms[i]] = coefficients[i];
    return document;
}

} // namespace

nlohmann::json costDocument(const CostEstimate& cost, const DeviceProfile& device)
{
    nlohmann::json document = {
        {"device", device.id},
        {"simulated", true},
        {"latency_ms", cost.latencyMs},
        {"latency_interval_ms", {cost.latencyInterval.low, cost.latencyInterval.high}},
        {"interval_is",
         cost.latencyInterval.assumed ? "assumed: a factor of 2, nobody measured this device"
                                      : "90 %, by measurements"},
        {"frames_per_s", cost.framesPerS},
        {"frames_per_s_two_streams", cost.framesPerSTwoStreams},
        {"latency_ms_two_streams", cost.latencyMsTwoStreams},
        {"energy_mj", cost.energyMj},
        {"activation_bytes", cost.activationBytes},
        {"weight_bytes", cost.weightBytes},
        {"peak_memory_bytes", cost.peakMemoryBytes},
        {"layers", nlohmann::json::array()}};
    for (const LayerCost& layer : cost.layers)
        document["layers"].push_back(layerDocument(layer));
    if (device.calibration)
        document["calibration"] = {{"made", device.calibration->made},
                                   {"points", device.calibration->points},
                                   {"speed", device.calibration->speed}};
    return document;
}

nlohmann::json calibrationDocument(const CalibrationReport& report)
{
    const LatencyCalibration& calibration = report.calibration;
    nlohmann::json fit = {{"points", calibration.points}, {"mape", nullptr},
                          {"within_10", nullptr},         {"within_20", nullptr},
                          {"kendall_tau", nullptr},       {"claim", ""}};
    if (calibration.claimsAccuracy()) {
        fit = qualityDocument(calibration.leaveOneOut);
        fit["claim"] = "leave-one-out over own measurements";
    } else {
        fit["claim"] = "none: " + std::to_string(calibration.points)
            + " own measurements, it takes " + std::to_string(kLeastPointsToClaim)
            + " to say how good predictions are";
    }
    nlohmann::json rows = nlohmann::json::array();
    for (const CalibrationRow& row : report.rows)
        rows.push_back({{"id", row.id},
                        {"measured_ms", row.measuredMs},
                        {"before_ms", row.beforeMs},
                        {"fitted_ms", row.fittedMs},
                        {"left_out_ms", row.leftOutMs}});
    return {{"device", calibration.device},
            {"cost_model", calibration.costModel},
            {"speed", calibration.speed},
            {"fit", fit},
            {"coefficients", coefficientsDocument(calibration.terms, calibration.coefficients)},
            {"rows", rows}};
}

nlohmann::json fitDocument(const CostModel& model, std::span<const LatencyMeasurement> rows)
{
    const LatencyFit fit = fitLatency(model, rows);
    nlohmann::json table = nlohmann::json::array();
    for (const FitRow& row : fit.rows)
        table.push_back({{"id", row.id},
                         {"family", row.family},
                         {"source", row.source},
                         {"measured_ms", row.measuredMs},
                         {"fitted_ms", row.fittedMs},
                         {"left_out_ms", row.leftOutMs},
                         {"family_left_out_ms", row.familyLeftOutMs},
                         {"error", row.fittedMs / row.measuredMs - 1.0}});
    return {{"parameters", fit.parameters},
            {"coefficients", coefficientsDocument(fit.terms, fit.coefficients)},
            {"in_sample", qualityDocument(fit.inSample)},
            {"leave_one_out", qualityDocument(fit.leaveOneOut)},
            {"leave_family_out", qualityDocument(fit.leaveFamilyOut)},
            {"checks", qualityDocument(fit.checks)},
            {"named_only", namedDocument(model, rows)},
            {"families", familiesDocument(fit)},
            {"rows", table}};
}

} // namespace sextant::cli
