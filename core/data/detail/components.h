#pragma once

#include <cstdint>
#include <span>

namespace sextant::detail {

/// Number of 8-connected components of non-zero pixels in a [height, width] mask.
[[nodiscard]] int countComponents(std::span<const std::uint8_t> mask, int width, int height);

} // namespace sextant::detail
