#include "core/space/space_sampler.h"

#include "core/space/block_traits.h"
#include "core/space/detail/space_contents.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace sextant {

namespace {

using namespace detail;

constexpr int kRedraws = 50; // of a stage that a rule forbids
constexpr int kRejections = 1'000'000;

template <typename T> T pick(const std::vector<T>& values, Rng& rng)
{
    return values[static_cast<std::size_t>(rng.integer(0, static_cast<int>(values.size()) - 1))];
}

/// The value of the list that is nearest on a logarithmic scale.
int nearest(const std::vector<int>& values, int value)
{
    const auto distance = [&](int other) {
        return std::abs(std::log2((other + 1.0) / (value + 1.0)));
    };
    return *std::min_element(values.begin(), values.end(),
                             [&](int a, int b) { return distance(a) < distance(b); });
}

/// A neighbouring value of the sorted list, or the value itself at its ends.
int neighbour(const std::vector<int>& values, int value, Rng& rng)
{
    std::vector<int> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<std::ptrdiff_t>(sorted.size()) - 1;
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin();
    const auto moved = std::min(found, last) + (rng.uniform() < 0.5 ? -1 : 1);
    return sorted[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(moved, 0, last))];
}

} // namespace

struct SpaceSampler::Impl : detail::SpaceContents {
    using SpaceContents::SpaceContents;

    Stage drawn(int index, Rng& rng) const
    {
        const StageChoices& choices = space.choicesOf(index);
        Stage stage;
        BlockGene& block = stage.block;
        block.kind = pick(choices.blocks, rng);
        const BlockTraits& traits = traitsOf(block.kind);
        if (block.kind == BlockKind::Dropout) {
            block.dropout = rng.integer(kLeastDropout, kMostDropout) / 100.0;
        } else {
            if (traits.hasWidth) {
                block.widthMode = space.widthMode;
                block.width = pick(choices.widths, rng);
            }
            if (traits.hasKernel) {
                block.kernel = pick(choices.kernels, rng);
                block.padding = paddingOf(block);
            }
            if (traits.hasExpansion)
                block.expansion = pick(choices.expansions, rng);
            if (traits.hasBlocks)
                block.blocks = rng.integer(1, kMostCspBlocks);
            if (traits.hasSqueeze)
                block.squeezeExcite = pick(choices.squeezeExcite, rng);
            block.repeats = pick(choices.repeats, rng);
            block.activation = pick(choices.activations, rng);
        }
        const auto kinds = downsamplingFor(block, choices);
        if (!kinds.empty())
            setDownsampling(stage, pick(kinds, rng));
        return stage;
    }

    /// Each kind of block as often as any other, unless a rule forbids what was drawn.
    Stage drawStage(int index, Rng& rng) const
    {
        const Position& position = positions[static_cast<std::size_t>(index)];
        for (int i = 0; i < kRedraws; ++i) {
            Stage stage = drawn(index, rng);
            if (downsamplingOf(stage) && !isForbidden(index, stage))
                return stage;
        }
        return position.middle.empty() ? Stage{pick(position.last, rng)}
                                       : pick(position.middle, rng);
    }

    DecoderGene drawDecoder(Rng& rng) const { return pick(decoders, rng); }

    /// The nearest stage that may stand there, rules left aside.
    Stage fitted(int index, Stage stage, Rng& rng) const
    {
        const StageChoices& choices = space.choicesOf(index);
        const BlockGene from = stage.block;
        Stage fit = drawn(index, rng);
        BlockGene& block = fit.block;
        if (isAmong(choices.blocks, from.kind) && block.kind != from.kind) {
            block = {};
            block.kind = from.kind;
        }
        const BlockTraits& traits = traitsOf(block.kind);
        if (block.kind == BlockKind::Dropout) {
            const double low = kLeastDropout / 100.0;
            const double high = kMostDropout / 100.0;
            block.dropout =
                from.kind == BlockKind::Dropout ? std::clamp(from.dropout, low, high) : low;
        } else {
            if (traits.hasWidth) {
                block.widthMode = space.widthMode;
                const bool comparable =
                    traitsOf(from.kind).hasWidth && from.widthMode == space.widthMode;
                block.width =
                    comparable ? nearest(choices.widths, from.width) : pick(choices.widths, rng);
            }
            if (traits.hasKernel) {
                block.kernel = nearest(choices.kernels, from.kernel);
                block.padding = paddingOf(block);
            }
            if (traits.hasExpansion)
                block.expansion = nearest(choices.expansions, from.expansion);
            if (traits.hasBlocks)
                block.blocks = std::min(from.blocks, kMostCspBlocks);
            if (traits.hasSqueeze)
                block.squeezeExcite = isAmong(choices.squeezeExcite, from.squeezeExcite)
                    ? from.squeezeExcite
                    : choices.squeezeExcite.front();
            block.repeats = nearest(choices.repeats, from.repeats);
            block.activation = isAmong(choices.activations, from.activation)
                ? from.activation
                : pick(choices.activations, rng);
        }
        const auto kinds = downsamplingFor(block, choices);
        const auto wanted = downsamplingOf(stage);
        if (!kinds.empty())
            setDownsampling(fit, wanted && isAmong(kinds, *wanted) ? *wanted : pick(kinds, rng));
        return fit;
    }

