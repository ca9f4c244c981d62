#include "ui/models/time_left.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace sextant::ui {

std::optional<double> secondsLeft(std::span<const double> endedS,
                                  std::span<const RunningTraining> running, int waiting,
                                  int workers)
{
    std::vector<double> told(endedS.begin(), endedS.end());
    for (const RunningTraining& training : running)
        if (training.share > 0.0)
            told.push_back(training.elapsedS / training.share);
    if (told.empty())
        return std::nullopt;
    constexpr std::size_t kLeast = 12, kMost = 200;
    const std::size_t used = std::min(told.size(), std::clamp(told.size() / 2, kLeast, kMost));
    const double mean =
        std::accumulate(told.end() - static_cast<std::ptrdiff_t>(used), told.end(), 0.0)
        / static_cast<double>(used);
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (const RunningTraining& training : running) {
        constexpr double kOverdue = 0.1; // of the mean, for one that takes longer than it
        freeAt.push(training.share > 0.0 ? training.elapsedS / training.share - training.elapsedS
                                         : std::max(mean - training.elapsedS, kOverdue * mean));
    }
    while (static_cast<int>(freeAt.size()) < std::max(1, workers))
        freeAt.push(0.0);
    for (int i = 0; i < waiting; ++i) {
        const double from = freeAt.top();
        freeAt.pop();
        freeAt.push(from + mean);
    }
    double last = 0.0;
    for (; !freeAt.empty(); freeAt.pop())
        last = freeAt.top();
    return last;
}

} // namespace sextant::ui
