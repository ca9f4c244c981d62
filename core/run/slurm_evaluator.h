#pragma once

#include "core/run/evaluation_job.h"
#include "core/run/slurm_queue.h"
#include "core/run/wait_board.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace sextant {

/// Evaluations as jobs of a Slurm cluster. Their folders lie where this machine and the nodes both
/// see them, so a search that ends finds what finished meanwhile when it goes on. Outcomes are
/// those of Workbench::evaluate on the nodes' processors. Thread-safe; each call has one job.
class SlurmEvaluator {
public:
    /// What happens to jobs while the search is paused: nothing; those that wait do not start; or
    /// those that run end too, and go on from their last epoch.
    enum class WhilePaused { Run, Hold, Requeue };

    struct Settings {
        std::filesystem::path program; ///< sextant-cli, on the nodes
        std::filesystem::path folder; ///< shared with the nodes; made when missing
        SlurmResources resources;
        /// A job that runs out of memory or time is begun again with twice as much, up to this.
        int mostMemoryMb = 0; ///< 0: four times the first
        int mostMinutes = 0; ///< 0: not again
        std::chrono::milliseconds look = std::chrono::seconds(5); ///< how often squeue is asked
        WhilePaused whilePaused = WhilePaused::Run;
        /// A training that takes very long would leave the others' nodes without work.
        SearchOptions::WhenLate whenLate = SearchOptions::WhenLate::PassOver;
        /// Ask for the memory that a candidate is estimated to take, where `resources` names none.
        bool estimateMemory = false;
        /// For the controller or room on the disk; after it the search pauses. 0: as long as it
        /// takes.
        std::chrono::milliseconds waitAtMost{0};
        WaitBoard::Told onWait; ///< told of it
        SlurmQueue::Runner runner; ///< none: the real commands
    };

    /// Copies the data into the shared folder unless they are there, and verifies them.
    /// Errors: FileUnwritable when the folder cannot be written; StudyMismatch when the data are
    /// others than the header's; those of reading the data.
    [[nodiscard]] static Result<SlurmEvaluator> create(const StudyHeader& header,
                                                       const std::filesystem::path& data,
                                                       Settings settings,
                                                       const RunToken& token = {});

    /// An Evaluate function. While the door is closed nothing is submitted. When the token stops,
    /// the job goes on, or stays held; a later call takes it up. A controller that does not answer
    /// and a disk that is full are waited for, which `onWait` is told. Checkpoints stay in the
    /// job's folder. Errors beside the evaluation's: ClusterRefused, no fault of the candidate's.
    [[nodiscard]] Result<EvaluationOutcome> evaluate(const EvaluationRequest& request,
                                                     const RunToken& door,
                                                     const SaveCheckpoint& save) const;

    /// Removes what an evaluation left, once its outcome is in the study.
    void forget(int candidate) const;

private:
    SlurmEvaluator(StudyHeader header, std::filesystem::path data, Settings settings);

    StudyHeader m_header;
    std::filesystem::path m_data; ///< on the shared file system
    Settings m_settings;
    std::shared_ptr<const SlurmQueue> m_queue;
    std::shared_ptr<std::atomic<int>> m_inFlight; ///< evaluations; copies of this object share it
    std::shared_ptr<WaitBoard> m_waits;
};

} // namespace sextant
