#include "core/search/detail/engine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace sextant::detail {

namespace {

/// How soon a search notices what another process did to the study.
constexpr std::chrono::milliseconds kLook{500};

bool hasEnded(const CandidateRecord& candidate)
{
    return candidate.status != CandidateStatus::Training;
}

} // namespace

Engine::Engine(Study& study, StudySnapshot snapshot, const SearchSpace& space,
               const CostFunction& cost, EvaluationPool& pool, const SearchOptions& options,
               const RunToken& token, const OnSearchEvent& onEvent)
    : m_study(study), m_settings(snapshot.header.settings), m_space(space),
      m_spaceJson(options.spaceJson.empty() ? snapshot.header.spaceJson : options.spaceJson),
      m_cost(cost), m_pool(pool), m_options(options), m_token(token), m_onEvent(onEvent)
{
    adopt(std::move(snapshot));
}

Result<SearchSummary> Engine::run()
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

Result<SearchSummary> Engine::work()
{
    const std::stop_callback onStop(m_token.stop, [this] { m_pool.wake(); });
    if (m_options.workers)
        m_options.workers->onChange([this] { m_pool.wake(); });
    for (;;) {
        look(); // first, since the budget may have been raised
        restWhilePaused();
        fill();
        if (m_running.empty() && isOver())
            break;
        if (auto ended = m_pool.waitForEnd(kLook))
            take(std::move(*ended));
    }
    if (m_options.workers)
        m_options.workers->onChange({});
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_token.stop.stop_requested() && !isComplete())
        return fail(ErrorCode::Cancelled, "search", "stopped; everything finished is saved");
    return summary();
}

int Engine::wantedWorkers() const
{
    return std::clamp(m_options.workers ? m_options.workers->get() : 1, 1,
                      std::max(1, m_lag.load()));
}

int Engine::activeWorkers() const
{
    return static_cast<int>(m_running.size()) - m_leaving;
}

bool Engine::isOver() const
{
    return m_error || m_token.stop.stop_requested() || isComplete();
}

bool Engine::isComplete() const
{
    const bool full = (m_exhausted && m_wishes.empty())
        || static_cast<int>(candidates().size()) >= m_settings.evaluations;
    return full && m_unended == 0;
}

bool Engine::isPaused() const
{
    return m_token.gate && m_token.gate->isClosed() && !m_token.stop.stop_requested();
}

void Engine::adopt(StudySnapshot snapshot)
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
    m_lag = m_settings.lag;
    if (const auto finding = spaceFinding(m_space, m_settings.strategy); !finding.empty()) {
        m_error = Error{ErrorCode::SpaceInvalid, "search space", finding};
        return;
    }
    m_wishes = std::move(snapshot.openWishes);
    m_revision = snapshot.revision;
    m_exhausted = false;
    if (m_proposer)
        m_proposer->reconfigure(m_settings, m_space, std::move(snapshot.candidates),
                                snapshot.spaceSince, std::move(snapshot.stragglers));
    else
        m_proposer.emplace(m_settings, m_space, m_cost, std::move(snapshot.candidates),
                           snapshot.spaceSince, std::move(snapshot.stragglers), m_options.followed);
    m_open.clear();
    for (const CandidateRecord& candidate : candidates())
        if (!hasEnded(candidate) && !m_running.contains(candidate.id))
            m_open.insert(candidate.id);
    m_unended = m_open.size() + m_running.size();
}

void Engine::look()
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
}

void Engine::fill()
{
    const auto hasRoom = [this] {
        const std::lock_guard lock(m_mutex);
        return activeWorkers() < wantedWorkers();
    };
    while (!isOver() && !isPaused() && hasRoom()) {
        auto candidate = nextCandidate();
        if (!candidate)
            break;
        begin(std::move(*candidate));
    }
}

std::optional<CandidateRecord> Engine::nextCandidate()
{
    for (;; look()) {
        if (m_error)
            return std::nullopt;
        if (!m_open.empty()) {
            const int oldest = *m_open.begin();
            m_open.erase(m_open.begin());
            return candidates()[static_cast<std::size_t>(oldest)];
        }
        if (static_cast<int>(candidates().size()) >= m_settings.evaluations)
            return std::nullopt;
        const std::int64_t wish = m_wishes.empty() ? 0 : m_wishes.front().id;
        Proposal proposal;
        if (wish > 0)
            proposal.candidate = m_proposer->added(m_wishes.front());
        else if (!m_exhausted && mayPropose())
            proposal = propose();
        if (!proposal.candidate)
            return std::nullopt;
        const auto begun = m_study.beginUnlessEdited(m_revision, *proposal.candidate,
                                                     proposal.rejected, wish, proposal.seen);
        if (!begun) {
            m_error = begun.error();
            return std::nullopt;
        }
        if (!*begun) // edited in this very moment
            continue;
        if (wish > 0)
            m_wishes.erase(m_wishes.begin());
        m_proposer->add(*proposal.candidate);
        if (!hasEnded(*proposal.candidate))
            ++m_unended;
        return proposal.candidate;
    }
}

bool Engine::mayPropose() const
{
    return m_proposer->isReady()
        || (m_options.whenLate == SearchOptions::WhenLate::PassOver && m_proposer->mayPassOver());
}

Proposal Engine::propose()
{
    auto proposal = m_proposer->next();
    if (!proposal.candidate) {
        m_exhausted = true;
        if (candidates().empty())
            m_error = Error{ErrorCode::SpaceInvalid, "search space",
                            "no genome fits the caps"
                                + (proposal.rejected.empty()
                                       ? std::string()
                                       : ", e.g. " + proposal.rejected.back().reason)};
    }
    return proposal;
}

