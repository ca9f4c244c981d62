#pragma once

#include "core/base/run_token.h"
#include "core/geo/raster.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace sextant {

enum class MaskContent {
    Mask, ///< 0 water, 255 vessel
    Probability, ///< 0..254 are 0..1, which the band's scale says; 255 no-data
};
inline constexpr std::uint8_t kProbabilityNoData = 255;
inline constexpr double kProbabilityScale = 1.0 / 254.0;

/// Writes bytes window by window into a one-band cloud-optimised GeoTIFF (tiled, compressed, with
/// overviews of largest values, see MaskReader) on the grid of another raster: size, CRS, transform
/// or control points. The file appears under its name only after finish(). One thread at a time;
/// movable.
class MaskWriter {
public:
    /// Errors: FileUnwritable.
    [[nodiscard]] static Result<MaskWriter> create(const std::filesystem::path& path,
                                                   const RasterInfo& like,
                                                   MaskContent content = MaskContent::Mask);
    MaskWriter(MaskWriter&&) noexcept;
    ~MaskWriter();
    /// @param values [window.height, window.width]
    [[nodiscard]] Result<void> write(const Window& window, std::span<const std::uint8_t> values);
    /// Builds the overviews and the final file. Errors: FileUnwritable, Cancelled.
    [[nodiscard]] Result<void> finish(const RunToken& token = {});

private:
    struct Impl;
    explicit MaskWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
