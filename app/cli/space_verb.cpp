#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/hw/device_findings.h"
#include "core/hw/space_costs.h"

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
    const auto shape = shapeFrom(arguments);
    const auto classes = arguments.integer("classes", 1, 1, 255);
    if (!shape || !classes)
        return tl::unexpected(shape ? classes.error() : shape.error());
    const auto sampled =
        sampleSpaceCosts(space, *device, *shape, static_cast<int>(*classes),
                         static_cast<int>(*samples), static_cast<std::uint64_t>(*seed), token);
    if (!sampled)
        return tl::unexpected(sampled.error());
    const auto spread = [&](auto value) {
        std::vector<double> values;
        for (const SampledCost& cost : sampled->costs)
            values.push_back(static_cast<double>(value(cost)));
        return spreadOf(std::move(values));
    };
    return nlohmann::json{
        {"drawn", sampled->drawn},
        {"buildable", sampled->costs.size()},
        {"within_caps", sampled->withinCaps},
        {"device", device->id},
        {"simulated", true},
        {"params", spread([](const SampledCost& cost) { return cost.params; })},
        {"macs", spread([](const SampledCost& cost) { return cost.macs; })},
        {"latency_ms", spread([](const SampledCost& cost) { return cost.latencyMs; })},
        {"peak_memory_bytes",
         spread([](const SampledCost& cost) { return cost.peakMemoryBytes; })}};
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
