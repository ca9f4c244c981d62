#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// One field in which two spaces differ. Values as a file writes them: "8, 12, 16", "none".
struct SpaceDifference {
    std::string place; ///< JSON pointer into the second one: "/stages/0/widths"
    std::string before, after;
    bool operator==(const SpaceDifference&) const = default;
};

/// The fields of two space files, versions 2, that differ, in the order of the format. Where one
/// has a single object for all stages and the other one for each, each is compared with it. Neither
/// needs to be free of mistakes. The same values in another
/// order are no difference. What is not JSON differs in nothing.
/// @param before, after texts; fields that are left out count as such, so compare what toJson()
/// writes
[[nodiscard]] std::vector<SpaceDifference> spaceDifferences(std::string_view before,
                                                            std::string_view after);

} // namespace sextant
