#include "core/run/slurm_evaluator.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/data/dataset.h"
#include "core/run/detail/job_watch.h"

#include <algorithm>
#include <array>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

constexpr int kMostSubmissions = 5; ///< of one evaluation
constexpr std::chrono::milliseconds kStep{50}; ///< between looks at the door
/// How long the shared file system may take to show what a job that ended wrote.
constexpr std::chrono::seconds kShowsWithin{10};

/// The data in the shared folder, copied there once.
Result<std::filesystem::path> sharedData(const StudyHeader& header,
                                         const std::filesystem::path& data,
                                         const std::filesystem::path& folder, const RunToken& token)
{
    const auto verified = [&](const std::filesystem::path& tiles) -> Result<void> {
        const auto dataset = openDataset(tiles, token);
        if (!dataset)
            return tl::unexpected(dataset.error());
        if (dataset->fingerprint != header.dataFingerprint)
            return fail(ErrorCode::StudyMismatch, tiles.string(),
                        "holds other data than the study was made with");
        return {};
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

/// The job of one evaluation, from the first look at its folder to its result.
class Submission {
public:
    Submission(const SlurmQueue& queue, const SlurmEvaluator::Settings& settings,
               detail::JobWatch& watch, const RunToken& door)
        : m_queue(queue), m_settings(settings), m_watch(watch), m_door(door),
          m_resources(settings.resources),
          m_name("sextant-" + hexText(stableHash(watch.folder().path().string()))),
          m_idFile(watch.folder().path() / "slurm-id")
    {
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
            if (!m_door.proceed())
                return fail(ErrorCode::Cancelled, "training", "stopped; its job goes on");
        } while (std::chrono::steady_clock::now() < until);
        return {};
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
                if (job && *job && (*job)->isAlive()) {
                    m_id = (*job)->id;
                    return {};
                }
                if (!job && job.error().code != ErrorCode::ClusterAway)
                    return tl::unexpected(job.error());
                if (job)
                    anew = true;
            }
            if (anew) {
                const auto id =
                    m_queue.submit(m_name, command(), m_resources, m_watch.folder().path());
                if (id) {
                    m_id = *id;
                    return writeFile(m_idFile, m_id);
                }
                if (id.error().code != ErrorCode::ClusterAway)
                    return tl::unexpected(id.error());
            }
            if (const auto waited = waitFor(m_settings.look); !waited)
                return waited;
        }
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
            if (const auto told = m_watch.passOn(save); !told)
                return tl::unexpected(told.error());
            auto found = result();
            if (found && found->has_value())
                if (const auto last = m_watch.passOn(save); !last) // what ended in between
                    return tl::unexpected(last.error());
            if (!found || found->has_value())
                return found;
            const auto now = std::chrono::steady_clock::now();
            if (ended && now - *ended > kShowsWithin)
                return std::optional<JobResult>();
            if (!ended && now - looked > m_settings.look) {
                looked = now;
                if (const auto job = m_queue.job(m_id); job && !(*job && (*job)->isAlive())) {
                    ended = now;
                    m_state = *job ? (*job)->state : m_queue.pastState(m_id).value_or("UNKNOWN");
                } else if (job && (*job)->isStuck()) {
                    m_queue.cancel(m_id);
                    ended = now;
                    m_state = "LAUNCH_FAILED";
                }
            }
            if (const auto waited = waitFor(
                    std::min<std::chrono::milliseconds>(m_settings.look, std::chrono::seconds(1)));
                !waited)
                return tl::unexpected(waited.error());
        }
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
            return doubled(m_resources.memoryMb, m_settings.mostMemoryMb);
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
    detail::JobWatch& m_watch;
    const RunToken& m_door;
    SlurmResources m_resources;
    const std::string m_name;
    const std::filesystem::path m_idFile;
    std::string m_id, m_state;
};

} // namespace

SlurmEvaluator::SlurmEvaluator(StudyHeader header, std::filesystem::path data, Settings settings)
    : m_header(std::move(header)), m_data(std::move(data)), m_settings(std::move(settings)),
      m_queue(std::make_shared<SlurmQueue>(m_settings.look, m_settings.runner))
{
}

Result<SlurmEvaluator> SlurmEvaluator::create(const StudyHeader& header,
                                              const std::filesystem::path& data, Settings settings,
                                              const RunToken& token)
{
    std::error_code ec;
    settings.folder = std::filesystem::absolute(settings.folder, ec);
    const auto shared = sharedData(header, data, settings.folder, token);
    if (!shared)
        return tl::unexpected(shared.error());
    return SlurmEvaluator(header, *shared, std::move(settings));
}

JobFolder SlurmEvaluator::folderOf(int candidate) const
{
    return JobFolder(m_settings.folder / ("candidate-" + std::to_string(candidate)));
}

void SlurmEvaluator::forget(int candidate) const
{
    std::error_code ec;
    std::filesystem::remove_all(folderOf(candidate).path(), ec);
}

Result<EvaluationOutcome> SlurmEvaluator::evaluate(const EvaluationRequest& request,
                                                   const RunToken& door,
                                                   const SaveCheckpoint& save) const
{
    auto watch = detail::JobWatch::begin(folderOf(request.candidate), {m_header, m_data, request});
    if (!watch)
        return tl::unexpected(watch.error());
    return Submission(*m_queue, m_settings, *watch, door).run(save);
}

} // namespace sextant
