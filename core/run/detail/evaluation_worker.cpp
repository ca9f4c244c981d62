#include "core/run/detail/evaluation_worker.h"

namespace sextant::detail {

Result<EvaluationWorker> EvaluationWorker::start(const std::filesystem::path& program,
                                                 std::int64_t memoryBytes)
{
    std::vector<std::string> words{program.string(), "evaluate", "--serve"};
    if (memoryBytes > 0) {
        words.push_back("--memory-mb");
        words.push_back(std::to_string(memoryBytes / 1'000'000));
    }
    auto process = BackgroundProcess::start(words);
    if (!process)
        return tl::unexpected(process.error());
    return EvaluationWorker(std::move(*process));
}

bool EvaluationWorker::give(const std::filesystem::path& folder)
{
    ++m_jobs;
    (void)m_process.lastWords(); // what it says from now on is about this one
    return m_process.tell(jobLine(folder));
}

std::optional<ServedJob> EvaluationWorker::answer(std::chrono::milliseconds atMost)
{
    const auto line = m_process.heard(atMost);
    if (!line)
        return std::nullopt;
    auto served = ServedJob::fromLine(*line);
    return served ? std::optional(std::move(*served)) : std::nullopt;
}

Result<std::unique_ptr<EvaluationWorker>>
EvaluationWorkers::begin(const std::filesystem::path& folder, Kind kind)
{
    while (kind == Kind::Any) {
        std::unique_ptr<EvaluationWorker> idle;
        {
            const std::lock_guard lock(m_mutex);
            if (m_idle.empty())
                break;
            idle = std::move(m_idle.back());
            m_idle.pop_back();
        }
        if (!idle->process().ended() && idle->give(folder))
            return idle;
    }
    auto started = EvaluationWorker::start(m_program, m_memoryBytes);
    if (!started)
        return tl::unexpected(started.error());
    auto worker = std::make_unique<EvaluationWorker>(std::move(*started));
    (void)worker->give(folder); // if it is gone already, its end says why
    return worker;
}

void EvaluationWorkers::giveBack(std::unique_ptr<EvaluationWorker> worker)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(worker));
}

} // namespace sextant::detail
