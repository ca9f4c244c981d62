#include "core/run/slurm_queue.h"

#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace sextant {

namespace {

constexpr std::chrono::seconds kTimeOut{60};
constexpr std::size_t kMostBytes = 64 << 20; ///< of squeue, with a hundred thousand jobs

/// What Slurm prints when nobody answers, as opposed to a refusal.
bool soundsAway(const std::string& text)
{
    constexpr std::array kSigns{"Unable to contact slurm controller",
                                "Socket timed out",
                                "Connection refused",
                                "Zero Bytes were transmitted",
                                "Transport endpoint is not connected",
                                "backup controller",
                                "Resource temporarily unavailable"};
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&](const char* sign) { return text.find(sign) != std::string::npos; });
}

std::string trimmed(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

tl::unexpected<Error> failed(const std::string& command, const ChildResult& output)
{
    const std::string why = trimmed(output.errors.empty() ? output.output : output.errors);
    return fail(soundsAway(why) ? ErrorCode::ClusterAway : ErrorCode::ClusterRefused, command, why);
}

std::string quoted(const std::string& word)
{
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

} // namespace

bool SlurmJob::isAlive() const
{
    constexpr std::array kAlive{"PENDING",     "RUNNING",   "SUSPENDED",    "COMPLETING",
                                "CONFIGURING", "REQUEUED",  "REQUEUE_HOLD", "REQUEUE_FED",
                                "RESIZING",    "SIGNALING", "STAGE_OUT",    "STOPPED",
                                "SPECIAL_EXIT"};
    return std::find(kAlive.begin(), kAlive.end(), state) != kAlive.end();
}

bool SlurmJob::isStuck() const
{
    return state == "PENDING" && reason.find("launch failed") != std::string::npos;
}

SlurmQueue::SlurmQueue(std::chrono::milliseconds look, Runner runner)
    : m_look(look), m_runner(std::move(runner))
{
}

Result<ChildResult> SlurmQueue::run(const std::vector<std::string>& words) const
{
    auto output = m_runner ? m_runner(words) : runChild({words, kTimeOut, kMostBytes});
    if (!output)
        output.error().code = ErrorCode::ClusterRefused; // there are no such commands here
    else if (output->timedOut)
        return fail(ErrorCode::ClusterAway, words.front(), "did not answer in time");
    return output;
}

Result<std::string> SlurmQueue::submit(const std::string& name,
                                       const std::vector<std::string>& command,
                                       const SlurmResources& resources,
                                       const std::filesystem::path& workFolder) const
{
    std::string script = "#!/bin/bash\n" + resources.preamble + "\nexec";
    for (const std::string& word : command)
        script += " " + quoted(word);
    const auto file = workFolder / "script";
    if (const auto written = writeFile(file, script + "\n"); !written)
        return tl::unexpected(written.error());
    std::vector<std::string> words{"sbatch",
                                   "--parsable",
                                   "--requeue",
                                   "--open-mode=append",
                                   "--job-name=" + name,
                                   "--output=" + (workFolder / "slurm.log").string(),
                                   "--chdir=" + workFolder.string(),
                                   "--ntasks=1",
                                   "--cpus-per-task=" + std::to_string(resources.cpus)};
    const auto ask = [&](const char* option, const std::string& value) {
        if (!value.empty())
            words.push_back(option + value);
    };
    ask("--partition=", resources.partition);
    ask("--account=", resources.account);
    ask("--qos=", resources.qos);
    ask("--gres=", resources.gres);
    if (resources.minutes > 0)
        ask("--time=", std::to_string(resources.minutes));
    if (resources.memoryMb > 0)
        ask("--mem=", std::to_string(resources.memoryMb) + "M");
    words.insert(words.end(), resources.options.begin(), resources.options.end());
    words.push_back(file.string());
    const auto output = run(words);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exitCode != 0)
        return failed("sbatch", *output);
    // "12", or "12;cluster"
    std::string id = trimmed(output->output);
    id = id.substr(0, id.find(';'));
    if (id.empty() || id.find_first_not_of("0123456789") != std::string::npos)
        return fail(ErrorCode::ClusterRefused, "sbatch",
                    "printed no job: " + trimmed(output->output));
    const std::lock_guard lock(m_mutex);
    m_looked = {};
    return id;
}

Result<void> SlurmQueue::refresh() const
{
    const auto now = std::chrono::steady_clock::now();
    if (m_looked != std::chrono::steady_clock::time_point() && now - m_looked < m_look)
        return {};
    const auto output =
        run({"squeue", "--me", "--noheader", "--states=all", "--format=%i|%j|%T|%r|%N"});
    if (!output)
        return tl::unexpected(output.error());
    if (output->exitCode != 0)
        return fail(ErrorCode::ClusterAway, "squeue", trimmed(output->errors));
    std::map<std::string, SlurmJob> jobs;
    std::istringstream lines(output->output);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        SlurmJob job;
        if (std::getline(fields, job.id, '|') && std::getline(fields, job.name, '|')
            && std::getline(fields, job.state, '|')) {
            std::getline(fields, job.reason, '|');
            std::getline(fields, job.nodes, '|');
            jobs[job.id] = job;
        }
    }
    m_jobs = std::move(jobs);
    m_looked = now;
    return {};
}

Result<std::optional<SlurmJob>> SlurmQueue::job(const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = refresh(); !known)
        return tl::unexpected(known.error());
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? std::optional<SlurmJob>() : found->second;
}

Result<std::optional<SlurmJob>> SlurmQueue::jobNamed(const std::string& name) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = refresh(); !known)
        return tl::unexpected(known.error());
    std::optional<SlurmJob> newest;
    for (const auto& [id, job] : m_jobs)
        if (job.name == name && job.isAlive() && (!newest || std::stol(newest->id) < std::stol(id)))
            newest = job;
    return newest;
}

std::optional<std::string> SlurmQueue::pastState(const std::string& id) const
{
    const auto output = run(
        {"sacct", "--noheader", "--parsable2", "--allocations", "--format=State", "--jobs=" + id});
    if (!output || output->exitCode != 0)
        return std::nullopt;
    const std::string state = trimmed(output->output);
    return state.empty() ? std::nullopt : std::optional(state.substr(0, state.find(' ')));
}

void SlurmQueue::cancel(const std::string& id) const
{
    (void)run({"scancel", id});
}

} // namespace sextant
