#pragma once

#include "app/cli/arguments.h"
#include "core/run/probe_jobs.h"

#include <optional>

namespace sextant::cli {

/// "front" or "all"; none for anything else.
[[nodiscard]] std::optional<ProbeMembers> probeMembersNamed(const std::string& name);

/// The profile of --device and its probe, or the one of --command, with --repeat, --retries and
/// --timeout-s in place of the profile's. Errors: WrongUsage, those of findProfile().
[[nodiscard]] Result<StudyProbeSettings> probeFrom(const Arguments& arguments);

/// What --probe of a search asks for, by the device's probe or --probe-command; none without.
/// Errors: WrongUsage.
[[nodiscard]] Result<std::optional<StudyProbeSettings>>
searchProbeFrom(const Arguments& arguments, const DeviceProfile& device);

/// On stderr.
void printProbeRow(const ProbeRow& row);

} // namespace sextant::cli
