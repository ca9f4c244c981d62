#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace sextant {

/// What a study that begins with candidates of another one is to do.
struct ForkRequest {
    std::vector<int> candidates; ///< of the other study; one at least
    int epochs = 10, alignEpochs = 2; ///< of every training in the new study
    bool withWeights = true; ///< their trainings start from those that the other study kept
    /// Candidates in all, when the search goes on beyond them; none: only those are trained.
    std::optional<int> evaluations;
};

/// Makes a study of the same data, device, space, caps and settings, in which the first trainings
/// are those of candidates of another one. In a study of its own, since scores are compared within
/// a study, and there all are trained for as long. Repeats count as the network they repeat.
/// Thread-safe; also while the other study is searched in.
/// @return how many networks it begins with
/// Errors: CandidateMissing, FileUnwritable (also when the target exists), WrongUsage for no
/// candidates; those of addGenome(). Then there is no new file.
[[nodiscard]] Result<int> forkStudy(const std::filesystem::path& from, const ForkRequest& request,
                                    const std::filesystem::path& to);

} // namespace sextant
