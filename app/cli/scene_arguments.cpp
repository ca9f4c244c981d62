#include "app/cli/scene_arguments.h"

#include "app/cli/study_documents.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <thread>

namespace sextant::cli {

namespace {

nlohmann::json orNull(const std::optional<double>& value)
{
    return value ? numberOrNull(*value) : nlohmann::json(nullptr);
}

} // namespace

Result<SceneRequest> sceneRequestFrom(const Arguments& arguments)
{
    const std::string numerics = arguments.text("numerics", "device");
    if (numerics != "device" && numerics != "fp32")
        return fail(ErrorCode::WrongUsage, "--numerics", "must be fp32 or device");
    const int own = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const auto threads = arguments.integer("threads", own, 1, 256);
    const auto overlap = arguments.integer("overlap", -1, 0, 1024);
    for (const auto* number : {&threads, &overlap})
        if (!*number)
            return tl::unexpected(number->error());
    SceneRequest request;
    request.numerics = numerics == "fp32" ? Numerics::Fp32 : Numerics::Device;
    request.threads = static_cast<int>(*threads);
    if (*overlap >= 0)
        request.overlapPx = static_cast<int>(*overlap);
    request.onProgress = [last = std::make_shared<double>(0.0)](const SceneProgress& progress) {
        constexpr double kEveryS = 1.0;
        if (progress.seconds < *last)
            *last = 0.0; // the next scene
        if (progress.seconds - *last < kEveryS)
            return;
        *last = progress.seconds;
        std::fprintf(stderr, "%3.0f %%, %.0f s left\n", 100.0 * progress.share,
                     progress.secondsLeft);
    };
    return request;
}

nlohmann::json vesselDocuments(const std::vector<Vessel>& vessels)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const Vessel& vessel : vessels)
        rows.push_back({{"id", vessel.id},
                        {"pixels", vessel.pixels},
                        {"column", vessel.column},
                        {"row", vessel.row},
                        {"longitude", orNull(vessel.longitude)},
                        {"latitude", orNull(vessel.latitude)},
                        {"area_m2", orNull(vessel.areaM2)},
                        {"length_m", orNull(vessel.lengthM)},
                        {"width_m", orNull(vessel.widthM)},
                        {"heading_deg", orNull(vessel.headingDeg)},
                        {"length_px", vessel.lengthPx},
                        {"width_px", vessel.widthPx},
                        {"probability", orNull(vessel.probability)}});
    return rows;
}

nlohmann::json vesselScoreDocument(const VesselScore& score)
{
    nlohmann::json classes = nlohmann::json::array();
    for (const LengthClass& each : score.classes)
        classes.push_back({{"from_m", each.fromM},
                           {"to_m", orNull(each.toM)},
                           {"vessels", each.vessels},
                           {"found", each.found},
                           {"recall", numberOrNull(each.recall())}});
    return {{"vessels", score.truths},
            {"found", score.found},
            {"recall", numberOrNull(score.recall())},
            {"predicted", score.predicted},
            {"false_alarms", score.falseAlarms},
            {"precision", numberOrNull(score.precision())},
            {"false_alarms_per_100_km2", orNull(score.falseAlarmsPer100Km2)},
            {"by_length", classes}};
}

double peakRssMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace sextant::cli
