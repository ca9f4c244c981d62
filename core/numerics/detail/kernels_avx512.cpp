#include "core/numerics/detail/kernels.h"

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)

#include "core/numerics/detail/microkernel.h"

#include <immintrin.h>

namespace sextant::detail {

namespace {

constexpr float kHalfMax = 65504.0f;

struct Avx512 {
    using Reg = __m512;
    static constexpr int kWidth = 16, kNarrow = 3, kWide = 10, kMostRows = 4;
    static constexpr bool kHasBounded = true;
    static Reg load(const float* p) { return _mm512_loadu_ps(p); }
    static void store(float* p, Reg x) { _mm512_storeu_ps(p, x); }
    static Reg broadcast(float x) { return _mm512_set1_ps(x); }
    static Reg multiply(Reg a, Reg b) { return _mm512_mul_ps(a, b); }
    static Reg addPlain(Reg a, Reg b) { return _mm512_add_ps(a, b); }
    static Reg fma(Reg a, Reg b, Reg c) { return _mm512_fmadd_ps(a, b, c); }

    /// Rounding twice in the same direction is rounding once, and binary32 is wide enough for the
    /// sum of two halves to nearest (24 >= 2 * 11 + 2).
    /// Source: Figueroa, "When is double rounding innocuous?", SIGNUM 30(3), 1995.
    template <bool TowardZero> static Reg addExactly(Reg a, Reg b)
    {
        if constexpr (TowardZero)
            return _mm512_add_round_ps(a, b, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
        else
            return _mm512_add_ps(a, b);
    }

    /// To nearest, a product of halves needs more than binary32 has: round to odd instead. The sums
    /// rounded down and up are equal or neighbours; the odd one of two neighbours is the smaller
    /// magnitude with its last bit set.
    template <bool TowardZero> static Reg fmaExactly(Reg a, Reg b, Reg c)
    {
        if constexpr (TowardZero) {
            return _mm512_fmadd_round_ps(a, b, c, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
        } else {
            const __m512i down = _mm512_castps_si512(
                _mm512_fmadd_round_ps(a, b, c, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC));
            const __m512i up = _mm512_castps_si512(
                _mm512_fmadd_round_ps(a, b, c, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC));
            constexpr int kFirstOrSecondAndThird = 0xF8;
            return _mm512_castsi512_ps(
                _mm512_ternarylogic_epi32(_mm512_min_epu32(down, up), _mm512_xor_si512(down, up),
                                          _mm512_set1_epi32(1), kFirstOrSecondAndThird));
        }
    }

    template <bool TowardZero, bool Flush, bool Saturate> static Reg narrow(Reg x)
    {
        constexpr int kMode =
            (TowardZero ? _MM_FROUND_TO_ZERO : _MM_FROUND_TO_NEAREST_INT) | _MM_FROUND_NO_EXC;
        Reg rounded = _mm512_cvtph_ps(_mm512_cvtps_ph(x, kMode));
        if constexpr (Saturate) { // the second operand survives when it is NaN
            rounded = _mm512_min_ps(_mm512_set1_ps(kHalfMax), rounded);
            rounded = _mm512_max_ps(_mm512_set1_ps(-kHalfMax), rounded);
        } else if constexpr (TowardZero) { // IEEE would stop at the largest number
            const __mmask16 beyond =
                _mm512_cmp_ps_mask(_mm512_abs_ps(x), _mm512_set1_ps(65536.0f), _CMP_GE_OQ);
            const Reg infinity =
                _mm512_or_ps(_mm512_set1_ps(__builtin_inff()), _mm512_and_ps(x, signBit()));
            rounded = _mm512_mask_mov_ps(rounded, beyond, infinity);
        }
        if constexpr (Flush)
            rounded = flushed(rounded, rounded, kHalfMinNormal);
        return rounded;
    }
    static Reg flushed(Reg x, Reg of, float least)
    {
        const __mmask16 tiny =
            _mm512_cmp_ps_mask(_mm512_abs_ps(x), _mm512_set1_ps(least), _CMP_LT_OQ);
        return _mm512_mask_and_ps(x, tiny, of, signBit());
    }

    static Reg subtract(Reg a, Reg b) { return _mm512_sub_ps(a, b); }
    static Reg halfUp(Reg x)
    {
        return _mm512_castsi512_ps(
            _mm512_add_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(kHalfPlace)));
    }
    static Reg cut(Reg x)
    {
        return _mm512_castsi512_ps(
            _mm512_andnot_si512(_mm512_set1_epi32(kBelowPlace), _mm512_castps_si512(x)));
    }
    static Reg raise(Reg x)
    {
        return _mm512_castsi512_ps(
            _mm512_add_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(kPlaceBit << 23)));
    }
    template <int Vectors> static bool anyEvenMiddle(const Reg (&x)[Vectors])
    {
        const __m512i toZero = _mm512_set1_epi32(-kHalfPlace);
        __mmask16 none = 0xffff; // a chain of masks takes fewer steps than joining them
        for (const Reg value : x)
            none = _mm512_mask_test_epi32_mask(none,
                                               _mm512_add_epi32(_mm512_castps_si512(value), toZero),
                                               _mm512_set1_epi32(kToPlace));
        return !_kortestc_mask16_u8(none, none);
    }
    static Reg cutTies(Reg x, Reg sum, Reg a, Reg b)
    {
        const __m512i bits = _mm512_castps_si512(x);
        __mmask16 ties = _mm512_cmpeq_epi32_mask(
            _mm512_and_si512(bits, _mm512_set1_epi32(kToPlace)), _mm512_set1_epi32(kHalfPlace));
        ties = _mm512_mask_cmp_ps_mask(ties, _mm512_sub_ps(sum, a), b, _CMP_EQ_OQ);
        return _mm512_castsi512_ps(
            _mm512_mask_andnot_epi32(bits, ties, _mm512_set1_epi32(kBelowPlace), bits));
    }
    static Reg atLeast(Reg x, float least)
    {
        constexpr int kLargerMagnitude = 0b11, kSignOfFirst = 0b0000;
        return _mm512_range_ps(x, _mm512_set1_ps(least), kLargerMagnitude | kSignOfFirst);
    }
    static Reg signBit() { return _mm512_set1_ps(-0.0f); }
    static Reg integers(Reg x) { return _mm512_castsi512_ps(_mm512_cvttps_epi32(x)); }
    static Reg addIntegers(Reg a, Reg b)
    {
        return _mm512_castsi512_ps(
            _mm512_add_epi32(_mm512_castps_si512(a), _mm512_castps_si512(b)));
    }
};

SpanCounts roundHalf(const float* in, float* out, std::int64_t count, bool flush, bool saturate)
{
    SpanCounts counts;
    const __m512 infinity = _mm512_set1_ps(__builtin_inff());
    for (std::int64_t i = 0; i < count; i += 16) {
        const std::int64_t left = count - i;
        const auto live = static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1);
        const __m512 x = _mm512_maskz_loadu_ps(live, in + i);
        __m512 rounded = Avx512::narrow<false, false, false>(x);
        const __mmask16 finite = _mm512_cmp_ps_mask(_mm512_abs_ps(x), infinity, _CMP_LT_OQ);
        const __mmask16 infinite = _mm512_cmp_ps_mask(_mm512_abs_ps(rounded), infinity, _CMP_EQ_OQ);
        counts.notNumbers += __builtin_popcount(static_cast<unsigned>(live & ~finite));
        counts.overflowed += __builtin_popcount(static_cast<unsigned>(infinite & finite));
        if (saturate)
            rounded = Avx512::narrow<false, false, true>(rounded);
        if (flush)
            rounded = Avx512::flushed(rounded, rounded, kHalfMinNormal);
        const __mmask16 zero = _mm512_cmp_ps_mask(rounded, _mm512_setzero_ps(), _CMP_EQ_OQ);
        const __mmask16 wasNot = _mm512_cmp_ps_mask(x, _mm512_setzero_ps(), _CMP_NEQ_UQ);
        counts.flushed += __builtin_popcount(static_cast<unsigned>(zero & wasNot));
        _mm512_mask_storeu_ps(out + i, live, rounded);
    }
    return counts;
}

constexpr KernelTable kTable = tableOf<Avx512, Avx512>(&roundHalf);

} // namespace

const KernelTable* avx512Kernels()
{
    return &kTable;
}

} // namespace sextant::detail

#else

namespace sextant::detail {

const KernelTable* avx512Kernels()
{
    return nullptr;
}

} // namespace sextant::detail

#endif
