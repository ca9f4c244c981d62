#pragma once

#include "core/numerics/number_format.h"

#include <cstdint>
#include <span>

namespace sextant {

/// How real numbers become numbers of a floating-point format. A value.
struct FloatRule {
    FloatFormat format = kFloat16;
    Rounding rounding = Rounding::NearestEven;
    Subnormals subnormals = Subnormals::Keep;
    Overflow overflow = Overflow::Infinity;
    std::uint64_t seed = 0; ///< stochastic rounding
    bool operator==(const FloatRule&) const = default;
};

/// The numbers that are rounded, by their magnitude. A value.
struct RoundedRanges {
    bool subnormals = true; ///< below the smallest normal number
    bool normals = true;
    bool beyond = true; ///< above the largest number, or rounded to above it
    bool operator==(const RoundedRanges&) const = default;
};

/// Signed fixed point Qm.n: 1 + m + n bits, steps of 2^-n, always saturating. A value.
struct FixedRule {
    int integerBits = 7; ///< m, 0..23
    int fractionBits = 8; ///< n, 0..23; m + n <= 23
    Rounding rounding = Rounding::NearestEven;
    std::uint64_t seed = 0; ///< stochastic rounding
    bool operator==(const FixedRule&) const = default;
};

/// What rounding did to finite inputs.
struct RoundingCounts {
    std::int64_t values = 0;
    std::int64_t overflowed = 0; ///< beyond the largest number: now infinite, NaN or saturated
    std::int64_t flushed = 0; ///< not zero before, zero now
    std::int64_t notNumbers = 0; ///< NaN or infinite before
    RoundingCounts& operator+=(const RoundingCounts& other);
    bool operator==(const RoundingCounts&) const = default;
};

/// One float32 rounded to the format and carried as float32. NaN stays NaN; infinity stays infinite
/// or saturates. The sign of zero is kept.
/// @param index position of the value: stochastic rounding draws from (seed, index) alone
/// Thread-safe. Source: IEEE 754-2019, 4.3, 7.4; Gupta et al., ICML 2015, arXiv:1502.02551
/// (stochastic rounding).
[[nodiscard]] float roundTo(const FloatRule& rule, float x, std::uint64_t index = 0);
[[nodiscard]] float roundTo(const FixedRule& rule, float x, std::uint64_t index = 0);

/// The same for spans of equal length, which may be the same memory; value i has index
/// firstIndex + i. Vectorised at run time but for stochastic rounding, and for fixed point to
/// nearest even only; bit-equal to roundTo.
/// @param ranges which numbers are rounded; the others stay as they are
RoundingCounts roundSpan(const FloatRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex = 0, const RoundedRanges& ranges = {});
RoundingCounts roundSpan(const FixedRule& rule, std::span<const float> in, std::span<float> out,
                         std::uint64_t firstIndex = 0);

/// One value by the conversion of the OpenVINO host for weights, biases and scales: ties away from
/// zero, no subnormals (below half the smallest normal to zero, else to it), saturating at 65504;
/// NaN and infinity stay. Source: openvino, intel_myriad, precision_utils.cpp, as told in
/// resources/help/profiles.md.
[[nodiscard]] float openVinoHalf(float x);

} // namespace sextant
