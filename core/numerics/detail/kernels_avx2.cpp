#include "core/numerics/detail/kernels.h"

#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)

#include "core/numerics/detail/microkernel.h"

#include <immintrin.h>

namespace sextant::detail {

namespace {

constexpr float kHalfMax = 65504.0f;

struct Avx2 {
    using Reg = __m256;
    static constexpr int kWidth = 8, kNarrow = 2, kWide = 6, kMostRows = 4;
    static constexpr bool kHasBounded = true;
    static Reg load(const float* p) { return _mm256_loadu_ps(p); }
    static void store(float* p, Reg x) { _mm256_storeu_ps(p, x); }
    static Reg broadcast(float x) { return _mm256_set1_ps(x); }
    static Reg multiply(Reg a, Reg b) { return _mm256_mul_ps(a, b); }
    static Reg addPlain(Reg a, Reg b) { return _mm256_add_ps(a, b); }
    static Reg fma(Reg a, Reg b, Reg c) { return _mm256_fmadd_ps(a, b, c); }

    /// Rounded to odd. Where the sum is not exact and even, its neighbour towards the error is
    /// taken; the error term is Knuth's TwoSum. Source: Boldo, Melquiond, IEEE TC 57(4), 2008.
    static Reg addToOdd(Reg a, Reg b)
    {
        const Reg sum = _mm256_add_ps(a, b);
        const Reg part = _mm256_sub_ps(sum, a);
        const Reg error =
            _mm256_add_ps(_mm256_sub_ps(a, _mm256_sub_ps(sum, part)), _mm256_sub_ps(b, part));
        // Ordered: infinities, whose error is NaN, stay.
        const __m256i inexact =
            _mm256_castps_si256(_mm256_cmp_ps(error, _mm256_setzero_ps(), _CMP_NEQ_OQ));
        const __m256i bits = _mm256_castps_si256(sum);
        const __m256i one = _mm256_set1_epi32(1);
        const __m256i even = _mm256_sub_epi32(_mm256_and_si256(bits, one), one); // all ones if so
        const __m256i differ = _mm256_xor_si256(_mm256_castps_si256(error), bits);
        const __m256i step = _mm256_or_si256(_mm256_srai_epi32(differ, 31), one); // +1 or -1
        return _mm256_castsi256_ps(
            _mm256_add_epi32(bits, _mm256_and_si256(step, _mm256_and_si256(inexact, even))));
    }

    /// The sum of two halves to nearest is safe in binary32 (Figueroa, SIGNUM 30(3), 1995).
    template <bool TowardZero> static Reg addExactly(Reg a, Reg b)
    {
        if constexpr (TowardZero)
            return addToOdd(a, b);
        else
            return _mm256_add_ps(a, b);
    }
    template <bool TowardZero> static Reg fmaExactly(Reg a, Reg b, Reg c)
    {
        return addToOdd(c, _mm256_mul_ps(a, b)); // a product of halves is exact
    }

    template <bool TowardZero, bool Flush, bool Saturate> static Reg narrow(Reg x)
    {
        constexpr int kMode =
            (TowardZero ? _MM_FROUND_TO_ZERO : _MM_FROUND_TO_NEAREST_INT) | _MM_FROUND_NO_EXC;
        Reg rounded = _mm256_cvtph_ps(_mm256_cvtps_ph(x, kMode));
        if constexpr (Saturate) { // the second operand survives when it is NaN
            rounded = _mm256_min_ps(_mm256_set1_ps(kHalfMax), rounded);
            rounded = _mm256_max_ps(_mm256_set1_ps(-kHalfMax), rounded);
        } else if constexpr (TowardZero) { // IEEE would stop at the largest number
            const Reg beyond = _mm256_cmp_ps(magnitude(x), _mm256_set1_ps(65536.0f), _CMP_GE_OQ);
            const Reg infinity =
                _mm256_or_ps(_mm256_set1_ps(__builtin_inff()), _mm256_and_ps(x, signBit()));
            rounded = _mm256_blendv_ps(rounded, infinity, beyond);
        }
        if constexpr (Flush)
            rounded = flushed(rounded, rounded, kHalfMinNormal);
        return rounded;
    }
    static Reg flushed(Reg x, Reg of, float least)
    {
        const Reg tiny = _mm256_cmp_ps(magnitude(x), _mm256_set1_ps(least), _CMP_LT_OQ);
        return _mm256_blendv_ps(x, _mm256_and_ps(of, signBit()), tiny);
    }

