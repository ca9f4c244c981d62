#include "core/run/process_evaluator.h"

#include "core/base/files.h"
#include "core/run/detail/background_process.h"
#include "core/run/detail/job_watch.h"
#include "core/run/detail/study_data.h"

#include <csignal>
#include <cstring>
#include <optional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

constexpr std::chrono::milliseconds kLook{20};
constexpr int kMostRestarts = 5; ///< of one that others stopped
constexpr int kStoppedExit = 4; ///< sextant-cli's, when it was asked to stop

std::string lastLine(const std::filesystem::path& log)
{
    auto text = readFile(log).value_or(std::string());
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text.substr(text.find_last_of('\n') + 1);
}

std::string reasonOf(int status, const std::filesystem::path& log)
{
    std::string reason;
    if (WIFSIGNALED(status)) {
        reason = std::string("its process was ended by ") + ::strsignal(WTERMSIG(status));
        if (WTERMSIG(status) == SIGKILL)
            reason += ", perhaps for want of memory";
    } else {
        reason = "its process ended with exit code " + std::to_string(WEXITSTATUS(status));
    }
    const std::string line = lastLine(log);
    return line.empty() ? reason : reason + "; it said: " + line;
}

} // namespace

ProcessEvaluator::ProcessEvaluator(StudyHeader header, std::filesystem::path data,
                                   Settings settings)
    : m_header(std::move(header)), m_data(std::move(data)), m_settings(std::move(settings))
{
}

Result<ProcessEvaluator> ProcessEvaluator::create(const StudyHeader& header,
                                                  const std::filesystem::path& data,
                                                  Settings settings, const RunToken& token)
{
    if (::access(settings.program.c_str(), X_OK) != 0)
        return fail(ErrorCode::FileMissing, settings.program.string(), "is no program to start");
    if (const auto dataset = detail::openStudyData(header, data, token); !dataset)
        return tl::unexpected(dataset.error());
    return ProcessEvaluator(header, data, std::move(settings));
}

void ProcessEvaluator::forget(int candidate) const
{
    JobFolder::of(m_settings.folder, candidate).remove();
}

Result<EvaluationOutcome> ProcessEvaluator::evaluate(const EvaluationRequest& request,
                                                     const RunToken& door,
                                                     const SaveCheckpoint& save) const
{
    auto watch = detail::JobWatch::begin(JobFolder::of(m_settings.folder, request.candidate),
                                         {m_header, m_data, request});
    if (!watch)
        return tl::unexpected(watch.error());
    const auto log = watch->folder().path() / "log";
    std::vector<std::string> words{m_settings.program.string(), "evaluate",
                                   watch->folder().path().string(), "--parent",
                                   std::to_string(::getpid())};
    if (m_settings.memoryBytes > 0) {
        words.push_back("--memory-mb");
        words.push_back(std::to_string(m_settings.memoryBytes / 1'000'000));
    }
    for (int restart = 0;; ++restart) {
        auto child = detail::BackgroundProcess::start(words, log, log);
        if (!child)
            return tl::unexpected(child.error());
        auto heard = std::chrono::steady_clock::now();
        std::optional<int> status;
        while (!(status = child->ended())) {
            std::this_thread::sleep_for(kLook);
            if (door.gate && door.gate->isClosed()) {
                child->signal(SIGSTOP);
                if (door.proceed())
                    child->signal(SIGCONT);
                heard = std::chrono::steady_clock::now();
            }
            if (!door.proceed()) {
                child->stop();
                return fail(ErrorCode::Cancelled, "training", "stopped");
            }
            const auto told = watch->passOn(save);
            if (!told) {
                child->stop();
                return tl::unexpected(told.error());
            }
            const auto now = std::chrono::steady_clock::now();
            if (*told)
                heard = now;
            else if (now - heard > m_settings.silence)
                return fail(ErrorCode::Internal, "training",
                            "its process gave no sign for "
                                + std::to_string(m_settings.silence.count() / 1000)
                                + " s and was ended");
        }
        if (const auto told = watch->passOn(save); !told)
            return tl::unexpected(told.error());
        auto result = watch->folder().result();
        if (!result)
            return tl::unexpected(result.error());
        if (result->has_value())
            return std::move(**result);
        const bool wasStopped = WIFEXITED(*status) && WEXITSTATUS(*status) == kStoppedExit;
        if (!wasStopped || restart == kMostRestarts)
            return fail(ErrorCode::Internal, "training", reasonOf(*status, log));
    }
}

} // namespace sextant
