#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/run/device_probe.h"
#include "core/space/network.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant {

/// Which finished candidates of a study a board is asked about.
enum class ProbeMembers {
    Front, ///< those that no other dominates
    All
};

/// One candidate on the board.
struct ProbeRow {
    int candidate = -1; ///< -1: of no study
    std::string genome;
    double simulatedMs = 0.0;
    ProbeOutcome outcome;
};

/// Runs a genome, untrained, through a probe. The model's file is gone afterwards.
/// Errors: those of probeModel(), FileUnwritable.
[[nodiscard]] Result<ProbeRow> probeNetwork(const Network& network, const DeviceProfile& device,
                                            const ProbeSettings& settings,
                                            const RunToken& token = {});

struct StudyProbe {
    std::vector<ProbeRow> rows; ///< by id; failures are rows as well
    InputShape input;
};
/// Probes candidates of a study on tiles of the study's size, also while another process searches
/// in it. Weights do not matter, so pruned candidates are probed as others.
/// @param into gets the rows as they come, so a stop loses none
/// @param onRow after each
/// Errors: those of Study::open() and of probeNetwork().
[[nodiscard]] Result<void> probeStudy(const std::filesystem::path& study,
                                      const DeviceProfile& device, const ProbeSettings& settings,
                                      ProbeMembers members, StudyProbe& into,
                                      const RunToken& token = {},
                                      const std::function<void(const ProbeRow&)>& onRow = {});

/// Rows as a file of measurements (resources/help/measurements.md).
[[nodiscard]] std::string probeMeasurementsJson(const StudyProbe& probe, const std::string& device);

} // namespace sextant
