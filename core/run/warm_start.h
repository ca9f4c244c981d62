#pragma once

#include "core/space/genome.h"
#include "core/store/study.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sextant {

/// A network of an older study that a new one could begin with.
struct WarmStart {
    int candidate = 0; ///< id in the older study
    Genome genome;
    std::string fp32Weights; ///< for TrainingHooks::initialWeights
    double miou = 0.0; ///< on the older study's validation split, mean of its trainings
    double latencyMs = 0.0; ///< on the new study's device and tiles, simulated
};

/// Finished candidates of an older study that a new study can build: of as many bands, in its
/// space, under its caps. Best first: by mIoU, then by latency, then by id; equal genomes once.
/// Nothing when the bands differ. The older study is read only; weights that it pruned are empty.
/// @param count at most so many
/// Errors: SpaceInvalid, ProfileInvalid, GenomeSyntax, those of reading the older study.
[[nodiscard]] Result<std::vector<WarmStart>>
warmStart(const Study& older, const StudyHeader& header, std::size_t count);

/// What a study was asked to begin with.
struct WarmStarted {
    std::vector<Wish> wishes;
    int known = 0; ///< were candidates or asked for already
};
/// Asks a study for what warmStart() finds in an older one.
/// @param withWeights also to start their trainings from the older ones'; accuracies then do not
/// compare with those of fresh trainings
/// Errors: those of warmStart() and addGenome(); StudyMismatch when nothing in the older one fits.
[[nodiscard]] Result<WarmStarted> addWarmStarts(Study& study, const Study& older, std::size_t count,
                                                bool withWeights);

} // namespace sextant
