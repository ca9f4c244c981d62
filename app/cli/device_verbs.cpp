#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/hw/device_profile.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

namespace {

nlohmann::json deviceDocument(const DeviceProfile& device)
{
    return {{"id", device.id},
            {"name", device.name},
            {"cost_model", costModelName(device.costModel)},
            {"certainty", device.certainty}};
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
    const ProfileList known = knownProfiles();
    for (const DeviceProfile& device : known.profiles)
        document["devices"].push_back(deviceDocument(device));
    for (const Error& problem : known.problems)
        document["unreadable"].push_back(problem.message());
    return document;
}

} // namespace sextant::cli
