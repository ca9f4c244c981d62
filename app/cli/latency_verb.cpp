#include "app/cli/cost_documents.h"
#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/deploy/onnx_layers.h"
#include "core/hw/latency.h"
#include "core/hw/latency_fit.h"
#include "core/run/host_profile.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <charconv>
#include <iostream>

namespace sextant::cli {

namespace {

Result<std::optional<double>> groundSample(const Arguments& arguments)
{
    if (!arguments.has("gsd"))
        return std::optional<double>{};
    const std::string text = arguments.text("gsd");
    double metres = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), metres);
    if (error != std::errc{} || end != text.data() + text.size() || !(metres > 0.0) || metres > 1e5)
        return fail(ErrorCode::WrongUsage, "--gsd",
                    "'" + text + "' is not a number of metres above 0");
    return std::optional(metres);
}

Result<MeasurementInput> measurementInput(const Arguments& arguments)
{
    MeasurementInput input;
    const auto shape = shapeFrom(arguments);
    const auto classes = arguments.integer("classes", 1, 1, 255);
    if (!shape)
        return tl::unexpected(shape.error());
    if (!classes)
        return tl::unexpected(classes.error());
    input.shape = *shape;
    input.classes = static_cast<int>(*classes);
    return input;
}

/// The profile fitted to the measurements that --measurements names.
Result<CalibrationReport> calibrated(const Arguments& arguments, const DeviceProfile& device)
{
    const auto input = measurementInput(arguments);
    if (!input)
        return tl::unexpected(input.error());
    const auto own = readMeasurements(arguments.text("measurements"), *input, layersOfOnnx);
    if (!own)
        return tl::unexpected(own.error());
    std::vector<LatencyMeasurement> published;
    if (device.costModel == CostModelKind::NceTiler) {
        auto shipped = publishedMeasurements();
        if (!shipped)
            return tl::unexpected(shipped.error());
        published = std::move(shipped->rows);
    }
    return calibrate(device, own->rows, published, utcText(std::chrono::system_clock::now()));
}

Result<nlohmann::json> estimateVerb(const Arguments& arguments)
{
    if (!arguments.has("genome"))
        return fail(ErrorCode::WrongUsage, "--genome", "is required");
    const auto network = networkFrom(arguments, arguments.text("genome"));
    if (!network)
        return tl::unexpected(network.error());
    auto device = findProfile(arguments.text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    const auto gsd = groundSample(arguments);
    if (!gsd)
        return tl::unexpected(gsd.error());
    nlohmann::json fit;
    if (arguments.has("measurements")) {
        const auto report = calibrated(arguments, *device);
        if (!report)
            return tl::unexpected(report.error());
        fit = calibrationDocument(*report);
        device->calibration = report->calibration;
    }
    const CostEstimate cost = estimateCost(*network, *device);
    nlohmann::json document = costDocument(cost, *device);
    if (*gsd) {
        document["ground_sample_m"] = **gsd;
        document["km2_per_s"] = squareKmPerSecond(cost.framesPerS, network->input, **gsd);
        document["km2_per_s_two_streams"] =
            squareKmPerSecond(cost.framesPerSTwoStreams, network->input, **gsd);
    }
    if (!fit.is_null())
        document["fit"] = fit["fit"];
    return document;
}

Result<nlohmann::json> calibrateVerb(const Arguments& arguments)
{
    if (!arguments.has("measurements"))
        return fail(ErrorCode::WrongUsage, "--measurements", "is required");
    const auto device = findProfile(arguments.text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    const auto report = calibrated(arguments, *device);
    if (!report)
        return tl::unexpected(report.error());
    nlohmann::json document = calibrationDocument(*report);
    for (const auto& [option, text] : {std::pair{"out", report->calibration.json()},
                                       std::pair{"figure", calibrationSvg(*report)}})
        if (arguments.has(option)) {
            if (const auto written = writeFile(arguments.text(option), text); !written)
                return tl::unexpected(written.error());
            document[option] = arguments.text(option);
        }
    return document;
}

/// The published measurements beside what the model makes of them.
Result<nlohmann::json> fitVerb()
{
    const auto published = publishedMeasurements();
    if (!published)
        return tl::unexpected(published.error());
    const auto device = findProfile(published->device);
    if (!device)
        return tl::unexpected(device.error());
    return fitDocument(*costModelOf(*device), published->rows);
}

/// Measures this computer's operators, once.
Result<nlohmann::json> hostVerb(const Arguments& arguments, const RunToken& token)
{
    const auto file = arguments.has("out")
        ? std::filesystem::path(arguments.text("out"))
        : userProfileFolder() / (std::string(kHostProfileId) + ".json");
    const auto profile = hostProfile(file, arguments.has("again"), token, [](int done, int all) {
        if (done % 100 == 0 || done == all)
            std::cerr << done << " of " << all << " operators\n";
    });
    if (!profile)
        return tl::unexpected(profile.error());
    return nlohmann::json{{"id", profile->id},
                          {"name", profile->name},
                          {"file", file.string()},
                          {"operators", profile->operators.samples().size()}};
}

} // namespace

Result<nlohmann::json> latencyVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(
        words,
        {"genome", "bands", "classes", "size", "device", "measurements", "gsd", "out", "figure"},
        {"again"});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    if (positional.empty())
        return estimateVerb(*arguments);
    if (positional.size() == 1 && positional.front() == "fit")
        return fitVerb();
    if (positional.size() == 1 && positional.front() == "calibrate")
        return calibrateVerb(*arguments);
    if (positional.size() == 1 && positional.front() == "host")
        return hostVerb(*arguments, token);
    return fail(ErrorCode::WrongUsage, "latency",
                "expected: latency --genome G, latency fit, latency calibrate or latency host");
}

} // namespace sextant::cli
