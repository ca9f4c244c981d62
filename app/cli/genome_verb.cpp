#include "app/cli/verbs.h"

#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "core/hw/latency.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

namespace {

nlohmann::json layerDocument(const Op& op)
{
    return {{"name", op.name},
            {"kind", opKindName(op.kind)},
            {"output_shape", {1, op.channels, op.height, op.width}},
            {"params", op.params},
            {"macs", op.macs}};
}

} // namespace

Result<nlohmann::json> genomeVerb(const Words& words, const RunToken&)
{
    const auto arguments = Arguments::parse(words, {"bands", "classes", "size", "device"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2 || arguments->positional()[0] != "info")
        return fail(ErrorCode::WrongUsage, "genome",
                    "expected: genome info GENOME --bands C --classes K --size HxW");
    const std::string& text = arguments->positional()[1];
    const auto network = networkFrom(*arguments, text);
    if (!network)
        return tl::unexpected(network.error());
    const auto device = findProfile(arguments->text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    const CostEstimate cost = estimateCost(*network, *device);

    nlohmann::json document = {{"genome", text},
                               {"canonical", network->genome.text()},
                               {"words", network->genome.inWords()},
                               {"valid", true},
                               {"reason", ""},
                               {"params", network->params},
                               {"macs", network->macs},
                               {"output_shape", network->outputShape()},
                               {"device", device->id},
                               {"latency_ms", cost.latencyMs},
                               {"energy_mj", cost.energyMj},
                               {"simulated", true},
                               {"peak_memory_bytes", cost.peakMemoryBytes},
                               {"dead_genes", network->deadGenes},
                               {"layers", nlohmann::json::array()}};
    for (const Op& op : network->ops)
        document["layers"].push_back(layerDocument(op));
    return document;
}

} // namespace sextant::cli
