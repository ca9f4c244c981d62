#pragma once

#include "core/pareto/pareto_front.h"
#include "core/search/search.h"
#include "core/space/space_sampler.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sextant::detail {

/// What a strategy may learn from when it chooses candidate `id`.
struct Past {
    int id = 0;
    std::span<const CandidateRecord> ended; ///< by id
    std::span<const Objectives> objectives; ///< of each of them; NaN where there is no score
    std::span<const std::size_t> breeders; ///< those that may be parents, by id
    std::span<const std::size_t> population; ///< those of them that survived, best first
    std::span<const std::size_t> front; ///< those that no other dominates
    std::span<const CandidateRecord> pending; ///< chosen after them; their scores are not known
    std::span<const std::size_t> passedOver{}; ///< among `ended`, but their scores are not known
};

/// A genome to try.
struct Draft {
    Genome genome;
    int parentA = -1, parentB = -1; ///< ids, -1 none
};

/// One way of searching. prepare() is called once for a new candidate, then draw() until a genome
/// comes that is new and within the caps. What comes follows from the arguments alone. An object
/// serves one search; settings, space and cost function outlive it.
class SearchStrategy {
public:
    virtual ~SearchStrategy() = default;
    /// Candidates 0..n-1 must have ended before candidate `id` is chosen, and are all it sees.
    [[nodiscard]] virtual int visibleBefore(int id) const = 0;
    /// Whether it can choose without some of them, while their trainings go on for very long.
    [[nodiscard]] virtual bool mayPassOver() const { return false; }
    virtual void prepare(const Past& past, Rng& rng) = 0;
    /// None when there is nothing else to try.
    [[nodiscard]] virtual std::optional<Draft> draw(Rng& rng) = 0;
};

/// Strategies that breed from what ended `lag` candidates ago, so that as many workers find work.
class LaggedStrategy : public SearchStrategy {
public:
    explicit LaggedStrategy(const SearchSettings& settings) : m_lag(settings.lag) { }
    [[nodiscard]] int visibleBefore(int id) const override { return std::max(0, id - m_lag); }
    [[nodiscard]] bool mayPassOver() const override { return true; }

private:
    int m_lag;
};

struct Parent {
    int id = -1;
    Genome genome;
};
/// The candidates with these indices into `past`, those that cannot be read left out.
[[nodiscard]] std::vector<Parent> parentsAt(const Past& past, std::span<const std::size_t> indices);
/// The better of two drawn from parents in order of preference.
[[nodiscard]] const Parent& binaryTournament(const std::vector<Parent>& ranked, Rng& rng);
/// A child of two tournaments' winners, or a newcomer when there are fewer than two parents and in
/// one of ten draws.
[[nodiscard]] Draft bred(const SpaceSampler& space, const std::vector<Parent>& ranked, Rng& rng);

/// The predecessor's generational algorithm with its scalar fitness. Source: the facts in
/// resources/help/search.md.
[[nodiscard]] std::unique_ptr<SearchStrategy> pynasGaStrategy(const SearchSettings& settings,
                                                              const SpaceSampler& space);
/// Children as NSGA-II breeds them, of which the one with the highest expected gain in hypervolume
/// is taken; the accuracy of a genome comes from a Gaussian process, its costs are known. Source:
/// Emmerich, Giannakoglou, Naujoks, IEEE TEC 10(4), 2006; as a filter of offspring: Loshchilov,
/// Schoenauer, Sebag, GECCO 2010.
[[nodiscard]] std::unique_ptr<SearchStrategy> surrogateStrategy(const SearchSettings& settings,
                                                                const SpaceSampler& space,
                                                                const CostFunction& cost);

[[nodiscard]] std::unique_ptr<SearchStrategy>
makeStrategy(const SearchSettings& settings, const SpaceSampler& space, const CostFunction& cost);

/// Candidates that are drawn at random before there is enough to learn from.
[[nodiscard]] inline int firstRandom(const SearchSettings& settings)
{
    return settings.population * 2 / 3;
}

} // namespace sextant::detail
