#pragma once

#include "core/data/dataset_import.h"
#include "core/geo/raster.h"

namespace sextant::detail {

// What an import does to the numbers of a scene.

/// Whether they become others than the scene has, and so no longer of its type.
[[nodiscard]] bool changesNumbers(const ImportRequest& request);
[[nodiscard]] bool hasStep(const ImportRequest& request, CalibrationStep step);
/// Applies scale, offset and steps in place; what has no logarithm becomes invalid.
void calibrate(const ImportRequest& request, RasterBlock& block);
/// Pixels with the request's no-data number in any band become invalid.
void applyNoData(const ImportRequest& request, RasterBlock& block);

} // namespace sextant::detail
