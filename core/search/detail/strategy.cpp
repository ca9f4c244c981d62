#include "core/search/detail/strategy.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sextant::detail {

namespace {

constexpr double kNewcomerShare = 0.1;
constexpr double kCrossoverShare = 0.8;

/// Every genome of the space with the same probability, whatever came before.
class Random : public LaggedStrategy {
public:
    Random(const SearchSettings& settings, const SpaceSampler& space)
        : LaggedStrategy(settings), m_space(space)
    {
    }
    void prepare(const Past&, Rng&) override { }
    std::optional<Draft> draw(Rng& rng) override { return Draft{m_space.sampleUniform(rng)}; }

private:
    const SpaceSampler& m_space;
};

/// Every genome of the space, in an order that the seed shuffles.
class Exhaustive : public LaggedStrategy {
public:
    Exhaustive(const SearchSettings& settings, const SpaceSampler& space)
        : LaggedStrategy(settings), m_genomes(space.enumerate())
    {
        Rng rng(settings.seed);
        for (std::size_t i = m_genomes.size(); i > 1; --i)
            std::swap(m_genomes[i - 1],
                      m_genomes[static_cast<std::size_t>(rng.integer(0, static_cast<int>(i) - 1))]);
    }
    void prepare(const Past&, Rng&) override { }
    std::optional<Draft> draw(Rng&) override
    {
        if (m_next == m_genomes.size())
            return std::nullopt;
        return Draft{m_genomes[m_next++]};
    }

private:
    std::vector<Genome> m_genomes;
    std::size_t m_next = 0; ///< those before are taken or not allowed
};

/// NSGA-II in a steady state: each candidate that ends enters the population, and the last in the
/// order of preference leaves it. Source: Deb et al., IEEE TEC 6(2), 2002; steady state as Durillo
/// et al., EMO 2009.
class Nsga2 : public LaggedStrategy {
public:
    Nsga2(const SearchSettings& settings, const SpaceSampler& space)
        : LaggedStrategy(settings), m_settings(settings), m_space(space)
    {
    }
    void prepare(const Past& past, Rng&) override
    {
        m_parents.clear();
        if (past.id >= firstRandom(m_settings))
            m_parents = parentsAt(past, past.population);
    }
    std::optional<Draft> draw(Rng& rng) override { return bred(m_space, m_parents, rng); }

private:
    const SearchSettings& m_settings;
    const SpaceSampler& m_space;
    std::vector<Parent> m_parents; ///< best first
};

/// Ageing evolution: the parent is the best of a few drawn from the newest candidates. Source: Real
/// et al., "Regularized evolution for image classifier architecture search", AAAI 2019; the
/// tournament by rank of domination is ours.
class Regularised : public LaggedStrategy {
public:
    Regularised(const SearchSettings& settings, const SpaceSampler& space)
        : LaggedStrategy(settings), m_settings(settings), m_space(space)
    {
    }
    void prepare(const Past& past, Rng& rng) override
    {
        m_parent.clear();
        if (past.id < firstRandom(m_settings) || past.breeders.empty())
            return;
        const auto alive = past.breeders.last(
            std::min(past.breeders.size(), static_cast<std::size_t>(2 * m_settings.population)));
        std::vector<std::size_t> drawn;
        std::vector<Objectives> points;
        for (int i = 0; i < std::max(2, m_settings.population / 3); ++i) {
            drawn.push_back(alive[static_cast<std::size_t>(
                rng.integer(0, static_cast<int>(alive.size()) - 1))]);
            points.push_back(past.objectives[drawn.back()]);
        }
        const std::array best{drawn[nsga2Order(points).front()]};
        m_parent = parentsAt(past, best);
    }
    std::optional<Draft> draw(Rng& rng) override
    {
        if (m_parent.empty())
            return Draft{m_space.sample(rng)};
        return Draft{m_space.mutate(m_parent.front().genome, rng), m_parent.front().id};
    }

private:
    const SearchSettings& m_settings;
    const SpaceSampler& m_space;
    std::vector<Parent> m_parent; ///< one or none
};

} // namespace

std::vector<Parent> parentsAt(const Past& past, std::span<const std::size_t> indices)
{
    std::vector<Parent> parents;
    for (const std::size_t i : indices)
        if (auto genome = Genome::parse(past.ended[i].genome))
            parents.push_back({past.ended[i].id, std::move(*genome)});
    return parents;
}

const Parent& binaryTournament(const std::vector<Parent>& ranked, Rng& rng)
{
    const int last = static_cast<int>(ranked.size()) - 1;
    const int a = rng.integer(0, last);
    const int b = rng.integer(0, last);
    return ranked[static_cast<std::size_t>(std::min(a, b))];
}

Draft bred(const SpaceSampler& space, const std::vector<Parent>& ranked, Rng& rng)
{
    if (ranked.size() < 2 || rng.uniform() < kNewcomerShare)
        return {space.sample(rng)};
    const Parent& a = binaryTournament(ranked, rng);
    Draft draft{a.genome, a.id};
    if (rng.uniform() < kCrossoverShare) {
        const Parent& b = binaryTournament(ranked, rng);
        draft.genome = space.crossover(draft.genome, b.genome, rng);
        draft.parentB = b.id;
    }
    draft.genome = space.mutate(draft.genome, rng);
    return draft;
}

std::unique_ptr<SearchStrategy> makeStrategy(const SearchSettings& settings,
                                             const SpaceSampler& space, const CostFunction& cost)
{
    switch (settings.strategy) {
    case Strategy::Nsga2:
        break;
    case Strategy::Random:
        return std::make_unique<Random>(settings, space);
    case Strategy::PynasGa:
        return pynasGaStrategy(settings, space);
    case Strategy::Regularised:
        return std::make_unique<Regularised>(settings, space);
    case Strategy::Surrogate:
        return surrogateStrategy(settings, space, cost);
    case Strategy::Exhaustive:
        return std::make_unique<Exhaustive>(settings, space);
    }
    return std::make_unique<Nsga2>(settings, space);
}

} // namespace sextant::detail
