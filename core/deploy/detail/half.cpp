#include "core/deploy/detail/half.h"

#include "core/numerics/rounding.h"

#include <bit>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr std::uint32_t kInfinity = 0x7c00;
constexpr std::uint32_t kQuietNan = 0x7e00;
constexpr float kMinNormal = 0x1p-14f;
constexpr float kMinSubnormal = 0x1p-24f;
constexpr std::uint32_t kBiasDifference = (127u - 15u)
    << 23; // of the exponents, in float32's place

} // namespace

std::uint16_t halfBits(float x)
{
    const std::uint32_t sign = std::signbit(x) ? 0x8000 : 0;
    std::uint32_t magnitude = 0;
    const float rounded = std::abs(roundTo(FloatRule{}, x));
    if (std::isnan(x))
        magnitude = kQuietNan;
    else if (std::isinf(rounded))
        magnitude = kInfinity;
    else if (rounded < kMinNormal) // by whole steps: threads that train flush float32's subnormals
        magnitude = static_cast<std::uint32_t>(rounded / kMinSubnormal);
    else
        magnitude = (std::bit_cast<std::uint32_t>(rounded) - kBiasDifference) >> 13;
    return static_cast<std::uint16_t>(sign | magnitude);
}

float halfValue(std::uint16_t bits)
{
    const std::uint32_t magnitude = bits & 0x7fffu;
    float value = 0.0f;
    if (magnitude >= kInfinity)
        value = std::bit_cast<float>(0x7f800000u | (magnitude & 0x3ffu) << 13);
    else if (magnitude < 0x400u)
        value = static_cast<float>(magnitude) * kMinSubnormal;
    else
        value = std::bit_cast<float>((magnitude << 13) + kBiasDifference);
    return bits & 0x8000u ? -value : value;
}

} // namespace sextant::detail
