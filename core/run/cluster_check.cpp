#include "core/run/cluster_check.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <algorithm>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

constexpr std::chrono::milliseconds kStep{200};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The questions, each an answer of its own.
class Examination {
public:
    Examination(const SlurmEvaluator::Settings& settings, const RunToken& token,
                std::chrono::seconds patience)
        : m_settings(settings), m_token(token), m_patience(patience),
          m_queue(std::chrono::seconds(1), settings.runner),
          m_folder(std::filesystem::absolute(settings.folder)
                   / ("check-" + std::to_string(::getpid())))
    {
    }
    Examination(const Examination&) = delete;
    Examination& operator=(const Examination&) = delete;
    ~Examination()
    {
        std::error_code ec;
        std::filesystem::remove_all(m_folder, ec);
    }

    using Answer = Result<std::string>;

    [[nodiscard]] Answer answer(ClusterCheck::Step step)
    {
        switch (step) {
        case ClusterCheck::Step::Commands:
            return commands();
        case ClusterCheck::Step::Controller:
            return m_queue.jobs(kSlurmPrefix).map([](const auto& jobs) {
                const auto alive = std::count_if(jobs.begin(), jobs.end(),
                                                 [](const SlurmJob& job) { return job.isAlive(); });
                return "answers; " + std::to_string(alive) + " jobs of Sextant's wait or run";
            });
        case ClusterCheck::Step::Nodes:
            return nodes();
        case ClusterCheck::Step::Folder:
            return writeFile(m_folder / "from-here", "x").map([&] {
                return m_folder.parent_path().string() + " can be written";
            });
        case ClusterCheck::Step::Request:
            return m_queue.probe(m_settings.resources, m_folder);
        case ClusterCheck::Step::Job:
            return job();
        }
        return {};
    }

private:
    [[nodiscard]] Answer commands() const
    {
        std::vector<std::string> missing;
        std::string version;
        for (const char* name : {"sbatch", "squeue", "sinfo", "scancel", "scontrol"}) {
            const auto output = m_settings.runner ? m_settings.runner({name, "--version"})
                                                  : runChild({{name, "--version"}}, m_token);
            if (!output)
                missing.emplace_back(name);
            else
                version = output->output.substr(0, output->output.find('\n'));
        }
        if (!missing.empty())
            return fail(ErrorCode::ClusterRefused, joined(missing),
                        "not found; is this a machine that submits to a cluster?");
        return version;
    }

    [[nodiscard]] Answer nodes() const
    {
        const auto all = m_queue.nodes(m_settings.resources.partition);
        if (!all)
            return tl::unexpected(all.error());
        std::vector<std::string> down;
        int cpus = 0;
        for (const SlurmNode& node : *all) {
            if (node.isUp())
                cpus += node.cpus;
            else
                down.push_back(node.name + " (" + node.state + ")");
        }
        if (cpus == 0)
            return fail(ErrorCode::ClusterRefused,
                        m_settings.resources.partition.empty() ? "cluster"
                                                               : m_settings.resources.partition,
                        all->empty() ? "the partition has no nodes; is its name right?"
                                     : "none is up: " + joined(down));
        return std::to_string(all->size() - down.size()) + " nodes up, " + std::to_string(cpus)
            + " CPUs" + (down.empty() ? std::string() : "; not up: " + joined(down));
    }

    /// A job that does what evaluations take: it starts the program and writes into the folder.
    [[nodiscard]] Answer job()
    {
        const std::string line = "cd \"$1\" && test -e from-here && { \"$2\" --version > version "
                                 "2>&1; echo $? > exit; hostname > host; mv host there; }";
        const auto id = m_queue.submit(
            "sextant-check",
            {"/bin/bash", "-c", line, "check", m_folder.string(), m_settings.program.string()},
            m_settings.resources, m_folder);
        if (!id)
            return tl::unexpected(id.error());
        auto answer = followJob(*id);
        if (!answer)
            m_queue.cancel(*id);
        return answer;
    }

