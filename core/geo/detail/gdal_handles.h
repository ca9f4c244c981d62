#pragma once

#include "core/base/result.h"
#include "core/geo/raster.h"

#include <cpl_error.h>
#include <gdal_priv.h>

#include <memory>
#include <string>

namespace sextant::detail {

struct DatasetCloser {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetHandle = std::unique_ptr<GDALDataset, DatasetCloser>;

/// Registers GDAL's drivers once. Thread-safe.
void initialiseGdal();

/// An Error with GDAL's last message, on one line.
[[nodiscard]] Error gdalError(ErrorCode code, const std::filesystem::path& path,
                              const std::string& fallback);

[[nodiscard]] GDALDataType gdalType(SampleType type);

/// Sets CRS and transform of `info` on a new file.
void copyGeoreference(GDALDataset& target, const RasterInfo& info);

} // namespace sextant::detail
