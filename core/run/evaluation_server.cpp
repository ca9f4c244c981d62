#include "core/run/evaluation_server.h"

#include "core/run/evaluation_job.h"
#include "core/run/kept_workbench.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <unistd.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace sextant {

namespace {

using nlohmann::json;

/// Beyond what the first job left: networks differ, and so do the pieces that LibTorch keeps.
constexpr std::int64_t kMostGrowthBytes = 128'000'000;
constexpr double kMostGrowth = 1.25;

/// Whether a process that had this result may have something left of it: a training that found no
/// memory, or that a library gave up. What diverged or was impossible to build leaves nothing.
bool mayLinger(const JobResult& result)
{
    return !result
        && (result.error().code == ErrorCode::Internal
            || result.error().code == ErrorCode::OutOfMemory);
}

ServedJob servedOne(const JobFolder& folder, KeptWorkbench& kept, const RunToken& token)
{
    ServedJob served;
    served.folder = folder.path();
    const auto done = guarded([&] { return folder.evaluate(kept, token); }, "evaluation");
    if (!done) {
        served.error = done.error();
        served.isLast = true;
        return served;
    }
    const auto result = folder.result();
    served.isLast = !result || (result->has_value() && mayLinger(**result));
    return served;
}

} // namespace

std::string ServedJob::toLine() const
{
    json document{{"job", folder.string()},
                  {"error", nullptr},
                  {"resting_bytes", restingBytes},
                  {"last", isLast}};
    if (error)
        document["error"] = {
            {"code", errorName(error->code)}, {"what", error->what}, {"why", error->why}};
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<ServedJob> ServedJob::fromLine(const std::string& line)
{
    try {
        const json document = json::parse(line);
        ServedJob served;
        served.folder = document.at("job").get<std::string>();
        served.restingBytes = document.at("resting_bytes").get<std::int64_t>();
        served.isLast = document.at("last").get<bool>();
        if (const json& error = document.at("error"); !error.is_null())
            served.error =
                Error{errorNamed(error.at("code").get<std::string>()).value_or(ErrorCode::Internal),
                      error.at("what").get<std::string>(), error.at("why").get<std::string>()};
        return served;
    } catch (const std::exception& e) {
        return fail(ErrorCode::JobInvalid, "answer of an evaluation", e.what());
    }
}

std::string jobLine(const std::filesystem::path& folder)
{
    return json{{"job", folder.string()}}.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<std::filesystem::path> folderFromLine(const std::string& line)
{
    try {
        return std::filesystem::path(json::parse(line).at("job").get<std::string>());
    } catch (const std::exception& e) {
        return fail(ErrorCode::JobInvalid, "line that asks for a job", e.what());
    }
}

bool RestingMemory::hasGrown(std::int64_t bytes)
{
    if (m_first == 0)
        m_first = bytes;
    return static_cast<double>(bytes)
        > kMostGrowth * static_cast<double>(m_first) + static_cast<double>(kMostGrowthBytes);
}

std::int64_t restingMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
    std::ifstream file("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    file >> total >> resident;
    return file ? resident * ::sysconf(_SC_PAGESIZE) : 0;
}

Result<void> serveEvaluations(const std::function<std::optional<std::filesystem::path>()>& next,
                              const std::function<void(const ServedJob&)>& told,
                              const std::function<std::int64_t()>& memory, const RunToken& token)
{
    KeptWorkbench kept;
    RestingMemory resting;
    while (const auto folder = next()) {
        ServedJob served = servedOne(JobFolder(*folder), kept, token);
        served.restingBytes = memory();
        served.isLast = served.isLast || resting.hasGrown(served.restingBytes);
        told(served);
        if (served.error && served.error->code == ErrorCode::Cancelled)
            return tl::unexpected(*served.error);
        if (served.isLast)
            break;
    }
    return {};
}

} // namespace sextant
