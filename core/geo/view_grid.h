#pragma once

#include "core/geo/raster.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace sextant {

/// A north-up grid of square pixels in a CRS, over a raster.
struct ViewGrid {
    std::string crs; ///< "EPSG:3857"
    GeoTransform worldFromPixel{}; ///< x beyond the date line goes on past 180 degrees
    double xPeriod = 0.0; ///< after so much x the earth begins again; 0: it does not
    int width = 0, height = 0; ///< pixels
    bool operator==(const ViewGrid&) const = default;
};

/// "EPSG:25833" of "25833", "epsg:25833" or "EPSG: 25833".
/// Errors: WrongUsage when that is no code, EPSG has none such, or a map cannot have it (heights,
/// geocentric coordinates, a grid of a building site).
[[nodiscard]] Result<std::string> crsFromText(std::string_view text);
/// What a CRS is called: "WGS 84 / UTM zone 18N". @param crs "EPSG:32618"; else it is returned
[[nodiscard]] std::string crsTitle(const std::string& crs);
/// The zone of WGS 84 / UTM around a place, with the exceptions of Norway and Svalbard; north of
/// 84 degrees and south of -80 the polar stereographic one.
/// @param longitude, latitude degrees Source: DMA TM 8358.2, section 2-2.
[[nodiscard]] std::string utmCrsAt(double longitude, double latitude);

/// The grid in a CRS that covers a raster with as many pixels as it has on its own. A raster that
/// is rotated or has control points alone comes out north up.
/// @param crs of crsFromText()
/// Errors: those of Raster::open(); WrongUsage without a georeference, where no way leads to that
/// CRS, and where the raster reaches beyond what the CRS is made for.
[[nodiscard]] Result<ViewGrid> viewGridOf(const std::filesystem::path& raster,
                                          const std::string& crs);

} // namespace sextant
