#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/run/evaluation_job.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

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

/// Whoever waits for the result is gone: so is its reason.
Result<void> endWith(std::int64_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != static_cast<pid_t>(parent))
        return fail(ErrorCode::Cancelled, "evaluate", "the process that asked for it is gone");
    return {};
}

} // namespace

Result<nlohmann::json> evaluateVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {"memory-mb", "parent"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 1)
        return fail(ErrorCode::WrongUsage, "evaluate", "expected: evaluate JOB");
    const auto memory = arguments->integer("memory-mb", 0, 0, 100'000'000);
    const auto parent = arguments->integer("parent", 0, 0, INT32_MAX);
    if (!memory || !parent)
        return tl::unexpected(memory ? parent.error() : memory.error());
    if (*parent > 0)
        if (const auto bound = endWith(*parent); !bound)
            return tl::unexpected(bound.error());
    if (*memory > 0)
        if (const auto limited = limitMemory(*memory); !limited)
            return tl::unexpected(limited.error());
    const JobFolder folder(arguments->positional()[0]);
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

} // namespace sextant::cli
