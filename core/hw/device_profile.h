#pragma once

#include "core/base/result.h"
#include "core/hw/device_rules.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

enum class CostModel { NceTiler, Roofline };

/// A device: what it does to numbers, cost model, power. A value, read from JSON
/// (resources/help/profiles.md). Sources and certainty of each number stay in `jsonText`.
struct DeviceProfile {
    static constexpr int kVersion = 2;

    std::string id; ///< "myriad-x"
    std::string name;
    std::string certainty; ///< one of "measured", "fit", "guess"
    DeviceRules rules;
    CostModel costModel = CostModel::Roofline;
    double peakGmacs = 0.0; ///< 1e9 MAC/s, roofline
    double dramGbPerS = 0.0;
    double stageMs = 0.0; ///< overhead per stage, roofline
    double efficiency = 1.0; ///< 0..1 of peak for convolutions, roofline
    double depthwiseEfficiency = 1.0; ///< 0..1
    double idleW = 0.0, activeW = 0.0;
    /// What the device hands to its host: names of activations and upsamplings of a search space.
    std::vector<std::string> lacking;
    std::string jsonText; ///< the whole document it was read from

    /// Errors: FileMissing, ProfileInvalid naming the field.
    [[nodiscard]] static Result<DeviceProfile> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<DeviceProfile> fromJson(std::string_view text);
    [[nodiscard]] bool lacks(const std::string& choice) const;
    bool operator==(const DeviceProfile&) const = default;
};

/// Profiles of a folder, sorted by id; unreadable ones are left out and named in `problems`.
struct ProfileList {
    std::vector<DeviceProfile> profiles;
    std::vector<Error> problems;
};
[[nodiscard]] ProfileList loadProfiles(const std::filesystem::path& folder);

/// The profiles that ship with Sextant: $SEXTANT_RESOURCES, else beside the executable, else the
/// source tree.
[[nodiscard]] std::filesystem::path builtInProfileFolder();
/// By id from the built-in folder and the user's ($XDG_DATA_HOME/sextant/devices); or by path.
/// Errors: ProfileInvalid, FileMissing.
[[nodiscard]] Result<DeviceProfile> findProfile(const std::string& idOrPath);

} // namespace sextant
