#pragma once

#include "core/search/search.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sextant {

/// Where the evaluations of a search run, many at a time, and how the search waits for them: all
/// that it knows of time. One thread, the search's, calls begin() and waitForEnd().
class EvaluationPool {
public:
    struct Ended {
        int candidate = 0;
        Result<EvaluationOutcome> outcome;
    };

    virtual ~EvaluationPool() = default;

    /// Begins an evaluation and returns at once.
    /// @param door, save what the evaluation calls, from any thread, until it has ended
    virtual void begin(EvaluationRequest request, RunToken door, SaveCheckpoint save) = 0;
    /// An evaluation that has ended, each once. None when there is none within `atMost`, or after
    /// wake().
    [[nodiscard]] virtual std::optional<Ended> waitForEnd(std::chrono::milliseconds atMost) = 0;
    /// Ends a wait, the present or the next one. From any thread.
    virtual void wake() = 0;
};

/// Evaluations in threads of this process, as many as there are evaluations.
class ThreadPool : public EvaluationPool {
public:
    explicit ThreadPool(Evaluate evaluate) : m_evaluate(std::move(evaluate)) { }
    ~ThreadPool() override; ///< waits for what runs

    void begin(EvaluationRequest request, RunToken door, SaveCheckpoint save) override;
    [[nodiscard]] std::optional<Ended> waitForEnd(std::chrono::milliseconds atMost) override;
    void wake() override;

private:
    struct Work {
        EvaluationRequest request;
        RunToken door;
        SaveCheckpoint save;
    };
    void workerLoop();

    const Evaluate m_evaluate;
    std::mutex m_mutex;
    std::condition_variable m_begun, m_ended;
    std::deque<Work> m_waiting;
    std::deque<Ended> m_done;
    std::size_t m_idle = 0; ///< threads
    bool m_woken = false, m_over = false;
    std::vector<std::jthread> m_threads;
};

} // namespace sextant
