#include "core/search/detail/gaussian_process.h"
#include "core/search/detail/strategy.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace sextant::detail {

namespace {

constexpr std::size_t kMostLearned = 240; ///< the newest half and the best half of more
constexpr int kPoolPerParent = 10;

/// Nodes and weights for the mean of a function of a standard normal number: Gauss-Hermite
/// quadrature of seven points, Abramowitz, Stegun 25.4.46, scaled to unit variance.
constexpr std::array<std::pair<double, double>, 7> kNormal{
    std::pair{-3.750439717725742, 5.482688559722e-4},
    {-2.366759410734541, 3.075712396758645e-2},
    {-1.154405394739968, 0.2401231786050127},
    {0.0, 0.4571428571428571},
    {1.154405394739968, 0.2401231786050127},
    {2.366759410734541, 3.075712396758645e-2},
    {3.750439717725742, 5.482688559722e-4}};

GenomeCost costOf(const CandidateRecord& candidate)
{
    return {candidate.params, candidate.macs, candidate.latencyMs, candidate.energyMj,
            candidate.peakMemoryBytes};
}

class Surrogate : public LaggedStrategy {
public:
    Surrogate(const SearchSettings& settings, const SpaceSampler& space, const CostFunction& cost)
        : LaggedStrategy(settings), m_settings(settings), m_space(space), m_cost(cost)
    {
    }

    void prepare(const Past& past, Rng& rng) override
    {
        m_ranked.clear();
        m_next = 0;
        m_parents.clear();
        if (past.id < firstRandom(m_settings))
            return;
        m_parents = parentsAt(past, past.population);
        const auto learned = pointsToLearn(past);
        if (learned.size() < 4)
            return;
        rank(past, learned, rng);
    }

    std::optional<Draft> draw(Rng& rng) override
    {
        if (m_next < m_ranked.size())
            return std::move(m_ranked[m_next++].draft);
        return bred(m_space, m_parents, rng);
    }

private:
    struct Scored {
        Draft draft;
        double gain;
    };

    /// Indices of scored candidates: the newest, the front and the population.
    static std::vector<std::size_t> pointsToLearn(const Past& past)
    {
        std::set<std::size_t> learned(past.population.begin(), past.population.end());
        learned.insert(
            past.front.begin(),
            past.front.begin()
                + static_cast<std::ptrdiff_t>(std::min(past.front.size(), kMostLearned / 2)));
        for (std::size_t i = past.ended.size(); i-- > 0 && learned.size() < kMostLearned;)
            if (isScored(past.objectives[i]))
                learned.insert(i);
        return {learned.begin(), learned.end()};
    }

    static void keepFront(std::vector<Objectives>& points)
    {
        std::vector<Objectives> front;
        for (const std::size_t i : nonDominated(points))
            front.push_back(points[i]);
        points = std::move(front);
    }

    static bool isScored(const Objectives& point)
    {
        return std::none_of(point.begin(), point.end(), [](double v) { return std::isnan(v); });
    }

    /// One model for each objective that is an accuracy.
    void learn(const Past& past, const std::vector<std::size_t>& learned)
    {
        std::vector<GenomeFeatures> features;
        std::vector<std::size_t> readable;
        for (const std::size_t i : learned)
            if (const auto genome = Genome::parse(past.ended[i].genome)) {
                features.push_back(featuresOf(*genome, costOf(past.ended[i])));
                readable.push_back(i);
            }
        m_models.clear();
        for (std::size_t at = 0; at < m_settings.objectives.size(); ++at) {
            if (!isAccuracy(m_settings.objectives[at]))
                continue;
            std::vector<double> errors;
            for (const std::size_t i : readable)
                errors.push_back(past.objectives[i][at]);
            m_models.push_back({at, GaussianProcess(features, errors)});
        }
    }

