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

enum class SampleType { UInt8, UInt16, Int16, Float32, Other };
[[nodiscard]] std::string_view sampleTypeName(SampleType type); ///< "uint8", ...
[[nodiscard]] SampleType sampleTypeNamed(std::string_view name); ///< Other when unknown

/// Affine worldFromPixel in GDAL's order: x = t0 + col t1 + row t2, y = t3 + col t4 + row t5.
using GeoTransform = std::array<double, 6>;

struct Window {
    int x = 0, y = 0, width = 0, height = 0; ///< pixels
    bool operator==(const Window&) const = default;
};

struct RasterInfo {
    int width = 0, height = 0, bands = 0;
    SampleType type = SampleType::Other;
    std::optional<GeoTransform> worldFromPixel; ///< none: no georeference (or GCPs only)
    std::string projectionWkt; ///< empty: unknown
    std::string crsName; ///< "EPSG:32610", or the CRS's name
    std::optional<double> noData;
    std::vector<std::string> bandNames; ///< description, "B02", or "band 1"
    int alphaBand = 0; ///< 1-based; 0 none
    double groundSampleM =
        0.0; ///< metres per pixel on the ground (web mercator corrected); 0 unknown
};

/// Pixels of a window: band-sequential raw digital numbers and one validity byte per pixel.
struct RasterBlock {
    int bands = 0, width = 0, height = 0;
    std::vector<float> values; ///< [bands, height, width]; NaN and Inf become 0 and are invalid
    std::vector<std::uint8_t> valid; ///< [height, width]; 0 no-data, transparent or not finite
};

/// A raster read by window through GDAL. One handle per thread; movable.
class Raster {
public:
    /// Errors: FileMissing, RasterOpen (with GDAL's reason). Truncated files open but fail in
    /// read().
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
    /// Longitude and latitude (WGS 84, degrees) of a pixel position; none without a georeference.
    [[nodiscard]] std::optional<std::array<double, 2>> lonLat(double column, double row) const;

private:
    struct Impl;
    explicit Raster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Writes bytes row block by row block into a tiled, compressed one-band GeoTIFF that takes CRS and
/// transform from `like`; the file appears under its name only after finish().
class MaskWriter {
public:
    [[nodiscard]] static Result<MaskWriter> create(const std::filesystem::path& path,
                                                   const RasterInfo& like);
    MaskWriter(MaskWriter&&) noexcept;
    ~MaskWriter();
    [[nodiscard]] Result<void> write(const Window& window, std::span<const std::uint8_t> values);
    [[nodiscard]] Result<void> finish();

private:
    struct Impl;
    explicit MaskWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Writes a whole small raster: values [bands, height, width] rounded into `info.type`.
[[nodiscard]] Result<void> writeRaster(const std::filesystem::path& path, const RasterInfo& info,
                                       std::span<const float> values);

/// Writes the connected components of a 0/1 mask raster as polygons into a GeoPackage layer
/// "vessels" (fields value, area_px, area_m2). Returns how many (8-connected).
[[nodiscard]] Result<int> polygonise(const std::filesystem::path& maskFile,
                                     const std::filesystem::path& vectorFile);

} // namespace sextant
