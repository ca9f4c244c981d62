#pragma once
// Included by one source file per instruction set, each compiled for it. Everything here is
// internal to that file: an inline function with external linkage could end up in the program in
// its AVX-512 form and run on a machine without it.

#include "core/numerics/detail/span_kernels.h"
#include "core/numerics/detail/kernels.h"

#include <type_traits>
#include <utility>

namespace sextant::detail {

namespace {

constexpr float kHalfMinNormal = 0x1p-14f;
/// The last place of a normal number of binary16 in the bits of a binary32.
constexpr int kPlace = 1 << 13, kHalfPlace = kPlace / 2, kBelowPlace = kPlace - 1;

// A Simd type offers: Reg, kWidth, load, store, broadcast, multiply, addPlain, fma (binary32,
// nearest even), addExactly<TowardZero>(acc, x): acc + x so that narrowing rounds only once,
// fmaExactly<TowardZero>(a, x, acc): the same for a * x + acc with an exact product,
// narrow<TowardZero, Flush, Saturate>(x): to binary16 and back, addIntegers: the registers' bits as
// int32, integers: float32 to int32 bits.
//
// The bounded rules are made of: fmaTowardZero, halfUp(x): the bits plus half of binary16's last
// place, cut(x): the bits below that place cleared, settle(t): cut(t), but the even neighbour where
// those bits were zero already, magnitude(x), smaller(a, b): the smaller magnitude, flushed(x), and
// the masks isCut(t), isZero(x), isBelow(magnitude, limit), either(a, b), without(a, b) and any(a).
// kBoundedFusedNearest, kBoundedFusedTowardZero and kBoundedProduct say which of them are faster
// than HalfRule; only what these take need be there.

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

/// The bits of HalfRule with fused products in fewer steps, for sums that stay below kBoundedSum. A
/// binary32 sum is rounded toward zero by cutting its bits, to nearest by adding half of the last
/// place before. That is wrong for sums that lie in the middle of two numbers, or seem to after
/// their first rounding, and for what binary16 holds as a subnormal: HalfRule does these over.
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
struct BoundedFusedRule : HalfRule<Simd, TowardZero, false, Flush, Saturate> {
    using Reg = typename Simd::Reg;
    using Mask = typename Simd::Mask;

    template <int Vectors>
    static void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
    {
        Reg sum[Vectors], toCut[Vectors];
        for (int v = 0; v < Vectors; ++v) {
            if constexpr (TowardZero) {
                toCut[v] = sum[v] = Simd::fmaTowardZero(a, x[v], acc[v]);
            } else {
                sum[v] = Simd::fma(a, x[v], acc[v]);
                toCut[v] = Simd::halfUp(sum[v]);
            }
        }
        Reg smallest = sum[0];
        for (int v = 1; v < Vectors; ++v)
            smallest = Simd::smaller(smallest, sum[v]);
        const Mask small = Simd::isBelow(smallest, kHalfMinNormal);
        Mask middle{};
        if constexpr (!TowardZero) {
            middle = Simd::isCut(toCut[0]);
            for (int v = 1; v < Vectors; ++v)
                middle = Simd::either(middle, Simd::isCut(toCut[v]));
        }
        if (Simd::any(Simd::either(small, middle))) [[unlikely]] {
            if (Simd::any(middle) || anySubnormal(sum)) {
                for (int v = 0; v < Vectors; ++v)
                    acc[v] = BoundedFusedRule::multiplyAdd(acc[v], a, x[v]);
                return;
            }
        }
        for (int v = 0; v < Vectors; ++v)
            acc[v] = Simd::cut(toCut[v]);
    }

private:
    /// Zeros, of which padding makes many, are not.
    template <int Vectors> static bool anySubnormal(const Reg (&sum)[Vectors])
    {
        Mask found{};
        for (const Reg x : sum)
            found = Simd::either(
                found,
                Simd::without(Simd::isBelow(Simd::magnitude(x), kHalfMinNormal), Simd::isZero(x)));
        return Simd::any(found);
    }
};

/// The same for rounded products. A sum of two halves is never between two subnormals, and what
/// seems the middle of two numbers is the middle.
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
struct BoundedProductRule : HalfRule<Simd, TowardZero, true, Flush, Saturate> {
    using Reg = typename Simd::Reg;

    template <int Vectors>
    static void multiplyAddRow(Reg (&acc)[Vectors], Reg a, const Reg (&x)[Vectors])
    {
        for (int v = 0; v < Vectors; ++v) {
            const Reg product = BoundedProductRule::narrow(Simd::multiply(a, x[v]));
            const Reg sum = Simd::template addExactly<TowardZero>(acc[v], product);
            const Reg rounded = TowardZero ? Simd::cut(sum) : Simd::settle(Simd::halfUp(sum));
            acc[v] = Flush ? Simd::flushed(rounded) : rounded;
        }
    }
};

/// The bounded form of a rule where the instruction set has one that is faster, otherwise the rule.
template <class Rule> struct Bounded {
    using Type = Rule;
};
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
requires(TowardZero ? Simd::kBoundedFusedTowardZero : Simd::kBoundedFusedNearest) struct Bounded<
    HalfRule<Simd, TowardZero, false, Flush, Saturate>> {
    using Type = BoundedFusedRule<Simd, TowardZero, Flush, Saturate>;
};
template <class Simd, bool TowardZero, bool Flush, bool Saturate>
requires(Simd::kBoundedProduct) struct Bounded<HalfRule<Simd, TowardZero, true, Flush, Saturate>> {
    using Type = BoundedProductRule<Simd, TowardZero, Flush, Saturate>;
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

template <class Simd, class Rule, int Rows, int Vectors>
void microkernel(const float* a, const float* b, std::int64_t depth, bool addToC, float* c)
{
    using Reg = typename Simd::Reg;
    Reg acc[Rows][Vectors];
    for (auto& row : acc)
        for (Reg& value : row)
            value = Simd::broadcast(0.0f);
    for (std::int64_t k = 0; k < depth; ++k) {
        Reg x[Vectors];
        for (int v = 0; v < Vectors; ++v)
            x[v] = Simd::load(b + (k * Vectors + v) * Simd::kWidth);
#pragma GCC unroll 8 // accumulators of a loop would live in memory
        for (int row = 0; row < Rows; ++row)
            multiplyAddRow<Rule>(acc[row], Simd::broadcast(a[k * Rows + row]), x);
    }
    for (int row = 0; row < Rows; ++row) {
        for (int v = 0; v < Vectors; ++v) {
            float* to = c + (row * Vectors + v) * Simd::kWidth;
            const Reg value = Rule::finish(acc[row][v]);
            Simd::store(to, addToC ? Rule::add(Simd::load(to), value) : value);
        }
    }
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

template <class Simd, class Rule> constexpr NarrowKernels narrowKernelsOf()
{
    return {&microkernel<Simd, Rule, 8, Simd::kNarrow>, &microkernel<Simd, Rule, 4, Simd::kNarrow>,
            &microkernel<Simd, Rule, 2, Simd::kNarrow>, &microkernel<Simd, Rule, 1, Simd::kNarrow>};
}

template <class Simd, class Rule> constexpr ArithmeticKernels kernelsOf()
{
    using Fast = typename Bounded<Rule>::Type;
    return {narrowKernelsOf<Simd, Rule>(), narrowKernelsOf<Simd, Fast>(),
            !std::is_same_v<Fast, Rule>,   &microkernel<Simd, Rule, 1, Simd::kWide>,
            &addSpan<Simd, Rule>,          &addValue<Simd, Rule>};
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
