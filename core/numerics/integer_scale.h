#pragma once

#include "core/numerics/rounding.h"

#include <span>

namespace sextant {

/// How real numbers become integers: value = step * (integer - zeroPoint). A value.
struct IntegerScale {
    float step = 1.0f; ///< > 0
    int zeroPoint = 0; ///< within low..high, so that 0 is exact
    int low = -127, high = 127;
    bool operator==(const IntegerScale&) const = default;
};

/// The integers a device has.
struct IntegerRule {
    int bits = 8; ///< 2..16
    bool symmetric = true; ///< zero point 0 and range -(2^(bits-1)-1) .. 2^(bits-1)-1
    bool powerOfTwoStep = false; ///< the step is rounded up to a power of two
    bool operator==(const IntegerRule&) const = default;
};

enum class Calibration {
    MinMax, ///< the whole range of the samples
    Mse, ///< the range that leaves the smallest mean squared error
};

/// The scale for values like `samples`; NaN and infinite samples are left out, and samples that are
/// all zero (or missing) give step 1. Thread-safe.
/// Source: Nagel et al., "A white paper on neural network quantization", arXiv:2106.08295, 3.1.
[[nodiscard]] IntegerScale calibrate(const IntegerRule& rule, Calibration calibration,
                                     std::span<const float> samples);

/// x as integer minus zero point, to nearest even, saturating; NaN gives 0.
[[nodiscard]] float toInteger(const IntegerScale& scale, float x);
/// x rounded to a value of the scale. NaN gives NaN. Counts as roundSpan does.
[[nodiscard]] float roundTo(const IntegerScale& scale, float x);
RoundingCounts roundSpan(const IntegerScale& scale, std::span<const float> in,
                         std::span<float> out);

} // namespace sextant
