#include "tests/bench/simulated_cluster.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace sextant {

double processorS()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double SimulatedCluster::slowdown(Rng& rng) const
{
    switch (m_model.tail) {
    case ClusterModel::Tail::Pareto:
        return std::pow(1.0 - rng.uniform(), -1.0 / m_model.tailIndex);
    case ClusterModel::Tail::LogNormal:
        return std::exp(m_model.sigma * rng.normal());
    case ClusterModel::Tail::None:
        break;
    }
    return 1.0;
}

void SimulatedCluster::begin(EvaluationRequest request, RunToken, SaveCheckpoint save)
{
    const double started = processorS();
    Rng rng(mixSeed(m_model.seed, static_cast<std::uint64_t>(request.candidate)));
    const Training training = m_train(request);
    const double whole = training.seconds * slowdown(rng);
    Job job{std::move(save),
            training.outcome,
            training.weightBytes,
            rng,
            0.0,
            std::min(whole, m_model.limitS),
            0.0,
            0};
    job.epochS = whole / m_model.epochs;
    if (job.rng.uniform() < m_model.failureShare) {
        job.trainingS *= job.rng.uniform();
        job.outcome = fail(ErrorCode::Internal, "training", "its job ended as NODE_FAIL");
        ++m_tally.failed;
    } else if (whole > m_model.limitS) {
        job.outcome = fail(ErrorCode::Internal, "training", "its job ended as TIMEOUT");
        ++m_tally.timedOut;
    } else {
        job.outcome->seconds = whole;
    }
    m_nowS += m_model.engineS;
    m_submittedS = std::max(m_nowS, m_submittedS) + m_model.submitS;
    job.beganS = m_submittedS + 2.0 * m_model.startS * job.rng.uniform();
    m_trainings.emplace_back(job.beganS, job.beganS + job.trainingS);
    ++m_tally.begun;
    expect(request.candidate, m_jobs.emplace(request.candidate, std::move(job)).first->second);
    m_ownS += processorS() - started;
}

void SimulatedCluster::expect(int candidate, Job& job)
{
    const double next = std::min(job.epochS * (job.epoch + 1), job.trainingS);
    m_moments.push({job.beganS + next + m_model.lookS * job.rng.uniform(), candidate});
}

bool SimulatedCluster::tellEpochs(int candidate, Job& job, double trainedS)
{
    const double known = std::min(trainedS, job.trainingS * (1.0 + 1e-9));
    for (; job.epoch < m_model.epochs && job.epochS * (job.epoch + 1) <= known; ++job.epoch) {
        ++m_tally.epochs;
        const double started = processorS();
        const auto saved = job.save({candidate, job.epoch, false, 0.1, 0.5}, {});
        m_ownS -= processorS() - started; // that was the study
        if (!saved) {
            job.outcome = tl::unexpected(saved.error());
            return false;
        }
    }
    return true;
}

std::optional<EvaluationPool::Ended> SimulatedCluster::waitForEnd(std::chrono::milliseconds atMost)
{
    const double started = processorS();
    const double untilS = m_nowS + 1e-3 * static_cast<double>(atMost.count());
    std::optional<Ended> ended;
    while (!ended && !m_moments.empty() && m_moments.top().atS <= untilS) {
        const Moment moment = m_moments.top();
        m_moments.pop();
        m_nowS = std::max(m_nowS, moment.atS);
        Job& job = m_jobs.at(moment.candidate);
        const double trainedS = moment.atS - job.beganS;
        if (tellEpochs(moment.candidate, job, trainedS) && trainedS < job.trainingS) {
            expect(moment.candidate, job);
            continue;
        }
        if (job.outcome) // not before: thousands train at a time
            job.outcome->weights = {std::string(job.weightBytes, 'f'),
                                    std::string(job.weightBytes, 'd')};
        ended.emplace(Ended{moment.candidate, std::move(job.outcome)});
        m_jobs.erase(moment.candidate);
    }
    if (!ended)
        m_nowS = untilS;
    m_ownS += processorS() - started;
    return ended;
}

const ClusterTally& SimulatedCluster::tally()
{
    m_tally.trainedS = m_tally.trainedBeforeLastBegunS = 0.0;
    m_tally.lastBegunS = m_trainings.empty() ? 0.0 : m_trainings.back().first;
    m_tally.endS = m_nowS;
    for (const auto& [from, to] : m_trainings) {
        m_tally.trainedS += to - from;
        m_tally.longestS = std::max(m_tally.longestS, to - from);
        m_tally.trainedBeforeLastBegunS += std::max(0.0, std::min(to, m_tally.lastBegunS) - from);
    }
    m_tally.meanS =
        m_tally.trainedS / static_cast<double>(std::max<std::size_t>(1, m_trainings.size()));
    return m_tally;
}

} // namespace sextant
