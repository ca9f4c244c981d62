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

/// Registers GDAL's drivers once, those for the network only when allowed, and bounds its cache of
/// blocks. Thread-safe.
void initialiseGdal();

/// Why a file cannot be read: what is wrong, GDAL's last message without the file's name, and what
/// to do about it.
[[nodiscard]] Error readError(ErrorCode code, const std::filesystem::path& path,
                              const std::string& what, const std::string& cure);

/// Opens a file for reading. @param flags GDAL_OF_RASTER or GDAL_OF_VECTOR
/// Errors: FileMissing, RasterOpen with GDAL's reason.
[[nodiscard]] Result<DatasetHandle> openFile(const std::filesystem::path& path, unsigned flags);

/// An Error with GDAL's last message.
[[nodiscard]] Error gdalError(ErrorCode code, const std::filesystem::path& path,
                              const std::string& fallback);

[[nodiscard]] GDALDataType gdalType(SampleType type);

/// Sets CRS and transform or control points of `info` on a new file.
void copyGeoreference(GDALDataset& target, const RasterInfo& info);

/// Where a file is written before it is renamed to `path`: beside it, with the same ending, which
/// some drivers insist on. What processes that were killed left there is removed.
[[nodiscard]] std::filesystem::path temporaryFor(const std::filesystem::path& path);

} // namespace sextant::detail
