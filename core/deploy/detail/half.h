#pragma once

#include <cstdint>

namespace sextant::detail {

/// Bits of a float32 rounded to binary16: nearest even, infinite beyond the format.
/// Source: IEEE 754-2019, 3.6, 4.3.
[[nodiscard]] std::uint16_t halfBits(float x);
/// The value of binary16 bits, exactly.
[[nodiscard]] float halfValue(std::uint16_t bits);

} // namespace sextant::detail
