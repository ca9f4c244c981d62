#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

enum class SplitBy {
    Scene, ///< whole scenes; with fewer than three of them by block
    Block, ///< squares of tiles of every scene
    File, ///< whole source files, whatever scene they are of
};

/// What happens to the numbers of a scene before they become a tile's, in this order.
enum class CalibrationStep {
    Amplitude, ///< bands come in pairs of real and imaginary part, which become their length
    Decibel, ///< of amplitudes: 20 log10; zero and below become no-data
    DecibelOfPower, ///< 10 log10
};

struct ImportRequest {
    /// Image files, and folders whose image files are meant. A folder that holds images/ and masks/
    /// is a pair of folders.
    std::vector<std::filesystem::path> sources;
    /// Where the vessels are. A folder: masks (or vectors) of the same stem as their image, with or
    /// without "_mask". A vector file: polygons of all scenes. A .json of COCO, a .csv of run
    /// lengths: by image name. Empty: masks/, or a file of the image's stem beside it.
    std::filesystem::path labels;
    std::filesystem::path folder; ///< of the new dataset; absent or empty
    std::vector<int> bands; ///< 1-based, in the order of the tiles; empty: all but alpha
    std::vector<std::string>
        bandNames; ///< roles, one per band of a tile; empty: as the source says
    int tileSizePx = 128; ///< 0: every image is one tile
    double scale = 1.0, offset = 0.0; ///< raw * scale + offset, before the steps
    std::vector<CalibrationStep> steps;
    std::optional<double> noData; ///< of sources that do not say so themselves
    SplitBy splitBy = SplitBy::Scene;
    /// Side of a block in tiles; SplitBy::Scene halves it until every split can have vessels.
    int blockTiles = 4;
    /// Tiles without a vessel that are kept for each with one; negative: all of them. Which ones
    /// follows from their names, not from a random engine.
    double emptyPerVesselTile = -1.0;
};

struct ImportReport {
    int scenes = 0, tiles = 0;
    int withoutPixels = 0; ///< tiles left out: no valid pixel
    int emptyLeftOut = 0; ///< tiles left out: no vessel and more than emptyPerVesselTile
    std::vector<std::string> problems; ///< sentences with the file and the cure
};

/// Cuts scenes and their vessels, however these are given, into tiles that openDataset() reads:
/// images/ and masks/ as GeoTIFF with their place on the ground, index.csv, splits.csv. Equal
/// labels give equal bytes, whatever form they come in. Tiles do not overlap; those at the right
/// and lower edge are smaller. The folder appears when all is written. Passes the token's door per
/// tile. Errors: FileMissing, DatasetEmpty (no image found, or none with labels), DatasetInvalid,
/// MaskMismatch, RasterOpen, FileUnwritable (also a folder that is not empty), Cancelled.
[[nodiscard]] Result<ImportReport> importDataset(const ImportRequest& request,
                                                 const RunToken& token = {});

} // namespace sextant
