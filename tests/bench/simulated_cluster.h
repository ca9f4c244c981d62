#pragma once

#include "core/base/rng.h"
#include "core/search/evaluation_pool.h"

#include <map>
#include <queue>
#include <vector>

namespace sextant {

/// What happens on a cluster, beside the search. Times are seconds.
struct ClusterModel {
    enum class Tail { Pareto, LogNormal, None };

    int workers = 1000;
    std::uint64_t seed = 1;
    double failureShare = 0.05; ///< of evaluations; each at a moment of its training that is drawn
    Tail tail = Tail::Pareto; ///< of what a training takes over what its arithmetic would
    double tailIndex = 1.5; ///< of Pareto
    double sigma = 1.0; ///< of LogNormal
    double limitS = 8 * 3600.0; ///< a job that takes longer is ended, and fails
    double submitS = 0.04; ///< of one sbatch, one after the other
    double startS = 10.0; ///< from there to the training: drawn up to twice as much
    double lookS = 1.0; ///< the search sees what happened up to so much later
    double engineS = 0.01; ///< the search itself for each candidate
    int epochs = 12;
};

/// What a cluster saw of a search.
struct ClusterTally {
    std::int64_t begun = 0, failed = 0, timedOut = 0, epochs = 0;
    double trainedS = 0.0; ///< in all workers
    double lastBegunS = 0.0, endS = 0.0; ///< of the simulated time
    double trainedBeforeLastBegunS = 0.0;
    double longestS = 0.0, meanS = 0.0; ///< of one training
};

/// Evaluations on a simulated cluster in simulated time: waiting for the next end is what lets time
/// pass. Same model, same search, same course.
class SimulatedCluster : public EvaluationPool {
public:
    /// What a network scores, and what its training takes on a worker of its own, in seconds.
    struct Training {
        EvaluationOutcome outcome; ///< but for its weights
        std::size_t weightBytes = 0; ///< of each of the two
        double seconds = 0.0;
    };
    using Train = std::function<Training(const EvaluationRequest&)>;

    SimulatedCluster(const ClusterModel& model, Train train)
        : m_model(model), m_train(std::move(train))
    {
    }

    void begin(EvaluationRequest request, RunToken door, SaveCheckpoint save) override;
    [[nodiscard]] std::optional<Ended> waitForEnd(std::chrono::milliseconds atMost) override;
    void wake() override { }

    [[nodiscard]] double nowS() const { return m_nowS; }
    [[nodiscard]] const ClusterTally& tally();
    /// Processor time that went into this object rather than the search.
    [[nodiscard]] double ownProcessorS() const { return m_ownS; }

private:
    struct Job {
        SaveCheckpoint save;
        Result<EvaluationOutcome> outcome;
        std::size_t weightBytes;
        Rng rng;
        double beganS = 0.0, trainingS = 0.0; ///< until its end, whatever that is
        double epochS = 0.0;
        int epoch = 0; ///< the next to end
    };
    struct Moment {
        double atS = 0.0;
        int candidate = 0;
        [[nodiscard]] bool operator>(const Moment& other) const
        {
            return std::pair(atS, candidate) > std::pair(other.atS, other.candidate);
        }
    };
    [[nodiscard]] double slowdown(Rng& rng) const;
    /// When the search hears next of a job.
    void expect(int candidate, Job& job);
    /// @return false when the search will not have it go on
    bool tellEpochs(int candidate, Job& job, double trainedS);

    const ClusterModel m_model;
    const Train m_train;
    double m_nowS = 0.0, m_submittedS = 0.0, m_ownS = 0.0;
    std::map<int, Job> m_jobs;
    std::vector<std::pair<double, double>> m_trainings; ///< from, to
    std::priority_queue<Moment, std::vector<Moment>, std::greater<>> m_moments;
    ClusterTally m_tally;
};

/// Processor time of this thread, seconds.
[[nodiscard]] double processorS();

} // namespace sextant
