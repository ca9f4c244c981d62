#pragma once

#include "core/hw/device_rules.h"

#include <string_view>
#include <vector>

namespace sextant {

/// The causes of a gap: parts of a device's rules that can be put in force one by one. A value.
struct RuleParts {
    bool storage = true; ///< rounding of stored weights and tensors within the normal range
    bool subnormals = true; ///< what becomes of numbers below it
    bool overflow = true; ///< what becomes of numbers beyond it, weight pre-scaling included
    bool accumulator = true; ///< rounding inside sums, their lanes and partial sums
    bool resize = true; ///< where a linear resize samples
    bool operators = true; ///< averages and activation functions
    bool input = true; ///< quantised or raw input
    [[nodiscard]] static constexpr RuleParts none()
    {
        return {false, false, false, false, false, false, false};
    }
    [[nodiscard]] bool all() const
    {
        return storage && subnormals && overflow && accumulator && resize && operators && input;
    }
    bool operator==(const RuleParts&) const = default;
};

struct NamedPart {
    std::string_view name; ///< "storage", "subnormals", "overflow", "accumulator", ...
    bool RuleParts::*part;
};
/// All parts in the order of a report.
[[nodiscard]] const std::vector<NamedPart>& ruleParts();
/// False when a device computes the same with the part as without it, whatever the network.
[[nodiscard]] bool isInForce(const DeviceRules& rules, bool RuleParts::*part);

} // namespace sextant
