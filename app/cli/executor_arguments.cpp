#include "app/cli/executor_arguments.h"

#include "core/base/files.h"

#include <map>

namespace sextant::cli {

namespace {

/// This program, or the one that --program names.
std::filesystem::path programFrom(const Arguments& arguments)
{
    if (arguments.has("program"))
        return arguments.text("program");
    std::error_code ec;
    return std::filesystem::read_symlink("/proc/self/exe", ec);
}

/// Reads whole numbers one after the other and keeps the first error.
class Numbers {
public:
    explicit Numbers(const Arguments& arguments) : m_arguments(arguments) { }

    int at(const char* name, int fallback, int low = 0)
    {
        const auto value = m_arguments.integer(name, fallback, low, 100'000'000);
        if (!value && !m_error)
            m_error = value.error();
        return value ? static_cast<int>(*value) : fallback;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Arguments& m_arguments;
    std::optional<Error> m_error;
};

Result<Executor> processesFrom(const Arguments& arguments, const std::filesystem::path& folder)
{
    Numbers numbers(arguments);
    ProcessEvaluator::Settings settings;
    settings.program = programFrom(arguments);
    settings.folder = folder;
    settings.memoryBytes = std::int64_t{1'000'000} * numbers.at("memory-mb", 0);
    settings.silence = std::chrono::seconds(numbers.at("silence-s", 1800, 1));
    settings.waitAtMost = std::chrono::minutes(numbers.at("wait-minutes", 0));
    if (numbers.error())
        return tl::unexpected(*numbers.error());
    return settings;
}

} // namespace

const std::set<std::string>& executorOptions()
{
    static const std::set<std::string> names{
        "executor",  "jobs",         "program",      "memory-mb",      "silence-s",
        "partition", "account",      "qos",          "gres",           "sbatch",
        "minutes",   "cpus",         "most-minutes", "most-memory-mb", "look-s",
        "preamble",  "while-paused", "stragglers",   "wait-minutes"};
    return names;
}

Result<SlurmEvaluator::Settings> clusterFrom(const Arguments& arguments,
                                             const std::filesystem::path& folder)
{
    Numbers numbers(arguments);
    SlurmEvaluator::Settings settings;
    settings.program = programFrom(arguments);
    settings.folder = folder;
    SlurmResources& resources = settings.resources;
    resources.partition = arguments.text("partition");
    resources.account = arguments.text("account");
    resources.qos = arguments.text("qos");
    resources.gres = arguments.text("gres");
    resources.options = arguments.list("sbatch");
    resources.minutes = numbers.at("minutes", 0);
    settings.estimateMemory = arguments.text("memory-mb") == "estimate";
    resources.memoryMb = settings.estimateMemory ? 0 : numbers.at("memory-mb", 0);
    resources.cpus = numbers.at("cpus", 1, 1);
    settings.mostMinutes = numbers.at("most-minutes", 4 * resources.minutes);
    settings.mostMemoryMb = numbers.at("most-memory-mb", 0);
    settings.look = std::chrono::seconds(numbers.at("look-s", 5, 1));
    settings.waitAtMost = std::chrono::minutes(numbers.at("wait-minutes", 0));
    if (numbers.error())
        return tl::unexpected(*numbers.error());
    using WhilePaused = SlurmEvaluator::WhilePaused;
    const std::map<std::string, WhilePaused> pauses{
        {"run", WhilePaused::Run}, {"hold", WhilePaused::Hold}, {"requeue", WhilePaused::Requeue}};
    const auto pause = pauses.find(arguments.text("while-paused", "run"));
    if (pause == pauses.end())
        return fail(ErrorCode::WrongUsage, "--while-paused", "must be run, hold or requeue");
    settings.whilePaused = pause->second;
    const std::string stragglers = arguments.text("stragglers", "pass");
    if (stragglers != "pass" && stragglers != "wait")
        return fail(ErrorCode::WrongUsage, "--stragglers", "must be pass or wait");
    settings.whenLate =
        stragglers == "pass" ? SearchOptions::WhenLate::PassOver : SearchOptions::WhenLate::Wait;
    if (arguments.has("preamble")) {
        auto text = readFile(arguments.text("preamble"));
        if (!text)
            return tl::unexpected(text.error());
        resources.preamble = std::move(*text);
    }
    return settings;
}

Result<Executor> executorFrom(const Arguments& arguments, const std::filesystem::path& study)
{
    const std::string kind = arguments.text("executor", "threads");
    const std::filesystem::path folder = arguments.text("jobs", study.string() + ".jobs");
    if (kind == "processes")
        return processesFrom(arguments, folder);
    if (kind == "slurm") {
        auto settings = clusterFrom(arguments, folder);
        if (!settings)
            return tl::unexpected(settings.error());
        return std::move(*settings);
    }
    if (kind != "threads")
        return fail(ErrorCode::WrongUsage, "--executor", "must be threads, processes or slurm");
    return Executor();
}

} // namespace sextant::cli
