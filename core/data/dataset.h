#pragma once

#include "core/base/augmentation.h"
#include "core/base/rng.h"
#include "core/base/run_token.h"
#include "core/geo/raster.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

enum class Split { Train, Validation, Test };
inline constexpr std::int8_t kNoData = -1; ///< label of a pixel without loss and without metrics

struct Tile {
    std::string file; ///< name in images/
    std::filesystem::path image, mask;
    Split split = Split::Train;
    std::string scene;
    std::int64_t vesselPixels = 0;
    int vessels = 0; ///< 8-connected components
};

struct SplitSummary {
    int tiles = 0, vesselTiles = 0;
    std::int64_t vesselPixels = 0;
};

/// A folder of tiles and masks, checked. Reading it keeps no pixels.
struct Dataset {
    std::filesystem::path folder;
    std::vector<Tile> tiles; ///< sorted by file name
    int bands = 0, width = 0,
        height = 0; ///< of the first tile; smaller or larger tiles are a problem entry
    SampleType type = SampleType::UInt8;
    std::vector<std::string> bandNames;
    double groundSampleM = 0.0;
    std::vector<std::string> problems; ///< sentences; tiles they concern are left out
    std::uint64_t fingerprint = 0; ///< of names, sizes, splits and mask contents

    [[nodiscard]] SplitSummary summary(Split split) const;
};

/// Reads and checks images/, masks/, splits.csv, index.csv. Without splits: 60/20/20 by scene
/// (column scene or port), or by contiguous blocks of the file order when there is one scene only.
/// Errors: FileMissing, DatasetEmpty, MaskMismatch, DatasetInvalid, RasterOpen, Cancelled.
[[nodiscard]] Result<Dataset> openDataset(const std::filesystem::path& folder,
                                          const RunToken& token = {});

/// Pixels of a split in memory.
struct TileSet {
    int bands = 0;
    struct Sample {
        int width = 0, height = 0;
        std::vector<float> image; ///< [bands, height, width], raw digital numbers, or levels
        std::vector<std::int8_t> label; ///< [height, width] 0 water, 1 vessel, kNoData
    };
    std::vector<Sample> samples;
};
/// @param levelScenes pixels become SceneLevels of their scene, measured on all its tiles, whatever
/// split these are in
[[nodiscard]] Result<TileSet> loadTiles(const Dataset& dataset, Split split,
                                        const RunToken& token = {}, bool levelScenes = false);

/// Per band, raw digital numbers; normalised = (raw - mean) / deviation. Computed on train only.
struct Normalisation {
    std::vector<float> mean, deviation; ///< deviation > 0
    bool operator==(const Normalisation&) const = default;
};
[[nodiscard]] Normalisation fitNormalisation(const TileSet& train);

/// A batch of raw crops. images [count, bands, size, size]; labels [count, size, size].
struct Batch {
    int count = 0, bands = 0, size = 0;
    std::vector<float> images;
    std::vector<std::int8_t> labels;
};

/// Draws vessel-balanced random crops with flips and quarter turns; its state is one Rng. Crops
/// larger than a tile are reflected. Not thread-safe; the TileSet must outlive it.
class BatchSampler {
public:
    /// @param vesselShare 0..1, share of crops that contain a vessel pixel
    BatchSampler(const TileSet& tiles, int cropPx, int batch, double vesselShare,
                 const Augmentation& augmentation = {});
    [[nodiscard]] Batch next(Rng& rng) const;

private:
    struct Window;

    [[nodiscard]] Window drawWindow(Rng& rng) const;
    void copyWindow(const Window& window, int item, Batch& batch) const;

    const TileSet& m_tiles;
    int m_cropPx, m_batch;
    double m_vesselShare;
    Augmentation m_augmentation;
    std::vector<int> m_vesselTiles;
    std::vector<std::vector<int>> m_vesselPixels; ///< per vessel tile, a few hundred pixel indices
};

/// Procedural sea scenes (swell, wakes, coast, clouds, sun glint; vessels from 20 to 300 m) as
/// GeoTIFF tiles of 4 bands (R, G, B, NIR), uint8, 10 m, EPSG:32631, in DIR/images, DIR/masks,
/// DIR/splits.csv, DIR/index.csv, and one larger scene DIR/scene.tif with DIR/scene_mask.tif. The
/// same seed gives the same bytes.
struct SampleSettings {
    int tiles = 96;
    int tileSizePx = 96;
    int sceneSizePx = 768; ///< above 2048 the scene is painted and written block by block
    std::uint64_t seed = 1;
    /// UInt8, or UInt16 with reflectance = DN / 65535 as the Sentinel-2 products do.
    SampleType sceneType = SampleType::UInt8;
};
struct SampleResult {
    int tiles = 0;
    std::filesystem::path scene;
};
[[nodiscard]] Result<SampleResult> writeSample(const std::filesystem::path& folder,
                                               const SampleSettings& settings,
                                               const RunToken& token = {});

} // namespace sextant
