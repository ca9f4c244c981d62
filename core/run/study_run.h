#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/run/process_evaluator.h"
#include "core/run/slurm_evaluator.h"
#include "core/search/search.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace sextant {

/// What the user asked a search for. Only what is given is compared with a study that exists
/// already.
struct StudyRequest {
    std::filesystem::path study;
    std::filesystem::path data; ///< empty: the folder the study names
    std::optional<SearchSpace> space;
    std::optional<DeviceProfile> device;
    SearchSettings settings; ///< of a new study; its recipes too, where the next two are none
    std::optional<TrainingRecipe> training;
    std::optional<AlignmentRecipe> recipe;
    std::optional<int> evaluations; ///< a higher budget than the study's raises it
};

/// Opens the study, or makes it (normalisation fitted on train, fingerprint taken). Where caps or
/// space were edited since, the study may be asked for with those it began with or those it has.
/// Errors: StudyMismatch when data, space, device, seed or recipe differ from the study's; those of
/// reading data.
[[nodiscard]] Result<Study> openOrCreateStudy(const StudyRequest& request,
                                              const RunToken& token = {});

/// Where candidates are evaluated: by threads of this process, in processes of their own, or as
/// jobs of a Slurm cluster. The candidates and their scores are the same wherever processors are
/// alike; where a cluster's stragglers are passed over, they are those of the study's record.
using Executor = std::variant<std::monostate, ProcessEvaluator::Settings, SlurmEvaluator::Settings>;

/// Searches in the study with real training on its data. Errors: those of runSearch, of the
/// executor and of reading the data; StudyMismatch when the data changed since.
/// @param workers may change meanwhile; the number of jobs in flight on a cluster
[[nodiscard]] Result<SearchSummary> searchStudy(Study& study, const std::filesystem::path& data,
                                                WorkerCount& workers, const RunToken& token = {},
                                                const OnSearchEvent& onEvent = {},
                                                const Executor& executor = {});
[[nodiscard]] Result<SearchSummary> searchStudy(Study& study, const std::filesystem::path& data,
                                                int workers, const RunToken& token = {},
                                                const OnSearchEvent& onEvent = {},
                                                const Executor& executor = {});

/// One candidate trained once more.
struct Rerun {
    CandidateRecord recorded, repeated;
    bool hadWeights = false; ///< the study held some to compare with
    bool sameWeights = false; ///< bit for bit
    CandidateWeights weights; ///< of the second training

    [[nodiscard]] bool sameScores() const
    {
        return recorded.fp32 == repeated.fp32 && recorded.converted == repeated.converted
            && recorded.aligned == repeated.aligned;
    }
};
/// Trains a finished candidate again from its seed and settings; the study stays as it is. On the
/// same kind of processor and build the scores and weights are the same.
/// Errors: CandidateMissing, those of reading and training.
[[nodiscard]] Result<Rerun> rerunCandidate(const Study& study, int candidate,
                                           const std::filesystem::path& data,
                                           const RunToken& token = {});

} // namespace sextant
