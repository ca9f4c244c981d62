#pragma once

#include <span>

namespace sextant::detail {

/// How far logits are from the expected ones.
struct Deviation {
    double largest = 0.0; ///< absolute; infinity where one of the two is NaN or the sizes differ
    double scale = 0.0; ///< the largest finite expected logit
    double equalShare = 0.0; ///< same bits, zeros of either sign and NaNs being equal
    double otherMaskShare = 0.0; ///< of pixels that are vessel in one of the two alone
};

[[nodiscard]] Deviation deviationOf(std::span<const float> expected, std::span<const float> found);

} // namespace sextant::detail