    [[nodiscard]] Answer followJob(const std::string& id) const
    {
        const auto until = std::chrono::steady_clock::now() + m_patience;
        std::string state = "PENDING";
        std::string reason;
        int looksAfterEnd = 0; // the folder may show late what was written on the node
        while (std::chrono::steady_clock::now() < until && looksAfterEnd < 25) {
            if (!m_token.proceed())
                return fail(ErrorCode::Cancelled, "job", "stopped");
            if (const auto host = readFile(m_folder / "there"))
                return verdict(host->substr(0, host->find('\n')));
            if (const auto job = m_queue.job(id); job && *job) {
                state = (*job)->state;
                reason = (*job)->reason;
                looksAfterEnd += (*job)->isAlive() ? 0 : 1;
            }
            std::this_thread::sleep_for(kStep);
        }
        if (looksAfterEnd > 0)
            return fail(ErrorCode::ClusterRefused, "job " + id,
                        "ended as " + state + " and nothing came; do the nodes see "
                            + m_folder.parent_path().string() + " under this path? It said: "
                            + readFile(m_folder / "slurm.log").value_or(std::string()));
        return fail(ErrorCode::ClusterAway, "job " + id,
                    "is still " + state + " (" + reason + ") after "
                        + std::to_string(m_patience.count()) + " s");
    }

    [[nodiscard]] Answer verdict(const std::string& host) const
    {
        const std::string exit = readFile(m_folder / "exit").value_or("?");
        std::string version = readFile(m_folder / "version").value_or(std::string());
        version = version.substr(0, version.find('\n'));
        if (exit != "0\n")
            return fail(ErrorCode::ClusterRefused, m_settings.program.string(),
                        "does not start on " + host + ": " + version
                            + "; it, and what the preamble loads, must be there");
        const auto here = runChild({{m_settings.program.string(), "--version"}}, m_token);
        const std::string own = here ? here->output.substr(0, here->output.find('\n')) : version;
        if (own != version)
            return fail(ErrorCode::ClusterRefused, m_settings.program.string(),
                        "is " + version + " on " + host + ", but " + own + " here");
        return version + " ran on " + host;
    }

    const SlurmEvaluator::Settings& m_settings;
    const RunToken& m_token;
    const std::chrono::seconds m_patience;
    const SlurmQueue m_queue;
    const std::filesystem::path m_folder; ///< on the shared file system
};

} // namespace

std::string clusterStepName(ClusterCheck::Step step)
{
    switch (step) {
    case ClusterCheck::Step::Commands:
        return "commands";
    case ClusterCheck::Step::Controller:
        return "controller";
    case ClusterCheck::Step::Nodes:
        return "nodes";
    case ClusterCheck::Step::Folder:
        return "folder";
    case ClusterCheck::Step::Request:
        return "request";
    case ClusterCheck::Step::Job:
        return "job";
    }
    return {};
}

std::vector<ClusterCheck> checkCluster(const SlurmEvaluator::Settings& settings,
                                       const RunToken& token,
                                       const std::function<void(const ClusterCheck&)>& onAnswer,
                                       std::chrono::seconds patience)
{
    Examination examination(settings, token, patience);
    std::vector<ClusterCheck> checks;
    using Step = ClusterCheck::Step;
    for (const Step step :
         {Step::Commands, Step::Controller, Step::Nodes, Step::Folder, Step::Request, Step::Job}) {
        const auto answer = guarded([&] { return examination.answer(step); }, "cluster");
        checks.push_back({step, answer.has_value(), answer ? *answer : answer.error().message()});
        if (onAnswer)
            onAnswer(checks.back());
        if (!answer)
            break;
    }
    return checks;
}

Result<ClusterView> viewCluster(const SlurmEvaluator::Settings& settings)
{
    const SlurmQueue queue(std::chrono::seconds(1), settings.runner);
    auto nodes = queue.nodes(settings.resources.partition);
    if (!nodes)
        return tl::unexpected(nodes.error());
    const auto folder = std::filesystem::absolute(settings.folder);
    const std::string prefix = kSlurmPrefix + hexText(stableHash(folder.string())) + "-candidate-";
    const auto jobs = queue.jobs(prefix);
    if (!jobs)
        return tl::unexpected(jobs.error());
    ClusterView view;
    view.nodes = std::move(*nodes);
    for (const SlurmJob& job : *jobs) {
        if (!job.isAlive())
            continue;
        const bool isOnDeadNode =
            std::any_of(view.nodes.begin(), view.nodes.end(), [&](const SlurmNode& node) {
                return node.name == job.nodes && !node.isUp();
            });
        view.jobs.push_back({job, std::atoi(job.name.c_str() + prefix.size()), isOnDeadNode});
        if (job.state == "RUNNING")
            view.runningCoreHours += job.ranS * job.cpus / 3600.0;
    }
    std::sort(view.jobs.begin(), view.jobs.end(),
              [](const auto& a, const auto& b) { return a.candidate < b.candidate; });
    return view;
}

} // namespace sextant
