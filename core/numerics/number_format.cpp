#include "core/numerics/number_format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

float FloatFormat::maxFinite() const
{
    // Without infinities the all-ones mantissa of the top exponent is NaN, so the last step is one
    // lower.
    const int steps = (2 << mantissaBits) - (hasInfinity ? 1 : 2);
    return std::ldexp(static_cast<float>(steps), maxExponent() - mantissaBits);
}

float FloatFormat::minNormal() const
{
    return std::ldexp(1.0f, minExponent());
}

float FloatFormat::minSubnormal() const
{
    return std::ldexp(1.0f, minExponent() - mantissaBits);
}

float FloatFormat::ulp(float x) const
{
    if (!std::isfinite(x))
        return std::numeric_limits<float>::quiet_NaN();
    const int exponent = x == 0.0f ? minExponent() : std::max(std::ilogb(x), minExponent());
    return std::ldexp(1.0f, exponent - mantissaBits);
}

} // namespace sextant
