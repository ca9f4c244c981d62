#include "core/numerics/rounding.h"

#include "core/base/rng.h"
#include "core/numerics/detail/span_rule.h"

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

float beyondOf(const FloatRule& rule)
{
    return rule.overflow == Overflow::Saturate ? rule.format.maxFinite()
        : rule.format.hasInfinity              ? std::numeric_limits<float>::infinity()
                                               : std::numeric_limits<float>::quiet_NaN();
}

struct Limits {
    float maxFinite, minNormal;
};

float roundWithin(const FloatRule& rule, const Limits& limits, float x, std::uint64_t index)
{
    const FloatFormat& format = rule.format;
    const float beyond = beyondOf(rule);
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

/// One by one: stochastic rounding needs every value's index.
RoundingCounts roundOneByOne(const FloatRule& rule, std::span<const float> in, std::span<float> out,
                             std::uint64_t firstIndex, const RoundedRanges& ranges)
{
    RoundingCounts counts;
    const Limits limits{rule.format.maxFinite(), rule.format.minNormal()};
    for (std::size_t i = 0; i < in.size(); ++i) {
        const float before = in[i];
        const float magnitude = std::abs(before);
        const float rounded = roundWithin(rule, limits, before, firstIndex + i);
        const bool leftTheRange =
            magnitude > limits.maxFinite || !(std::abs(rounded) <= limits.maxFinite);
        const bool rounds = magnitude < limits.minNormal ? ranges.subnormals
            : leftTheRange                               ? ranges.beyond
                                                         : ranges.normals;
        const float after = rounds ? rounded : before;
        out[i] = after;
        const bool finite = std::isfinite(before);
        counts.notNumbers += finite ? 0 : 1;
        counts.flushed += before != 0.0f && after == 0.0f ? 1 : 0;
        counts.overflowed += finite && magnitude > limits.maxFinite && after != before ? 1 : 0;
    }
    return counts;
}

} // namespace

namespace detail {

FloatSpanRule spanRuleOf(const FloatRule& rule, const RoundedRanges& ranges)
{
    const FloatFormat& format = rule.format;
    const int dropped = 23 - format.mantissaBits;
    const std::uint32_t half = dropped > 0 ? 1u << (dropped - 1) : 0u;
    const float minNormal = format.minNormal();
    return {rule.rounding == Rounding::NearestEven       ? FloatSpanRule::kNearestEven
                : rule.rounding == Rounding::NearestAway ? FloatSpanRule::kNearestAway
                                                         : FloatSpanRule::kTowardZero,
            dropped,
            ~((1u << dropped) - 1u),
            half,
            dropped > 0 ? half - 1u : 0u,
            dropped > 0 ? 1u : 0u,
            format.minSubnormal(),
            std::ldexp(1.0f, format.minExponent() - format.mantissaBits + 23),
            minNormal,
            format.maxFinite(),
            rule.subnormals == Subnormals::Flush ? minNormal : 0.0f,
            beyondOf(rule),
            ranges.normals,
            ranges.subnormals,
            ranges.beyond};
}

} // namespace detail

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
    const double inRange = std::clamp(rounded, -limit, limit - step);
    return static_cast<float>(inRange + 0.0); // integers have no negative zero
}

RoundingCounts roundSpan(const FloatRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex, const RoundedRanges& ranges)
{
    const auto size = static_cast<std::int64_t>(in.size());
    RoundingCounts counts;
    if (rule.rounding == Rounding::Stochastic) {
        counts = roundOneByOne(rule, in, out, firstIndex, ranges);
    } else {
        const detail::KernelTable& kernels = detail::bestKernels();
        const detail::SpanCounts span = isHalfNearestEven(rule) && ranges == RoundedRanges{}
            ? kernels.roundHalf(in.data(), out.data(), size, rule.subnormals == Subnormals::Flush,
                                rule.overflow == Overflow::Saturate)
            : kernels.roundFloat(detail::spanRuleOf(rule, ranges), in.data(), out.data(), size);
        counts = {0, span.overflowed, span.flushed, span.notNumbers};
    }
    counts.values = size;
    return counts;
}

RoundingCounts roundSpan(const FixedRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex)
{
    RoundingCounts counts;
    counts.values = static_cast<std::int64_t>(in.size());
    const float limit = std::ldexp(1.0f, rule.integerBits);
    const float step = std::ldexp(1.0f, -rule.fractionBits);
    const float highest = limit - step;
    if (rule.rounding == Rounding::NearestEven) {
        const double steps = std::ldexp(1.0, rule.integerBits + rule.fractionBits);
        const detail::SpanCounts span = detail::bestKernels().roundIntegers(
            {static_cast<double>(step), -steps, steps - 1.0, step, step / 2, -limit, highest},
            in.data(), out.data(), counts.values);
        return {counts.values, span.overflowed, span.flushed, span.notNumbers};
    }
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
