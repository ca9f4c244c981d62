#pragma once

#include "ui/scene/raster_pool.h"
#include "ui/scene/scene_style.h"

#include <array>
#include <optional>
#include <vector>

namespace sextant::ui {

/// What a view has to know of a scene, read once.
struct SceneFacts {
    std::filesystem::path path;
    RasterInfo info;
    BandSamples samples;
    std::vector<int> bands; ///< all but alpha: the order of samples and of values
    bool hasOverviews = false; ///< or is so small that none are needed
    double metresPerPixel = 0.0; ///< in the middle; 0 unknown
    /// Of north in the view, clockwise from up, degrees in (-180, 180]; none without a
    /// georeference.
    std::optional<double> northDeg;
    bool crossesDateLine = false;
    std::optional<std::array<double, 2>> centre; ///< longitude and latitude of the middle, degrees
};
/// On the worker thread. Errors: those of Raster.
[[nodiscard]] Result<SceneFacts> factsOf(RasterPool& pool, const std::filesystem::path& path);

/// What the files say of one pixel.
struct PixelReading {
    double column = 0.0, row = 0.0; ///< what was asked for
    std::optional<std::array<double, 2>> lonLat; ///< degrees, WGS 84
    std::vector<float> values; ///< of SceneFacts::bands; empty outside the scene or without data
    std::optional<std::array<double, 2>>
        projected; ///< x and y in the CRS that is shown, if another
};
/// On the worker thread. Errors: those of Raster.
[[nodiscard]] Result<PixelReading> readPixel(RasterPool& pool, const SceneFacts& facts,
                                             double column, double row);

} // namespace sextant::ui
