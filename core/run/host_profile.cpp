#include "core/run/host_profile.h"

#include "core/base/files.h"
#include "core/base/machine.h"
#include "core/deploy/host_operators.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sextant {

namespace {

using nlohmann::json;

json marked(const json& value, const char* source, const char* mark)
{
    return {{"value", value}, {"source", source}, {"mark", mark}};
}

/// Multiplications a second of the fastest operator, 1e9: what utilisation is a share of.
double bestGmacs(const OperatorTable& table)
{
    double best = 1e-3;
    for (const OperatorSample& s : table.samples())
        if (s.name == "conv")
            best =
                std::max(best, 1e-6 * s.in * s.out * s.kernel * s.kernel * s.side * s.side / s.ms);
    return best;
}

json documentOf(const OperatorTable& table, const MachineInfo& machine, json ideal)
{
    constexpr const char* kMeasured = "measured on this computer";
    json document = std::move(ideal); // FP32 as the host computes it
    document["version"] = DeviceProfile::kVersion;
    document["id"] = kHostProfileId;
    document["name"] = "This computer (" + machine.processor + "), one thread";
    document["certainty"] = "measured";
    document["cost_model"] = marked("operators", kMeasured, "M");
    document["peak_gmacs"] = marked(bestGmacs(table), "the fastest convolution measured", "M");
    document["host"] = machine.host;
    document["processor"] = machine.processor;
    document["operators"] = json::parse(operatorTableJson(table));
    return document;
}

} // namespace

Result<DeviceProfile> hostProfile(const std::filesystem::path& file, bool again,
                                  const RunToken& token,
                                  const std::function<void(int, int)>& onProgress)
{
    const MachineInfo machine = describeMachine();
    if (!again)
        if (const auto text = readFile(file)) {
            const json document = json::parse(*text, nullptr, false);
            const bool ours = document.is_object() && document.value("host", "") == machine.host
                && document.value("processor", "") == machine.processor;
            if (auto profile = DeviceProfile::fromJson(*text); ours && profile)
                return profile;
        }
    const auto ideal = findProfile("ideal-fp32");
    if (!ideal)
        return tl::unexpected(ideal.error());
    const auto table = measureHostOperators(token, onProgress);
    if (!table)
        return tl::unexpected(table.error());
    const std::string text =
        documentOf(*table, machine, json::parse(ideal->jsonText)).dump(1) + '\n';
    if (const auto written = writeFile(file, text); !written)
        return tl::unexpected(written.error());
    return DeviceProfile::fromJson(text);
}

} // namespace sextant
