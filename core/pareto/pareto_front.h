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

/// The whole fronts, best first, that hold the `count` best of the points at `among`, in the order
/// of nsga2Order(). A point that is left out can never come back when points are added, so the best
/// of a growing set are found among these and the new ones. Points with a NaN objective are left
/// out.
[[nodiscard]] std::vector<std::size_t> leadingFronts(std::span<const Objectives> points,
                                                     std::vector<std::size_t> among,
                                                     std::size_t count);

/// Volume dominated by the points within the box up to the reference point; 0 when none dominates
/// it. Source: Fonseca, Paquete, Lopez-Ibanez, CEC 2006 (WFG and 2-D sweeps of pagmo2).
/// Thread-safe.
[[nodiscard]] double hypervolume(std::span<const Objectives> points, const Objectives& reference);

} // namespace sextant
