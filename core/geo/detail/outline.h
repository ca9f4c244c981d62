#pragma once

#include "core/geo/detail/pixel_transform.h"
#include "core/geo/vessel_file.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <memory>
#include <optional>

namespace sextant::detail {

/// Traces the outlines of vessels along pixel edges. Holds no reference to the raster's pixels; the
/// data set must outlive it. One thread at a time.
class Outliner {
public:
    /// @param ownCrs in the raster's CRS where it has one and a transform; else in WGS 84
    [[nodiscard]] static Outliner create(GDALDataset& raster, bool ownCrs);

    /// Of the outlines; null: pixel coordinates, rows down.
    [[nodiscard]] const OGRSpatialReference* crs() const { return m_crs ? &*m_crs : nullptr; }
    /// A valid multi-polygon; null when a corner has no position. @param cut at the date line
    [[nodiscard]] std::unique_ptr<OGRGeometry> trace(const Vessel& vessel, bool cut) const;

private:
    [[nodiscard]] bool place(OGRGeometry& geometry, double originX, double originY,
                             double longitude) const;

    std::optional<OGRSpatialReference> m_crs;
    std::optional<GeoTransform> m_worldFromPixel; ///< used when there
    std::optional<PixelTransform> m_lonLatFromPixel; ///< else this, else pixels stay
};

} // namespace sextant::detail
