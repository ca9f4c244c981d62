#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/hw/latency.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

namespace {

const char* costModelName(CostModel model)
{
    return model == CostModel::NceTiler ? "nce-tiler" : "roofline";
}

nlohmann::json deviceDocument(const DeviceProfile& device)
{
    return {{"id", device.id},
            {"name", device.name},
            {"cost_model", costModelName(device.costModel)},
            {"certainty", device.certainty}};
}

const char* unitName(StageUnit unit)
{
    switch (unit) {
    case StageUnit::Nce:
        return "accelerator";
    case StageUnit::Shave:
        return "vector";
    case StageUnit::Free:
        return "free";
    case StageUnit::Fused:
        return "fused";
    }
    return "";
}

} // namespace

Result<nlohmann::json> devicesVerb(const Words& words, const RunToken&)
{
    const auto arguments = Arguments::parse(words, {}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() > 1)
        return fail(ErrorCode::WrongUsage, "devices", "expected: devices [ID]");
    nlohmann::json document = {{"devices", nlohmann::json::array()}};
    if (arguments->positional().size() == 1) {
        const auto device = findProfile(arguments->positional()[0]);
        if (!device)
            return tl::unexpected(device.error());
        document["devices"].push_back(deviceDocument(*device));
        document["profile"] = nlohmann::json::parse(device->jsonText);
        return document;
    }
    for (const DeviceProfile& device : loadProfiles(builtInProfileFolder()).profiles)
        document["devices"].push_back(deviceDocument(device));
    return document;
}

Result<nlohmann::json> latencyVerb(const Words& words, const RunToken&)
{
    const auto arguments =
        Arguments::parse(words, {"genome", "bands", "classes", "size", "device"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("genome"))
        return fail(ErrorCode::WrongUsage, "--genome", "is required");
    const auto network = networkFrom(*arguments, arguments->text("genome"));
    if (!network)
        return tl::unexpected(network.error());
    const auto device = findProfile(arguments->text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    const CostEstimate cost = estimateCost(*network, *device);
    nlohmann::json layers = nlohmann::json::array();
    for (const LayerCost& layer : cost.layers)
        layers.push_back({{"name", layer.name},
                          {"kind", layer.kind},
                          {"unit", unitName(layer.unit)},
                          {"nce_mode", layer.nceMode},
                          {"tiles", layer.tiles},
                          {"cycles", layer.cycles},
                          {"megabytes", layer.megabytes},
                          {"ms", layer.ms}});
    return nlohmann::json{{"device", device->id},
                          {"simulated", true},
                          {"latency_ms", cost.latencyMs},
                          {"energy_mj", cost.energyMj},
                          {"layers", layers}};
}

} // namespace sextant::cli
