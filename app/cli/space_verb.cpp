#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/hw/latency.h"
#include "core/space/search_space.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sextant::cli {

namespace {

/// Five quantiles of the values.
nlohmann::json spreadOf(std::vector<double> values)
{
    if (values.empty())
        return nullptr;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    return {{"min", values.front()},
            {"q25", at(0.25)},
            {"median", at(0.5)},
            {"q75", at(0.75)},
            {"max", values.back()}};
}

/// Costs of genomes drawn uniformly from the space, on an input and a device.
Result<nlohmann::json> sampledCosts(const Arguments& arguments, const SearchSpace& space,
                                    const RunToken& token)
{
    const auto samples = arguments.integer("samples", 1000, 1, 1'000'000);
    const auto seed = arguments.integer("seed", 0, 0, INT64_MAX);
    const auto device = findProfile(arguments.text("device", kDefaultDevice));
    if (!samples || !seed)
        return tl::unexpected(samples ? seed.error() : samples.error());
    if (!device)
        return tl::unexpected(device.error());
    Rng rng(static_cast<std::uint64_t>(*seed));
    std::vector<double> params, macs, latency, memory;
    for (std::int64_t i = 0; i < *samples; ++i) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "space", "stopped");
        const auto network = networkFrom(arguments, space.sampleUniform(rng).text());
        if (!network && network.error().code == ErrorCode::WrongUsage)
            return tl::unexpected(network.error());
        if (!network)
            continue;
        const CostEstimate cost = estimateCost(*network, *device);
        params.push_back(static_cast<double>(network->params));
        macs.push_back(static_cast<double>(network->macs));
        latency.push_back(cost.latencyMs);
        memory.push_back(static_cast<double>(cost.peakMemoryBytes));
    }
    return nlohmann::json{{"drawn", *samples},
                          {"buildable", params.size()},
                          {"device", device->id},
                          {"simulated", true},
                          {"params", spreadOf(params)},
                          {"macs", spreadOf(macs)},
                          {"latency_ms", spreadOf(latency)},
                          {"peak_memory_bytes", spreadOf(memory)}};
}

Result<nlohmann::json> sampledGenomes(const Arguments& arguments, const SearchSpace& space)
{
    const auto count = arguments.integer("count", 10, 1, 1'000'000);
    const auto seed = arguments.integer("seed", 0, 0, INT64_MAX);
    if (!count)
        return tl::unexpected(count.error());
    if (!seed)
        return tl::unexpected(seed.error());
    Rng rng(static_cast<std::uint64_t>(*seed));
    nlohmann::json genomes = nlohmann::json::array();
    for (std::int64_t i = 0; i < *count; ++i)
        genomes.push_back(space.sampleUniform(rng).text());
    return nlohmann::json{{"genomes", genomes}};
}

} // namespace

Result<nlohmann::json> spaceVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(
        words, {"count", "seed", "samples", "bands", "classes", "size", "device"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    const bool info = !positional.empty() && positional[0] == "info";
    const bool sample = !positional.empty() && positional[0] == "sample";
    if ((!info && !sample) || positional.size() > 2)
        return fail(ErrorCode::WrongUsage, "space",
                    "expected: space info [FILE], or space sample [FILE] --count N --seed S");
    const auto space = positional.size() == 2 ? SearchSpace::load(positional[1])
                                              : Result<SearchSpace>(SearchSpace::defaults());
    if (!space)
        return tl::unexpected(space.error());
    if (sample)
        return sampledGenomes(*arguments, *space);
    const auto costs = sampledCosts(*arguments, *space, token);
    if (!costs)
        return tl::unexpected(costs.error());
    return nlohmann::json{{"name", space->name},
                          {"size", space->size()},
                          {"log10_size", space->log10Size()},
                          {"findings", space->findings()},
                          {"sampled", *costs}};
}

} // namespace sextant::cli