    DecoderGene fitted(const DecoderGene& decoder, Rng& rng) const
    {
        const DecoderChoices& d = space.decoder;
        if (isAmong(decoders, decoder))
            return decoder;
        return {isAmong(d.upsampling, decoder.upsampling) ? decoder.upsampling
                                                          : pick(d.upsampling, rng),
                isAmong(d.skips, decoder.skip) ? decoder.skip : pick(d.skips, rng),
                nearest(d.depths, decoder.depth), nearest(d.widthPercents, decoder.widthPercent),
                nearest(d.stagesLeftOut, decoder.stagesLeftOut)};
    }

    void repair(Plan& plan, Rng& rng) const
    {
        plan.stages.resize(std::min(plan.stages.size(), static_cast<std::size_t>(space.maxStages)));
        while (static_cast<int>(plan.stages.size()) < space.minStages)
            plan.stages.push_back(drawStage(static_cast<int>(plan.stages.size()), rng));
        for (std::size_t i = 0; i < plan.stages.size(); ++i) {
            const auto index = static_cast<int>(i);
            Stage& stage = plan.stages[i];
            // A last stage whose dead pool was cut off gets one back.
            if (downsamplingOf(stage) && isAllowed(index, stage))
                continue;
            stage = fitted(index, stage, rng);
            if (isForbidden(index, stage))
                stage = drawStage(index, rng);
        }
        plan.decoder = fitted(plan.decoder, rng);
        if (!isAmong(bands, plan.bands))
            plan.bands = pick(bands, rng);
        for (int i = 0; i < kRedraws && !keepsDecoderRules(plan); ++i)
            plan.decoder = drawDecoder(rng);
    }

    void changeOneValue(Stage& stage, int index, Rng& rng) const
    {
        const StageChoices& choices = space.choicesOf(index);
        BlockGene& block = stage.block;
        const BlockTraits& traits = traitsOf(block.kind);
        std::vector<std::function<void()>> changes;
        const auto offer = [&](bool has, std::size_t values, std::function<void()> change) {
            if (has && values > 1)
                changes.push_back(std::move(change));
        };
        offer(traits.hasKernel, choices.kernels.size(), [&] {
            block.kernel = neighbour(choices.kernels, block.kernel, rng);
            block.padding = paddingOf(block);
        });
        offer(traits.hasExpansion, choices.expansions.size(),
              [&] { block.expansion = neighbour(choices.expansions, block.expansion, rng); });
        offer(traits.hasSqueeze, choices.squeezeExcite.size(),
              [&] { block.squeezeExcite = !block.squeezeExcite; });
        const bool acts = block.kind != BlockKind::Dropout;
        offer(acts, choices.repeats.size(),
              [&] { block.repeats = neighbour(choices.repeats, block.repeats, rng); });
        offer(acts, choices.activations.size(),
              [&] { block.activation = pick(choices.activations, rng); });
        if (changes.empty())
            stage = drawStage(index, rng);
        else
            pick(changes, rng)();
    }

    void changeNetwork(Plan& plan, Rng& rng) const
    {
        const DecoderChoices& d = space.decoder;
        DecoderGene& decoder = plan.decoder;
        std::vector<std::function<void()>> changes;
        const auto offer = [&](std::size_t values, std::function<void()> change) {
            if (values > 1)
                changes.push_back(std::move(change));
        };
        offer(d.upsampling.size(), [&] { decoder.upsampling = pick(d.upsampling, rng); });
        offer(d.skips.size(), [&] { decoder.skip = pick(d.skips, rng); });
        offer(d.depths.size(), [&] { decoder.depth = neighbour(d.depths, decoder.depth, rng); });
        offer(d.widthPercents.size(), [&] {
            decoder.widthPercent = neighbour(d.widthPercents, decoder.widthPercent, rng);
        });
        offer(d.stagesLeftOut.size(), [&] {
            decoder.stagesLeftOut = neighbour(d.stagesLeftOut, decoder.stagesLeftOut, rng);
        });
        offer(bands.size(), [&] { plan.bands = pick(bands, rng); });
        if (!changes.empty())
            pick(changes, rng)();
    }

    [[nodiscard]] bool hasNetworkChoices() const { return decoders.size() * bands.size() > 1; }
};

