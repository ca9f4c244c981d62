#pragma once
// Included by one source file per instruction set, each compiled for it. Everything here is
// internal to that file: an inline function with external linkage could end up in the program in
// its AVX-512 form and run on a machine without it.

#include "core/numerics/detail/float_mode.h"
#include "core/numerics/detail/kernels.h"
#include "core/numerics/detail/span_kernels.h"

#include <type_traits>
#include <utility>

namespace sextant::detail {

namespace {

constexpr float kHalfMinNormal = 0x1p-14f;
/// The last place of a normal number of binary16 in the bits of a binary32, half of it, and the
/// bits below and up to it.
constexpr int kPlaceBit = 13, kPlace = 1 << kPlaceBit, kHalfPlace = kPlace / 2,
              kBelowPlace = kPlace - 1, kToPlace = 2 * kPlace - 1;
/// The numbers of binary16 times this are the numbers of binary32, subnormal ones among them, whose
/// bits below kPlace are zero: rounding to binary16 is rounding these bits away.
constexpr float kLowScale = 0x1p-112f;

// A Simd type offers: Reg, kWidth, load, store, broadcast, multiply, addPlain, fma (binary32,
// nearest even), addExactly<TowardZero>(acc, x): acc + x so that narrowing rounds only once,
// fmaExactly<TowardZero>(a, x, acc): the same for a * x + acc with an exact product,
// narrow<TowardZero, Flush, Saturate>(x): to binary16 and back, addIntegers: the registers' bits as
// int32, integers: float32 to int32 bits.
//
// Where kHasBounded, also subtract, atLeast(x, least): the sign of x with the larger magnitude,
// flushed(x, of, least): x, but zero with the sign of `of` where below `least`, and of the bits:
// cut(x): those below kPlace cleared, halfUp(x): plus kHalfPlace, raise(x): times 2^13 without
// arithmetic, anyEvenMiddle(x...): whether some number lies in the middle of two, the even one of
// which is nearer to zero, cutTies(x, sum, a, b): cut(x) where it is such a middle and sum - a = b.

template <class Simd> struct Float32Rule {
    using Reg = typename Simd::Reg;
    static Reg multiplyAdd(Reg acc, Reg a, Reg x) { return Simd::fma(a, x, acc); }
    static Reg finish(Reg acc) { return acc; }
    static Reg add(Reg c, Reg x) { return Simd::addPlain(c, x); }
};

/// Products and sums of integers are exact in binary32 as long as they stay below 2^24; the caller
/// cuts the depth accordingly and the pieces are added as int32.
template <class Simd> struct Int32Rule {
    using Reg = typename Simd::Reg;
    static Reg multiplyAdd(Reg acc, Reg a, Reg x) { return Simd::fma(a, x, acc); }
    static Reg finish(Reg acc) { return Simd::integers(acc); }
    static Reg add(Reg c, Reg x) { return Simd::addIntegers(c, x); }
};

template <class Simd, bool TowardZero, bool ProductRounded, bool Flush, bool Saturate>
struct HalfRule {
    using Reg = typename Simd::Reg;
    static Reg narrow(Reg x) { return Simd::template narrow<TowardZero, Flush, Saturate>(x); }
    static Reg multiplyAdd(Reg acc, Reg a, Reg x)
    {
        if constexpr (ProductRounded) // a product of two halves is exact in binary32
            return add(acc, narrow(Simd::multiply(a, x)));
        else
            return narrow(Simd::template fmaExactly<TowardZero>(a, x, acc));
    }
    static Reg finish(Reg acc) { return acc; }
    static Reg add(Reg c, Reg x) { return narrow(Simd::template addExactly<TowardZero>(c, x)); }
};

/// The bits of HalfRule for sums that stay below kBoundedSum, in fewer steps: numbers are carried
/// times kLowScale, and arithmetic rounds toward zero. Toward zero, rounding twice is rounding
/// once.
template <class Simd, bool Flush> struct LowRule {
    using Reg = typename Simd::Reg;
    static constexpr float kScale = kLowScale;
    static constexpr auto kDirection = FloatMode::Direction::TowardZero;
    static Reg cut(Reg x)
    {
        const Reg rounded = Simd::cut(x);
        return Flush ? Simd::flushed(rounded, rounded, kHalfMinNormal * kLowScale) : rounded;
    }
    static Reg finish(Reg acc) { return Simd::multiply(acc, Simd::broadcast(1.0f / kLowScale)); }
};

/// To nearest, half of the last place is added to the truncated sum before its bits are cut. That
/// is wrong only where the truncated sum lies in the middle of two numbers, nothing was lost and
/// the number nearer to zero is even: there, only the bits are cut.
template <class Simd, bool TowardZero, bool Flush> struct BoundedFusedRule : LowRule<Simd, Flush> {
    using Reg = typename Simd::Reg;

    template <int Vectors>
    static void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
    {
        Reg sum[Vectors];
        for (int v = 0; v < Vectors; ++v)
            sum[v] = Simd::fma(a, x[v], acc[v]);
        if constexpr (!TowardZero)
            if (Simd::anyEvenMiddle(sum)) [[unlikely]]
                for (int v = 0; v < Vectors; ++v)
                    sum[v] = cutTies(sum[v], acc[v], a, x[v]);
        for (int v = 0; v < Vectors; ++v)
            acc[v] = BoundedFusedRule::cut(TowardZero ? sum[v] : Simd::halfUp(sum[v]));
    }

private:
    /// The product of halves is exact, but not times kLowScale. The sum less acc is the product if
    /// and only if nothing was lost: what is lost has the sign of the sum, so that the difference
    /// falls short of the product, or acc is the larger and the difference exact.
    static Reg cutTies(Reg sum, Reg acc, Reg a, Reg x)
    {
        const Reg high = Simd::broadcast(1.0f / kLowScale);
        return Simd::cutTies(sum, Simd::multiply(sum, high), Simd::multiply(acc, high),
                             Simd::multiply(Simd::multiply(a, high), x));
    }
};

template <class Simd, bool TowardZero, bool Flush>
struct BoundedProductRule : LowRule<Simd, Flush> {
    using Reg = typename Simd::Reg;

