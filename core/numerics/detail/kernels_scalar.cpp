#include "core/numerics/detail/kernels.h"
#include "core/numerics/detail/microkernel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace sextant::detail {

namespace {

constexpr double kHalfMax = 65504.0;

/// a + b rounded to odd in binary64, from which any rounding to a much narrower format is exact.
/// Source: Boldo, Melquiond, "Emulation of FMA and correctly rounded sums", IEEE TC 57(4), 2008;
/// the error term is Knuth's TwoSum.
double addToOdd(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    const double error = (a - (sum - part)) + (b - part);
    if (!std::isfinite(sum) || error == 0.0)
        return sum;
    const auto bits = std::bit_cast<std::uint64_t>(sum);
    if (bits & 1)
        return sum;
    return std::bit_cast<double>((error > 0.0) == (sum > 0.0) ? bits + 1 : bits - 1);
}

/// To binary16. Adding and subtracting 1.5 * 2^(52 + q) rounds to multiples of 2^q, nearest even.
template <bool TowardZero, bool Flush, bool Saturate> double narrowed(double x)
{
    if (std::isnan(x) || x == 0.0)
        return x;
    const double beyond = Saturate ? kHalfMax : std::numeric_limits<double>::infinity();
    const double magnitude = std::abs(x);
    if (magnitude >= 65536.0)
        return std::copysign(beyond, x);
    const int quantum = std::max(std::ilogb(magnitude), -14) - 10;
    const double magic = std::ldexp(1.5, 52 + quantum);
    double rounded = (magnitude + magic) - magic;
    if (TowardZero && rounded > magnitude)
        rounded -= std::ldexp(1.0, quantum);
    if (rounded > kHalfMax)
        rounded = beyond;
    if (Flush && rounded < static_cast<double>(kHalfMinNormal))
        rounded = 0.0;
    return std::copysign(rounded, x);
}

/// One binary32 value at a time.
struct ScalarFloat {
    using Reg = float;
    static constexpr int kWidth = 1, kNarrow = 4, kWide = 8, kMostRows = 8;
    static Reg load(const float* p) { return *p; }
    static void store(float* p, Reg x) { *p = x; }
    static Reg broadcast(float x) { return x; }
    static Reg addPlain(Reg a, Reg b) { return a + b; }
    static Reg fma(Reg a, Reg b, Reg c) { return std::fmaf(a, b, c); }
    static Reg integers(Reg x) { return std::bit_cast<float>(static_cast<std::int32_t>(x)); }
    static Reg addIntegers(Reg a, Reg b)
    {
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(a)
                                    + std::bit_cast<std::uint32_t>(b));
    }
};

/// One value at a time, in binary64 so that nothing is rounded before it is narrowed.
struct ScalarHalf {
    using Reg = double;
    static constexpr int kWidth = 1, kNarrow = ScalarFloat::kNarrow, kWide = ScalarFloat::kWide;
    static constexpr bool kHasBounded = false;
    static Reg load(const float* p) { return static_cast<double>(*p); }
    static void store(float* p, Reg x) { *p = static_cast<float>(x); }
    static Reg broadcast(float x) { return static_cast<double>(x); }
    static Reg multiply(Reg a, Reg b) { return a * b; }
    template <bool TowardZero> static Reg addExactly(Reg a, Reg b) { return addToOdd(a, b); }
    template <bool TowardZero> static Reg fmaExactly(Reg a, Reg b, Reg c)
    {
        return addToOdd(c, a * b);
    }
    template <bool TowardZero, bool Flush, bool Saturate> static Reg narrow(Reg x)
    {
        return narrowed<TowardZero, Flush, Saturate>(x);
    }
};

SpanCounts roundHalf(const float* in, float* out, std::int64_t count, bool flush, bool saturate)
{
    SpanCounts counts;
    for (std::int64_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(in[i]);
        double rounded = narrowed<false, false, false>(x);
        if (!std::isfinite(x))
            ++counts.notNumbers;
        else if (std::isinf(rounded))
            ++counts.overflowed;
        if (saturate && std::isinf(rounded))
            rounded = std::copysign(kHalfMax, x);
        if (flush && std::abs(rounded) < static_cast<double>(kHalfMinNormal))
            rounded = std::copysign(0.0, x);
        if (x != 0.0 && rounded == 0.0)
            ++counts.flushed;
        out[i] = static_cast<float>(rounded);
    }
    return counts;
}

constexpr KernelTable kTable = tableOf<ScalarFloat, ScalarHalf>(&roundHalf);

} // namespace

const KernelTable& scalarKernels()
{
    return kTable;
}

} // namespace sextant::detail
