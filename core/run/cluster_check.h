#pragma once

#include "core/base/run_token.h"
#include "core/run/slurm_evaluator.h"

#include <functional>
#include <string>
#include <vector>

namespace sextant {

/// One question to a cluster and its answer.
struct ClusterCheck {
    enum class Step { Commands, Controller, Nodes, Folder, Request, Job } step = Step::Commands;
    bool passed = false;
    std::string answer; ///< English: what was found, or what to change
};
/// "commands", "controller", "nodes", "folder", "request", "job"
[[nodiscard]] std::string clusterStepName(ClusterCheck::Step step);

/// Asks, in this order: are Slurm's commands there, does its controller answer, has the partition
/// nodes that are up, can the shared folder be written, would the cluster take a job with these
/// resources; and does such a job start the program on a node, of this version, and see the folder.
/// Ends behind the first answer that is no.
/// @param onAnswer called after each step
/// @param patience how long the job may wait in the queue
[[nodiscard]] std::vector<ClusterCheck>
checkCluster(const SlurmEvaluator::Settings& settings, const RunToken& token = {},
             const std::function<void(const ClusterCheck&)>& onAnswer = {},
             std::chrono::seconds patience = std::chrono::minutes(3));

/// Jobs and nodes of a cluster at one moment.
struct ClusterView {
    struct Job {
        SlurmJob job;
        int candidate = -1;
        bool isOnDeadNode = false; ///< it does not answer, or was taken out
    };
    std::vector<Job> jobs; ///< of this jobs' folder, waiting and running, by candidate
    std::vector<SlurmNode> nodes;
    double runningCoreHours = 0.0; ///< of the jobs that run
};
/// Errors: ClusterAway, ClusterRefused.
[[nodiscard]] Result<ClusterView> viewCluster(const SlurmEvaluator::Settings& settings);

} // namespace sextant
