#pragma once

#include <chrono>
#include <string>

namespace sextant {

/// A program that runs an exported model on a board (resources/help/probes.md).
struct ProbeSettings {
    std::string command; ///< "my-probe {model} {repeat}": a file's path and how many runs to time
    int repeat = 20; ///< 1..10,000
    int retries = 1; ///< 0..10, further attempts after one that failed
    std::chrono::milliseconds timeout{120'000}; ///< of one attempt
    bool operator==(const ProbeSettings&) const = default;
};

} // namespace sextant
