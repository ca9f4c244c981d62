#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/hw/device_findings.h"
#include "core/hw/latency.h"
#include "core/space/space_sampler.h"

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
Result<nlohmann::json> sampledCosts(const Arguments& arguments, const SpaceSampler& space,
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
    std::size_t withinCaps = 0;
    const SpaceCaps& caps = space.space().caps;
    const auto keeps = [](auto value, const auto& cap) { return !cap || value <= *cap; };
    for (std::int64_t i = 0; i < *samples; ++i) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "space", "stopped");
        const auto network = networkFrom(arguments, space.sampleUniform(rng).text());
        if (!network && network.error().code == ErrorCode::WrongUsage)
            return tl::unexpected(network.error());
        if (!network)
            continue;
        const CostEstimate cost = estimateCost(*network, *device);
        withinCaps += keeps(network->params, caps.maxParams) && keeps(network->macs, caps.maxMacs)
            && keeps(cost.latencyMs, caps.maxLatencyMs)
            && keeps(cost.peakMemoryBytes, caps.maxPeakMemoryBytes);
        params.push_back(static_cast<double>(network->params));
        macs.push_back(static_cast<double>(network->macs));
        latency.push_back(cost.latencyMs);
        memory.push_back(static_cast<double>(cost.peakMemoryBytes));
    }
    return nlohmann::json{{"drawn", *samples},
                          {"buildable", params.size()},
                          {"within_caps", withinCaps},
                          {"device", device->id},
                          {"simulated", true},
                          {"params", spreadOf(params)},
                          {"macs", spreadOf(macs)},
                          {"latency_ms", spreadOf(latency)},
                          {"peak_memory_bytes", spreadOf(memory)}};
}

Result<nlohmann::json> sampledGenomes(const Arguments& arguments, const SpaceSampler& space)
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

/// What of the space the device lacks or runs slowly, for tiles of --size.
Result<nlohmann::json> findingsFor(const Arguments& arguments, const SearchSpace& space)
{
    const auto device = findProfile(arguments.text("device", kDefaultDevice));
    const auto probe = networkFrom(arguments, "Lcw16k3s1p1arn1EE");
    if (!device || !probe)
        return tl::unexpected(device ? probe.error() : device.error());
    nlohmann::json findings = nlohmann::json::array();
    for (const DeviceFinding& finding : deviceFindings(space, *device, probe->input))
        findings.push_back({{"place", finding.place},
                            {"choice", finding.choice},
                            {"lacking", finding.lacking},
                            {"added_ms", finding.addedMs},
                            {"instead", finding.instead},
                            {"text", finding.sentence()}});
    return findings;
}

/// Everything that is wrong with a file, where and what to do.
Result<nlohmann::json> checked(const std::string& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    nlohmann::json findings = nlohmann::json::array();
    for (const SpaceFinding& finding : SearchSpace::check(*text))
        findings.push_back({{"place", finding.place}, {"advice", finding.advice}});
    return nlohmann::json{{"file", file}, {"valid", findings.empty()}, {"findings", findings}};
}

} // namespace

Result<nlohmann::json> spaceVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(
        words, {"count", "seed", "samples", "bands", "classes", "size", "device"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    const std::string action = positional.empty() ? std::string() : positional[0];
    if (action == "check" && positional.size() == 2)
        return checked(positional[1]);
    if ((action != "info" && action != "sample") || positional.size() > 2)
        return fail(ErrorCode::WrongUsage, "space",
                    "expected: space info [FILE], space check FILE, or space sample [FILE] "
                    "--count N --seed S");
    const auto space = positional.size() == 2 ? SearchSpace::load(positional[1])
                                              : Result<SearchSpace>(SearchSpace::defaults());
    if (!space)
        return tl::unexpected(space.error());
    const SpaceSampler sampler(*space);
    if (action == "sample")
        return sampledGenomes(*arguments, sampler);
    const auto costs = sampledCosts(*arguments, sampler, token);
    if (!costs)
        return tl::unexpected(costs.error());
    const auto findings = findingsFor(*arguments, *space);
    if (!findings)
        return tl::unexpected(findings.error());
    return nlohmann::json{{"name", space->name},
                          {"size", sampler.size()},
                          {"log10_size", sampler.log10Size()},
                          {"findings", *findings},
                          {"sampled", *costs}};
}

} // namespace sextant::cli
