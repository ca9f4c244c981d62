#pragma once

#include "core/run/evaluation_job.h"
#include "core/run/wait_board.h"

namespace sextant::detail {

/// Tells a search what an evaluation elsewhere writes into its folder. One thread.
class JobWatch {
public:
    /// Takes over a folder that an earlier run of the same evaluation left, or begins anew.
    /// Errors: FileUnwritable.
    [[nodiscard]] static Result<JobWatch> begin(const JobFolder& folder, const EvaluationJob& job);

    [[nodiscard]] const JobFolder& folder() const { return m_folder; }

    enum class Checkpoints { PassedOn, LeftThere };
    /// Passes epochs on that have ended since. Errors: what `save` returns.
    /// @param checkpoints LeftThere: the folder keeps them, and the study need not
    /// @return whether there were any
    [[nodiscard]] Result<bool> passOn(const SaveCheckpoint& save,
                                      Checkpoints checkpoints = Checkpoints::PassedOn);

private:
    explicit JobWatch(JobFolder folder) : m_folder(std::move(folder)) { }

    JobFolder m_folder;
    std::size_t m_told = 0; ///< epochs
    std::filesystem::file_time_type m_changed{};
};

/// JobWatch::begin(), which waits while the folder cannot be written, and tells the board.
/// Errors: Cancelled; ClusterRefused after too long a wait.
/// @param look between two attempts
[[nodiscard]] Result<JobWatch> beginWatch(WaitBoard& waits, const JobFolder& folder,
                                          const EvaluationJob& job, std::chrono::milliseconds look,
                                          const RunToken& door);

} // namespace sextant::detail
