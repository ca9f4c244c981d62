#pragma once

#include "core/hw/device_findings.h"
#include "core/hw/space_costs.h"
#include "core/space/space_difference.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace sextant::ui {

/// What is known of a space without drawing from it. A value.
struct SpaceReport {
    std::vector<SpaceFinding> mistakes; ///< empty: it can be searched
    std::vector<DeviceFinding> device; ///< of a space without mistakes
    std::vector<SpaceDifference> changes; ///< from the space the study started with
    std::string canonical; ///< the space as its file is written; empty with mistakes
    std::string size; ///< decimal digits; empty with mistakes
    double log10Size = 0.0;
    [[nodiscard]] bool isSound() const { return mistakes.empty(); }
};

/// What a space is looked at for. A value.
struct SpaceQuestion {
    std::string space, start; ///< texts of files
    DeviceProfile device;
    InputShape input;
    int networks = 0; ///< drawn for what they cost
};

/// Everything but what it costs; may take seconds for large spaces. Thread-safe.
/// @param sampler receives what to draw from, null with mistakes
[[nodiscard]] SpaceReport reportOf(const SpaceQuestion& question,
                                   std::shared_ptr<const SpaceSampler>& sampler);

/// What a device finding says, in a sentence for people: what it is, what one use costs, what is
/// cheaper.
[[nodiscard]] QString findingText(const DeviceFinding& finding);
/// Digits in groups of three, with places where a line may break.
[[nodiscard]] QString groupedDigits(const std::string& digits);
/// "about 3.1 × 10¹³"; exact below a million.
[[nodiscard]] QString sizeText(const SpaceReport& report);

} // namespace sextant::ui
