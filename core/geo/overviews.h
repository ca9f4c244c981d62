#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace sextant {

/// How a raster is stored, which decides what a look at the whole of it costs.
struct StoredLevels {
    int blockWidth = 0, blockHeight = 0; ///< pixels of what is decoded at once
    std::vector<int> factors; ///< of reduced copies in the file or beside it, ascending, above 1
    /// Factor of the copy that a read at `factor` is made from; 1: the full raster.
    [[nodiscard]] int sourceFor(int factor) const;
};
/// Errors: FileMissing, RasterOpen.
[[nodiscard]] Result<StoredLevels> storedLevels(const std::filesystem::path& path);

/// Writes averaged copies at 1/2, 1/4, ... beside the raster (FILE.ovr), down to 256 pixels.
/// Passes the token's door some hundred times. Errors: FileMissing, RasterOpen, FileUnwritable
/// (also when there is such a file), Cancelled, which leave no such file behind.
/// @param onProgress called in this thread with the share that is done, 0..1
[[nodiscard]] Result<void> buildOverviews(const std::filesystem::path& path,
                                          const RunToken& token = {},
                                          const std::function<void(double)>& onProgress = {});

} // namespace sextant
