#pragma once

#include <string>
#include <string_view>

namespace sextant {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits. Thread-safe.
/// Source: NIST FIPS 180-4.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace sextant
