#pragma once

#include "core/base/run_token.h"
#include "core/geo/raster.h"

#include <filesystem>
#include <memory>

namespace sextant {

/// A mask as it lies on the pixels of a scene, whatever its CRS and grid: pixel by pixel where they
/// share a grid, else the nearest one; 0 beyond its edge. One thread at a time; movable.
class LaidMask {
public:
    /// Errors: those of PixelLink and Raster; MaskMismatch when it has another size than the scene
    /// and says not where it lies.
    [[nodiscard]] static Result<LaidMask> open(const std::filesystem::path& mask,
                                               const std::filesystem::path& scene);
    LaidMask(LaidMask&&) noexcept;
    LaidMask& operator=(LaidMask&&) noexcept;
    ~LaidMask();

    [[nodiscard]] bool sharesGrid() const; ///< the file's pixels are the scene's
    /// Band 1 of a window of the scene. Of a mask on another grid what lies within its edges is
    /// valid; what it calls no-data is 0. Errors: RasterOpen.
    [[nodiscard]] Result<RasterBlock> read(const Window& window) const;

private:
    struct Impl;
    explicit LaidMask(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Writes what LaidMask reads as 0 and 255, see MaskWriter. Passes the token's door per strip.
/// Errors: those of LaidMask and MaskWriter, Cancelled.
[[nodiscard]] Result<void> writeLaidMask(const LaidMask& mask, const std::filesystem::path& scene,
                                         const std::filesystem::path& path,
                                         const RunToken& token = {});

} // namespace sextant
