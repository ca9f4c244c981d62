#pragma once

#include <optional>
#include <string>

namespace sextant {

/// Random changes of training crops beyond flips and quarter turns, each off at 0. A value.
struct Augmentation {
    double zoom = 0.0; ///< a crop shows 2^-zoom to 2^zoom of its side, log-uniform; the image is
                       ///< resampled bilinear, the label nearest
    double gain = 0.0; ///< deviation of the logarithm of a factor on all bands: haze, sun, exposure
    double bandGain = 0.0; ///< the same per band, drawn apart: colour of water and light

    /// "none", "mild", "strong".
    [[nodiscard]] static std::optional<Augmentation> named(const std::string& name);
    bool operator==(const Augmentation&) const = default;
};

} // namespace sextant
