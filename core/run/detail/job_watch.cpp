#include "core/run/detail/job_watch.h"

#include "core/space/genome.h"

#include <algorithm>
#include <thread>

namespace sextant::detail {

namespace {

/// Whether two jobs train the same to the same end.
bool areEqual(const EvaluationJob& a, const EvaluationJob& b)
{
    const SearchSettings& s = a.header.settings;
    const SearchSettings& t = b.header.settings;
    return a.request.genome == b.request.genome && a.request.seed == b.request.seed
        && a.header.dataFingerprint == b.header.dataFingerprint
        && a.header.profileJson == b.header.profileJson && s.epochs == t.epochs
        && s.alignEpochs == t.alignEpochs && s.training == t.training && s.recipe == t.recipe
        && s.alignment == t.alignment && a.request.initialWeights == b.request.initialWeights
        && a.request.heritage.has_value() == b.request.heritage.has_value();
}

} // namespace

Result<JobWatch> JobWatch::begin(const JobFolder& folder, const EvaluationJob& job)
{
    if (const auto former = folder.read(); former && areEqual(*former, job)) {
        if (!folder.result()) // damaged: it goes on from its checkpoint
            folder.dropResult();
        return JobWatch(folder);
    }
    std::error_code ec;
    std::filesystem::remove_all(folder.path(), ec);
    if (const auto written = folder.write(job); !written)
        return tl::unexpected(written.error());
    return JobWatch(folder);
}

Result<bool> JobWatch::passOn(const SaveCheckpoint& save, Checkpoints checkpoints)
{
    std::error_code ec;
    const auto changed = std::filesystem::last_write_time(m_folder.path() / "checkpoint", ec);
    if (ec || changed == m_changed)
        return false;
    const auto progress = m_folder.progress();
    if (!progress) // a damaged one is written anew after the next epoch
        return false;
    m_changed = changed;
    const auto& epochs = progress->epochs;
    for (; m_told < epochs.size(); ++m_told) {
        // Only behind the last epoch is there something to go on from; a crash before it is known
        // begins the training again.
        const bool isWanted = m_told + 1 == epochs.size() && checkpoints == Checkpoints::PassedOn;
        if (const auto saved =
                save(epochs[m_told], isWanted ? progress->checkpoint : std::string());
            !saved)
            return tl::unexpected(saved.error());
    }
    return true;
}

Result<JobWatch> beginWatch(WaitBoard& waits, const JobFolder& folder, const EvaluationJob& job,
                            std::chrono::milliseconds look, const RunToken& door)
{
    constexpr std::chrono::milliseconds kStep{200}; // between looks at the door
    const int candidate = job.request.candidate;
    for (;;) {
        auto watch = JobWatch::begin(folder, job);
        if (watch)
            waits.passed(candidate);
        if (watch || watch.error().code != ErrorCode::FileUnwritable)
            return watch;
        if (const auto waited =
                waits.failed(SearchWait::For::Folder, candidate, watch.error().message(), door);
            !waited)
            return tl::unexpected(waited.error());
        const auto until = std::chrono::steady_clock::now() + look;
        do {
            std::this_thread::sleep_for(std::min(kStep, look));
            if (!door.proceed()) {
                waits.leave(candidate);
                return fail(ErrorCode::Cancelled, "training", "stopped");
            }
        } while (std::chrono::steady_clock::now() < until);
    }
}

} // namespace sextant::detail
