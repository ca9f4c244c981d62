#pragma once

#include "core/base/result.h"
#include "core/geo/polygon_runs.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::detail {

/// Vessels of one image file as runs of pixels.
struct ImageLabels {
    int width = 0, height = 0; ///< 0: the file of labels does not say
    PolygonRuns vessels;
    /// Run-length pairs that need the image's height first; see decodeRunLengths().
    std::vector<std::string> runLengths;
};
using LabelsByFile = std::map<std::string, ImageLabels>; ///< by file name without folder

/// COCO's JSON of instances: polygons, run lengths as numbers and as compressed text, all
/// categories. `file` names it in errors. Errors: DatasetInvalid with the annotation that is wrong.
/// Source: cocodataset.org/#format-data; the text form follows pycocotools' maskApi.
[[nodiscard]] Result<LabelsByFile> parseCoco(std::string_view json, const std::string& file);

/// CSV with the columns ImageId and EncodedPixels; several rows of one image are several vessels,
/// an empty cell none. Errors: DatasetInvalid (columns missing).
/// Source: the Airbus Ship Detection Challenge's train_ship_segmentations.csv.
[[nodiscard]] Result<LabelsByFile> parseRunLengthTable(std::string_view csv,
                                                       const std::string& file);

/// Pairs "start length ..." of 1-based positions that run down the columns, left to right.
/// Errors: DatasetInvalid (not pairs of numbers, or outside the image).
[[nodiscard]] Result<PolygonRuns> decodeRunLengths(const std::vector<std::string>& vessels,
                                                   int width, int height);

/// Runs of rows from counts that alternate between water and vessel down the columns.
/// None when the counts do not add up to the image.
[[nodiscard]] std::optional<std::vector<PixelRun>>
runsOfColumns(const std::vector<std::int64_t>& counts, int width, int height);

} // namespace sextant::detail
