#include "app/cli/probe_arguments.h"

#include "app/cli/network_arguments.h"

#include <cstdio>
#include <utility>

namespace sextant::cli {

namespace {

/// @param option names a command in place of the profile's
Result<StudyProbeSettings> probeOf(const DeviceProfile& device, const Arguments& arguments,
                                   const std::string& option)
{
    StudyProbeSettings board;
    board.device = device;
    if (device.probe)
        board.probe = *device.probe;
    if (arguments.has(option))
        board.probe.command = arguments.text(option);
    if (board.probe.command.empty())
        return fail(ErrorCode::WrongUsage, "probe",
                    "profile " + device.id + " names no probe; --" + option + " gives one");
    return board;
}

} // namespace

std::optional<ProbeMembers> probeMembersNamed(const std::string& name)
{
    if (name == "front")
        return ProbeMembers::Front;
    return name == "all" ? std::optional(ProbeMembers::All) : std::nullopt;
}

Result<StudyProbeSettings> probeFrom(const Arguments& arguments)
{
    auto device = findProfile(arguments.text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    auto found = probeOf(*device, arguments, "command");
    if (!found)
        return found;
    StudyProbeSettings board = std::move(*found);
    const auto repeat = arguments.integer("repeat", board.probe.repeat, 1, 10'000);
    const auto retries = arguments.integer("retries", board.probe.retries, 0, 10);
    const auto timeout = arguments.integer(
        "timeout-s", std::chrono::duration_cast<std::chrono::seconds>(board.probe.timeout).count(),
        1, 86'400);
    for (const auto* number : {&repeat, &retries, &timeout})
        if (!*number)
            return tl::unexpected(number->error());
    board.probe.repeat = static_cast<int>(*repeat);
    board.probe.retries = static_cast<int>(*retries);
    if (arguments.has("timeout-s"))
        board.probe.timeout = std::chrono::seconds(*timeout);
    return board;
}

Result<std::optional<StudyProbeSettings>> searchProbeFrom(const Arguments& arguments,
                                                          const DeviceProfile& device)
{
    if (!arguments.has("probe"))
        return std::optional<StudyProbeSettings>();
    const auto members = probeMembersNamed(arguments.text("probe"));
    if (!members)
        return fail(ErrorCode::WrongUsage, "--probe", "must be front or all");
    auto board = probeOf(device, arguments, "probe-command");
    if (!board)
        return tl::unexpected(board.error());
    board->members = *members;
    return std::optional(std::move(*board));
}

void printProbeRow(const ProbeRow& row)
{
    if (row.outcome.ms)
        std::fprintf(stderr, "candidate %d: %.4g ms measured, %.4g ms simulated\n", row.candidate,
                     *row.outcome.ms, row.simulatedMs);
    else
        std::fprintf(stderr, "candidate %d: not measured: %s\n", row.candidate,
                     row.outcome.reason.c_str());
}

} // namespace sextant::cli