    static Reg subtract(Reg a, Reg b) { return _mm256_sub_ps(a, b); }
    static Reg halfUp(Reg x)
    {
        return _mm256_castsi256_ps(
            _mm256_add_epi32(_mm256_castps_si256(x), _mm256_set1_epi32(kHalfPlace)));
    }
    static Reg cut(Reg x)
    {
        return _mm256_andnot_ps(_mm256_castsi256_ps(_mm256_set1_epi32(kBelowPlace)), x);
    }
    static Reg raise(Reg x)
    {
        return _mm256_castsi256_ps(
            _mm256_add_epi32(_mm256_castps_si256(x), _mm256_set1_epi32(kPlaceBit << 23)));
    }
    /// The bits from the place of an even number on: kHalfPlace in its middle to the next.
    static __m256i belowEven(Reg x)
    {
        return _mm256_and_si256(_mm256_castps_si256(x), _mm256_set1_epi32(kToPlace));
    }
    template <int Vectors> static bool anyEvenMiddle(const Reg (&x)[Vectors])
    {
        const __m256i middle = _mm256_set1_epi32(kHalfPlace);
        __m256i found = _mm256_setzero_si256();
        for (const Reg value : x)
            found = _mm256_or_si256(found, _mm256_cmpeq_epi32(belowEven(value), middle));
        return _mm256_movemask_epi8(found) != 0;
    }
    static Reg cutTies(Reg x, Reg sum, Reg a, Reg b)
    {
        const Reg middle =
            _mm256_castsi256_ps(_mm256_cmpeq_epi32(belowEven(x), _mm256_set1_epi32(kHalfPlace)));
        const Reg isExact = _mm256_cmp_ps(_mm256_sub_ps(sum, a), b, _CMP_EQ_OQ);
        return _mm256_blendv_ps(x, cut(x), _mm256_and_ps(middle, isExact));
    }
    static Reg atLeast(Reg x, float least)
    {
        return _mm256_or_ps(_mm256_max_ps(magnitude(x), _mm256_set1_ps(least)),
                            _mm256_and_ps(x, signBit()));
    }
    static Reg signBit() { return _mm256_set1_ps(-0.0f); }
    static Reg magnitude(Reg x) { return _mm256_andnot_ps(signBit(), x); }
    static Reg integers(Reg x) { return _mm256_castsi256_ps(_mm256_cvttps_epi32(x)); }
    static Reg addIntegers(Reg a, Reg b)
    {
        return _mm256_castsi256_ps(
            _mm256_add_epi32(_mm256_castps_si256(a), _mm256_castps_si256(b)));
    }
};

SpanCounts roundHalf(const float* in, float* out, std::int64_t count, bool flush, bool saturate)
{
    SpanCounts counts;
    const __m256 infinity = _mm256_set1_ps(__builtin_inff());
    const auto bits = [](__m256 mask) { return static_cast<unsigned>(_mm256_movemask_ps(mask)); };
    for (std::int64_t i = 0; i < count; i += 8) {
        const std::int64_t left = count - i;
        const unsigned live = left >= 8 ? 0xffu : (1u << left) - 1u;
        const __m256i lanes =
            _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(left < 8 ? left : 8)),
                               _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
        const __m256 x = _mm256_maskload_ps(in + i, lanes);
        __m256 rounded = Avx2::narrow<false, false, false>(x);
        const unsigned finite = bits(_mm256_cmp_ps(Avx2::magnitude(x), infinity, _CMP_LT_OQ));
        const unsigned infinite =
            bits(_mm256_cmp_ps(Avx2::magnitude(rounded), infinity, _CMP_EQ_OQ));
        counts.notNumbers += __builtin_popcount(live & ~finite);
        counts.overflowed += __builtin_popcount(infinite & finite);
        if (saturate)
            rounded = Avx2::narrow<false, false, true>(rounded);
        if (flush)
            rounded = Avx2::flushed(rounded, rounded, kHalfMinNormal);
        const unsigned zero = bits(_mm256_cmp_ps(rounded, _mm256_setzero_ps(), _CMP_EQ_OQ));
        const unsigned wasNot = bits(_mm256_cmp_ps(x, _mm256_setzero_ps(), _CMP_NEQ_UQ));
        counts.flushed += __builtin_popcount(zero & wasNot);
        _mm256_maskstore_ps(out + i, lanes, rounded);
    }
    return counts;
}

constexpr KernelTable kTable = tableOf<Avx2, Avx2>(&roundHalf);

} // namespace

const KernelTable* avx2Kernels()
{
    return &kTable;
}

} // namespace sextant::detail

#else

namespace sextant::detail {

const KernelTable* avx2Kernels()
{
    return nullptr;
}

} // namespace sextant::detail

#endif
