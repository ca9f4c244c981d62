#include "core/search/search.h"

#include "core/search/evaluation_requests.h"
#include "core/search/proposer.h"
#include "core/space/space_sampler.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace sextant {

namespace {

/// How soon a worker without work notices what another process did to the study.
constexpr std::chrono::milliseconds kLook{500};

bool hasEnded(const CandidateRecord& candidate)
{
    return candidate.status != CandidateStatus::Training;
}

/// The candidates of a running search and the rule who works on what. All members under one mutex.
class Engine {
public:
    Engine(Study& study, StudySnapshot snapshot, const SearchSpace& space, const CostFunction& cost,
           const Evaluate& evaluate, const SearchOptions& options, const RunToken& token,
           const OnSearchEvent& onEvent)
        : m_study(study), m_settings(snapshot.header.settings), m_space(space),
          m_spaceJson(options.spaceJson.empty() ? snapshot.header.spaceJson : options.spaceJson),
          m_cost(cost), m_evaluate(evaluate), m_options(options), m_token(token), m_onEvent(onEvent)
    {
        adopt(std::move(snapshot));
    }

    Result<SearchSummary> run()
    {
        if (m_error)
            return tl::unexpected(*m_error);
        if (const auto logged = m_study.log(EventKind::SearchStarted, startDetail()); !logged)
            return tl::unexpected(logged.error());
        auto result = work();
        const auto ended = [&](const char* how, const std::string& why) {
            return m_study.log(
                EventKind::SearchEnded,
                nlohmann::json{{"how", how}, {"reason", why}, {"candidates", candidates().size()}}
                    .dump());
        };
        if (!result) {
            // The error says more than that it could not be written down.
            (void)(m_token.stop.stop_requested() ? ended("stopped", "")
                                                 : ended("failed", result.error().message()));
        } else if (const auto logged = ended("finished", ""); !logged) {
            return tl::unexpected(logged.error());
        }
        return result;
    }

private:
    Result<SearchSummary> work()
    {
        const std::stop_callback onStop(m_token.stop, [this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
        // Without the lock, for which a window would have to wait while a candidate is chosen; who
        // misses it looks again soon.
        if (m_options.workers)
            m_options.workers->onChange([this] { m_changed.notify_all(); });
        {
            std::vector<std::jthread> threads; // joined when the last worker has left
            std::unique_lock lock(m_mutex);
            for (;;) {
                while (m_active < wantedWorkers() && !isOver()) {
                    ++m_active;
                    threads.emplace_back([this] { workerLoop(); });
                }
                if (m_active == 0)
                    break;
                m_changed.wait_for(lock, kLook);
            }
        }
        if (m_options.workers)
            m_options.workers->onChange({});
        if (m_error)
            return tl::unexpected(*m_error);
        if (m_token.stop.stop_requested() && !isComplete())
            return fail(ErrorCode::Cancelled, "search", "stopped; everything finished is saved");
        return summary();
    }

    void workerLoop()
    {
        const RunToken token{m_token.stop, m_token.gate, [this](bool waiting) { onWait(waiting); }};
        for (;;) {
            if (!token.proceed()) {
                const std::lock_guard lock(m_mutex);
                return leave();
            }
            const auto claimed = claim();
            if (!claimed || !evaluate(*claimed, token))
                return;
        }
    }

    /// Blocks until there is a candidate to train; nothing when the worker has left since the work
    /// is done or stopped, or it is one too many.
    std::optional<CandidateRecord> claim()
    {
        std::unique_lock lock(m_mutex);
        ++m_idle;
        tellIfAllWait();
        std::optional<CandidateRecord> found;
        const auto isSettled = [&] {
            look(); // first, since the budget may have been raised
            if (isOver() || m_active > wantedWorkers())
                return true;
            found = nextLocked();
            return found.has_value() || isOver();
        };
        while (!isSettled())
            m_changed.wait_for(lock, kLook);
        --m_idle;
        if (!found)
            leave();
        return found;
    }

    /// A worker that left is no longer counted, even where it has yet to return.
    void leave()
    {
        --m_active;
        tellIfAllWait();
        m_changed.notify_all();
    }

    [[nodiscard]] int wantedWorkers() const
    {
        return std::clamp(m_options.workers ? m_options.workers->get() : 1, 1,
                          std::max(1, m_settings.lag));
    }

    [[nodiscard]] bool isOver() const
    {
        return m_error || m_token.stop.stop_requested() || isComplete();
    }

    /// Goes on from a study as it is now.
    void adopt(StudySnapshot snapshot)
    {
        if (snapshot.header.spaceJson != m_spaceJson) {
            const auto space = SearchSpace::fromJson(snapshot.header.spaceJson);
            if (!space) {
                m_error = space.error();
                return;
            }
            m_space = *space;
            m_spaceJson = snapshot.header.spaceJson;
        }
        m_settings = snapshot.header.settings;
        if (const auto finding = spaceFinding(m_space, m_settings.strategy); !finding.empty()) {
            m_error = Error{ErrorCode::SpaceInvalid, "search space", finding};
            return;
        }
        m_wishes = std::move(snapshot.openWishes);
        m_revision = snapshot.revision;
        m_exhausted = false;
        m_firstOpen = 0;
        if (m_proposer)
            m_proposer->reconfigure(m_settings, m_space, std::move(snapshot.candidates),
                                    snapshot.spaceSince);
        else
            m_proposer.emplace(m_settings, m_space, m_cost, std::move(snapshot.candidates),
                               snapshot.spaceSince);
    }

    /// Adopts what was changed in the study since the last look.
    void look()
    {
        const auto revision = m_study.revision();
        if (!revision) {
            m_error = revision.error();
            return;
        }
        if (*revision == m_revision)
            return;
        auto snapshot = m_study.snapshot();
        if (!snapshot) {
            m_error = snapshot.error();
            return;
        }
        adopt(std::move(*snapshot));
        m_changed.notify_all();
    }

    std::optional<CandidateRecord> nextLocked()
    {
        for (;; look()) {
            if (m_error)
                return std::nullopt;
            while (m_firstOpen < candidates().size() && hasEnded(candidates()[m_firstOpen]))
                ++m_firstOpen;
            for (std::size_t i = m_firstOpen; i < candidates().size(); ++i)
                if (const auto& candidate = candidates()[i];
                    !hasEnded(candidate) && m_claimed.insert(candidate.id).second)
                    return candidate;

            if (static_cast<int>(candidates().size()) >= m_settings.evaluations)
                return std::nullopt;
            const std::int64_t wish = m_wishes.empty() ? 0 : m_wishes.front().id;
            Proposal proposal;
            if (wish > 0)
                proposal.candidate = m_proposer->added(m_wishes.front());
            else if (!m_exhausted && m_proposer->isReady())
                proposal = propose();
            if (!proposal.candidate)
                return std::nullopt;
            const auto begun =
                m_study.beginUnlessEdited(m_revision, *proposal.candidate, proposal.rejected, wish);
            if (!begun) {
                m_error = begun.error();
                return std::nullopt;
            }
            if (!*begun) // edited in this very moment
                continue;
            if (wish > 0)
                m_wishes.erase(m_wishes.begin());
            m_proposer->add(*proposal.candidate);
            m_claimed.insert(proposal.candidate->id);
            return proposal.candidate;
        }
    }

    Proposal propose()
    {
        auto proposal = m_proposer->next();
        if (!proposal.candidate) {
            m_exhausted = true;
            m_changed.notify_all();
            if (candidates().empty())
                m_error = Error{ErrorCode::SpaceInvalid, "search space",
                                "no genome fits the caps"
                                    + (proposal.rejected.empty()
                                           ? std::string()
                                           : ", e.g. " + proposal.rejected.back().reason)};
        }
        return proposal;
    }

    /// @return false when the worker has left
    bool evaluate(CandidateRecord candidate, const RunToken& token)
    {
        tell({SearchEvent::Kind::Started, candidate, {}});
        if (hasEnded(candidate)) { // asked for, but cannot be built
            tell({SearchEvent::Kind::Finished, candidate, {}});
            return true;
        }
        auto request = requestFor(candidate);
        if (!request) {
            stopWith(request.error());
            return true;
        }
        if (!request->heritage)
            candidate.heirOf = -1; // the weights it was to start from were pruned
        bool hasLeft = false;
        std::optional<Error> unsaved;

        const SaveCheckpoint save = [&](const EpochRow& row,
                                        const std::string& bytes) -> Result<void> {
            EpochRow epoch = row;
            epoch.candidate = candidate.id;
            auto saved = m_study.saveCheckpoint(epoch, bytes);
            if (!saved) {
                unsaved = saved.error();
                return saved;
            }
            tell({SearchEvent::Kind::Epoch, candidate, epoch});
            const std::lock_guard lock(m_mutex);
            if (hasLeft || m_active <= wantedWorkers())
                return saved;
            hasLeft = true;
            leave();
            return fail(ErrorCode::Cancelled, "training", "another worker goes on from here");
        };
        const auto outcome = guarded([&] { return m_evaluate(*request, token, save); }, "training");
        if (unsaved) { // no fault of the candidate's: it goes on when there is room again
            stopWith(*unsaved);
            return !hasLeft;
        }
        CandidateWeights weights;
        if (outcome) {
            candidate.status = CandidateStatus::Done;
            candidate.fp32 = outcome->fp32;
            candidate.converted = outcome->converted;
            candidate.aligned = outcome->aligned;
            candidate.seconds = outcome->seconds;
            candidate.reason = outcome->endedEarly;
            weights = outcome->weights;
        } else if (outcome.error().code == ErrorCode::Cancelled
                   || outcome.error().code == ErrorCode::ClusterRefused) {
            if (hasLeft)
                putBack(candidate.id);
            else if (!m_token.stop.stop_requested())
                stopWith(outcome.error());
            return !hasLeft;
        } else {
            candidate.status = CandidateStatus::Failed;
            candidate.reason =
                std::string(errorName(outcome.error().code)) + ": " + outcome.error().why;
        }
        if (const auto saved = m_study.finish(candidate, weights); !saved) {
            stopWith(saved.error());
            return !hasLeft;
        }
        {
            const std::lock_guard lock(m_mutex);
            // What the user marked meanwhile is in the present record.
            const auto& present = candidates()[static_cast<std::size_t>(candidate.id)];
            candidate.pinned = present.pinned;
            candidate.excluded = present.excluded;
            candidate.note = present.note;
            m_proposer->update(candidate);
            m_changed.notify_all();
        }
        tell({SearchEvent::Kind::Finished, candidate, {}});
        return !hasLeft;
    }

    Result<EvaluationRequest> requestFor(const CandidateRecord& candidate)
    {
        auto checkpoint = m_study.checkpoint(candidate.id);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        SearchSettings settings;
        std::vector<CandidateRecord> seen;
        {
            const std::lock_guard lock(m_mutex);
            settings = m_settings;
            seen.assign(candidates().begin(), candidates().begin() + std::max(0, candidate.seen));
        }
        auto request = m_requests.make(settings, candidate, seen);
        if (request)
            request->checkpoint = std::move(*checkpoint);
        return request;
    }

    /// Lets another worker take the candidate up.
    void putBack(int candidate)
    {
        const std::lock_guard lock(m_mutex);
        m_claimed.erase(candidate);
        m_changed.notify_all();
    }

    void tell(const SearchEvent& event) const
    {
        if (m_onEvent)
            m_onEvent(event);
    }

    void stopWith(const Error& error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
        m_changed.notify_all();
    }

    void onWait(bool waiting)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting += waiting ? 1 : -1;
        if (waiting) {
            tellIfAllWait();
        } else {
            if (m_told) {
                if (m_token.onWait)
                    m_token.onWait(false);
                logLocked(EventKind::SearchResumed);
            }
            m_told = false;
            m_changed.notify_all();
        }
    }

    /// Idle workers have nothing to pause, so they count as resting.
    void tellIfAllWait()
    {
        if (m_told || m_waiting == 0 || m_waiting + m_idle < m_active)
            return;
        m_told = true;
        if (m_token.onWait)
            m_token.onWait(true);
        logLocked(EventKind::SearchPaused);
    }

    void logLocked(EventKind kind)
    {
        if (m_token.stop.stop_requested()) // it does not go on, it ends
            return;
        if (const auto logged = m_study.log(kind); !logged)
            m_error = logged.error();
    }

    [[nodiscard]] bool isComplete() const
    {
        const bool full = (m_exhausted && m_wishes.empty())
            || static_cast<int>(candidates().size()) >= m_settings.evaluations;
        return full
            && std::all_of(candidates().begin() + static_cast<std::ptrdiff_t>(m_firstOpen),
                           candidates().end(), hasEnded);
    }

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const
    {
        return m_proposer->candidates();
    }

    [[nodiscard]] std::string startDetail() const
    {
        const MachineInfo& machine = m_options.machine;
        return nlohmann::json{{"program", machine.program},       {"host", machine.host},
                              {"processor", machine.processor},   {"system", machine.system},
                              {"libtorch", machine.libTorch},     {"workers", wantedWorkers()},
                              {"candidates", candidates().size()}}
            .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

    [[nodiscard]] SearchSummary summary() const
    {
        SearchSummary result;
        result.exhausted = m_exhausted;
        for (const CandidateRecord& candidate : candidates())
            ++(candidate.status == CandidateStatus::Failed ? result.failed : result.finished);
        return result;
    }

    Study& m_study;
    EvaluationRequests m_requests{m_study};
    SearchSettings m_settings;
    SearchSpace m_space;
    std::string m_spaceJson; ///< that m_space was read from
    const CostFunction& m_cost;
    std::optional<Proposer> m_proposer; ///< none when the space cannot be searched
    const Evaluate& m_evaluate;
    const SearchOptions& m_options;
    const RunToken& m_token;
    const OnSearchEvent& m_onEvent;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_revision = 0; ///< of the study, when it was looked at
    std::vector<Wish> m_wishes; ///< open ones, oldest first
    std::set<int> m_claimed;
    std::size_t m_firstOpen = 0; ///< candidates before it have ended
    int m_active = 0, m_idle = 0, m_waiting = 0;
    bool m_told = false;
    bool m_exhausted = false;
    std::optional<Error> m_error;
};

} // namespace

std::string spaceFinding(const SearchSpace& space, Strategy strategy)
{
    if (const auto findings = space.findings(); !findings.empty())
        return findings.front().sentence();
    if (strategy != Strategy::Exhaustive)
        return {};
    const SpaceSampler whole(space);
    return whole.log10Size() <= kMostEnumeratedLog10 ? std::string()
                                                     : "is too large to be searched whole: "
            + whole.size() + " genomes; allow fewer choices or choose another strategy";
}

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                const Evaluate& evaluate, const SearchOptions& options,
                                const RunToken& token, const OnSearchEvent& onEvent)
{
    if (const auto findings = space.findings(); !findings.empty())
        return fail(ErrorCode::SpaceInvalid, "search space", findings.front().sentence());
    if (const auto locked = study.lockForSearch(); !locked)
        return tl::unexpected(locked.error());
    if (const auto sound = study.verify(); !sound)
        return tl::unexpected(sound.error());
    auto snapshot = study.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return Engine(study, std::move(*snapshot), space, cost, evaluate, options, token, onEvent)
        .run();
}

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                const Evaluate& evaluate, int workers, const RunToken& token,
                                const OnSearchEvent& onEvent)
{
    WorkerCount count(workers);
    SearchOptions options;
    options.workers = &count;
    return runSearch(study, space, cost, evaluate, options, token, onEvent);
}

} // namespace sextant
