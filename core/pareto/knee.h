#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace sextant {

/// Index of the knee of a front of two minimised objectives: the member that lies farthest below
/// the line between the front's ends, both objectives scaled to 0..1 over the front. Where either
/// way costs much and gains little. None when no member lies below it, as of fewer than three.
/// @param front finite, in any order; scale them first when an axis is logarithmic
/// Source: Das, "On characterizing the knee of the Pareto curve based on normal-boundary
/// intersection", Structural Optimization 18, 1999, 10.1007/BF01195985. Thread-safe.
[[nodiscard]] std::optional<std::size_t> kneeOf(std::span<const std::array<double, 2>> front);

} // namespace sextant
