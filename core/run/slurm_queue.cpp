#include "core/run/slurm_queue.h"

#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
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

/// Of "[days-][hours:]minutes:seconds".
double secondsOf(const std::string& text)
{
    double seconds = 0.0;
    const auto dash = text.find('-');
    const double days = dash == std::string::npos ? 0.0 : std::atof(text.c_str());
    std::istringstream parts(dash == std::string::npos ? text : text.substr(dash + 1));
    for (std::string part; std::getline(parts, part, ':');)
        seconds = 60.0 * seconds + std::atof(part.c_str());
    return 86400.0 * days + seconds;
}

std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields;
    std::istringstream parts(line);
    for (std::string field; std::getline(parts, field, '|');)
        fields.push_back(field);
    return fields;
}

} // namespace

bool SlurmNode::isUp() const
{
    constexpr std::array kUp{"idle", "mixed", "allocated", "completing"};
    return std::find(kUp.begin(), kUp.end(), state) != kUp.end();
}

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
    const std::lock_guard lock(m_commands);
    auto output = m_runner ? m_runner(words) : runChild({words, kTimeOut, kMostBytes});
    if (!output)
        output.error().code = ErrorCode::ClusterRefused; // there are no such commands here
    else if (output->timedOut)
        return fail(ErrorCode::ClusterAway, words.front(), "did not answer in time");
    return output;
}

std::vector<std::string> SlurmQueue::words(const SlurmResources& resources)
{
    std::vector<std::string> words{"sbatch", "--ntasks=1",
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
    return words;
}

Result<std::string> SlurmQueue::probe(const SlurmResources& resources,
                                      const std::filesystem::path& workFolder) const
{
    const auto file = workFolder / "script";
    if (const auto written = writeFile(file, "#!/bin/bash\n"); !written)
        return tl::unexpected(written.error());
    auto asked = words(resources);
    asked.insert(asked.end(), {"--test-only", file.string()});
    const auto output = run(asked);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exitCode != 0)
        return failed("sbatch", *output);
    return trimmed(output->errors.empty() ? output->output : output->errors);
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
    std::vector<std::string> asked = words(resources);
    asked.insert(asked.end(),
                 {"--parsable", "--requeue", "--open-mode=append", "--job-name=" + name,
                  "--output=" + (workFolder / "slurm.log").string(),
                  "--chdir=" + workFolder.string(), file.string()});
    const auto output = run(asked);
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
    if (m_looked == std::chrono::steady_clock::time_point() || now - m_looked >= m_look) {
        m_lookError.reset();
        if (const auto read = readJobs(); !read)
            m_lookError = read.error();
        m_looked = std::chrono::steady_clock::now();
    }
    if (m_lookError) // who asks next need not wait for it again
        return tl::unexpected(*m_lookError);
    return {};
}

Result<void> SlurmQueue::readJobs() const
{
    const auto output =
        run({"squeue", "--me", "--noheader", "--states=all", "--format=%i|%j|%T|%r|%N|%C|%M"});
    if (!output)
        return tl::unexpected(output.error());
    if (output->exitCode != 0)
        return fail(ErrorCode::ClusterAway, "squeue", trimmed(output->errors));
    std::map<std::string, SlurmJob> jobs;
    std::istringstream lines(output->output);
    for (std::string line; std::getline(lines, line);) {
        auto fields = fieldsOf(line);
        if (fields.size() < 3)
            continue;
        fields.resize(7);
        jobs[fields[0]] = {fields[0],           fields[1],
                           fields[2],           fields[3],
                           fields[4],           std::max(1, std::atoi(fields[5].c_str())),
                           secondsOf(fields[6])};
    }
    m_jobs = std::move(jobs);
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

void SlurmQueue::hold(const std::string& id) const
{
    (void)run({"scontrol", "hold", id});
}

void SlurmQueue::requeueHeld(const std::string& id) const
{
    (void)run({"scontrol", "requeuehold", id});
}

void SlurmQueue::release(const std::string& id) const
{
    (void)run({"scontrol", "update", "JobId=" + id, "StartTime=now"});
    (void)run({"scontrol", "release", id});
}

Result<std::vector<SlurmJob>> SlurmQueue::jobs(const std::string& prefix) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = refresh(); !known)
        return tl::unexpected(known.error());
    std::vector<SlurmJob> found;
    for (const auto& [id, job] : m_jobs)
        if (job.name.starts_with(prefix))
            found.push_back(job);
    std::sort(found.begin(), found.end(), [](const SlurmJob& a, const SlurmJob& b) {
        return std::stol(a.id) < std::stol(b.id);
    });
    return found;
}

Result<std::vector<SlurmNode>> SlurmQueue::nodes(const std::string& partition) const
{
    std::vector<std::string> asked{"sinfo", "--noheader", "--Node", "--format=%N|%T|%C|%m|%E"};
    if (!partition.empty())
        asked.push_back("--partition=" + partition);
    const auto output = run(asked);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exitCode != 0)
        return failed("sinfo", *output);
    std::map<std::string, SlurmNode> nodes; // one of several partitions comes several times
    std::istringstream lines(output->output);
    for (std::string line; std::getline(lines, line);) {
        const auto fields = fieldsOf(line);
        if (fields.size() != 5)
            continue;
        SlurmNode node;
        node.name = fields[0];
        node.state = fields[1];
        int idle = 0;
        int other = 0; // allocated/idle/other/total
        std::sscanf(fields[2].c_str(), "%d/%d/%d/%d", &node.usedCpus, &idle, &other, &node.cpus);
        node.memoryMb = std::atoi(fields[3].c_str());
        node.reason = fields[4] == "none" ? std::string() : fields[4];
        nodes[node.name] = node;
    }
    std::vector<SlurmNode> found;
    for (auto& [name, node] : nodes)
        found.push_back(std::move(node));
    return found;
}

} // namespace sextant
