#include "core/numerics/rounding.h"

#include "core/base/rng.h"
#include "core/numerics/detail/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

constexpr float kHalfMax = 65504.0f;
constexpr float kHalfMinNormal = 0x1p-14f;

/// Uniform in [0, 1) from the position alone.
double draw(std::uint64_t seed, std::uint64_t index)
{
    return static_cast<double>(mixSeed(seed, index) >> 11) * 0x1p-53;
}

/// 2^exponent, for the exponents of normal binary64 numbers.
double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

/// |x| rounded to a multiple of 2^quantum. Exact: |x| / 2^quantum < 2^25 keeps every step in
/// binary64. Adding and subtracting 2^52 rounds to whole numbers, nearest even.
double toMultiple(double magnitude, int quantum, Rounding rounding, std::uint64_t seed,
                  std::uint64_t index)
{
    constexpr double kWhole = 0x1p52;
    const double steps = magnitude * powerOfTwo(-quantum);
    const double nearest = (steps + kWhole) - kWhole;
    const double below = nearest > steps ? nearest - 1.0 : nearest;
    double chosen = nearest;
    switch (rounding) {
    case Rounding::NearestEven:
        break;
    case Rounding::NearestAway:
        chosen = steps - below >= 0.5 ? below + 1.0 : below;
        break;
    case Rounding::TowardZero:
        chosen = below;
        break;
    case Rounding::Stochastic:
        chosen = steps - below > draw(seed, index) ? below + 1.0 : below;
        break;
    }
    return chosen * powerOfTwo(quantum);
}

/// floor(log2 |x|) of a normal number; -127 for subnormal ones and zero.
int exponentOf(float x)
{
    return static_cast<int>(std::bit_cast<std::uint32_t>(x) >> 23 & 0xff) - 127;
}

struct Limits {
    float maxFinite, minNormal;
};

float roundWithin(const FloatRule& rule, const Limits& limits, float x, std::uint64_t index)
{
    const FloatFormat& format = rule.format;
    const float beyond = rule.overflow == Overflow::Saturate ? limits.maxFinite
        : format.hasInfinity ? std::numeric_limits<float>::infinity()
                             : std::numeric_limits<float>::quiet_NaN();
    if (std::isnan(x))
        return x;
    if (std::isinf(x))
        return std::copysign(beyond, x);
    if (x == 0.0f)
        return x;
    const int quantum = std::max(exponentOf(x), format.minExponent()) - format.mantissaBits;
    const auto rounded = static_cast<float>(
        toMultiple(static_cast<double>(std::abs(x)), quantum, rule.rounding, rule.seed, index));
    if (rounded > limits.maxFinite)
        return std::copysign(beyond, x);
    if (rule.subnormals == Subnormals::Flush && rounded < limits.minNormal)
        return std::copysign(0.0f, x);
    return std::copysign(rounded, x);
}

bool isHalfNearestEven(const FloatRule& rule)
{
    return rule.format == kFloat16 && rule.rounding == Rounding::NearestEven;
}

void count(RoundingCounts& counts, float before, float after, float maxFinite)
{
    if (!std::isfinite(before)) {
        ++counts.notNumbers;
        return;
    }
    if (before != 0.0f && after == 0.0f)
        ++counts.flushed;
    // Saturated values are told from ones that were the largest number before.
    if (!std::isfinite(after) || (std::abs(after) == maxFinite && std::abs(before) > maxFinite))
        ++counts.overflowed;
}

} // namespace

RoundingCounts& RoundingCounts::operator+=(const RoundingCounts& other)
{
    values += other.values;
    overflowed += other.overflowed;
    flushed += other.flushed;
    notNumbers += other.notNumbers;
    return *this;
}

float roundTo(const FloatRule& rule, float x, std::uint64_t index)
{
    return roundWithin(rule, {rule.format.maxFinite(), rule.format.minNormal()}, x, index);
}

float roundTo(const FixedRule& rule, float x, std::uint64_t index)
{
    if (std::isnan(x))
        return x;
    const double limit = powerOfTwo(rule.integerBits);
    const double step = powerOfTwo(-rule.fractionBits);
    const double magnitude = std::abs(static_cast<double>(x));
    if (magnitude >= limit)
        return static_cast<float>(x > 0.0f ? limit - step : -limit);
    const double rounded = std::copysign(
        toMultiple(magnitude, -rule.fractionBits, rule.rounding, rule.seed, index), x);
    return static_cast<float>(std::clamp(rounded, -limit, limit - step));
}

RoundingCounts roundSpan(const FloatRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex)
{
    RoundingCounts counts;
    if (isHalfNearestEven(rule)) {
        const detail::HalfCounts half = detail::bestKernels().roundHalf(
            in.data(), out.data(), static_cast<std::int64_t>(in.size()),
            rule.subnormals == Subnormals::Flush, rule.overflow == Overflow::Saturate);
        counts = {0, half.overflowed, half.flushed, half.notNumbers};
    } else {
        const Limits limits{rule.format.maxFinite(), rule.format.minNormal()};
        for (std::size_t i = 0; i < in.size(); ++i) {
            const float before = in[i];
            out[i] = roundWithin(rule, limits, before, firstIndex + i);
            count(counts, before, out[i], limits.maxFinite);
        }
    }
    counts.values = static_cast<std::int64_t>(in.size());
    return counts;
}

RoundingCounts roundSpan(const FixedRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex)
{
    RoundingCounts counts;
    counts.values = static_cast<std::int64_t>(in.size());
    const float limit = std::ldexp(1.0f, rule.integerBits);
    const float highest = limit - std::ldexp(1.0f, -rule.fractionBits);
    for (std::size_t i = 0; i < in.size(); ++i) {
        const float before = in[i];
        out[i] = roundTo(rule, before, firstIndex + i);
        if (!std::isfinite(before))
            ++counts.notNumbers;
        else if (before > highest || before < -limit)
            ++counts.overflowed;
        else if (before != 0.0f && out[i] == 0.0f)
            ++counts.flushed;
    }
    return counts;
}

float openVinoHalf(float x)
{
    constexpr std::uint32_t kSign = 0x80000000u;
    constexpr std::uint32_t kExponent = 0x7f800000u;
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(x);
    if ((bits & kExponent) == kExponent)
        return x; // NaN or infinite
    // Below 2^-111 half an ULP has no exponent left, and the result is zero without it.
    constexpr std::uint32_t kElevenBinades = 11u << 23;
    const std::uint32_t exponent = bits & kExponent;
    const float half =
        std::bit_cast<float>(exponent > kElevenBinades ? exponent - kElevenBinades : 0u);
    const float magnitude = std::bit_cast<float>(bits & ~kSign) + half;
    std::uint32_t result = 0;
    if (magnitude >= kHalfMax)
        result = std::bit_cast<std::uint32_t>(kHalfMax);
    else if (magnitude >= kHalfMinNormal)
        result = std::bit_cast<std::uint32_t>(magnitude) & 0xffffe000u;
    else if (magnitude >= kHalfMinNormal / 2)
        result = std::bit_cast<std::uint32_t>(kHalfMinNormal);
    return std::bit_cast<float>(result | (bits & kSign));
}

} // namespace sextant
