#include "core/base/hash.h"

#include <cstdio>

namespace sextant {

std::string hexText(std::uint64_t value)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

} // namespace sextant
