#include "core/search/detail/strategy.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::detail {

namespace {

// The original's settings, as shares of its population of 50.
constexpr double kTargetFps = 120.0;
constexpr double kMatingPool = 0.5;
constexpr double kMutation = 0.2; // of each gene
constexpr double kNewcomers = 0.2;

/// The original's weighted_sum_exponential with all weights 1.
double fitness(const CandidateRecord& candidate)
{
    constexpr double kWorst = -std::numeric_limits<double>::infinity();
    if (candidate.status != CandidateStatus::Done || !candidate.aligned
        || candidate.latencyMs <= 0.0)
        return kWorst;
    const double miou = candidate.aligned->miou();
    if (std::isnan(miou))
        return kWorst;
    return std::min(1000.0 / candidate.latencyMs / kTargetFps, 1.0) + miou * std::exp(miou);
}

/// Generations one after the other: the best is kept, some are drawn anew, the rest are children of
/// the better half. Unlike the original it never trains a genome twice and trains the newcomers
/// last.
class PynasGa : public SearchStrategy {
public:
    PynasGa(const SearchSettings& settings, const SpaceSampler& space)
        : m_space(space), m_population(std::max(4, settings.population))
    {
    }

    int visibleBefore(int id) const override { return id < m_population ? 0 : generationStart(id); }

    void prepare(const Past& past, Rng&) override
    {
        m_pool.clear();
        const int start = past.id < m_population ? 0 : generationStart(past.id);
        const int fresh = start == 0 ? m_population : m_population - 1;
        const int newcomers = static_cast<int>(std::lround(kNewcomers * m_population));
        if (start == 0 || past.id - start >= fresh - newcomers)
            return;
        // The last generation: what it trained, and the best of all before, which it had kept.
        const int previous = start == m_population ? 0 : start - (m_population - 1);
        std::vector<std::size_t> population;
        for (int i = previous; i < start; ++i)
            population.push_back(static_cast<std::size_t>(i));
        const auto fitnessOf = [&](std::size_t i) {
            return std::binary_search(past.breeders.begin(), past.breeders.end(), i)
                ? fitness(past.ended[i])
                : -std::numeric_limits<double>::infinity();
        };
        const auto better = [&](std::size_t a, std::size_t b) {
            return fitnessOf(a) > fitnessOf(b);
        };
        std::size_t best = 0;
        for (std::size_t i = 1; i < static_cast<std::size_t>(previous); ++i)
            best = better(i, best) ? i : best;
        if (previous > 0)
            population.push_back(best);
        std::stable_sort(population.begin(), population.end(), better);
        std::erase_if(population, [&](std::size_t i) { return !std::isfinite(fitnessOf(i)); });
        population.resize(
            std::min(population.size(), static_cast<std::size_t>(kMatingPool * m_population)));
        m_pool = parentsAt(past, population);
    }

    std::optional<Draft> draw(Rng& rng) override
    {
        if (m_pool.size() < 2)
            return Draft{m_space.sample(rng)};
        const int last = static_cast<int>(m_pool.size()) - 1;
        const int a = rng.integer(0, last);
        int b = rng.integer(0, last - 1);
        b += b >= a ? 1 : 0;
        const Parent& first = m_pool[static_cast<std::size_t>(a)];
        const Parent& second = m_pool[static_cast<std::size_t>(b)];
        return Draft{m_space.redrawGenes(m_space.singlePoint(first.genome, second.genome, rng),
                                         kMutation, rng),
                     first.id, second.id};
    }

private:
    [[nodiscard]] int generationStart(int id) const
    {
        const int each = m_population - 1;
        return m_population + (id - m_population) / each * each;
    }

    const SpaceSampler& m_space;
    int m_population;
    std::vector<Parent> m_pool;
};

} // namespace

std::unique_ptr<SearchStrategy> pynasGaStrategy(const SearchSettings& settings,
                                                const SpaceSampler& space)
{
    return std::make_unique<PynasGa>(settings, space);
}

} // namespace sextant::detail
