#pragma once

#include "core/base/result.h"
#include "core/hw/latency_calibration.h"
#include "core/hw/device_rules.h"
#include "core/hw/operator_table.h"
#include "core/hw/probe_settings.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

/// A device: what it does to numbers, cost model, power. A value, read from JSON
/// (resources/help/profiles.md). Sources and certainty of each number stay in `jsonText`.
struct DeviceProfile {
    static constexpr int kVersion = 3;

    std::string id; ///< "myriad-x"
    std::string name;
    std::string certainty; ///< one of "measured", "fit", "guess"
    DeviceRules rules;
    CostModelKind costModel = CostModelKind::Roofline;
    double peakGmacs = 0.0; ///< 1e9 MAC/s, roofline
    double dramGbPerS = 0.0;
    double stageMs = 0.0; ///< overhead per stage, roofline
    double efficiency = 1.0; ///< 0..1 of peak for convolutions, roofline
    double depthwiseEfficiency = 1.0; ///< 0..1
    double idleW = 0.0, activeW = 0.0;
    /// Standard deviation of ln(truth / predicted) of a network where that is known from published
    /// measurements; 0: it is not.
    double modelError = 0.0;
    double streamGain = 1.0; ///< 1..2, images per second of two streams over those of one
    int channelMultiple = 1; ///< what the device pads channels to, roofline
    /// What runs what the device lacks: 1e9 MAC/s, 1e9 B/s, ms per hand-over; roofline.
    double hostGmacs = 10.0, hostGbPerS = 5.0, hostSwitchMs = 0.0;
    bool singlePartition = false; ///< once something was handed over, all that follows is
    /// What the device hands to its host: names of activations and upsamplings of a search space.
    std::vector<std::string> lacking;
    std::optional<LatencyCalibration> calibration; ///< by measurements
    OperatorTable operators; ///< CostModelKind::Operators
    std::optional<ProbeSettings> probe; ///< how to run a model on it
    std::string jsonText; ///< the whole document it was read from, files it names put in

    /// Puts the files that it names (latency_calibration, operators) into the document. Errors:
    /// FileMissing, ProfileInvalid naming the field.
    [[nodiscard]] static Result<DeviceProfile> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<DeviceProfile> fromJson(std::string_view text);
    [[nodiscard]] bool lacks(const std::string& choice) const;
    bool operator==(const DeviceProfile&) const = default;
};

/// Profiles of a folder, sorted by id; unreadable ones are left out and named in `problems`. What
/// profiles name and live beside (calibrations, operators, measurements) is passed over.
struct ProfileList {
    std::vector<DeviceProfile> profiles;
    std::vector<Error> problems;
};
[[nodiscard]] ProfileList loadProfiles(const std::filesystem::path& folder);

/// The profiles that ship with Sextant: $SEXTANT_RESOURCES, else beside the executable, else the
/// source tree.
[[nodiscard]] std::filesystem::path builtInProfileFolder();
/// The user's own: $XDG_DATA_HOME/sextant/devices, else ~/.local/share/sextant/devices.
[[nodiscard]] std::filesystem::path userProfileFolder();
/// What findProfile() knows by id: the user's own and the built-in ones that they do not replace,
/// sorted by id.
/// @param own the user's folder, which need not exist
[[nodiscard]] ProfileList knownProfiles(const std::filesystem::path& own = userProfileFolder());
/// By id from the user's folder and the built-in one; or by path.
/// Errors: ProfileInvalid, FileMissing.
[[nodiscard]] Result<DeviceProfile>
findProfile(const std::string& idOrPath, const std::filesystem::path& own = userProfileFolder());

} // namespace sextant
