#include "core/search/search.h"

#include "core/search/proposer.h"
#include "core/space/space_sampler.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace sextant {

namespace {

bool hasEnded(const CandidateRecord& candidate)
{
    return candidate.status != CandidateStatus::Training;
}

/// The candidates of a running search and the rule who works on what. All members under one mutex.
class Engine {
public:
    Engine(Study& study, StudyHeader header, std::vector<CandidateRecord> candidates,
           const SearchSpace& space, const CostFunction& cost, const Evaluate& evaluate,
           const RunToken& token, const OnSearchEvent& onEvent)
        : m_study(study), m_settings(header.settings),
          m_proposer(header.settings, space, cost, std::move(candidates)), m_evaluate(evaluate),
          m_token(token), m_onEvent(onEvent)
    {
    }

    Result<SearchSummary> run(int workers)
    {
        const std::stop_callback wake(m_token.stop, [this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
        m_active = std::clamp(workers, 1, std::max(1, m_settings.lag));
        {
            std::vector<std::jthread> threads;
            for (int i = 0, count = m_active; i < count; ++i)
                threads.emplace_back([this] { work(); });
        }
        if (m_error)
            return tl::unexpected(*m_error);
        if (m_token.stop.stop_requested() && !isComplete())
            return fail(ErrorCode::Cancelled, "search", "stopped; everything finished is saved");
        return summary();
    }

private:
    void work()
    {
        const RunToken token{m_token.stop, m_token.gate, [this](bool waiting) { onWait(waiting); }};
        while (token.proceed()) {
            const auto claimed = claim();
            if (!claimed)
                break;
            evaluate(*claimed, token);
        }
        const std::lock_guard lock(m_mutex);
        --m_active;
        tellIfAllWait();
        m_changed.notify_all();
    }

    /// Blocks until there is a candidate to train; nothing when the work is done or stopped.
    std::optional<CandidateRecord> claim()
    {
        std::unique_lock lock(m_mutex);
        ++m_idle;
        tellIfAllWait();
        std::optional<CandidateRecord> found;
        m_changed.wait(lock, [&] {
            if (m_error || m_token.stop.stop_requested() || isComplete())
                return true;
            found = nextLocked();
            return found.has_value() || m_error.has_value() || isComplete();
        });
        --m_idle;
        return found;
    }

    std::optional<CandidateRecord> nextLocked()
    {
        while (m_firstOpen < candidates().size() && hasEnded(candidates()[m_firstOpen]))
            ++m_firstOpen;
        for (std::size_t i = m_firstOpen; i < candidates().size(); ++i)
            if (const auto& candidate = candidates()[i];
                !hasEnded(candidate) && m_claimed.insert(candidate.id).second)
                return candidate;

        const int id = static_cast<int>(candidates().size());
        if (m_exhausted || id >= m_settings.evaluations || !m_proposer.isReady())
            return std::nullopt;
        auto proposal = m_proposer.next();
        if (!proposal.candidate) {
            m_exhausted = true;
            m_changed.notify_all();
            if (candidates().empty())
                m_error = Error{ErrorCode::SpaceInvalid, "search space",
                                "no genome fits the caps"
                                    + (proposal.rejected.empty()
                                           ? std::string()
                                           : ", e.g. " + proposal.rejected.back().reason)};
            return std::nullopt;
        }
        if (const auto saved = m_study.begin(*proposal.candidate, proposal.rejected); !saved) {
            m_error = saved.error();
            return std::nullopt;
        }
        m_proposer.add(*proposal.candidate);
        m_claimed.insert(id);
        return proposal.candidate;
    }

    void evaluate(CandidateRecord candidate, const RunToken& token)
    {
        tell({SearchEvent::Kind::Started, candidate, {}});
        const auto genome = Genome::parse(candidate.genome);
        const auto checkpoint = m_study.checkpoint(candidate.id);
        if (!genome || !checkpoint)
            return stopWith(genome ? checkpoint.error() : genome.error());

        const SaveCheckpoint save = [&](const EpochRow& row,
                                        const std::string& bytes) -> Result<void> {
            EpochRow epoch = row;
            epoch.candidate = candidate.id;
            auto saved = m_study.saveCheckpoint(epoch, bytes);
            if (saved)
                tell({SearchEvent::Kind::Epoch, candidate, epoch});
            return saved;
        };
        const EvaluationRequest request{candidate.id, *genome, candidate.seed, *checkpoint};
        const auto outcome = guarded([&] { return m_evaluate(request, token, save); }, "training");
        CandidateWeights weights;
        if (outcome) {
            candidate.status = CandidateStatus::Done;
            candidate.fp32 = outcome->fp32;
            candidate.converted = outcome->converted;
            candidate.aligned = outcome->aligned;
            candidate.seconds = outcome->seconds;
            weights = outcome->weights;
        } else if (outcome.error().code == ErrorCode::Cancelled) {
            if (!m_token.stop.stop_requested())
                stopWith(outcome.error());
            return;
        } else {
            candidate.status = CandidateStatus::Failed;
            candidate.reason =
                std::string(errorName(outcome.error().code)) + ": " + outcome.error().why;
        }
        if (const auto saved = m_study.finish(candidate, weights); !saved)
            return stopWith(saved.error());
        {
            const std::lock_guard lock(m_mutex);
            m_proposer.update(candidate);
            m_changed.notify_all();
        }
        tell({SearchEvent::Kind::Finished, candidate, {}});
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
            if (m_told && m_token.onWait)
                m_token.onWait(false);
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
    }

    [[nodiscard]] bool isComplete() const
    {
        const bool full =
            m_exhausted || static_cast<int>(candidates().size()) >= m_settings.evaluations;
        return full
            && std::all_of(candidates().begin() + static_cast<std::ptrdiff_t>(m_firstOpen),
                           candidates().end(), hasEnded);
    }

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const
    {
        return m_proposer.candidates();
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
    const SearchSettings m_settings;
    Proposer m_proposer;
    const Evaluate& m_evaluate;
    const RunToken& m_token;
    const OnSearchEvent& m_onEvent;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<int> m_claimed;
    std::size_t m_firstOpen = 0; ///< candidates before it have ended
    int m_active = 0, m_idle = 0, m_waiting = 0;
    bool m_told = false;
    bool m_exhausted = false;
    std::optional<Error> m_error;
};

} // namespace

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                const Evaluate& evaluate, int workers, const RunToken& token,
                                const OnSearchEvent& onEvent)
{
    if (const auto findings = space.findings(); !findings.empty())
        return fail(ErrorCode::SpaceInvalid, "search space", findings.front().sentence());
    if (const auto locked = study.lockForSearch(); !locked)
        return tl::unexpected(locked.error());
    auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    if (header->settings.strategy == Strategy::Exhaustive)
        if (const SpaceSampler whole(space); whole.log10Size() > kMostEnumeratedLog10)
            return fail(ErrorCode::SpaceInvalid, "search space",
                        "is too large to be searched whole: " + whole.size()
                            + " genomes; allow fewer choices or choose another strategy");
    auto candidates = study.candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    return Engine(study, std::move(*header), std::move(*candidates), space, cost, evaluate, token,
                  onEvent)
        .run(workers);
}

} // namespace sextant
