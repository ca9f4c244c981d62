#pragma once

#include "core/base/run_token.h"
#include "core/geo/raster.h"
#include "core/base/score.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// Logits of raw images: [count, bands, height, width] -> [count, height, width].
using PredictFunction = std::function<Result<std::vector<float>>(std::span<const float> images,
                                                                 int count, int height, int width)>;

/// Which scene band feeds each model band, and how its digital numbers become those of the training
/// data: value = clamp(raw * gain, 0, ceiling).
struct BandMap {
    std::vector<int> sceneBands; ///< 1-based, one per model band
    double gain = 1.0;
    double ceiling = 0.0; ///< 0: no clamp
};
/// Maps by colour, which names such as "B04 red" or "nir" tell. A 16-bit scene of 4 or more bands
/// without any colour name is taken in Sentinel-2's order of wavelength (blue, green, red, nir,
/// swir). When some model band's colour is not known, or the scene's still are not, by file order.
/// 16-bit scenes with reflectance = DN / 65535 are brought to the 8-bit data's min(255, reflectance
/// * 2.5 * 255). Errors: DatasetInvalid when the scene lacks a colour or has too few bands.
[[nodiscard]] Result<BandMap>
mapBands(const RasterInfo& scene, std::span<const std::string> modelBands, SampleType modelType);

struct SceneSettings {
    int tileSizePx = 256; ///< input of the network
    int overlapPx = 32; ///< margin thrown away on each side
    int batch = 1; ///< tiles computed at once; small ones gain from more than one
};
/// Side in pixels of the square tiles that cover a scene with the fewest pixels to compute, margins
/// included; 192 to 512.
[[nodiscard]] int fittedTileSize(int width, int height, int overlapPx);

struct SceneResult {
    int vessels = 0; ///< 8-connected components of the whole mask
    std::int64_t vesselPixels = 0;
    double seconds = 0.0, megapixels = 0.0;
    std::optional<Score> score; ///< when truth was given
};
/// One finished core window of the mask, for a view that fills in as it comes.
using OnMaskWindow = std::function<void(const Window& window, std::span<const std::uint8_t> mask)>;

/// Predicts a whole scene by overlapping tiles (reflected at the borders) whose core windows are
/// stitched; writes a 0/255 GeoTIFF with the scene's CRS and transform. No-data pixels are 0.
/// Passes the token's door per batch.
/// @param mask empty: nothing is written, the windows are all there is
[[nodiscard]] Result<SceneResult>
inferScene(const PredictFunction& predict, int modelBands, const std::filesystem::path& scene,
           const BandMap& bands, const std::filesystem::path& mask, const SceneSettings& settings,
           const RunToken& token = {}, const OnMaskWindow& onWindow = {},
           const std::filesystem::path& truth = {});

} // namespace sextant