SpaceSampler::SpaceSampler(SearchSpace space) : m_impl(std::make_unique<Impl>(std::move(space))) { }
SpaceSampler::SpaceSampler(SpaceSampler&&) noexcept = default;
SpaceSampler& SpaceSampler::operator=(SpaceSampler&&) noexcept = default;
SpaceSampler::~SpaceSampler() = default;

const SearchSpace& SpaceSampler::space() const
{
    return m_impl->space;
}

const std::string& SpaceSampler::size() const
{
    return m_impl->size;
}

double SpaceSampler::log10Size() const
{
    return m_impl->log10Size;
}

bool SpaceSampler::contains(const Genome& genome) const
{
    const Genome live = genome.withoutDeadGenes();
    const Plan plan = planOf(live);
    const auto count = static_cast<int>(plan.stages.size());
    if (genomeOf(plan) != live || count < 1 || !m_impl->isReachable(count)
        || recordedOf(plan.stages) < 1 || !isAmong(m_impl->bands, plan.bands))
        return false;
    const auto& lasts = m_impl->positions[static_cast<std::size_t>(count - 1)].last;
    for (int i = 0; i + 1 < count; ++i)
        if (const Stage& stage = plan.stages[static_cast<std::size_t>(i)];
            !downsamplingOf(stage) || !m_impl->isAllowed(i, stage))
            return false;
    if (!isAmong(lasts, plan.stages.back()))
        return false;
    return std::any_of(
        m_impl->decoders.begin(), m_impl->decoders.end(), [&](const DecoderGene& decoder) {
            Plan asked = plan;
            asked.decoder = decoder;
            return m_impl->isRepresentative(asked) && genomeOf(asked).withoutDeadGenes() == live;
        });
}

Genome SpaceSampler::sample(Rng& rng) const
{
    Plan plan;
    const int stages = rng.integer(m_impl->space.minStages, m_impl->space.maxStages);
    for (int i = 0; i < stages; ++i)
        plan.stages.push_back(m_impl->drawStage(i, rng));
    plan.decoder = m_impl->drawDecoder(rng);
    plan.bands = pick(m_impl->bands, rng);
    for (int i = 0; i < kRedraws && !m_impl->keepsDecoderRules(plan); ++i)
        plan.decoder = m_impl->drawDecoder(rng);
    return genomeOf(plan);
}

Genome SpaceSampler::sampleUniform(Rng& rng) const
{
    // Drawn from all combinations of stages, decoder and bands; those that do not count are
    // rejected, so that the others stay equally probable.
    const int most = m_impl->space.maxStages;
    std::vector<double> weights; // of each number of stages; the logarithm of its combinations
    double middles = 0.0;
    for (int stages = 1; stages <= most; ++stages) {
        const auto& position = m_impl->positions[static_cast<std::size_t>(stages - 1)];
        const bool possible = m_impl->isReachable(stages) && !position.last.empty();
        weights.push_back(possible ? middles + std::log(static_cast<double>(position.last.size()))
                                   : -INFINITY);
        middles += std::log(static_cast<double>(position.middle.size()));
    }
    const double largest = *std::max_element(weights.begin(), weights.end());
    double total = 0.0;
    for (double& weight : weights)
        total += weight = std::exp(weight - largest);
    Plan plan;
    for (int attempt = 0; attempt < kRejections; ++attempt) {
        double at = rng.uniform() * total;
        int stages = most;
        for (int i = 1; i <= most; ++i) {
            at -= weights[static_cast<std::size_t>(i - 1)];
            if (at < 0.0) {
                stages = i;
                break;
            }
        }
        plan = {};
        for (int i = 0; i < stages; ++i) {
            const auto& position = m_impl->positions[static_cast<std::size_t>(i)];
            plan.stages.push_back(pick(i + 1 == stages ? position.last : position.middle, rng));
        }
        plan.decoder = m_impl->drawDecoder(rng);
        plan.bands = pick(m_impl->bands, rng);
        if (m_impl->isRepresentative(plan))
            break;
    }
    return genomeOf(plan).withoutDeadGenes();
}

std::vector<Genome> SpaceSampler::enumerate() const
{
    std::vector<Genome> genomes;
    Plan plan;
    const auto finish = [&] {
        for (const DecoderGene& decoder : m_impl->decoders) {
            plan.decoder = decoder;
            if (!m_impl->isRepresentative(plan))
                continue;
            for (const auto& bands : m_impl->bands) {
                plan.bands = bands;
                genomes.push_back(genomeOf(plan).withoutDeadGenes());
            }
        }
    };
    const auto extend = [&](const auto& self, int stagesLeft) -> void {
        const auto& position = m_impl->positions[plan.stages.size()];
        for (const Stage& stage : stagesLeft == 1 ? position.last : position.middle) {
            plan.stages.push_back(stage);
            if (stagesLeft == 1)
                finish();
            else
                self(self, stagesLeft - 1);
            plan.stages.pop_back();
        }
    };
    for (int stages = 1; stages <= m_impl->space.maxStages; ++stages)
        if (m_impl->isReachable(stages))
            extend(extend, stages);
    return genomes;
}

