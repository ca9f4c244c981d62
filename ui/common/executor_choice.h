#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant::ui {

/// Where the analyst wants candidates to be trained. A value.
struct ExecutorChoice {
    enum class Kind { Threads, Processes, Slurm } kind = Kind::Threads;
    enum class WhilePaused { Run, Hold, Requeue };

    int memoryMb = 0; ///< of one evaluation; 0: no limit, on a cluster what a candidate is
                      ///< estimated to take
    // Of Slurm alone:
    std::filesystem::path folder; ///< that the nodes see, too
    std::filesystem::path program; ///< on the nodes; empty: that of this computer
    std::string partition, account, qos;
    int minutes = 0; ///< 0: the cluster's own limit
    int cpus = 1;
    std::string preamble;
    int jobs = 16; ///< in flight
    WhilePaused whilePaused = WhilePaused::Run;
    bool passOver = true; ///< trainings that take very long, rather than wait for them
    int waitMinutes = 0; ///< for the controller or room on the disk; 0: as long as it takes
    bool operator==(const ExecutorChoice&) const = default;
};

/// One answer of a connection test.
struct ClusterAnswer {
    std::string step; ///< "commands", "controller", "nodes", "folder", "request", "job"
    bool passed = false;
    std::string text; ///< English
};

struct ClusterJob {
    int candidate = -1;
    std::string id, state, reason, node;
    bool isOnDeadNode = false;
    int cpus = 1;
    double seconds = 0.0; ///< since it began
    bool operator==(const ClusterJob&) const = default;
};
struct ClusterNode {
    std::string name, state, reason;
    bool isUp = false;
    int cpus = 0, usedCpus = 0;
    int memoryMb = 0;
    bool operator==(const ClusterNode&) const = default;
};
/// A cluster at one moment.
struct ClusterState {
    std::vector<ClusterJob> jobs;
    std::vector<ClusterNode> nodes;
    double runningCoreHours = 0.0;
};

/// Asks step by step; `answered` is called from the same thread.
using CheckCluster = std::function<Result<void>(const ExecutorChoice&, const RunToken&,
                                                const std::function<void(const ClusterAnswer&)>&)>;
using ViewCluster = std::function<Result<ClusterState>(const ExecutorChoice&, const RunToken&)>;

} // namespace sextant::ui
