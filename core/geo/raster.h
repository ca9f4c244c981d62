#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// What pixels hold. Levelled is of a network's input alone: SceneLevels, whatever the file has.
enum class SampleType { UInt8, UInt16, Int16, Float32, Levelled, Other };
[[nodiscard]] std::string_view sampleTypeName(SampleType type); ///< "uint8", ...
[[nodiscard]] SampleType sampleTypeNamed(std::string_view name); ///< Other when unknown

/// Affine worldFromPixel in GDAL's order: x = t0 + col t1 + row t2, y = t3 + col t4 + row t5.
using GeoTransform = std::array<double, 6>;

struct Window {
    int x = 0, y = 0, width = 0, height = 0; ///< pixels
    bool operator==(const Window&) const = default;
};

/// A place whose pixel position is known; radar scenes often have these and no transform.
struct ControlPoint {
    double column = 0.0, row = 0.0; ///< pixels from the upper left corner
    double x = 0.0, y = 0.0, z = 0.0; ///< in RasterInfo::projectionWkt
    bool operator==(const ControlPoint&) const = default;
};

struct RasterInfo {
    int width = 0, height = 0, bands = 0;
    SampleType type = SampleType::Other;
    std::optional<GeoTransform> worldFromPixel; ///< none: no georeference (or GCPs only)
    std::vector<ControlPoint> controlPoints; ///< only without worldFromPixel
    std::string projectionWkt; ///< of transform or control points; empty: unknown
    std::string crsName; ///< "EPSG:32610", or the CRS's name
    std::optional<double> noData;
    double scale = 1.0, offset = 0.0; ///< of band 1: what its numbers mean is raw * scale + offset
    std::vector<std::string> bandNames; ///< description, "B02", or "band 1"
    int alphaBand = 0; ///< 1-based; 0 none
    double groundSampleM =
        0.0; ///< metres per pixel on the ground (web mercator corrected); 0 unknown
};

/// What one pixel step is on the ground around a position, in metres on the WGS 84 ellipsoid.
struct GroundFrame {
    double eastPerColumn = 0.0, northPerColumn = 0.0, eastPerRow = 0.0, northPerRow = 0.0;
    [[nodiscard]] double pixelAreaM2() const;
};

/// Lets GDAL fetch rasters and vectors over the network, also through a VRT that names them. Call
/// it before the first file is opened; without it such names are refused, whoever names them.
void allowNetworkFiles();

/// Pixels of a window: band-sequential raw digital numbers and one validity byte per pixel.
struct RasterBlock {
    int bands = 0, width = 0, height = 0;
    std::vector<float> values; ///< [bands, height, width]; NaN and Inf become 0 and are invalid;
                               ///< complex samples become their amplitude
    std::vector<std::uint8_t> valid; ///< [height, width]; 0 no-data, transparent or not finite
};

/// A raster read by window through GDAL. One handle per thread; movable.
class Raster {
public:
    /// Errors: FileMissing, RasterOpen (with GDAL's reason; also a transform that is not finite or
    /// flat, sides over a million pixels, blocks over 1 GiB). Truncated files open but fail in
    /// read(). Network names are refused, see allowNetworkFiles().
    [[nodiscard]] static Result<Raster> open(const std::filesystem::path& path);
    Raster(Raster&&) noexcept;
    Raster& operator=(Raster&&) noexcept;
    ~Raster();

    [[nodiscard]] const RasterInfo& info() const;
    /// @param bands 1-based bands to read, empty: all but alpha
    /// @param outWidth, outHeight size of the result, 0: that of the window (smaller uses
    /// overviews) Errors: RasterOpen when pixels cannot be read.
    [[nodiscard]] Result<RasterBlock> read(const Window& window, std::span<const int> bands = {},
                                           int outWidth = 0, int outHeight = 0) const;
    /// Longitude in [-180, 180) and latitude (WGS 84, degrees) of a pixel position (0, 0 is the
    /// upper left corner), by transform or by the polynomial through the control points, as
    /// gdaltransform does it; none without a georeference.
    [[nodiscard]] std::optional<std::array<double, 2>> lonLat(double column, double row) const;
    /// None without a georeference. At the poles and where the CRS ends it is none, too.
    [[nodiscard]] std::optional<GroundFrame> groundFrame(double column, double row) const;

private:
    struct Impl;
    explicit Raster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Writes a whole small raster as GeoTIFF: values [bands, height, width] rounded into `info.type`.
/// @param valid [height, width]; where a pixel is 0, the file gets an internal mask that says so
[[nodiscard]] Result<void> writeRaster(const std::filesystem::path& path, const RasterInfo& info,
                                       std::span<const float> values,
                                       std::span<const std::uint8_t> valid = {});

} // namespace sextant
