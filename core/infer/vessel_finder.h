#pragma once

#include "core/base/run_token.h"
#include "core/geo/vessel_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace sextant {

struct VesselSearch {
    /// A mask (0 and no-data are water, anything else is vessel) or probabilities: a raster of
    /// floats, or of integers whose band has a scale. One band.
    std::filesystem::path raster;
    std::filesystem::path probability; ///< where mean probabilities come from when raster is a mask
    /// Raster of the same size that says where the pixels lie, for masks that do not (PNG); empty:
    /// the raster itself.
    std::filesystem::path grid;
    std::filesystem::path land; ///< vector file; pixels whose centres lie in it are no vessel
    double threshold = 0.5; ///< of probabilities; vessel above it
    /// Square metres; without a georeference pixels.
    double minArea = 0.0;
    /// Components with at most this much water between them are one vessel: metres, without a
    /// georeference pixels. 0: only those that touch, corners included.
    double mergeDistance = 0.0;
};

struct VesselSet {
    std::vector<Vessel> vessels; ///< by first row, then first column
    int width = 0, height = 0; ///< of the raster
    std::filesystem::path grid; ///< what writeVessels() needs
    bool georeferenced = false; ///< else sizes are in pixels
    int tooSmall = 0; ///< components below minArea, left out
    std::int64_t searchedPixels = 0; ///< valid ones that are not land
    double searchedKm2 = 0.0; ///< 0 without a georeference
};

/// Connected components (8 neighbours) of a raster of any size, read strip by strip: memory goes
/// with the vessels, not with the raster.
/// Lengths and widths are those of the rectangle with the same second moments as the pixels, which
/// does not grow with the stair steps of a slanted hull as a bounding rectangle does.
/// Errors: FileMissing, RasterOpen, MaskMismatch (sizes), DatasetInvalid (over ten million runs of
/// pixels or a component over 2^28 pixels of bounding box: no vessels, or no land mask), Cancelled.
[[nodiscard]] Result<VesselSet> findVessels(const VesselSearch& search, const RunToken& token = {});

/// Vessels of a ground truth within one class of length.
struct LengthClass {
    double fromM = 0.0; ///< inclusive
    std::optional<double> toM; ///< exclusive; none: no limit
    int vessels = 0, found = 0;
    [[nodiscard]] double recall() const; ///< NaN without vessels
};

struct VesselScore {
    int truths = 0, found = 0; ///< a vessel is found when a predicted one shares a pixel with it
    int predicted = 0, falseAlarms = 0; ///< a false alarm shares no pixel with any true one
    std::vector<LengthClass> classes; ///< 0, 25, 50, 100, 200 m and up; empty without georeference
    std::optional<double> falseAlarmsPer100Km2; ///< none without a georeference
    [[nodiscard]] double recall() const; ///< NaN without vessels
    [[nodiscard]] double precision() const; ///< NaN without predictions
};

/// Compares vessels with true ones on the same grid. True ones below `minArea` (as in
/// VesselSearch) need not be found and are no false alarm when they are.
/// Errors: MaskMismatch when the sizes differ.
[[nodiscard]] Result<VesselScore> scoreVessels(const VesselSet& predicted, const VesselSet& truth,
                                               double minArea = 0.0);

} // namespace sextant
