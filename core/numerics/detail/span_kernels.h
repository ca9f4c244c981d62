#pragma once

#include "core/numerics/detail/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sextant::detail {

// Every instruction set compiles its own copy, vectorised by the compiler; integer and binary32
// operations alone, so that all give the same bits.
namespace {

constexpr std::uint32_t kMagnitudeBits = 0x7fffffffu;
constexpr std::uint32_t kInfinityBits = 0x7f800000u;
/// Sums of counters stay below 2^31.
constexpr std::int64_t kCountedTogether = 1 << 20;

struct BlockCounts {
    std::int32_t overflowed = 0, flushed = 0, notNumbers = 0;

    void addTo(SpanCounts& counts) const
    {
        counts.overflowed += overflowed;
        counts.flushed += flushed;
        counts.notNumbers += notNumbers;
    }
};

enum class Direction { NearestEven, NearestAway, TowardZero };

/// Magnitude of a number in the format's normal range, on binary32's own mantissa.
template <Direction direction> float roundNormal(const FloatSpanRule& rule, std::uint32_t magnitude)
{
    std::uint32_t bits = magnitude;
    if constexpr (direction == Direction::NearestEven)
        bits += rule.nearlyHalf + ((magnitude >> rule.dropped) & rule.tieBit);
    if constexpr (direction == Direction::NearestAway)
        bits += rule.half;
    return std::bit_cast<float>(bits & rule.kept);
}

/// Magnitude below the smallest normal number. A sum with 2^23 quanta has a last bit of one quantum
/// and is rounded to nearest even.
template <Direction direction> float roundSubnormal(const FloatSpanRule& rule, float magnitude)
{
    const float nearest = (magnitude + rule.wholeQuanta) - rule.wholeQuanta;
    if constexpr (direction == Direction::NearestAway)
        return magnitude - nearest == 0.5f * rule.quantum ? nearest + rule.quantum : nearest;
    if constexpr (direction == Direction::TowardZero)
        return nearest > magnitude ? nearest - rule.quantum : nearest;
    return nearest;
}

float highest(const float* x, std::int64_t count)
{
    std::uint32_t bits = 0; // the order of magnitudes, and NaN above all
    for (std::int64_t i = 0; i < count; ++i)
        bits = std::max(bits, std::bit_cast<std::uint32_t>(x[i]) & kMagnitudeBits);
    return std::bit_cast<float>(bits);
}

template <Direction direction>
BlockCounts roundFloatBlock(FloatSpanRule rule, const float* in, float* out, std::int64_t count)
{
    BlockCounts counts;
#pragma GCC ivdep // the same memory or memory apart, never shifted
    for (std::int64_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(in[i]);
        const std::uint32_t magnitudeBits = bits & kMagnitudeBits;
        const float magnitude = std::bit_cast<float>(magnitudeBits);
        // Conditions are joined without branches, which would keep the loop scalar.
        const bool isSmall = magnitude < rule.minNormal;
        const bool isFinite = magnitudeBits < kInfinityBits;
        const bool isNan = magnitudeBits > kInfinityBits;

        const float normal = roundNormal<direction>(rule, magnitudeBits);
        const float subnormal = roundSubnormal<direction>(rule, magnitude);
        float rounded = isSmall ? subnormal : normal;
        const bool isBeyond = !isFinite | (rounded > rule.maxFinite);
        rounded = isBeyond ? rule.beyond : rounded;
        rounded = rounded < rule.smallestKept ? 0.0f : rounded;
        const bool leftTheRange = isBeyond | (magnitude > rule.maxFinite);
        const bool stays = isNan | (isSmall & !rule.roundsSubnormals)
            | (leftTheRange & !rule.roundsBeyond)
            | (!isSmall & !leftTheRange & !rule.roundsNormals);
        const std::uint32_t result = stays ? magnitudeBits : std::bit_cast<std::uint32_t>(rounded);
        out[i] = std::bit_cast<float>(result | (bits & ~kMagnitudeBits));

        counts.notNumbers += isFinite ? 0 : 1;
        counts.flushed += (magnitudeBits != 0) & (result == 0) ? 1 : 0;
        counts.overflowed +=
            isFinite & (magnitude > rule.maxFinite) & (result != magnitudeBits) ? 1 : 0;
    }
    return counts;
}

template <Direction direction>
SpanCounts roundFloatSpan(const FloatSpanRule& rule, const float* in, float* out,
                          std::int64_t count)
{
    SpanCounts counts;
    for (std::int64_t i = 0; i < count; i += kCountedTogether) {
        const std::int64_t left = count - i;
        roundFloatBlock<direction>(rule, in + i, out + i,
                                   left < kCountedTogether ? left : kCountedTogether)
            .addTo(counts);
    }
    return counts;
}

SpanCounts roundFloat(const FloatSpanRule& rule, const float* in, float* out, std::int64_t count)
{
    switch (rule.direction) {
    case FloatSpanRule::kNearestAway:
        return roundFloatSpan<Direction::NearestAway>(rule, in, out, count);
    case FloatSpanRule::kTowardZero:
        return roundFloatSpan<Direction::TowardZero>(rule, in, out, count);
    default:
        return roundFloatSpan<Direction::NearestEven>(rule, in, out, count);
    }
}

BlockCounts roundIntegerBlock(IntegerSpanRule rule, const float* in, float* out, std::int64_t count)
{
    constexpr double kWhole = 0x1.8p52; // added and subtracted: to whole numbers, nearest even
    BlockCounts counts;
#pragma GCC ivdep // the same memory or memory apart, never shifted
    for (std::int64_t i = 0; i < count; ++i) {
        const float x = in[i];
        const auto bits = std::bit_cast<std::uint32_t>(x);
        const bool isNan = (bits & kMagnitudeBits) > kInfinityBits;
        const bool isFinite = (bits & kMagnitudeBits) < kInfinityBits;
        const double steps = static_cast<double>(x) / rule.step;
        const double aboveLow = steps > rule.low ? steps : rule.low;
        const double inside = aboveLow < rule.high ? aboveLow : rule.high;
        const auto whole = static_cast<float>((inside + kWhole) - kWhole);
        const float result = whole * rule.stepFloat;
        out[i] = isNan ? x : result;
        const bool isBeyond = (x > rule.highest) | (x < rule.lowest);
        const bool isZero = (x >= -rule.halfStep) & (x <= rule.halfStep) & (x != 0.0f);
        counts.notNumbers += isFinite ? 0 : 1;
        counts.overflowed += isFinite & isBeyond ? 1 : 0;
        counts.flushed += isZero ? 1 : 0;
    }
    return counts;
}

SpanCounts roundIntegers(const IntegerSpanRule& rule, const float* in, float* out,
                         std::int64_t count)
{
    SpanCounts counts;
    for (std::int64_t i = 0; i < count; i += kCountedTogether) {
        const std::int64_t left = count - i;
        roundIntegerBlock(rule, in + i, out + i, left < kCountedTogether ? left : kCountedTogether)
            .addTo(counts);
    }
    return counts;
}

} // namespace

} // namespace sextant::detail
