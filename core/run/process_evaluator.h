#pragma once

#include "core/run/evaluation_job.h"
#include "core/run/wait_board.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace sextant {

namespace detail {
class EvaluationWorkers;
}

/// Evaluations in other processes of this machine: one that crashes, runs out of memory or hangs
/// costs its candidate only. Outcomes are those of Workbench::evaluate, bit for bit. A process
/// evaluates one candidate after the other, as many processes as calls at a time; one that fails is
/// replaced, and if it had evaluated others before, the candidate is given to a new one before it
/// is found at fault. Thread-safe.
class ProcessEvaluator {
public:
    struct Settings {
        std::filesystem::path program; ///< sextant-cli
        std::filesystem::path folder; ///< for the jobs' folders; made when missing
        std::int64_t memoryBytes = 0; ///< data of one process at most; 0: any
        /// Without an ended epoch for so long it is taken for hung.
        std::chrono::milliseconds silence = std::chrono::minutes(30);
        /// For room on the disk; after it the search pauses. 0: as long as it takes.
        std::chrono::milliseconds waitAtMost{0};
        WaitBoard::Told onWait; ///< told of it
    };

    /// Errors: FileMissing (no such program); StudyMismatch when the data are others than the
    /// header's; those of reading the data's index.
    [[nodiscard]] static Result<ProcessEvaluator> create(const StudyHeader& header,
                                                         const std::filesystem::path& data,
                                                         Settings settings,
                                                         const RunToken& token = {});

    /// An Evaluate function. While the door is closed its process is stopped where it is; when the
    /// token stops it ends, and a later call goes on from its last epoch. A disk that is full is
    /// waited for, which `onWait` is told.
    [[nodiscard]] Result<EvaluationOutcome> evaluate(const EvaluationRequest& request,
                                                     const RunToken& door,
                                                     const SaveCheckpoint& save) const;

    /// Removes what an evaluation left, once its outcome is in the study.
    void forget(int candidate) const;

private:
    ProcessEvaluator(StudyHeader header, std::filesystem::path data, Settings settings);

    StudyHeader m_header;
    std::filesystem::path m_data;
    Settings m_settings;
    /// Of this object and its copies; they end with the last of them.
    std::shared_ptr<detail::EvaluationWorkers> m_workers;
    std::shared_ptr<WaitBoard> m_waits;
};

} // namespace sextant
