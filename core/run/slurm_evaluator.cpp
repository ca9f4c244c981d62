#include "core/run/slurm_evaluator.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/run/detail/job_watch.h"
#include "core/run/detail/study_data.h"
#include "core/run/training_memory.h"

#include <algorithm>
#include <array>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

constexpr int kMostSubmissions = 5; ///< of one evaluation
constexpr std::chrono::milliseconds kStep{200}; ///< between looks at the door
/// Between looks at two folders, however many there are: a shared file system serves others, too.
constexpr std::chrono::milliseconds kBetweenFolders{5};
/// How long the shared file system may take to show what a job that ended wrote.
constexpr std::chrono::seconds kShowsWithin{10};

/// The data in the shared folder, copied there once.
Result<std::filesystem::path> sharedData(const StudyHeader& header,
                                         const std::filesystem::path& data,
                                         const std::filesystem::path& folder, const RunToken& token)
{
    const auto verified = [&](const std::filesystem::path& tiles) -> Result<void> {
        return detail::openStudyData(header, tiles, token).map([](const Dataset&) {});
    };
    const auto target = folder / ("data-" + hexText(header.dataFingerprint));
    std::error_code ec;
    if (std::filesystem::exists(target, ec)) {
        if (const auto whole = verified(target); !whole)
            return tl::unexpected(whole.error());
        return target;
    }
    if (const auto whole = verified(data); !whole)
        return tl::unexpected(whole.error());
    // Copied under another name and renamed: a copy that was cut off is never taken for whole.
    auto part = target;
    part += "." + std::to_string(::getpid()) + ".part";
    std::filesystem::create_directories(folder, ec);
    std::filesystem::remove_all(part, ec);
    std::filesystem::copy(data, part, std::filesystem::copy_options::recursive, ec);
    if (!ec)
        std::filesystem::rename(part, target, ec);
    if (ec) {
        const std::string why = ec.message();
        std::filesystem::remove_all(part, ec);
        return fail(ErrorCode::FileUnwritable, target.string(), why);
    }
    if (const auto whole = verified(target); !whole)
        return tl::unexpected(whole.error());
    return target;
}

/// Unique to the folder, and telling to who looks at the queue.
std::string slurmName(const std::filesystem::path& folder)
{
    return kSlurmPrefix + hexText(stableHash(folder.parent_path().string())) + "-"
        + folder.filename().string();
}

/// The job of one evaluation, from the first look at its folder to its result.
class Submission {
public:
    Submission(const SlurmQueue& queue, const SlurmEvaluator::Settings& settings,
               SlurmResources resources, std::atomic<int>& inFlight, WaitBoard& waits,
               int candidate, detail::JobWatch& watch, const RunToken& door)
        : m_queue(queue), m_settings(settings), m_inFlight(inFlight), m_waits(waits),
          m_candidate(candidate), m_watch(watch), m_door(door), m_resources(std::move(resources)),
          m_mostMemoryMb(settings.mostMemoryMb > 0 ? settings.mostMemoryMb
                                                   : 4 * m_resources.memoryMb),
          m_name(slurmName(watch.folder().path())), m_idFile(watch.folder().path() / "slurm-id"),
          m_heldFile(watch.folder().path() / "held")
    {
        ++m_inFlight;
    }

    Submission(const Submission&) = delete;
    Submission& operator=(const Submission&) = delete;
    ~Submission()
    {
        m_waits.leave(m_candidate);
        --m_inFlight;
    }

    Result<EvaluationOutcome> run(const SaveCheckpoint& save)
    {
        for (int submissions = 0; submissions < kMostSubmissions; ++submissions) {
            if (const auto begun = begin(submissions > 0); !begun)
                return tl::unexpected(begun.error());
            auto result = follow(save);
            if (!result)
                return tl::unexpected(result.error());
            if (result->has_value())
                return std::move(**result);
            if (!mayTryAgain())
                break;
        }
        return fail(ErrorCode::Internal, "training",
                    "its job " + m_id + " ended as " + m_state + "; its log is "
                        + (m_watch.folder().path() / "slurm.log").string());
    }

private:
    [[nodiscard]] Result<std::optional<JobResult>> result() const
    {
        auto found = m_watch.folder().result();
        if (!found && found.error().code == ErrorCode::JobInvalid) {
            m_watch.folder().dropResult(); // the job goes on from its checkpoint
            return std::optional<JobResult>();
        }
        return found;
    }

