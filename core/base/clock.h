#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace sextant {

/// Where the time of day comes from; tests give their own.
using Clock = std::function<std::chrono::system_clock::time_point()>;

/// UTC as ISO 8601, to the millisecond: "2026-01-31T23:59:59.123Z".
[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point time);

} // namespace sextant
