#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sextant {

/// FNV-1a over bytes: stable between runs, versions and machines. Not cryptographic.
/// Source: Fowler, Noll, Vo; RFC 9923.
[[nodiscard]] constexpr std::uint64_t stableHash(std::string_view bytes,
                                                 std::uint64_t seed = 0xcbf29ce484222325ULL)
{
    for (const char c : bytes)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return seed;
}

/// 16 lower-case hexadecimal digits.
[[nodiscard]] std::string hexText(std::uint64_t value);

} // namespace sextant
