#pragma once

#include "core/base/result.h"
#include "core/base/child_process.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

/// How the names of Sextant's jobs begin; the hash of the jobs' folder and the candidate follow.
inline constexpr const char* kSlurmPrefix = "sextant-";

/// What a job asks of a Slurm cluster; what is empty or 0 is left to the cluster's defaults.
struct SlurmResources {
    std::string partition, account, qos;
    int minutes = 0; ///< wall-clock limit
    int memoryMb = 0; ///< of the node
    int cpus = 1;
    std::string gres; ///< such as "gpu:1"
    std::string preamble; ///< shell lines before the program starts, such as "module load gcc"
    std::vector<std::string> options; ///< further ones of sbatch, one each
    bool operator==(const SlurmResources&) const = default;
};

/// A job as squeue tells of it.
struct SlurmJob {
    std::string id;
    std::string name;
    std::string state; ///< "PENDING", "RUNNING", "COMPLETED", "OUT_OF_MEMORY", ...
    std::string reason; ///< why it waits
    std::string nodes;
    int cpus = 1;
    double ranS = 0.0; ///< seconds, since it began last

    /// Whether it may still run: it waits, runs, is suspended, held or about to be requeued.
    [[nodiscard]] bool isAlive() const;
    /// Whether Slurm could not start it and holds it until an administrator looks.
    [[nodiscard]] bool isStuck() const;
};

/// A node as sinfo tells of it.
struct SlurmNode {
    std::string name;
    std::string
        state; ///< "idle", "mixed", "allocated", "down*" (the star: it does not answer), ...
    int cpus = 0, usedCpus = 0;
    int memoryMb = 0;
    std::string reason; ///< why it is down or drained; empty: none

    /// Whether it may run jobs: it is there and nobody took it out.
    [[nodiscard]] bool isUp() const;
};

/// Slurm's own commands, in fixed formats. Squeue is asked at most once in `look`, however many
/// jobs there are. Thread-safe.
class SlurmQueue {
public:
    /// Runs a command to its end; errors when it cannot be started or does not end.
    using Runner = std::function<Result<ChildResult>(const std::vector<std::string>& words)>;

    /// @param runner none: runChild() with a time-out of a minute
    explicit SlurmQueue(std::chrono::milliseconds look = std::chrono::seconds(5),
                        Runner runner = {});

    /// @param name in squeue
    /// @param workFolder where its output goes, file "slurm.log"
    /// @return its id. Errors: ClusterAway when the controller does not answer (try again);
    /// ClusterRefused when it will not have the job.
    [[nodiscard]] Result<std::string> submit(const std::string& name,
                                             const std::vector<std::string>& command,
                                             const SlurmResources& resources,
                                             const std::filesystem::path& workFolder) const;
    /// None when squeue does not know it (any more). Errors: ClusterAway.
    [[nodiscard]] Result<std::optional<SlurmJob>> job(const std::string& id) const;
    /// The newest job of that name that is alive. Errors: ClusterAway.
    [[nodiscard]] Result<std::optional<SlurmJob>> jobNamed(const std::string& name) const;
    /// How a job ended, by the cluster's accounting; none when it keeps none.
    [[nodiscard]] std::optional<std::string> pastState(const std::string& id) const;
    void cancel(const std::string& id) const;
    /// Keeps a job that waits from starting; one that runs goes on.
    void hold(const std::string& id) const;
    /// Ends a job that runs, or waits, and keeps it in the queue.
    void requeueHeld(const std::string& id) const;
    /// Lets a held job start, at once: one that was requeued would wait for two minutes.
    void release(const std::string& id) const;

    /// Jobs of the user whose names begin so, by id. Errors: ClusterAway.
    [[nodiscard]] Result<std::vector<SlurmJob>> jobs(const std::string& prefix) const;
    /// Errors: ClusterAway, ClusterRefused.
    /// @param partition empty: all
    [[nodiscard]] Result<std::vector<SlurmNode>> nodes(const std::string& partition = {}) const;
    /// Whether the cluster would take a job, without submitting it; what it says to that.
    /// Errors: as submit().
    [[nodiscard]] Result<std::string> probe(const SlurmResources& resources,
                                            const std::filesystem::path& workFolder) const;

private:
    [[nodiscard]] static std::vector<std::string> words(const SlurmResources& resources);
    /// Errors: ClusterAway for a command that does not end, ClusterRefused for one that is missing.
    [[nodiscard]] Result<ChildResult> run(const std::vector<std::string>& words) const;
    [[nodiscard]] Result<void> refresh() const; ///< under the mutex
    [[nodiscard]] Result<void> readJobs() const;

    std::chrono::milliseconds m_look;
    Runner m_runner;
    mutable std::mutex m_commands; ///< held while one runs: a thousand jobs would ask at once
    mutable std::mutex m_mutex;
    mutable std::chrono::steady_clock::time_point m_looked{};
    mutable std::optional<Error> m_lookError; ///< of the last look
    mutable std::map<std::string, SlurmJob> m_jobs; ///< by id
};

} // namespace sextant
