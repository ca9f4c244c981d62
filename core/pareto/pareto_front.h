#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sextant {

/// Objectives of one point, all minimised. Points of one call have the same number of objectives, 2
/// or more.
using Objectives = std::vector<double>;

/// Indices of the points no other point dominates, in input order; equal points stay together. A
/// point with a NaN objective (a diverged training) is never on the front. O(n^2 m), meant for a
/// few thousand. Thread-safe. Source: Deb et al., NSGA-II, IEEE TEC 6(2),
/// 2002, 10.1109/4235.996017, through pagmo2.
[[nodiscard]] std::vector<std::size_t> nonDominated(std::span<const Objectives> points);

/// Order of preference in NSGA-II: by rank of domination, then by crowding distance, then by index.
/// Points with a NaN objective come last. A permutation of 0..n-1. Thread-safe. Source: as
/// nonDominated.
[[nodiscard]] std::vector<std::size_t> nsga2Order(std::span<const Objectives> points);

/// Volume dominated by the points within the box up to the reference point; 0 when none dominates
/// it. Source: Fonseca, Paquete, Lopez-Ibanez, CEC 2006 (WFG and 2-D sweeps of pagmo2).
/// Thread-safe.
[[nodiscard]] double hypervolume(std::span<const Objectives> points, const Objectives& reference);

} // namespace sextant
