#pragma once

#include "core/geo/raster.h"

#include <QColor>
#include <QImage>
#include <QVector>

#include <vector>

namespace sextant::ui {

enum class OverlayLook {
    Fill, ///< vessel pixels with an opaque edge
    Outline, ///< their edge alone
    Probability, ///< every probability by colour, water left clear
};

/// How probabilities or a mask become an image over the scene.
struct OverlayStyle {
    OverlayLook look = OverlayLook::Fill;
    double threshold = 0.5; ///< 0..1; vessel above it
    QColor colour;
    QVector<QColor> ramp; ///< 256 from 0 to 1, for OverlayLook::Probability
    bool operator==(const OverlayStyle&) const = default;
};

/// 0..1 per pixel of a one-band block; 0 where it is not valid. A raster of floats, or of integers
/// whose band has a scale, holds probabilities; any other one is a mask: 1 where it is not 0.
[[nodiscard]] std::vector<float> probabilitiesOf(const RasterBlock& block, const RasterInfo& info);

[[nodiscard]] QImage renderOverlay(const std::vector<float>& probabilities, int width, int height,
                                   const OverlayStyle& style);

/// What `after` has more than `before` in orange, what it lacks in blue, vessels of both faint;
/// edges opaque. Both [height, width].
[[nodiscard]] QImage renderDifference(const std::vector<float>& before,
                                      const std::vector<float>& after, int width, int height,
                                      double threshold);

/// Colours of renderDifference(), for legends.
inline const QColor kGainedColour(0xE6, 0x9F, 0x00);
inline const QColor kLostColour(0x00, 0x72, 0xB2);

} // namespace sextant::ui
