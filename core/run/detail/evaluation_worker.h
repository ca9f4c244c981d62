#pragma once

#include "core/run/detail/background_process.h"
#include "core/run/evaluation_server.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace sextant::detail {

/// A process that evaluates one job after the other. One thread at a time.
class EvaluationWorker {
public:
    /// @param memoryBytes data of the process at most; 0: any
    /// Errors: FileMissing when the program cannot be started.
    [[nodiscard]] static Result<EvaluationWorker> start(const std::filesystem::path& program,
                                                        std::int64_t memoryBytes);

    /// Whether it was given no more than one job: nothing of another can be to blame.
    [[nodiscard]] bool isNew() const { return m_jobs <= 1; }
    /// False: it is no longer there.
    [[nodiscard]] bool give(const std::filesystem::path& folder);
    /// What it says of its job, waited for; none when it says nothing within `atMost`.
    [[nodiscard]] std::optional<ServedJob> answer(std::chrono::milliseconds atMost);

    [[nodiscard]] BackgroundProcess& process() { return m_process; }

private:
    explicit EvaluationWorker(BackgroundProcess process) : m_process(std::move(process)) { }

    BackgroundProcess m_process;
    int m_jobs = 0;
};

/// Workers of one search, as many as were needed at a time. Thread-safe.
class EvaluationWorkers {
public:
    EvaluationWorkers(std::filesystem::path program, std::int64_t memoryBytes)
        : m_program(std::move(program)), m_memoryBytes(memoryBytes)
    {
    }

    enum class Kind { Any, New };
    /// One that waits for a job, or a new one, with that job. Errors: as EvaluationWorker::start().
    [[nodiscard]] Result<std::unique_ptr<EvaluationWorker>>
    begin(const std::filesystem::path& folder, Kind kind);
    /// Takes back one that can have another job.
    void giveBack(std::unique_ptr<EvaluationWorker> worker);

private:
    const std::filesystem::path m_program;
    const std::int64_t m_memoryBytes;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<EvaluationWorker>> m_idle;
};

} // namespace sextant::detail
