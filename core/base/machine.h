#pragma once

#include <string>

namespace sextant {

/// What a result was made with, for the record. A value.
struct MachineInfo {
    std::string program; ///< version of Sextant
    std::string host;
    std::string processor; ///< model name, empty where the system does not tell
    std::string system; ///< operating system and its version
    std::string libTorch; ///< version, empty when the caller does not know it
    bool operator==(const MachineInfo&) const = default;
};

/// This machine and this program.
[[nodiscard]] MachineInfo describeMachine(std::string libTorch = {});

} // namespace sextant
