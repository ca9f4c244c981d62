#pragma once

#include "core/base/run_token.h"
#include "core/search/score_table.h"
#include "core/space/search_space.h"

#include <functional>
#include <string>
#include <vector>

namespace sextant {

struct TrialRequest {
    std::vector<Strategy> strategies;
    Strategy judged = Strategy::Surrogate; ///< how soon does it reach what the others end with?
    int seeds = 20; ///< 0, 1, ...
    int evaluations = 100; ///< of each search; at most the rows of the table are used
    int population = 12;
    int threads = 1;
};

/// A median over seeds with the interval that holds it with 95 % confidence, from the order of the
/// values alone. Source: David, Nagaraja, "Order Statistics", 3rd ed., Wiley 2003, section 7.1.
struct MedianInterval {
    double median = 0.0, low = 0.0, high = 0.0;
};
/// @param values at least one
[[nodiscard]] MedianInterval medianInterval(std::vector<double> values);

struct StrategyCurve {
    Strategy strategy = Strategy::Nsga2;
    /// Per seed, after 1, 2, ... evaluations: hypervolume as a share of that of the whole table.
    std::vector<std::vector<double>> hypervolume;
    /// What the judged strategy needs, seed by seed, to reach the last value of this one, as a
    /// share of its evaluations. A seed that does not reach it counts 1 and is counted in `missed`.
    MedianInterval needed;
    int missed = 0;
};

struct StrategyTrial {
    TrialRequest request;
    std::vector<StrategyCurve> curves;
};

/// Hypervolume after each evaluation of one search that reads its scores from the table, with the
/// lag of a real one; shorter when the space is exhausted. Relative to the whole table's, with the
/// reference point at 1.1 times its longest latency and mIoU 0. Genomes that the table lacks are
/// refused as if a cap forbade them.
[[nodiscard]] std::vector<double> replaySearch(const ScoreTable& table, const SearchSpace& space,
                                               const SearchSettings& settings);

/// Every strategy from every seed. Errors: Cancelled.
[[nodiscard]] Result<StrategyTrial> compareStrategies(const ScoreTable& table,
                                                      const SearchSpace& space,
                                                      const TrialRequest& request,
                                                      const RunToken& token = {});

[[nodiscard]] std::string trialMarkdown(const StrategyTrial& trial);
/// Median hypervolume over evaluations with the band of the middle half of the seeds.
[[nodiscard]] std::string trialSvg(const StrategyTrial& trial);

} // namespace sextant
