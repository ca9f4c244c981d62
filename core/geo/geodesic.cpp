#include "core/geo/geodesic.h"

#include <geodesic.h>

#include <cstddef>

namespace sextant {

double geodesicLengthM(std::span<const std::array<double, 2>> lonLat)
{
    constexpr double kSemiMajorM = 6'378'137.0;
    constexpr double kFlattening = 1.0 / 298.257'223'563;
    geod_geodesic ellipsoid{};
    geod_init(&ellipsoid, kSemiMajorM, kFlattening);
    double sumM = 0.0;
    for (std::size_t i = 1; i < lonLat.size(); ++i) {
        double lengthM = 0.0;
        geod_inverse(&ellipsoid, lonLat[i - 1][1], lonLat[i - 1][0], lonLat[i][1], lonLat[i][0],
                     &lengthM, nullptr, nullptr);
        sumM += lengthM;
    }
    return sumM;
}

} // namespace sextant
