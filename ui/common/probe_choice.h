#pragma once

#include <string>

namespace sextant::ui {

/// Which candidates a board measures while others train. A value.
struct ProbeChoice {
    enum class Members { None, Front, All } members = Members::None;
    std::string command; ///< with {model}; empty: the device's own
    bool operator==(const ProbeChoice&) const = default;
};

} // namespace sextant::ui
