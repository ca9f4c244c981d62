#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sextant {

/// Objectives of one point, all minimised. Points of one call have the same number of objectives, 2
/// or more.
using Objectives = std::vector<double>;

/// Indices of the points no other point dominates, in input order; equal points stay together. A
/// point with a NaN objective (a diverged training) is never on the front. O(n log n) and O(n m f)
/// for a front of f points. Thread-safe. Source: Kung, Luccio, Preparata, JACM 22(4), 1975: sorted
/// first, a point can be dominated by earlier ones alone.
[[nodiscard]] std::vector<std::size_t> nonDominated(std::span<const Objectives> points);

/// Order of preference in NSGA-II: by rank of domination, then by crowding distance, then by index.
/// Points with a NaN objective come last. A permutation of 0..n-1. Thread-safe. Source: as
/// nonDominated.
[[nodiscard]] std::vector<std::size_t> nsga2Order(std::span<const Objectives> points);

/// No value of `a` is worse than that of `b`, and one is better. False when one is NaN.
[[nodiscard]] bool dominates(const Objectives& a, const Objectives& b);

/// Volume dominated by the points within the box up to the reference point; 0 when none dominates
/// it. Source: Fonseca, Paquete, Lopez-Ibanez, CEC 2006 (WFG and 2-D sweeps of pagmo2).
/// Thread-safe.
[[nodiscard]] double hypervolume(std::span<const Objectives> points, const Objectives& reference);

} // namespace sextant
