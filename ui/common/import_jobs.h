#pragma once

#include "core/data/dataset_report.h"
#include "core/data/import_survey.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace sextant::ui {

// What the window asks and hears of imports. Of core/data only its values are used.

/// One split of an imported dataset.
struct SplitFigures {
    int tiles = 0, vesselTiles = 0, vessels = 0;
    double vesselShare = 0.0; ///< 0..1 of the valid pixels; NaN without any
};

/// A dataset that was written to be looked at before it is kept.
struct ImportTrial {
    std::filesystem::path folder;
    int scenes = 0, tiles = 0, bands = 0, tileWidth = 0, tileHeight = 0;
    std::string sampleType;
    std::vector<std::string> bandNames;
    std::array<SplitFigures, 3> splits; ///< by Split
    Spread lengthPx, lengthM; ///< of all vessels
    std::vector<Spread> contrast; ///< per band, see DatasetReport
    int faintVessels = 0, leaks = 0, samePlace = 0, withoutPixels = 0, emptyLeftOut = 0;
    std::vector<std::string> problems;
    std::vector<TilePlace> places;
};

struct ImportJobs {
    std::function<Result<ImportSurvey>(const ImportRequest&, const RunToken&)> survey;
    /// Draws the labels of one of the request's images into a mask.
    std::function<Result<void>(const ImportRequest&, const std::filesystem::path& image,
                               const std::filesystem::path& mask, const RunToken&)>
        drawLabels;
    std::function<Result<ImportTrial>(const ImportRequest&, const RunToken&)> attempt;
};

} // namespace sextant::ui