void Engine::begin(CandidateRecord candidate)
{
    tell({SearchEvent::Kind::Started, candidate, {}});
    if (hasEnded(candidate)) { // asked for, but cannot be built
        tell({SearchEvent::Kind::Finished, candidate, {}});
        return;
    }
    auto request = requestFor(candidate);
    if (!request) {
        m_error = request.error();
        return;
    }
    if (!request->heritage)
        candidate.heirOf = -1; // the weights it was to start from were pruned
    const int id = candidate.id;
    {
        const std::lock_guard lock(m_mutex);
        m_running[id] = {std::move(candidate), false, {}};
    }
    m_pool.begin(
        std::move(*request),
        {m_token.stop, m_token.gate, [this](bool waiting) { onWait(waiting); }},
        [this, id](const EpochRow& row, const std::string& bytes) { return save(id, row, bytes); });
}

Result<EvaluationRequest> Engine::requestFor(const CandidateRecord& candidate)
{
    auto checkpoint = m_study.checkpoint(candidate.id);
    if (!checkpoint)
        return tl::unexpected(checkpoint.error());
    auto request = m_requests.make(m_settings, candidate, candidates(), m_proposer->stragglers());
    if (request)
        request->checkpoint = std::move(*checkpoint);
    return request;
}

Result<void> Engine::save(int candidate, const EpochRow& row, const std::string& bytes)
{
    EpochRow epoch = row;
    epoch.candidate = candidate;
    auto saved = m_study.saveCheckpoint(epoch, bytes);
    std::unique_lock lock(m_mutex);
    Running& running = m_running.at(candidate);
    if (!saved) {
        running.unsaved = saved.error();
        return saved;
    }
    lock.unlock();
    if (m_onEvent) // a copy only for who listens
        tell({SearchEvent::Kind::Epoch, running.candidate, epoch});
    lock.lock();
    if (running.isLeaving || activeWorkers() <= wantedWorkers())
        return saved;
    running.isLeaving = true;
    ++m_leaving;
    m_pool.wake();
    return fail(ErrorCode::Cancelled, "training", "another worker goes on from here");
}

void Engine::take(EvaluationPool::Ended ended)
{
    Running running;
    {
        const std::lock_guard lock(m_mutex);
        auto node = m_running.extract(ended.candidate);
        running = std::move(node.mapped());
        m_leaving -= running.isLeaving ? 1 : 0;
    }
    if (running.unsaved) { // no fault of the candidate's: it goes on when there is room again
        m_error = running.unsaved;
        return;
    }
    CandidateRecord& candidate = running.candidate;
    CandidateWeights weights;
    if (auto& outcome = ended.outcome) {
        candidate.status = CandidateStatus::Done;
        candidate.fp32 = outcome->fp32;
        candidate.converted = outcome->converted;
        candidate.aligned = outcome->aligned;
        candidate.seconds = outcome->seconds;
        candidate.reason = outcome->endedEarly;
        weights = std::move(outcome->weights);
    } else if (outcome.error().code == ErrorCode::Cancelled
               || outcome.error().code == ErrorCode::ClusterRefused) {
        if (running.isLeaving)
            m_open.insert(candidate.id); // for another worker
        else if (!m_token.stop.stop_requested())
            m_error = outcome.error();
        return;
    } else {
        candidate.status = CandidateStatus::Failed;
        candidate.reason =
            std::string(errorName(outcome.error().code)) + ": " + outcome.error().why;
    }
    if (const auto saved = m_study.finish(candidate, weights); !saved) {
        m_error = saved.error();
        return;
    }
    // What the user marked meanwhile is in the present record.
    const auto& present = candidates()[static_cast<std::size_t>(candidate.id)];
    candidate.pinned = present.pinned;
    candidate.excluded = present.excluded;
    candidate.note = present.note;
    m_proposer->update(candidate);
    --m_unended;
    tell({SearchEvent::Kind::Finished, candidate, {}});
}

void Engine::onWait(bool waiting)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting += waiting ? 1 : -1;
    }
    m_pool.wake();
}

void Engine::restWhilePaused()
{
    const auto allRest = [this] {
        const std::lock_guard lock(m_mutex);
        return static_cast<std::size_t>(m_waiting) == m_running.size();
    };
    if (!m_told && isPaused() && !isOver() && allRest()) {
        m_told = true;
        if (m_token.onWait)
            m_token.onWait(true);
        log(EventKind::SearchPaused);
        if (m_running.empty()) // nothing else would wake it
            (void)m_token.gate->wait(m_token.stop);
    }
    if (!m_told || isPaused())
        return;
    m_told = false;
    if (m_token.onWait)
        m_token.onWait(false);
    log(EventKind::SearchResumed);
}

void Engine::log(EventKind kind)
{
    if (m_token.stop.stop_requested()) // it does not go on, it ends
        return;
    if (const auto logged = m_study.log(kind); !logged)
        m_error = logged.error();
}

void Engine::tell(const SearchEvent& event) const
{
    if (m_onEvent)
        m_onEvent(event);
}

const std::vector<CandidateRecord>& Engine::candidates() const
{
    return m_proposer->candidates();
}

std::string Engine::startDetail() const
{
    const MachineInfo& machine = m_options.machine;
    return nlohmann::json{{"program", machine.program},       {"host", machine.host},
                          {"processor", machine.processor},   {"system", machine.system},
                          {"libtorch", machine.libTorch},     {"workers", wantedWorkers()},
                          {"candidates", candidates().size()}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

SearchSummary Engine::summary() const
{
    SearchSummary result;
    result.exhausted = m_exhausted;
    for (const CandidateRecord& candidate : candidates())
        ++(candidate.status == CandidateStatus::Failed ? result.failed : result.finished);
    return result;
}

} // namespace sextant::detail
