#pragma once

#include <array>
#include <span>

namespace sextant {

/// Length of a line of shortest ways over the WGS 84 ellipsoid, metres; also across the date line
/// and over the poles. Thread-safe.
/// @param lonLat corners: longitude and latitude in degrees; fewer than two have no length
/// Source: Karney, "Algorithms for geodesics", J. Geodesy 87, 2013, 10.1007/s00190-012-0578-z,
/// through PROJ.
[[nodiscard]] double geodesicLengthM(std::span<const std::array<double, 2>> lonLat);

} // namespace sextant
