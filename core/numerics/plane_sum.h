#pragma once

#include "core/numerics/accumulator.h"

#include <cstdint>
#include <span>

namespace sextant {

/// Sums of planes under a device's accumulator (global averages): value i of a plane belongs to
/// lane i % lanes, lanes are summed in ascending order; channelsPerTile has no meaning here.
/// @param in [planes, size]
/// @param sums [planes]
/// Thread-safe.
void sumPlanes(const AccumulatorRule& rule, std::span<const float> in, std::span<float> sums);

} // namespace sextant