Genome SpaceSampler::mutate(const Genome& genome, Rng& rng) const
{
    Plan plan = planOf(genome);
    m_impl->repair(plan, rng);
    auto& stages = plan.stages;
    const int count = static_cast<int>(stages.size());
    const int at = rng.integer(0, count - 1);
    Stage& stage = stages[static_cast<std::size_t>(at)];
    const double choice = rng.uniform();
    const StageChoices& choices = m_impl->space.choicesOf(at);
    if (choice < 0.15 && count < m_impl->space.maxStages) {
        stages.insert(stages.begin() + at, m_impl->drawStage(at, rng));
    } else if (choice < 0.30 && count > m_impl->space.minStages) {
        stages.erase(stages.begin() + at);
    } else if (choice < 0.38 && count > 1) {
        const int other = (at + rng.integer(1, count - 1)) % count;
        std::swap(stage, stages[static_cast<std::size_t>(other)]);
    } else if (choice < 0.58 && traitsOf(stage.block.kind).hasWidth) {
        stage.block.width = neighbour(choices.widths, stage.block.width, rng);
    } else if (choice < 0.65) {
        const auto kinds = m_impl->downsamplingFor(stage.block, choices);
        if (!kinds.empty())
            setDownsampling(stage, pick(kinds, rng));
    } else if (choice < 0.75) {
        m_impl->changeOneValue(stage, at, rng);
    } else if (choice < 0.87 && m_impl->hasNetworkChoices()) {
        m_impl->changeNetwork(plan, rng);
    } else {
        stage = m_impl->drawStage(at, rng);
    }
    m_impl->repair(plan, rng);
    return genomeOf(plan);
}

Genome SpaceSampler::crossover(const Genome& a, const Genome& b, Rng& rng) const
{
    const Plan left = planOf(a);
    const Plan right = planOf(b);
    const int cutLeft = rng.integer(0, static_cast<int>(left.stages.size()));
    const int low = std::max(0, m_impl->space.minStages - cutLeft);
    const int high =
        std::min(static_cast<int>(right.stages.size()), m_impl->space.maxStages - cutLeft);
    if (low > high)
        return a;
    const int tail = rng.integer(low, high);
    Plan child = rng.uniform() < 0.5 ? left : right; // decoder and bands
    child.stages.assign(left.stages.begin(), left.stages.begin() + cutLeft);
    child.stages.insert(child.stages.end(), right.stages.end() - tail, right.stages.end());
    if (child.stages.empty())
        return a;
    m_impl->repair(child, rng);
    return genomeOf(child);
}

Genome SpaceSampler::repair(const Genome& genome, Rng& rng) const
{
    if (contains(genome))
        return genome;
    Plan plan = planOf(genome);
    m_impl->repair(plan, rng);
    return genomeOf(plan);
}

Genome SpaceSampler::redrawGenes(const Genome& genome, double share, Rng& rng) const
{
    Plan plan = planOf(genome);
    m_impl->repair(plan, rng);
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        Stage& stage = plan.stages[i];
        const auto index = static_cast<int>(i);
        if (rng.uniform() < share) {
            const auto pool = stage.pool;
            stage = m_impl->drawStage(index, rng);
            if (pool && stage.pool)
                stage.pool = pool;
        }
        if (rng.uniform() < share) {
            const auto kinds = m_impl->downsamplingFor(stage.block, m_impl->space.choicesOf(index));
            if (!kinds.empty())
                setDownsampling(stage, pick(kinds, rng));
        }
    }
    if (m_impl->hasNetworkChoices() && rng.uniform() < share)
        m_impl->changeNetwork(plan, rng);
    m_impl->repair(plan, rng);
    return genomeOf(plan);
}

Genome SpaceSampler::singlePoint(const Genome& a, const Genome& b, Rng& rng) const
{
    Plan first = planOf(a);
    Plan second = planOf(b);
    m_impl->repair(first, rng);
    m_impl->repair(second, rng);
    const auto left = genomeOf(first).genes;
    const auto right = genomeOf(second).genes;
    const int last = static_cast<int>(std::min(left.size(), right.size())) - 2;
    if (last < 1)
        return a;
    const int cut = rng.integer(1, last);
    Genome child = genomeOf(second);
    child.genes.assign(left.begin(), left.begin() + cut);
    child.genes.insert(child.genes.end(), right.begin() + cut, right.end());
    if (m_impl->space.stages.size() > 1 || !m_impl->space.forbidden.empty()
        || isAmong(m_impl->space.stages.front().downsampling, Downsampling::Stride))
        return repair(child, rng);
    return child;
}

} // namespace sextant
