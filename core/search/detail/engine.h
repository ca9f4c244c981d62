#pragma once

#include "core/search/evaluation_pool.h"
#include "core/search/evaluation_requests.h"
#include "core/search/proposer.h"

#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace sextant::detail {

/// The candidates of a running search and the rule who works on what. It decides and writes in the
/// thread that runs it; evaluations report from theirs.
class Engine {
public:
    Engine(Study& study, StudySnapshot snapshot, const SearchSpace& space, const CostFunction& cost,
           EvaluationPool& pool, const SearchOptions& options, const RunToken& token,
           const OnSearchEvent& onEvent);

    [[nodiscard]] Result<SearchSummary> run();

private:
    /// An evaluation from begin() to its end.
    struct Running {
        CandidateRecord candidate;
        bool isLeaving = false; ///< told to stop, since it is one too many
        std::optional<Error> unsaved; ///< why the study could not take its checkpoint
    };

    [[nodiscard]] Result<SearchSummary> work();
    [[nodiscard]] int wantedWorkers() const;
    [[nodiscard]] int activeWorkers() const; ///< under the mutex
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isPaused() const;

    /// Goes on from a study as it is now.
    void adopt(StudySnapshot snapshot);
    /// Adopts what was changed in the study since the last look.
    void look();

    /// Begins evaluations as long as there is room and something to evaluate.
    void fill();
    [[nodiscard]] std::optional<CandidateRecord> nextCandidate();
    [[nodiscard]] bool mayPropose() const;
    [[nodiscard]] Proposal propose();
    void begin(CandidateRecord candidate);
    [[nodiscard]] Result<EvaluationRequest> requestFor(const CandidateRecord& candidate);
    /// Called by evaluations.
    [[nodiscard]] Result<void> save(int candidate, const EpochRow& row, const std::string& bytes);
    void take(EvaluationPool::Ended ended);

    /// Called by evaluations that wait at the door, or go on.
    void onWait(bool waiting);
    /// Tells when everything that is paused rests, and waits then; and when it goes on.
    void restWhilePaused();
    void log(EventKind kind);
    void tell(const SearchEvent& event) const;

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const;
    [[nodiscard]] std::string startDetail() const;
    [[nodiscard]] SearchSummary summary() const;

    Study& m_study;
    EvaluationRequests m_requests{m_study};
    SearchSettings m_settings;
    SearchSpace m_space;
    std::string m_spaceJson; ///< that m_space was read from
    const CostFunction& m_cost;
    std::optional<Proposer> m_proposer; ///< none when the space cannot be searched
    EvaluationPool& m_pool;
    const SearchOptions& m_options;
    const RunToken& m_token;
    const OnSearchEvent& m_onEvent;

    std::int64_t m_revision = 0; ///< of the study, when it was looked at
    std::vector<Wish> m_wishes; ///< open ones, oldest first
    std::set<int> m_open; ///< candidates that have begun and that nobody evaluates
    std::size_t m_unended = 0; ///< candidates that have not ended
    bool m_told = false; ///< that all rest
    bool m_exhausted = false;
    std::optional<Error> m_error;

    std::atomic<int> m_lag = 1;
    mutable std::mutex m_mutex;
    std::map<int, Running> m_running; ///< by candidate
    int m_leaving = 0; ///< of them
    int m_waiting = 0; ///< evaluations at the door
};

} // namespace sextant::detail
