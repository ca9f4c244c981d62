#include "app/cli/arguments.h"
#include "app/cli/job_lines.h"
#include "app/cli/verbs.h"
#include "core/run/evaluation_job.h"
#include "core/run/evaluation_server.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>

namespace sextant::cli {

namespace {

/// From now on an allocation beyond the limit fails.
Result<void> limitMemory(std::int64_t megabytes)
{
    rlimit limit{};
    limit.rlim_cur = limit.rlim_max = static_cast<rlim_t>(megabytes) * 1'000'000;
    if (::setrlimit(RLIMIT_DATA, &limit) != 0)
        return fail(ErrorCode::WrongUsage, "--memory-mb", std::strerror(errno));
    return {};
}

Result<nlohmann::json> evaluateOne(const JobFolder& folder, const RunToken& token)
{
    if (const auto done = folder.evaluate(token); !done)
        return tl::unexpected(done.error());
    const auto result = folder.result();
    if (!result)
        return tl::unexpected(result.error());
    nlohmann::json document{{"job", folder.path().string()}, {"failed", nullptr}};
    // Who waited for it may have taken it already.
    if (result->has_value() && !**result)
        document["failed"] = (**result).error().message();
    return document;
}

/// Jobs by lines of standard input, answers by lines of standard output.
Result<nlohmann::json> serve(const RunToken& token)
{
    JobLines lines;
    std::stop_source stop; // when asked to, or when whoever waits for the results is gone
    const auto end = [&] { stop.request_stop(); };
    const std::stop_callback asked(token.stop, end);
    const std::stop_callback alone(lines.ended(), end);
    std::optional<Error> misread;
    const auto next = [&]() -> std::optional<std::filesystem::path> {
        const auto line = lines.next(token.stop);
        if (!line)
            return std::nullopt;
        auto folder = folderFromLine(*line);
        if (!folder) {
            misread = folder.error();
            return std::nullopt;
        }
        return std::move(*folder);
    };
    const auto tell = [](const ServedJob& served) {
        std::puts(served.toLine().c_str());
        std::fflush(stdout);
    };
    const auto served =
        serveEvaluations(next, tell, restingMemory, {stop.get_token(), token.gate, token.onWait});
    if (!served)
        return tl::unexpected(served.error());
    if (misread)
        return tl::unexpected(*misread);
    if (token.stop.stop_requested())
        return fail(ErrorCode::Cancelled, "evaluate", "stopped");
    return nlohmann::json::object();
}

} // namespace

Result<nlohmann::json> evaluateVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {"memory-mb"}, {"serve"});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const bool serves = arguments->has("serve");
    if (arguments->positional().size() != (serves ? 0 : 1))
        return fail(ErrorCode::WrongUsage, "evaluate", "expected: evaluate JOB, or --serve");
    const auto memory = arguments->integer("memory-mb", 0, 0, 100'000'000);
    if (!memory)
        return tl::unexpected(memory.error());
    if (*memory > 0)
        if (const auto limited = limitMemory(*memory); !limited)
            return tl::unexpected(limited.error());
    return serves ? serve(token) : evaluateOne(JobFolder(arguments->positional()[0]), token);
}

} // namespace sextant::cli
