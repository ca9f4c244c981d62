#pragma once

namespace sextant::detail {

/// The smallest gap, FP32 minus converted in mIoU, of which a recovered share is told: of less it
/// would be a ratio of noise.
inline constexpr double kTellingGap = 0.02;

} // namespace sextant::detail
