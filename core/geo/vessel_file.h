#pragma once

#include "core/geo/pixel_run.h"
#include "core/geo/raster.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// A vessel on the grid of a raster. Sizes in metres are on the WGS 84 ellipsoid at its place and
/// absent where the raster has no georeference.
struct Vessel {
    int id = 0; ///< from 1, by row and column of the first pixel
    std::vector<PixelRun> runs; ///< sorted by row, then column
    Window box;
    std::int64_t pixels = 0;
    double column = 0.0, row = 0.0; ///< centre of area; 0, 0 is the upper left corner of the raster
    std::optional<double> longitude, latitude; ///< of the centre; WGS 84, degrees
    std::optional<double> areaM2, lengthM, widthM;
    /// Direction of the long axis in degrees clockwise from north, [0, 180): bow and stern look
    /// alike.
    std::optional<double> headingDeg;
    double lengthPx = 0.0, widthPx = 0.0;
    std::optional<double> probability; ///< mean over its pixels, 0..1
    bool operator==(const Vessel&) const = default;
};

enum class VectorFormat { GeoPackage, GeoJson, Csv, Kml };
/// By the ending .gpkg, .geojson (or .json), .csv, .kml. Errors: WrongUsage.
[[nodiscard]] Result<VectorFormat> vectorFormatOf(const std::filesystem::path& path);

/// Writes vessels with their outlines, traced along pixel edges, as layer "vessels"; the file
/// appears under its name only when whole. GeoPackage is in the raster's own CRS (WGS 84 where it
/// has control points only), GeoJSON (RFC 7946, cut at the date line) and KML in WGS 84, CSV has
/// positions without outlines. Without a georeference everything is in pixel coordinates and says
/// so in the field `coordinates`, and KML is refused.
/// @param raster whose grid the vessels are on
/// Errors: WrongUsage, RasterOpen, FileUnwritable.
[[nodiscard]] Result<void> writeVessels(const std::filesystem::path& path,
                                        std::span<const Vessel> vessels,
                                        const std::filesystem::path& raster);

} // namespace sextant
