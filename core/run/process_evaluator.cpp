#include "core/run/process_evaluator.h"

#include "core/run/detail/evaluation_worker.h"
#include "core/run/detail/job_watch.h"
#include "core/run/detail/study_data.h"

#include <csignal>
#include <cstring>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace sextant {

namespace {

using detail::EvaluationWorker;
using detail::EvaluationWorkers;

constexpr std::chrono::milliseconds kLook{20};
constexpr int kMostRestarts = 5; ///< of one that others stopped
constexpr int kStoppedExit = 4; ///< sextant-cli's, when it was asked to stop

std::string reasonOf(int status, const std::string& said)
{
    std::string reason;
    if (WIFSIGNALED(status)) {
        reason = std::string("its process was ended by ") + ::strsignal(WTERMSIG(status));
        if (WTERMSIG(status) == SIGKILL)
            reason += ", perhaps for want of memory";
    } else {
        reason = "its process ended with exit code " + std::to_string(WEXITSTATUS(status));
    }
    return said.empty() ? reason : reason + "; it said: " + said;
}

/// One evaluation by one worker.
class Attempt {
public:
    Attempt(EvaluationWorkers& workers, detail::JobWatch& watch, const RunToken& door,
            std::chrono::milliseconds silence)
        : m_workers(workers), m_watch(watch), m_door(door), m_silence(silence)
    {
    }

    /// How the worker left its job: with a result or without, for which there is a reason.
    struct End {
        bool wasStopped = false; ///< by others
        std::string reason; ///< empty: there should be a result
    };
    /// Errors: those that end the evaluation.
    Result<End> run(EvaluationWorkers::Kind kind, const SaveCheckpoint& save)
    {
        auto worker = m_workers.begin(m_watch.folder().path(), kind);
        if (!worker)
            return tl::unexpected(worker.error());
        m_worker = std::move(*worker);
        auto end = follow(save);
        m_wasNew = m_worker->isNew();
        if (end && m_mayGoOn)
            m_workers.giveBack(std::move(m_worker));
        m_worker.reset();
        return end;
    }
    /// Whether no earlier job of its process can be to blame for what came of it.
    [[nodiscard]] bool wasNew() const { return m_wasNew; }

private:
    Result<End> follow(const SaveCheckpoint& save)
    {
        auto& process = m_worker->process();
        auto heard = std::chrono::steady_clock::now();
        for (;;) {
            const auto served = m_worker->answer(kLook);
            const auto status = served ? std::nullopt : process.ended();
            // Before it is taken for ended: what it wrote last is there by now.
            const auto told = m_watch.passOn(save);
            if (!told) {
                process.stop();
                return tl::unexpected(told.error());
            }
            if (served)
                return endOf(*served);
            if (status)
                return End{WIFEXITED(*status) && WEXITSTATUS(*status) == kStoppedExit,
                           reasonOf(*status, process.lastWords())};
            if (*told || waitWhilePaused())
                heard = std::chrono::steady_clock::now();
            if (!m_door.proceed()) {
                process.stop();
                return fail(ErrorCode::Cancelled, "training", "stopped");
            }
            if (std::chrono::steady_clock::now() - heard > m_silence)
                return fail(ErrorCode::Internal, "training",
                            "its process gave no sign for "
                                + std::to_string(m_silence.count() / 1000) + " s and was ended");
        }
    }

    End endOf(const ServedJob& served)
    {
        m_mayGoOn = !served.isLast;
        if (!served.error)
            return {};
        return {served.error->code == ErrorCode::Cancelled, served.error->message()};
    }

    /// @return whether it waited
    bool waitWhilePaused()
    {
        if (!m_door.gate || !m_door.gate->isClosed())
            return false;
        m_worker->process().signal(SIGSTOP);
        if (m_door.proceed())
            m_worker->process().signal(SIGCONT);
        return true;
    }

    EvaluationWorkers& m_workers;
    detail::JobWatch& m_watch;
    const RunToken& m_door;
    const std::chrono::milliseconds m_silence;
    std::unique_ptr<EvaluationWorker> m_worker;
    bool m_mayGoOn = false, m_wasNew = false;
};

/// What a process may have come to because of what it evaluated before.
bool isDoubtful(const JobResult& result)
{
    return !result
        && (result.error().code == ErrorCode::Internal
            || result.error().code == ErrorCode::OutOfMemory);
}

} // namespace

ProcessEvaluator::ProcessEvaluator(StudyHeader header, std::filesystem::path data,
                                   Settings settings)
    : m_header(std::move(header)), m_data(std::move(data)), m_settings(std::move(settings)),
      m_workers(std::make_shared<EvaluationWorkers>(m_settings.program, m_settings.memoryBytes)),
      m_waits(std::make_shared<WaitBoard>(m_settings.waitAtMost, m_settings.onWait))
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
    auto watch = detail::beginWatch(*m_waits, JobFolder::of(m_settings.folder, request.candidate),
                                    {m_header, m_data, request}, std::chrono::seconds(1), door);
    if (!watch)
        return tl::unexpected(watch.error());
    auto kind = EvaluationWorkers::Kind::Any;
    for (int restart = 0;; ++restart) {
        Attempt attempt(*m_workers, *watch, door, m_settings.silence);
        const auto end = attempt.run(kind, save);
        if (!end)
            return tl::unexpected(end.error());
        auto result = watch->folder().result();
        if (!result)
            return tl::unexpected(result.error());
        const bool isInDoubt =
            !attempt.wasNew() && (result->has_value() ? isDoubtful(**result) : !end->wasStopped);
        if (isInDoubt) { // the verdict is that of a process of its own
            watch->folder().dropResult();
            kind = EvaluationWorkers::Kind::New;
            continue;
        }
        if (result->has_value())
            return std::move(**result);
        if (!end->wasStopped || restart >= kMostRestarts)
            return fail(ErrorCode::Internal, "training", end->reason);
    }
}

} // namespace sextant
