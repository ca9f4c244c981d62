#include "app/cli/arguments.h"
#include "app/cli/executor_arguments.h"
#include "app/cli/verbs.h"
#include "core/run/cluster_check.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace sextant::cli {

namespace {

using nlohmann::json;

Result<json> checkVerb(const SlurmEvaluator::Settings& settings, std::chrono::seconds patience,
                       const RunToken& token)
{
    const auto checks = checkCluster(
        settings, token,
        [](const ClusterCheck& check) {
            std::fprintf(stderr, "%-10s %s  %s\n", clusterStepName(check.step).c_str(),
                         check.passed ? "yes" : "NO", check.answer.c_str());
        },
        patience);
    if (!checks.back().passed)
        return fail(ErrorCode::ClusterRefused, clusterStepName(checks.back().step),
                    checks.back().answer);
    json steps = json::array();
    for (const ClusterCheck& check : checks)
        steps.push_back({{"step", clusterStepName(check.step)}, {"answer", check.answer}});
    return json{{"steps", steps}};
}

Result<json> viewVerb(const SlurmEvaluator::Settings& settings)
{
    const auto view = viewCluster(settings);
    if (!view)
        return tl::unexpected(view.error());
    json jobs = json::array();
    for (const auto& [job, candidate, isOnDeadNode] : view->jobs)
        jobs.push_back({{"candidate", candidate},
                        {"job", job.id},
                        {"state", job.state},
                        {"reason", job.reason},
                        {"node", job.nodes},
                        {"node_is_dead", isOnDeadNode},
                        {"cpus", job.cpus},
                        {"seconds", job.ranS}});
    json nodes = json::array();
    for (const SlurmNode& node : view->nodes)
        nodes.push_back({{"name", node.name},
                         {"state", node.state},
                         {"is_up", node.isUp()},
                         {"cpus", node.cpus},
                         {"used_cpus", node.usedCpus},
                         {"memory_mb", node.memoryMb},
                         {"reason", node.reason}});
    return json{{"jobs", jobs}, {"nodes", nodes}, {"running_core_hours", view->runningCoreHours}};
}

} // namespace

Result<json> clusterVerb(const Words& words, const RunToken& token)
{
    auto known = executorOptions();
    known.erase("executor");
    known.insert("patience-s");
    const auto arguments = Arguments::parse(words, known, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& what = arguments->positional();
    if (what.size() != 1 || (what[0] != "check" && what[0] != "view") || !arguments->has("jobs"))
        return fail(ErrorCode::WrongUsage, "cluster", "expected: cluster check|view --jobs DIR");
    const auto settings = clusterFrom(*arguments, arguments->text("jobs"));
    if (!settings)
        return tl::unexpected(settings.error());
    const auto patience = arguments->integer("patience-s", 180, 1, 86'400);
    if (!patience)
        return tl::unexpected(patience.error());
    return what[0] == "view" ? viewVerb(*settings)
                             : checkVerb(*settings, std::chrono::seconds(*patience), token);
}

} // namespace sextant::cli
