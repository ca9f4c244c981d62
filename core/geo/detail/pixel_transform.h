#pragma once

#include "core/geo/detail/gdal_handles.h"

#include <gdal_alg.h>
#include <ogr_spatialref.h>

#include <optional>
#include <string>

namespace sextant::detail {

/// Positions of a raster's pixels in another CRS and back, by transform or by control points, as
/// gdaltransform computes them. One thread at a time.
class PixelTransform {
public:
    /// @param crs anything GDAL understands, in the order x, y (longitude before latitude)
    /// None when the raster has no georeference or no way leads to that CRS.
    [[nodiscard]] static std::optional<PixelTransform> create(GDALDataset& raster,
                                                              const std::string& crs);

    /// Changes (column, row) to (x, y). False where there is no answer.
    [[nodiscard]] bool toCrs(double& x, double& y) const;
    /// Changes (x, y) to (column, row). False where there is no answer.
    [[nodiscard]] bool toPixel(double& x, double& y) const;

private:
    struct Destroyer {
        void operator()(void* transformer) const { GDALDestroyGenImgProjTransformer(transformer); }
    };
    std::unique_ptr<void, Destroyer> m_transformer;

    // The way back for rasters in degrees, whose longitudes may go on past the date line: GDAL's
    // own where they have a transform, else by these three.
    struct PolynomialDestroyer {
        void operator()(void* polynomial) const { GDALDestroyGCPTransformer(polynomial); }
    };
    struct WayDestroyer {
        void operator()(OGRCoordinateTransformation* way) const
        {
            OGRCoordinateTransformation::DestroyCT(way);
        }
    };
    void createBack(GDALDataset& raster, const std::string& crs, bool affine);
    std::unique_ptr<void, Destroyer> m_back;
    std::unique_ptr<OGRCoordinateTransformation, WayDestroyer> m_degrees;
    std::unique_ptr<void, PolynomialDestroyer> m_polynomial;
    double m_turn = 0.0; ///< a longitude in the middle of the control points'
};

} // namespace sextant::detail