    /// What the models expect of a candidate without scores.
    [[nodiscard]] Objectives expected(const CandidateRecord& candidate) const
    {
        Objectives point = objectivesOf(candidate, m_settings.objectives);
        if (const auto genome = Genome::parse(candidate.genome)) {
            const auto features = featuresOf(*genome, costOf(candidate));
            for (const Model& model : m_models)
                point[model.objective] = model.process.at(features).mean;
        }
        return point;
    }

    /// Mean gain over what the accuracies of `point` from the model `next` on may be.
    [[nodiscard]] double expectedGain(std::vector<Objectives>& front, Objectives& point,
                                      const GenomeFeatures& features, std::size_t next,
                                      const Objectives& reference, double held) const
    {
        if (next == m_models.size()) {
            front.push_back(point);
            const double gain = hypervolume(front, reference) - held;
            front.pop_back();
            return gain;
        }
        const Model& model = m_models[next];
        const Prediction error = model.process.at(features);
        double gain = 0.0;
        for (const auto& [node, weight] : kNormal) {
            point[model.objective] = error.mean + error.deviation * node;
            gain += weight * expectedGain(front, point, features, next + 1, reference, held);
        }
        return gain;
    }

    /// Breeds the pool and sorts it, best first.
    void rank(const Past& past, const std::vector<std::size_t>& learned, Rng& rng)
    {
        learn(past, learned);
        std::vector<Objectives> front;
        for (const std::size_t i : past.front)
            front.push_back(past.objectives[i]);
        // Candidates in training count as if they had the score that is expected of them.
        for (const CandidateRecord& candidate : past.pending)
            if (!candidate.excluded)
                front.push_back(expected(candidate));
        for (const std::size_t i : past.passedOver)
            if (!past.ended[i].excluded)
                front.push_back(expected(past.ended[i]));
        keepFront(front);

        std::vector<std::pair<Draft, CandidateRecord>> pool;
        std::vector<CandidateRecord> records;
        for (int i = 0; i < kPoolPerParent * m_settings.population; ++i) {
            Draft draft = bred(m_space, m_parents, rng);
            const auto cost = m_cost(draft.genome.withoutDeadGenes());
            if (!cost)
                continue;
            CandidateRecord record;
            record.params = cost->params;
            record.macs = cost->macs;
            record.latencyMs = cost->latencyMs;
            record.energyMj = cost->energyMj;
            record.peakMemoryBytes = cost->peakMemoryBytes;
            records.push_back(record);
            pool.emplace_back(std::move(draft), record);
        }
        Objectives reference = referencePoint(records, m_settings.objectives);
        for (const Objectives& point : past.objectives)
            for (std::size_t i = 0; i < reference.size(); ++i)
                if (!isAccuracy(m_settings.objectives[i]))
                    reference[i] = std::max(reference[i], 1.1 * point[i]);
        const double held = hypervolume(front, reference);
        for (auto& [draft, record] : pool) {
            Objectives point = objectivesOf(record, m_settings.objectives);
            const auto features = featuresOf(draft.genome.withoutDeadGenes(), costOf(record));
            const double gain = expectedGain(front, point, features, 0, reference, held);
            m_ranked.push_back({std::move(draft), gain});
        }
        std::stable_sort(m_ranked.begin(), m_ranked.end(),
                         [](const Scored& a, const Scored& b) { return a.gain > b.gain; });
    }

    struct Model {
        std::size_t objective;
        GaussianProcess process;
    };

    const SearchSettings& m_settings;
    const SpaceSampler& m_space;
    const CostFunction& m_cost;
    std::vector<Parent> m_parents;
    std::vector<Model> m_models;
    std::vector<Scored> m_ranked;
    std::size_t m_next = 0;
};

} // namespace

std::unique_ptr<SearchStrategy> surrogateStrategy(const SearchSettings& settings,
                                                  const SpaceSampler& space,
                                                  const CostFunction& cost)
{
    return std::make_unique<Surrogate>(settings, space, cost);
}

} // namespace sextant::detail