    /// Passing the door in small steps. Errors: Cancelled.
    [[nodiscard]] Result<void> waitFor(std::chrono::milliseconds duration)
    {
        const auto until = std::chrono::steady_clock::now() + duration;
        do {
            std::this_thread::sleep_for(std::min(kStep, duration));
            if (!passDoor())
                return fail(ErrorCode::Cancelled, "training", "stopped; its job goes on");
        } while (std::chrono::steady_clock::now() < until);
        return {};
    }

    bool passDoor()
    {
        const bool mustHold = m_settings.whilePaused != SlurmEvaluator::WhilePaused::Run
            && !m_id.empty() && m_door.gate && m_door.gate->isClosed();
        if (mustHold)
            holdJob();
        const bool goesOn = m_door.proceed();
        if (mustHold && goesOn)
            releaseJob();
        return goesOn;
    }

    /// Once, whatever comes of it: a job that ends in this moment has its result, and one that
    /// could not be held goes on.
    void holdJob() const
    {
        const auto job = m_queue.job(m_id);
        if (!job || !*job || !(*job)->isAlive())
            return;
        (void)writeFile(m_heldFile, m_id);
        if ((*job)->state != "PENDING"
            && m_settings.whilePaused == SlurmEvaluator::WhilePaused::Requeue)
            m_queue.requeueHeld(m_id);
        else
            m_queue.hold(m_id);
    }

    /// What this search held, now or before it was closed.
    void releaseJob() const
    {
        std::error_code ec;
        if (std::filesystem::remove(m_heldFile, ec))
            m_queue.release(m_id);
    }

    /// Takes a job up that an earlier run submitted, or submits one.
    Result<void> begin(bool anew)
    {
        if (!m_door.proceed())
            return fail(ErrorCode::Cancelled, "training", "stopped");
        if (!anew) {
            if (const auto known = result(); known && known->has_value())
                return {};
            m_id = readFile(m_idFile).value_or(std::string());
        }
        for (;;) {
            if (!anew) {
                // The file may be missing where the program died right after it submitted.
                const auto job = m_id.empty() ? m_queue.jobNamed(m_name) : m_queue.job(m_id);
                if (job)
                    m_waits.passed(m_candidate);
                if (job && *job && (*job)->isAlive()) {
                    m_id = (*job)->id;
                    releaseJob();
                    return {};
                }
                if (!job)
                    if (const auto waits = waitsFor(job.error()); !waits)
                        return waits;
                if (job)
                    anew = true;
            }
            if (anew) {
                const auto id =
                    m_queue.submit(m_name, command(), m_resources, m_watch.folder().path());
                if (id) {
                    m_id = *id;
                    m_waits.passed(m_candidate);
                    (void)writeFile(m_idFile, m_id); // else a later run finds it by its name
                    return {};
                }
                if (const auto waits = waitsFor(id.error()); !waits)
                    return waits;
            }
            if (const auto waited = waitFor(m_settings.look); !waited)
                return waited;
        }
    }

    /// Whether an error is one to wait for. Errors: others; ClusterRefused when it lasts too long.
    [[nodiscard]] Result<void> waitsFor(const Error& error)
    {
        if (error.code == ErrorCode::ClusterAway)
            return m_waits.failed(SearchWait::For::Cluster, m_candidate, error.message(), m_door);
        if (error.code == ErrorCode::FileUnwritable)
            return m_waits.failed(SearchWait::For::Folder, m_candidate, error.message(), m_door);
        return tl::unexpected(error);
    }

    [[nodiscard]] Result<bool> passOn(const SaveCheckpoint& save)
    {
        return m_watch.passOn(save, detail::JobWatch::Checkpoints::LeftThere);
    }

    [[nodiscard]] std::vector<std::string> command() const
    {
        return {m_settings.program.string(), "evaluate", m_watch.folder().path().string()};
    }

    /// Until there is a result, or the job has ended without one.
    Result<std::optional<JobResult>> follow(const SaveCheckpoint& save)
    {
        std::optional<std::chrono::steady_clock::time_point> ended;
        auto looked = std::chrono::steady_clock::time_point();
        for (;;) {
            // The job goes on when this fails: whoever takes the candidate up finds it.
            if (const auto told = passOn(save); !told)
                return tl::unexpected(told.error());
            auto found = result();
            if (found && found->has_value())
                if (const auto last = passOn(save); !last) // what ended in between
                    return tl::unexpected(last.error());
            if (!found || found->has_value())
                return found;
            const auto now = std::chrono::steady_clock::now();
            if (ended && now - *ended > kShowsWithin)
                return std::optional<JobResult>();
            if (!ended && now - looked > m_settings.look) {
                looked = now;
                const auto job = m_queue.job(m_id);
                if (!job) {
                    if (const auto waits = waitsFor(job.error()); !waits)
                        return tl::unexpected(waits.error());
                } else {
                    m_waits.passed(m_candidate);
                    if (lookAt(*job))
                        ended = now;
                }
            }
            if (const auto waited = waitFor(folderLook()); !waited)
                return tl::unexpected(waited.error());
        }
    }

