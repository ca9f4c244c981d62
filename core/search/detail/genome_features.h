#pragma once

#include "core/search/search.h"

#include <array>
#include <vector>

namespace sextant::detail {

/// A genome as numbers that differ by about 1 where networks differ clearly.
struct GenomeFeatures {
    std::array<double, 3> size{}; ///< logarithms of parameters, multiply-accumulates, latency
    std::vector<double> stages; ///< per stage: kind, width, kernel, activation, pool
    std::vector<double> network; ///< decoder and bands
};

[[nodiscard]] GenomeFeatures featuresOf(const Genome& genome, const GenomeCost& cost);
/// Sum of differences, stage by stage, and of the decoders; a stage the other lacks counts whole.
[[nodiscard]] double stageDistance(const GenomeFeatures& a, const GenomeFeatures& b);
/// Euclidean.
[[nodiscard]] double sizeDistance(const GenomeFeatures& a, const GenomeFeatures& b);

} // namespace sextant::detail
