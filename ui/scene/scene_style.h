#pragma once

#include "core/geo/raster.h"

#include <QImage>

#include <array>
#include <span>
#include <vector>

namespace sextant::ui {

/// Which numbers of a band turn black and white.
enum class StretchKind {
    Percentile, ///< lowShare and highShare of the valid pixels
    MinMax,
};

/// How a scene's numbers become colours.
struct SceneStyle {
    std::array<int, 3> bands{1, 1, 1}; ///< 1-based, for red, green, blue; all equal: grey
    StretchKind kind = StretchKind::Percentile;
    double lowShare = 0.01, highShare = 0.995; ///< 0..1
    bool joint = false; ///< one range for the three bands, which keeps their colour balance
    bool decibel = false; ///< 20 log10 of amplitudes; 0 and below are black
    double gamma = 1.0; ///< 0.2..5; above 1 brightens what is dark
    bool operator==(const SceneStyle&) const = default;
};

/// Valid numbers of every band, ascending: what ranges are taken from.
struct BandSamples {
    std::vector<std::vector<float>> sorted;
};

struct StretchRange {
    float low = 0.0f, high = 1.0f; ///< high > low; decibels with SceneStyle::decibel
    bool operator==(const StretchRange&) const = default;
};
using StretchRanges = std::array<StretchRange, 3>;

/// Bands for red, green and blue: by name, else the first three, else the first as grey.
[[nodiscard]] std::array<int, 3> naturalBands(const RasterInfo& info);
/// Style a scene opens with: natural colours; one or two bands of more than eight bits whose bright
/// end is far above the middle, as radar intensities have it, in decibels.
[[nodiscard]] SceneStyle usualStyle(const RasterInfo& info, const BandSamples& samples);
/// Takes valid pixels of a block into the samples. @param block of all bands but alpha, in order
void addSamples(BandSamples& samples, const RasterBlock& block);
void sortSamples(BandSamples& samples);
[[nodiscard]] StretchRanges rangesOf(const SceneStyle& style, const BandSamples& samples);

/// @param block one plane per different band of style.bands, ascending, see distinctBands()
/// @return opaque where every pixel is valid, else invalid ones are transparent
[[nodiscard]] QImage renderScene(const RasterBlock& block, const SceneStyle& style,
                                 const StretchRanges& ranges);
/// The bands that are to be read for a style, each once.
[[nodiscard]] std::vector<int> distinctBands(const SceneStyle& style);

} // namespace sextant::ui
