#pragma once

#include "core/hw/device_profile.h"
#include "core/search/search.h"

#include <string>

namespace sextant {

/// Costs of a genome on the tiles and the device of a study.
[[nodiscard]] CostFunction costFunctionOf(const StudyHeader& header, const DeviceProfile& device);

/// Asks a study for a genome, which its search trains before anything else, whatever its space is.
/// It counts within the budget, which grows when it would not hold all that is asked for.
/// @param text in the grammar of genomes, PyNAS's too
/// @param weights to start from, see TrainingHooks::initialWeights; empty: none
/// Errors: GenomeSyntax; GenomeInvalid when it cannot be built or is there already; CapExceeded;
/// StudyMismatch when none of the weights fit, StudyCorrupt when they are damaged; those of the
/// study.
[[nodiscard]] Result<Wish> addGenome(Study& study, const std::string& text,
                                     const std::string& weights = {});

/// Study::edit() for a user: errors (SpaceInvalid) for a space that cannot be searched.
[[nodiscard]] Result<void> editStudy(Study& study, const StudyEdit& changes);

} // namespace sextant
