#pragma once

#include <array>
#include <cstdint>

namespace sextant {
enum class KernelSet;
}

namespace sextant::detail {

/// Adds `depth` products to each of rows x columns accumulators that start at zero, in order of
/// depth.
/// @param a [depth][rows] weights
/// @param b [depth][columns] inputs
/// @param c [rows][columns]; `addToC` false: receives the accumulators; true: they are added to it
/// with one more accumulator addition
using Microkernel = void (*)(const float* a, const float* b, std::int64_t depth, bool addToC,
                             float* c);
/// c[i] becomes c[i] + x[i], rounded as the accumulator does.
using SpanAdd = void (*)(float* c, const float* x, std::int64_t count);
/// c[i] becomes c[i] + value.
using ScalarAdd = void (*)(float* c, float value, std::int64_t count);

/// One panel for sums in binary64.
struct DoublePanel {
    const float* a; ///< [depth][rows] weights
    const float* b; ///< [depth][columns] inputs
    const float* bias; ///< [rows], or null
    int rows, columns;
    std::int64_t depth;
};

/// The rows of a wide panel (for groups of one output channel) are single.
struct PanelKernels {
    std::array<Microkernel, 4> narrow; ///< for 8, 4, 2 and 1 rows
    Microkernel wide;
};

/// The kernels of one arithmetic.
struct ArithmeticKernels {
    PanelKernels any;
    PanelKernels bounded; ///< the same bits for sums that stay below kBoundedSum
    bool hasBounded; ///< bounded is another than any, and faster
    float boundedScale; ///< bounded takes weights times this power of two
    SpanAdd add;
    ScalarAdd addScalar;
};

/// What no accumulator may reach on its way for the bounded kernels: half of binary16's range.
inline constexpr float kBoundedSum = 32768.0f;

struct SpanCounts {
    std::int64_t overflowed = 0, flushed = 0, notNumbers = 0;
};

/// A FloatRule in the terms of binary32.
struct FloatSpanRule {
    enum DirectionValue { kNearestEven, kNearestAway, kTowardZero } direction;
    int dropped; ///< mantissa bits that binary32 has more
    std::uint32_t kept; ///< mask of the other bits
    std::uint32_t half; ///< half of the last kept bit; 0 when none is dropped
    std::uint32_t nearlyHalf, tieBit; ///< half - 1 and 1; both 0 when none is dropped
    float quantum; ///< distance of subnormal numbers
    float wholeQuanta; ///< 2^23 quanta
    float minNormal, maxFinite;
    float smallestKept; ///< smaller results are flushed to zero; 0: none
    float beyond; ///< what stands for numbers beyond maxFinite
    bool roundsNormals, roundsSubnormals, roundsBeyond; ///< numbers of the others stay
};
/// An IntegerScale; low and high are relative to the zero point.
struct IntegerSpanRule {
    double step, low, high;
    float stepFloat, halfStep;
    float lowest, highest; ///< half a step beyond the ends
};

/// Index into KernelTable::arithmetic.
enum ArithmeticIndex { kFloat32Arithmetic = 0, kInt32Arithmetic = 1, kHalfArithmetic = 2 };
inline constexpr int kArithmetics = 2 + 16;
/// Float16 arithmetics follow kHalfArithmetic in binary order of these switches.
constexpr int halfArithmetic(bool towardZero, bool productRounded, bool flush, bool saturate)
{
    return kHalfArithmetic + (towardZero ? 8 : 0) + (productRounded ? 4 : 0) + (flush ? 2 : 0)
        + (saturate ? 1 : 0);
}

/// Everything one instruction set offers; all sets give the same bits.
struct KernelTable {
    int narrowColumns, wideColumns;
    int mostRows; ///< 8 or 4: as many as the registers hold
    ArithmeticKernels arithmetic[kArithmetics];
    /// Sums in binary64, bias included, rounded to binary32 at the end. @param c [rows][columns]
    void (*sumInDouble)(const DoublePanel& panel, float* c);
    /// The largest magnitude; NaN when any value is.
    float (*highest)(const float* x, std::int64_t count);
    /// Rounds to binary16, nearest even; in and out may be equal.
    SpanCounts (*roundHalf)(const float* in, float* out, std::int64_t count, bool flush,
                            bool saturate);
    /// Every other format; in and out may be equal.
    SpanCounts (*roundFloat)(const FloatSpanRule& rule, const float* in, float* out,
                             std::int64_t count);
    SpanCounts (*roundIntegers)(const IntegerSpanRule& rule, const float* in, float* out,
                                std::int64_t count);
};

const KernelTable& scalarKernels();
/// Null where the program was built for a processor without them.
const KernelTable* avx2Kernels();
const KernelTable* avx512Kernels();
/// A set that supportedKernelSets() names.
const KernelTable& kernels(KernelSet set);
/// The fastest set this processor runs.
const KernelTable& bestKernels();

} // namespace sextant::detail
