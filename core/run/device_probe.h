#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/hw/probe_settings.h"

#include <filesystem>
#include <optional>
#include <string>

namespace sextant {

/// What came of probing one model: a measurement, or why there is none.
struct ProbeOutcome {
    std::optional<double> ms; ///< of one run
    std::optional<double> watts;
    std::string reason; ///< of the last failure; empty when measured
    int attempts = 0;
};

/// Runs the probe, again when it fails. A board is asked one thing at a time: whoever has the same
/// command waits, also in other processes. Thread-safe. Errors: WrongUsage (a command without
/// {model}), Cancelled; what goes wrong with the probe is in the outcome.
[[nodiscard]] Result<ProbeOutcome> probeModel(const ProbeSettings& settings,
                                              const std::filesystem::path& model,
                                              const RunToken& token = {});

/// What a probe printed, as an outcome: a JSON object with `ms` and perhaps `watts`, alone or in
/// the last line.
[[nodiscard]] ProbeOutcome readProbeOutput(const std::string& output);

} // namespace sextant
