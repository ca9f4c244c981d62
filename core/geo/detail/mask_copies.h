#pragma once

#include "core/geo/detail/gdal_handles.h"

namespace sextant::detail {

/// Says in a file's metadata that its reduced copies hold largest values, as those of
/// addMaskCopies() do.
inline constexpr const char* kCopiesKey = "REDUCED_BY";
inline constexpr const char* kCopiesOfLargest = "MAXIMUM";

/// Writes reduced copies of a one-band file of bytes, each pixel the largest valid one of four.
/// Nothing for a file that one block holds. Passes the token's door per strip. Errors:
/// FileUnwritable, Cancelled.
[[nodiscard]] Result<void> addMaskCopies(GDALDataset& file, const std::filesystem::path& path,
                                         const RunToken& token);

} // namespace sextant::detail
