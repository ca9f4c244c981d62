#include "core/hw/latency_calibration.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace sextant {

namespace {

using nlohmann::json;

json numberOrNull(double value)
{
    return std::isfinite(value) ? json(value) : json(nullptr);
}

double numberAt(const json& document, const char* field, double low, double high)
{
    const auto found = document.find(field);
    if (found == document.end() || !found->is_number() || !(found->get<double>() >= low)
        || !(found->get<double>() <= high))
        throw std::runtime_error(std::string("'") + field + "' must be a number from "
                                 + std::to_string(low) + " to " + std::to_string(high));
    return found->get<double>();
}

FitQuality qualityFrom(const json& document)
{
    FitQuality quality;
    quality.points = static_cast<int>(numberAt(document, "points", 0, 1e9));
    quality.mape = numberAt(document, "mape", 0, 1e9);
    quality.within10 = numberAt(document, "within_10", 0, 1);
    quality.within20 = numberAt(document, "within_20", 0, 1);
    quality.deviation = numberAt(document, "deviation", 0, 1e9);
    const auto tau = document.find("kendall_tau");
    quality.kendallTau =
        tau != document.end() && tau->is_number() ? tau->get<double>() : std::nan("");
    return quality;
}

std::vector<double> numbersAt(const json& document, const char* field, std::size_t count)
{
    const auto found = document.find(field);
    if (found == document.end() || !found->is_array() || found->size() != count)
        throw std::runtime_error(std::string("'") + field + "' must be a list of "
                                 + std::to_string(count) + " numbers");
    std::vector<double> values;
    for (const json& value : *found) {
        if (!value.is_number())
            throw std::runtime_error(std::string("'") + field + "' must hold numbers");
        values.push_back(value.get<double>());
    }
    return values;
}

} // namespace

std::string LatencyCalibration::json() const
{
    nlohmann::json document = {{"format", "sextant-calibration"},
                               {"version", kVersion},
                               {"device", device},
                               {"cost_model", costModel},
                               {"made", made},
                               {"points", points},
                               {"speed", speed},
                               {"terms", terms},
                               {"ms_per_unit", coefficients},
                               {"covariance", covariance},
                               {"deviation", deviation},
                               {"leave_one_out",
                                {{"points", leaveOneOut.points},
                                 {"mape", leaveOneOut.mape},
                                 {"within_10", leaveOneOut.within10},
                                 {"within_20", leaveOneOut.within20},
                                 {"kendall_tau", numberOrNull(leaveOneOut.kendallTau)},
                                 {"deviation", leaveOneOut.deviation}}}};
    if (activeW)
        document["active_w"] = *activeW;
    return document.dump(2) + '\n';
}

Result<LatencyCalibration> LatencyCalibration::fromJson(std::string_view text)
{
    try {
        const auto document = nlohmann::json::parse(text);
        if (!document.is_object() || document.value("format", "") != "sextant-calibration")
            throw std::runtime_error("'format' must be sextant-calibration");
        if (document.value("version", 0) > kVersion)
            throw std::runtime_error("'version' is newer than this program reads");
        LatencyCalibration calibration;
        calibration.device = document.at("device").get<std::string>();
        calibration.costModel = document.at("cost_model").get<std::string>();
        calibration.made = document.at("made").get<std::string>();
        calibration.points = static_cast<int>(numberAt(document, "points", 1, 1e9));
        calibration.speed = numberAt(document, "speed", 0, 1e9);
        calibration.terms = document.at("terms").get<std::vector<std::string>>();
        const std::size_t terms = calibration.terms.size();
        if (terms > kMostTerms)
            throw std::runtime_error("'terms' are more than a model has");
        calibration.coefficients = numbersAt(document, "ms_per_unit", terms);
        for (const double value : calibration.coefficients)
            if (!(value >= 0.0 && value <= 1e9))
                throw std::runtime_error("'ms_per_unit' must be from 0 to 1e9");
        calibration.covariance = numbersAt(document, "covariance", terms * terms);
        calibration.deviation = numberAt(document, "deviation", 0, 100);
        if (document.contains("active_w"))
            calibration.activeW = numberAt(document, "active_w", 0, 1e4);
        calibration.leaveOneOut = qualityFrom(document.at("leave_one_out"));
        return calibration;
    } catch (const std::exception& e) {
        return fail(ErrorCode::ProfileInvalid, "calibration", e.what());
    }
}

} // namespace sextant
