#pragma once

#include "core/nn/predictor.h"

#include <array>

namespace sextant {

/// Magnitudes of values by powers of two: bin i counts 2^(kFirst + i) <= |x| < 2^(kFirst + i + 1);
/// the first and the last bin take what lies beyond them. Zeros, NaN and infinity are counted
/// apart.
struct RangeHistogram {
    static constexpr int kFirst = -32, kBins = 64;
    std::array<std::int64_t, kBins> counts{};
    std::int64_t zeros = 0, notFinite = 0;
    void add(float x);
    bool operator==(const RangeHistogram&) const = default;
};

/// One stage of the folded network on the device against the same weights in FP32.
struct LayerFigures {
    std::string name = {};
    OpKind kind = OpKind::Input;
    int channels = 0, height = 0, width = 0;
    std::int64_t values = 0;
    /// Signal to noise in decibels, 10 log10(sum fp32^2 / sum (device - fp32)^2): what all stages
    /// up to this one have lost. Infinite when equal, NaN when a value is not finite.
    double snrDb = 0.0;
    /// Largest difference in units in the last place of the device's storage format at the FP32
    /// value; NaN for FP32 storage.
    double maxUlp = 0.0;
    std::int64_t overflowed = 0, flushed = 0; ///< of the stored result
    std::int64_t weightsOverflowed = 0, weightsFlushed = 0;
    std::int64_t sumsOverflowed = 0; ///< accumulators that are infinite or NaN
    /// log2(largest number of the accumulator / largest sum), pre-scaling included; NaN for FP32
    /// accumulators, which have no limit that matters. The same for the stored result.
    double sumHeadroomBits = 0.0, storedHeadroomBits = 0.0;
    int weightShift = 0; ///< pre-scaling: weights are stored times 2^weightShift
    RangeHistogram range = {}; ///< of the device's results
};

/// Runs tiles on the device and in FP32 and compares stage by stage, in the order of execution.
/// @param model deviceWeights are taken for both; where the device stores integers and the weights
/// came without ranges, these are calibrated on the tiles
/// @param most tiles looked at, the first ones
/// Errors: GenomeInvalid, StudyCorrupt, DatasetInvalid (no tiles), Cancelled.
[[nodiscard]] Result<std::vector<LayerFigures>> reportLayers(const ModelData& model,
                                                             const TileSet& tiles, int most = 16,
                                                             int threads = 1,
                                                             const RunToken& token = {});

} // namespace sextant
