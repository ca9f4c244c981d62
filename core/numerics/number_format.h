#pragma once

namespace sextant {

enum class Rounding {
    NearestEven, ///< ties to the even neighbour
    NearestAway, ///< ties away from zero
    TowardZero,
    Stochastic, ///< up with the probability of the distance; drawn from (seed, index), no state
};
enum class Subnormals { Keep, Flush }; ///< Flush: results below the smallest normal become +-0
enum class Overflow {
    Infinity, ///< beyond the format: infinite, in every rounding mode (NaN where a format has none)
    Saturate, ///< the largest finite number
};

/// A binary floating-point format with a sign bit, an exponent biased as IEEE 754 does, and gradual
/// underflow. Formats up to 8 exponent and 23 mantissa bits fit into float32, which carries the
/// values. A value.
struct FloatFormat {
    int exponentBits = 5; ///< 2..8
    int mantissaBits = 10; ///< 1..23, without the hidden bit
    bool hasInfinity = true; ///< false: OCP E4M3, whose top exponent holds numbers and one NaN

    [[nodiscard]] constexpr int minExponent() const { return 2 - (1 << (exponentBits - 1)); }
    [[nodiscard]] constexpr int maxExponent() const
    {
        return (1 << (exponentBits - 1)) - (hasInfinity ? 1 : 0);
    }
    [[nodiscard]] float maxFinite() const;
    [[nodiscard]] float minNormal() const;
    [[nodiscard]] float minSubnormal() const;
    /// Distance to the next larger number of the format at |x|; NaN and infinity give NaN.
    [[nodiscard]] float ulp(float x) const;
    bool operator==(const FloatFormat&) const = default;
};

/// Source: IEEE 754-2019, table 3.5 (binary16); Intel, bfloat16 white paper, 2018; Micikevicius et
/// al., "FP8 formats for deep learning", arXiv:2209.05433, and OCP 8-bit floating point, 1.0.
inline constexpr FloatFormat kFloat16{5, 10, true};
inline constexpr FloatFormat kBfloat16{8, 7, true};
inline constexpr FloatFormat kFloat8E4M3{4, 3, false};
inline constexpr FloatFormat kFloat8E5M2{5, 2, true};

} // namespace sextant
