#pragma once

#include "core/geo/mask_reader.h"
#include "core/geo/pixel_link.h"

#include <filesystem>
#include <memory>
#include <span>

namespace sextant {

/// Which pixel of a mask counts where a pixel of the result covers several.
enum class MaskSampling {
    Largest, ///< so that nothing small is lost from sight
    Nearest, ///< so that nothing grows; of very fine masks the largest of some
};

/// A raster as it looks on a view's pixels, resampled by GDAL's warper. What is read is first
/// reduced to the resolution that is asked for, as Raster and MaskReader do it, so that memory
/// follows the result, not the raster. One thread at a time; movable.
class WarpedRaster {
public:
    /// Errors: those of PixelLink and Raster.
    [[nodiscard]] static Result<WarpedRaster> open(const std::filesystem::path& path,
                                                   const ViewGround& ground);
    WarpedRaster(WarpedRaster&&) noexcept;
    WarpedRaster& operator=(WarpedRaster&&) noexcept;
    ~WarpedRaster();

    [[nodiscard]] const RasterInfo& info() const; ///< of the raster itself
    [[nodiscard]] const PixelLink& link() const;

    /// An image: averaged, then bilinear over valid pixels; a pixel is valid where at least half of
    /// what it is made from is.
    /// @param window of the view; may reach beyond the raster, which is invalid there
    /// @param bands 1-based, at least one @param width, height of the result, at most the window's
    /// Errors: RasterOpen.
    [[nodiscard]] Result<RasterBlock> readImage(const Window& window, std::span<const int> bands,
                                                int width, int height) const;
    /// Band 1 of a mask or of probabilities, always a value that the raster holds.
    [[nodiscard]] Result<RasterBlock> readMask(const Window& window, int width, int height,
                                               MaskSampling sampling = MaskSampling::Largest) const;

private:
    struct Impl;
    explicit WarpedRaster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
