#pragma once

#include "core/geo/view_grid.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace sextant {

/// What a view's pixels are: those of a grid over a scene, or the scene's own.
struct ViewGround {
    std::filesystem::path scene;
    std::optional<ViewGrid> grid; ///< none: the scene's own pixels
};

/// Both have the same pixels at the same places; one that says nothing of places lies where the
/// other of its size does.
[[nodiscard]] bool sharesGrid(const RasterInfo& raster, const RasterInfo& scene);

/// Leads from the pixels of a view to those of a raster and back, by transform or by the polynomial
/// through control points. Positions are columns and rows from the upper left corner, and may lie
/// outside of both. One thread at a time; movable.
class PixelLink {
public:
    /// @param raster without a georeference it lies where the scene of its size does
    /// Errors: those of Raster::open(); MaskMismatch when it has neither a georeference nor the
    /// scene's size; WrongUsage when no way leads from one to the other.
    [[nodiscard]] static Result<PixelLink> create(const std::filesystem::path& raster,
                                                  const ViewGround& ground);
    PixelLink(PixelLink&&) noexcept;
    PixelLink& operator=(PixelLink&&) noexcept;
    ~PixelLink();

    using Position = std::array<double, 2>; ///< column, row
    /// None where there is no answer.
    [[nodiscard]] std::optional<Position> rasterFromView(double column, double row) const;
    [[nodiscard]] std::optional<Position> viewFromRaster(double column, double row) const;

private:
    struct Impl;
    explicit PixelLink(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
