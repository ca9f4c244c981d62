#pragma once

#include <optional>
#include <string>

namespace sextant {

/// Whose weights a study keeps. Those of pinned candidates always. A value.
struct KeepRule {
    enum class Which { All, Front, Best } which = Which::All;
    int best = 0; ///< of Which::Best: as many, by the first accuracy among the objectives

    [[nodiscard]] std::string text() const; ///< "all", "front", "best:5"
    [[nodiscard]] static std::optional<KeepRule> parse(const std::string& text);
    bool operator==(const KeepRule&) const = default;
};

} // namespace sextant
