#pragma once

#include "core/base/machine.h"
#include "core/base/run_token.h"
#include "core/search/early_end.h"
#include "core/base/worker_count.h"
#include "core/space/search_space.h"
#include "core/store/search_wait.h"
#include "core/store/study.h"

#include <functional>
#include <string>
#include <vector>

namespace sextant {

/// Predicted costs of a genome, known before any tensor exists.
struct GenomeCost {
    std::int64_t params = 0, macs = 0;
    double latencyMs = 0.0, energyMj = 0.0;
    std::int64_t peakMemoryBytes = 0;
};
/// Errors (GenomeInvalid) reject the genome with their reason. Called under the search's lock.
using CostFunction = std::function<Result<GenomeCost>(const Genome&)>;

/// Why the caps of the study or the space's own forbid a genome; empty when they do not.
[[nodiscard]] std::string capReason(const SearchSettings& settings, const SpaceCaps& caps,
                                    const GenomeCost& cost);

/// A trained candidate whose weights another one starts from.
struct Heritage {
    Genome genome;
    std::string weights; ///< CandidateWeights::fp32
};

/// Everything one evaluation needs beside the fixed study: it shares no state, so it may run in
/// another process.
struct EvaluationRequest {
    int candidate = 0;
    Genome genome;
    std::uint64_t seed = 0;
    std::string checkpoint; ///< bytes of an interrupted training, empty: start
    std::string initialWeights; ///< opaque bytes to start from, empty: fresh
    std::optional<Heritage> heritage; ///< to start from where there are no initialWeights
    EarlyEnd earlyEnd;
    std::vector<double> costs; ///< of the candidate, as earlyEnd compares them
};
struct EvaluationOutcome {
    Score fp32, converted, aligned;
    CandidateWeights weights;
    std::string endedEarly; ///< why; empty: it did not
    double seconds = 0.0;
};
using SaveCheckpoint = std::function<Result<void>(const EpochRow&, const std::string& bytes)>;
/// Trains and scores one candidate. Called from several threads at once. An Error makes the
/// candidate a failed one, but for Cancelled and ClusterRefused, which end the search and leave it
/// in training.
using Evaluate = std::function<Result<EvaluationOutcome>(const EvaluationRequest&, const RunToken&,
                                                         const SaveCheckpoint&)>;

struct SearchEvent {
    enum class Kind { Started, Epoch, Finished, Waiting } kind = Kind::Started;
    CandidateRecord candidate; ///< of all but Kind::Waiting
    EpochRow epoch; ///< of Kind::Epoch
    SearchWait wait{}; ///< of Kind::Waiting
};
/// Called after the study holds what is told: from the searching thread, and for Kind::Epoch and
/// Kind::Waiting from those of the evaluations.
using OnSearchEvent = std::function<void(const SearchEvent&)>;

struct SearchSummary {
    int finished = 0, failed = 0;
    bool exhausted = false; ///< no further distinct genome within the caps was found
};

/// How a search is carried out. What is found follows from the study alone, but for when a
/// straggler is passed over, which the study keeps.
struct SearchOptions {
    /// 1..lag evaluations at a time (more are not used); none: one. Not owned, outlives the search.
    /// More start at once; fewer: one too many stops at its next checkpoint, where another worker
    /// goes on.
    WorkerCount* workers = nullptr;
    MachineInfo machine; ///< for the study's log
    /// The text that the space was read from; empty: the study's, as it is now.
    std::string spaceJson;
    /// What becomes of the next candidate while one that it should learn from trains: it waits, or
    /// it is chosen without, as soon as a worker has nothing else to do. Strategies that proceed by
    /// generations wait.
    enum class WhenLate { Wait, PassOver } whenLate = WhenLate::Wait;
    /// Who was passed over in another search for the same: decides in place of time, so that any
    /// number of workers leads to its candidates. Not owned.
    const Stragglers* followed = nullptr;
};

/// Fills the study up to its budget, or goes on where it stopped: candidates that were training are
/// resumed first. Candidate k depends on the seed and on candidates 0..k-lag-1 alone, so the same
/// seed leads to the same set with any number of workers, interrupted or not; where stragglers were
/// passed over, the seed and the study's record of them do. The token's onWait(true) is called once
/// all workers rest.
///
/// What is changed in the study meanwhile, by anybody, holds from the next candidate on: budget,
/// caps, space, exclusions. Genomes asked for come first, whatever the strategy waits for. The
/// study's events tell from which candidate on a change holds.
/// Errors: SpaceInvalid (nothing in the space fits the caps), Cancelled, those of the study.
[[nodiscard]] Result<SearchSummary> runSearch(Study& study, const SearchSpace& space,
                                              const CostFunction& cost, const Evaluate& evaluate,
                                              const SearchOptions& options,
                                              const RunToken& token = {},
                                              const OnSearchEvent& onEvent = {});
class EvaluationPool;
/// The same with evaluations that run anywhere.
[[nodiscard]] Result<SearchSummary> runSearch(Study& study, const SearchSpace& space,
                                              const CostFunction& cost, EvaluationPool& pool,
                                              const SearchOptions& options,
                                              const RunToken& token = {},
                                              const OnSearchEvent& onEvent = {});
/// Evaluations in threads, a fixed number of workers.
[[nodiscard]] Result<SearchSummary> runSearch(Study& study, const SearchSpace& space,
                                              const CostFunction& cost, const Evaluate& evaluate,
                                              int workers, const RunToken& token = {},
                                              const OnSearchEvent& onEvent = {});

/// Empty when a strategy can search a space, otherwise a sentence on what to change.
[[nodiscard]] std::string spaceFinding(const SearchSpace& space, Strategy strategy);

} // namespace sextant
