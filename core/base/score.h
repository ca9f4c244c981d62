#pragma once

#include <cstdint>

namespace sextant {

/// Pixel counts over a whole split and the ratios from them, all 0..1. A class that is absent from
/// both truth and prediction gives NaN, never 1.
struct Score {
    std::int64_t truePositive = 0, falsePositive = 0, falseNegative = 0, trueNegative = 0;

    [[nodiscard]] double vesselIou() const;
    [[nodiscard]] double backgroundIou() const;
    [[nodiscard]] double miou() const; ///< mean of the two
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double vesselF1() const; ///< of pixels: harmonic mean of the two
    bool operator==(const Score&) const = default;
};

} // namespace sextant
