#pragma once

#include "core/data/dataset_import.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

/// In which form the vessels of a scene are given.
enum class LabelForm { Mask, Polygons, Annotations };

/// One scene that an import would take.
struct SurveyedScene {
    std::filesystem::path image;
    std::string name; ///< what splits keep together
    int width = 0, height = 0, bands = 0; ///< bands without alpha
    SampleType type = SampleType::Other;
    std::vector<std::string> bandNames; ///< of these bands
    std::string crsName; ///< empty: no georeference
    std::optional<double> noData;
    LabelForm form = LabelForm::Mask;
    std::filesystem::path labels; ///< the mask, vector or annotation file
    std::string problem; ///< why it cannot be read; empty: it can
};

struct ImportSurvey {
    std::vector<SurveyedScene> scenes;
    std::vector<std::string> problems; ///< sentences with the file and the cure
};

/// Looks at what importDataset() would find, without reading pixels; request.folder may be empty.
/// Passes the token's door per scene. Errors: as importDataset() for sources and labels.
[[nodiscard]] Result<ImportSurvey> surveyImport(const ImportRequest& request,
                                                const RunToken& token = {});

/// Draws the vessels of one scene of a request as a mask on its grid, to look at.
/// Errors: FileMissing (not one of the request's), MaskMismatch, DatasetInvalid, RasterOpen,
/// FileUnwritable, Cancelled.
[[nodiscard]] Result<void> drawLabels(const ImportRequest& request,
                                      const std::filesystem::path& image,
                                      const std::filesystem::path& mask,
                                      const RunToken& token = {});

/// Where a tile of an imported dataset was cut, and where it went.
struct TilePlace {
    std::string file, source; ///< tile; file name of its scene
    Split split = Split::Train;
    int column = 0, row = 0; ///< of its upper left pixel in the scene
    std::int64_t vesselPixels = 0;
};
/// Reads index.csv of a dataset that importDataset() wrote. Errors: FileMissing, DatasetInvalid.
[[nodiscard]] Result<std::vector<TilePlace>> tilePlaces(const std::filesystem::path& folder);

} // namespace sextant
