#pragma once
// Included by one source file per instruction set, each compiled for it. Everything here is
// internal to that file: an inline function with external linkage could end up in the program in
// its AVX-512 form and run on a machine without it.

#include "core/numerics/detail/span_kernels.h"
#include "core/numerics/detail/kernels.h"

#include <utility>

namespace sextant::detail {

namespace {

// A Simd type offers: Reg, kWidth, load, store, broadcast, multiply, addPlain, fma (binary32,
// nearest even), addExactly<TowardZero>(acc, x): acc + x so that narrowing rounds only once,
// fmaExactly<TowardZero>(a, x, acc): the same for a * x + acc with an exact product,
// narrow<TowardZero, Flush, Saturate>(x): to binary16 and back, addIntegers: the registers' bits as
// int32, integers: float32 to int32 bits.

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
        for (int row = 0; row < Rows; ++row) {
            const Reg weight = Simd::broadcast(a[k * Rows + row]);
            for (int v = 0; v < Vectors; ++v)
                acc[row][v] = Rule::multiplyAdd(acc[row][v], weight, x[v]);
        }
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

template <class Simd, class Rule> constexpr ArithmeticKernels kernelsOf()
{
    return {{&microkernel<Simd, Rule, 8, Simd::kNarrow>, &microkernel<Simd, Rule, 4, Simd::kNarrow>,
             &microkernel<Simd, Rule, 2, Simd::kNarrow>,
             &microkernel<Simd, Rule, 1, Simd::kNarrow>},
            &microkernel<Simd, Rule, 1, Simd::kWide>,
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