    /// @return whether the job has ended; how is in m_state
    bool lookAt(const std::optional<SlurmJob>& job)
    {
        if (!job || !job->isAlive()) {
            m_state = job ? job->state : m_queue.pastState(m_id).value_or("UNKNOWN");
            return true;
        }
        if (!job->isStuck())
            return false;
        m_queue.cancel(m_id);
        m_state = "LAUNCH_FAILED";
        return true;
    }

    [[nodiscard]] std::chrono::milliseconds folderLook() const
    {
        return std::max(
            std::min<std::chrono::milliseconds>(m_settings.look, std::chrono::seconds(1)),
            m_inFlight.load() * kBetweenFolders);
    }

    /// After an end without a result: whether another job is worth it.
    bool mayTryAgain()
    {
        const auto doubled = [](int& value, int most) {
            if (value <= 0 || value >= most)
                return false;
            value = std::min(2 * value, most);
            return true;
        };
        if (m_state == "OUT_OF_MEMORY")
            return doubled(m_resources.memoryMb, m_mostMemoryMb);
        if (m_state == "TIMEOUT" || m_state == "DEADLINE")
            return doubled(m_resources.minutes, m_settings.mostMinutes);
        // What ended by no fault of its own goes on from its checkpoint; COMPLETED without a result
        // that can be read had one that was damaged.
        constexpr std::array kAgain{"NODE_FAIL", "PREEMPTED", "BOOT_FAIL",    "REVOKED",
                                    "UNKNOWN",   "COMPLETED", "LAUNCH_FAILED"};
        return std::find(kAgain.begin(), kAgain.end(), m_state) != kAgain.end();
    }

    const SlurmQueue& m_queue;
    const SlurmEvaluator::Settings& m_settings;
    std::atomic<int>& m_inFlight;
    WaitBoard& m_waits;
    const int m_candidate;
    detail::JobWatch& m_watch;
    const RunToken& m_door;
    SlurmResources m_resources;
    int m_mostMemoryMb;
    const std::string m_name;
    const std::filesystem::path m_idFile, m_heldFile;
    std::string m_id, m_state;
};

} // namespace

SlurmEvaluator::SlurmEvaluator(StudyHeader header, std::filesystem::path data, Settings settings)
    : m_header(std::move(header)), m_data(std::move(data)), m_settings(std::move(settings)),
      m_queue(std::make_shared<SlurmQueue>(m_settings.look, m_settings.runner)),
      m_inFlight(std::make_shared<std::atomic<int>>(0)),
      m_waits(std::make_shared<WaitBoard>(m_settings.waitAtMost, m_settings.onWait))
{
}

Result<SlurmEvaluator> SlurmEvaluator::create(const StudyHeader& header,
                                              const std::filesystem::path& data, Settings settings,
                                              const RunToken& token)
{
    std::error_code ec;
    settings.folder = std::filesystem::absolute(settings.folder, ec);
    const auto trial = settings.folder / ("trial-" + std::to_string(::getpid()));
    if (const auto written = writeFile(trial, "x"); !written)
        return tl::unexpected(written.error());
    std::filesystem::remove(trial, ec);
    const auto shared = sharedData(header, data, settings.folder, token);
    if (!shared)
        return tl::unexpected(shared.error());
    return SlurmEvaluator(header, *shared, std::move(settings));
}

void SlurmEvaluator::forget(int candidate) const
{
    JobFolder::of(m_settings.folder, candidate).remove();
}

Result<EvaluationOutcome> SlurmEvaluator::evaluate(const EvaluationRequest& request,
                                                   const RunToken& door,
                                                   const SaveCheckpoint& save) const
{
    SlurmResources resources = m_settings.resources;
    if (resources.memoryMb == 0 && m_settings.estimateMemory)
        resources.memoryMb = trainingMemoryMb(request.genome, m_header);
    auto watch = detail::beginWatch(*m_waits, JobFolder::of(m_settings.folder, request.candidate),
                                    {m_header, m_data, request}, m_settings.look, door);
    if (!watch)
        return tl::unexpected(watch.error());
    return Submission(*m_queue, m_settings, std::move(resources), *m_inFlight, *m_waits,
                      request.candidate, *watch, door)
        .run(save);
}

} // namespace sextant
