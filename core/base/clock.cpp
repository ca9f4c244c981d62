#include "core/base/clock.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace sextant {

std::string utcText(std::chrono::system_clock::time_point time)
{
    using namespace std::chrono;
    const auto whole = floor<seconds>(time);
    const auto millis = duration_cast<milliseconds>(time - whole).count();
    const std::time_t seconds = system_clock::to_time_t(whole);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", static_cast<int>(millis));
    return text.data();
}

} // namespace sextant
