#pragma once

#include "core/base/run_token.h"
#include "core/base/scene_levels.h"
#include "core/geo/raster.h"
#include "core/base/scene_levels.h"
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
/// data: value = clamp(raw * gain, 0, ceiling), or the levels of the scene.
struct BandMap {
    std::vector<int> sceneBands; ///< 1-based, one per model band
    double gain = 1.0;
    double ceiling = 0.0; ///< 0: no clamp
    std::vector<SceneLevels> levels{}; ///< one per model band; empty: by gain and ceiling
};
/// Maps by colour, which names such as "B04 red" or "nir" tell. A 16-bit scene of 4 or more bands
/// without any colour name is taken in Sentinel-2's order of wavelength (blue, green, red, nir,
/// swir). When some model band's colour is not known, or the scene's still are not, by file order.
/// 16-bit scenes with reflectance = DN / 65535 are brought to the 8-bit data's min(255, reflectance
/// * 2.5 * 255). Errors: DatasetInvalid when the scene lacks a colour or has too few bands.
[[nodiscard]] Result<BandMap>
mapBands(const RasterInfo& scene, std::span<const std::string> modelBands, SampleType modelType);
/// The same, with the levels of this scene when the network wants levelled pixels. They are
/// measured on all pixels of scenes up to a megapixel, else on 256 squares of 64 pixels spread
/// evenly. Errors: also those of reading.
[[nodiscard]] Result<BandMap> mapScene(const Raster& scene, std::span<const std::string> modelBands,
                                       SampleType modelType);

struct SceneSettings {
    int tileSizePx = 256; ///< input of the network
    int overlapPx = 32; ///< margin thrown away on each side
    int batch = 1; ///< tiles computed at once; small ones gain from more than one
};
/// Side in pixels of the square tiles that cover a scene with the fewest pixels to compute, margins
/// included; 192 to 512, or more where the overlap leaves less than half of that.
/// @param stepPx sides are multiples of it
[[nodiscard]] int fittedTileSize(int width, int height, int overlapPx, int stepPx = 8);

/// Files of one run; an empty name: none.
struct SceneFiles {
    std::filesystem::path scene; ///< read
    std::filesystem::path mask; ///< written: 0 water or no-data, 255 vessel
    std::filesystem::path probability; ///< written: see MaskContent::Probability
    std::filesystem::path truth; ///< read: what mask is scored against
};

struct SceneResult {
    int vessels = 0; ///< 8-connected components of the whole mask
    std::int64_t vesselPixels = 0;
    double seconds = 0.0, megapixels = 0.0;
    int tileSizePx = 0, overlapPx = 0;
    bool seamFree = false; ///< the overlap is known to be enough: tiles equal the whole scene
    std::optional<Score> score; ///< when truth was given
};
/// One finished core window of the mask, for a view that fills in as it comes.
using OnMaskWindow = std::function<void(const Window& window, std::span<const std::uint8_t> mask)>;
struct SceneProgress {
    double share = 0.0; ///< 0..1 of the scene's pixels
    double seconds = 0.0, secondsLeft = 0.0; ///< so far; at the rate so far
};
using OnSceneProgress = std::function<void(const SceneProgress&)>;

/// Called in the thread that runs inferScene().
struct SceneListener {
    OnMaskWindow onWindow;
    OnSceneProgress onProgress; ///< after every batch
};

/// Predicts a whole scene by overlapping tiles (mirrored at the borders) whose core windows are
/// stitched; writes cloud-optimised GeoTIFFs on the scene's grid. Mask and probability agree: a
/// pixel is vessel where its stored probability is above 0.5. No-data pixels are 0 in the mask.
/// Memory does not grow with the scene's height, and with its width by a few bytes a column: pixels
/// are read ahead by a second thread in pieces of at most 48 MB. Passes the token's door per batch.
/// Errors: those of Raster, MaskWriter and `predict`, MaskMismatch (truth), WrongUsage, Cancelled.
[[nodiscard]] Result<SceneResult> inferScene(const PredictFunction& predict, int modelBands,
                                             const SceneFiles& files, const BandMap& bands,
                                             const SceneSettings& settings,
                                             const RunToken& token = {},
                                             const SceneListener& listener = {});

} // namespace sextant
