#pragma once

#include "core/data/dataset.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sextant {

/// Of values: 10 %, 50 % and 90 % quantile and the largest; NaN without values.
struct Spread {
    double p10 = 0.0, median = 0.0, p90 = 0.0, most = 0.0;
};

/// What the pixels of a dataset say before anything is trained on them.
struct DatasetReport {
    struct Part {
        std::int64_t validPixels = 0, vesselPixels = 0;
        int vessels = 0;
        [[nodiscard]] double vesselShare() const; ///< 0..1 of the valid pixels; NaN without
    };
    std::array<Part, 3> parts; ///< by Split
    Spread lengthPx, lengthM; ///< of all vessels, see EquivalentBox; metres NaN when unknown
    /// Per band, over all vessels with water around them: mean of the vessel minus mean of the
    /// water within 8 pixels, in standard deviations of that water.
    std::vector<Spread> contrast;
    int faintVessels = 0; ///< of these, below 2 standard deviations in every band
    /// Pairs of tiles in different splits with equal pixels, or that cover the same ground of the
    /// same scene: what was trained on is tested on.
    int leaks = 0;
    /// Pairs in different splits that cover the same ground at another time.
    int samePlace = 0;
    std::vector<std::string> problems; ///< sentences with files and cure
};

/// Reads every tile once. Passes the token's door per tile. Errors: RasterOpen, Cancelled.
[[nodiscard]] Result<DatasetReport> describeDataset(const Dataset& dataset,
                                                    const RunToken& token = {});

} // namespace sextant
