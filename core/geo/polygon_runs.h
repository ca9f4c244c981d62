#pragma once

#include "core/geo/pixel_run.h"
#include "core/geo/raster.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// Corners of closed rings that together bound one shape, even-odd: shells and holes alike.
using PixelRings = std::vector<std::vector<std::array<double, 2>>>; ///< column, row

/// Shapes as the pixels they cover on a grid.
struct PolygonRuns {
    std::vector<PixelRun> runs; ///< of all shapes, sorted by row; those of two shapes may overlap
    int shapes = 0; ///< polygons read
    int outside = 0; ///< of these, without a pixel centre on the grid
    int ignored = 0; ///< points, lines and features without a geometry
    int clippedAtEdge = 0; ///< reach over the edge of the grid

    /// Sets to `value` what the shapes cover of a window. @param pixels [height, width]
    void draw(const Window& window, std::uint8_t value, std::span<std::uint8_t> pixels) const;
};

/// Whether filling a shape would take more memory than any vessel or coast deserves (its edges
/// cross rows more than 40 million times).
[[nodiscard]] bool isTooDetailed(const PixelRings& rings, int height);

/// The pixels whose centres lie inside a shape; centres on its left or upper edge count as inside.
/// Thread-safe. @param width, height of the grid; what lies outside is cut off
/// @return sorted by row and column; empty also when the shape is outside
[[nodiscard]] std::vector<PixelRun> runsInside(const PixelRings& rings, int width, int height);

/// Reads every polygon of a vector file (GeoPackage, GeoJSON, Shapefile, whatever GDAL reads) and
/// brings it onto the grid of a raster, over the raster's transform or control points. A layer
/// without a CRS is taken in the raster's; for a raster without a georeference all coordinates are
/// pixels. @param layer empty: all layers
/// Errors: FileMissing, RasterOpen (not a vector file), DatasetInvalid (features but no polygon, a
/// layer that is not there, coordinates that are not finite, too detailed for memory).
[[nodiscard]] Result<PolygonRuns> readPolygons(const std::filesystem::path& vectorFile,
                                               const std::filesystem::path& raster,
                                               const std::string& layer = {});

} // namespace sextant