    template <int Vectors>
    static void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
    {
        for (int v = 0; v < Vectors; ++v) {
            const Reg product = BoundedProductRule::cut(Simd::multiply(a, x[v]));
            acc[v] = BoundedProductRule::cut(Simd::addPlain(acc[v], product));
        }
    }
};

/// Rounded products to nearest, as they are, rounded to 11 bits by arithmetic: 2^13 r - r is
/// rounded at the last place of 2^13 r, so what it lacks of 2^13 r is r rounded at its 11th bit.
/// Where the difference falls below a power of two and is rounded a bit later, r is within an
/// eighth of a place of one. Middles go to even, since the last bits of 2^13 r are zero then.
/// Source: Veltkamp's splitting, Dekker, Numerische Mathematik 18, 1971.
template <class Simd, bool Flush> struct BoundedProductRule<Simd, false, Flush> {
    using Reg = typename Simd::Reg;
    static constexpr float kScale = 1.0f;
    static constexpr auto kDirection = FloatMode::Direction::Nearest;
    static Reg finish(Reg acc) { return acc; }

    template <int Vectors>
    static void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
    {
        for (int v = 0; v < Vectors; ++v) {
            const Reg product = Simd::multiply(a, x[v]);
            acc[v] = roundSum(Simd::addPlain(acc[v], roundProduct(product)));
        }
    }

private:
    /// Subnormal numbers have the last place of the smallest normal ones.
    static Reg roundProduct(Reg product)
    {
        const Reg raised = Simd::raise(Simd::atLeast(product, 1.5f * kHalfMinNormal));
        return flushed(Simd::subtract(raised, Simd::subtract(raised, product)), product);
    }
    /// No sum of two halves lies between subnormal numbers. The same as above for multipliers
    /// instead of adders, which are busy enough.
    static Reg roundSum(Reg sum)
    {
        const Reg lack = Simd::fma(sum, Simd::broadcast(-0x1p13f), sum);
        return flushed(Simd::fma(sum, Simd::broadcast(0x1p13f), lack), sum);
    }
    static Reg flushed(Reg rounded, Reg exact)
    {
        return Flush ? Simd::flushed(rounded, exact, kHalfMinNormal) : rounded;
    }
};

/// The bounded form of a rule where there is one, otherwise the rule.
template <class Rule> struct Bounded {
    using Type = Rule;
};
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
requires(Simd::kHasBounded) struct Bounded<HalfRule<Simd, TowardZero, false, Flush, Saturate>> {
    using Type = BoundedFusedRule<Simd, TowardZero, Flush>;
};
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
requires(Simd::kHasBounded) struct Bounded<HalfRule<Simd, TowardZero, true, Flush, Saturate>> {
    using Type = BoundedProductRule<Simd, TowardZero, Flush>;
};

template <class Rule, class Reg, int Vectors>
void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
{
    if constexpr (requires { Rule::multiplyAddRow(acc, a, x); })
        Rule::multiplyAddRow(acc, a, x);
    else
        for (int v = 0; v < Vectors; ++v)
            acc[v] = Rule::multiplyAdd(acc[v], a, x[v]);
}

/// The sums alone, [rows][columns]. A call of its own, so that no arithmetic leaves a FloatMode.
template <class Simd, class Rule, int Rows, int Vectors>
[[gnu::noinline]] void sumProducts(const float* a, const float* b, std::int64_t depth, float* sums)
{
    using Reg = typename Simd::Reg;
    // Every loop over accumulators is unrolled: those of one that is not would live in memory.
    Reg acc[Rows][Vectors];
#pragma GCC unroll 8
    for (auto& row : acc)
#pragma GCC unroll 10
        for (Reg& value : row)
            value = Simd::broadcast(0.0f);
    for (std::int64_t k = 0; k < depth; ++k) {
        Reg x[Vectors];
        for (int v = 0; v < Vectors; ++v)
            x[v] = Simd::load(b + (k * Vectors + v) * Simd::kWidth);
#pragma GCC unroll 8
        for (int row = 0; row < Rows; ++row)
            multiplyAddRow<Rule>(acc[row], Simd::broadcast(a[k * Rows + row]), x);
    }
#pragma GCC unroll 8
    for (int row = 0; row < Rows; ++row)
#pragma GCC unroll 10
        for (int v = 0; v < Vectors; ++v)
            Simd::store(sums + (row * Vectors + v) * Simd::kWidth, Rule::finish(acc[row][v]));
}

/// Counts are multiples of the width: panels are padded.
template <class Simd, class Rule> void addSpan(float* c, const float* x, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; i += Simd::kWidth)
        Simd::store(c + i, Rule::add(Simd::load(c + i), Simd::load(x + i)));
}

template <class Simd, class Rule> void addValue(float* c, float value, std::int64_t count)
{
    const auto x = Simd::broadcast(value);
    for (std::int64_t i = 0; i < count; i += Simd::kWidth)
        Simd::store(c + i, Rule::add(Simd::load(c + i), x));
}

/// @tparam Sums makes the sums that Rule then adds to c
template <class Simd, class Rule, class Sums, int Rows, int Vectors>
void microkernel(const float* a, const float* b, std::int64_t depth, bool addToC, float* c)
{
    constexpr int kSize = Rows * Vectors * Simd::kWidth;
    float sums[kSize];
    float* to = addToC ? sums : c;
    if constexpr (requires { Sums::kDirection; }) {
        const FloatMode mode(Sums::kDirection);
        sumProducts<Simd, Sums, Rows, Vectors>(a, b, depth, to);
    } else {
        sumProducts<Simd, Sums, Rows, Vectors>(a, b, depth, to);
    }
    if (addToC)
        addSpan<Simd, Rule>(c, sums, kSize);
}

/// Vectorised by the compiler: a block of columns stays in registers. Products of binary32 are
/// exact in binary64, so that a fused addition would give the same.
void sumInDouble(const DoublePanel& panel, float* c)
{
    constexpr int kBlock = 16; // divides the columns of every panel
    for (int row = 0; row < panel.rows; ++row)
        for (int column = 0; column < panel.columns; column += kBlock) {
            double sums[kBlock] = {};
            const float* weight = panel.a + row;
            const float* x = panel.b + column;
            for (std::int64_t k = 0; k < panel.depth; ++k) {
                for (int i = 0; i < kBlock; ++i)
                    sums[i] += static_cast<double>(*weight) * static_cast<double>(x[i]);
                weight += panel.rows;
                x += panel.columns;
            }
            const double bias = panel.bias ? static_cast<double>(panel.bias[row]) : 0.0;
            for (int i = 0; i < kBlock; ++i)
                c[static_cast<std::int64_t>(row) * panel.columns + column + i] =
                    static_cast<float>(sums[i] + bias);
        }
}

template <class Simd, class Rule, class Sums> constexpr PanelKernels panelKernelsOf()
{
    constexpr int kNarrow = Simd::kNarrow;
    return {{&microkernel<Simd, Rule, Sums, 8, kNarrow>, &microkernel<Simd, Rule, Sums, 4, kNarrow>,
             &microkernel<Simd, Rule, Sums, 2, kNarrow>,
             &microkernel<Simd, Rule, Sums, 1, kNarrow>},
            &microkernel<Simd, Rule, Sums, 1, Simd::kWide>};
}

template <class Simd, class Rule> constexpr ArithmeticKernels kernelsOf()
{
    using Fast = typename Bounded<Rule>::Type;
    constexpr bool kHasBounded = !std::is_same_v<Fast, Rule>;
    float scale = 1.0f;
    if constexpr (kHasBounded)
        scale = Fast::kScale;
    return {panelKernelsOf<Simd, Rule, Rule>(),
            panelKernelsOf<Simd, Rule, Fast>(),
            kHasBounded,
            scale,
            &addSpan<Simd, Rule>,
            &addValue<Simd, Rule>};
}

template <class Simd, class HalfSimd, int... Index>
constexpr KernelTable tableOf(std::integer_sequence<int, Index...>,
                              decltype(KernelTable::roundHalf) round)
{
    return {Simd::kNarrow * Simd::kWidth,
            Simd::kWide * Simd::kWidth,
            Simd::kMostRows,
            {kernelsOf<Simd, Float32Rule<Simd>>(), kernelsOf<Simd, Int32Rule<Simd>>(),
             kernelsOf<HalfSimd,
                       HalfRule<HalfSimd, (Index & 8) != 0, (Index & 4) != 0, (Index & 2) != 0,
                                (Index & 1) != 0>>()...},
            &sumInDouble,
            &highest,
            round,
            &roundFloat,
            &roundIntegers};
}

template <class Simd, class HalfSimd>
constexpr KernelTable tableOf(decltype(KernelTable::roundHalf) round)
{
    return tableOf<Simd, HalfSimd>(
        std::make_integer_sequence<int, kArithmetics - kHalfArithmetic>(), round);
}

} // namespace

} // namespace sextant::detail
