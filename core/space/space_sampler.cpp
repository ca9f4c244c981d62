#include "core/space/space_sampler.h"

#include "core/space/block_traits.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace sextant {

namespace {

using BigInteger = boost::multiprecision::cpp_int;

constexpr int kLeastDropout = 10, kMostDropout = 50; // hundredths
constexpr int kMostCspBlocks = 3;
constexpr int kRedraws = 50; // of a stage that a rule forbids
constexpr int kRejections = 1'000'000;

/// One stage. The pool is none behind a block with a stride, and behind the last block.
struct Stage {
    BlockGene block;
    std::optional<PoolKind> pool;
    bool operator==(const Stage&) const = default;
};

/// A genome as the space sees it.
struct Plan {
    std::vector<Stage> stages;
    DecoderGene decoder;
    std::vector<int> bands;
};

template <typename T> T pick(const std::vector<T>& values, Rng& rng)
{
    return values[static_cast<std::size_t>(rng.integer(0, static_cast<int>(values.size()) - 1))];
}

template <typename T> bool isAmong(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// A condition of a rule: nothing given agrees with everything.
template <typename T> bool agrees(const std::vector<T>& wanted, const T& value, bool has = true)
{
    return wanted.empty() || (has && isAmong(wanted, value));
}

std::optional<Downsampling> downsamplingOf(const Stage& stage)
{
    if (stage.block.stride > 1)
        return Downsampling::Stride;
    if (!stage.pool)
        return std::nullopt;
    return *stage.pool == PoolKind::Max ? Downsampling::Max : Downsampling::Average;
}

void setDownsampling(Stage& stage, Downsampling kind)
{
    stage.block.stride = kind == Downsampling::Stride ? 2 : 1;
    stage.pool.reset();
    if (kind != Downsampling::Stride)
        stage.pool = kind == Downsampling::Max ? PoolKind::Max : PoolKind::Average;
}

bool asksForDecoder(const ForbiddenRule& rule)
{
    return !rule.upsampling.empty() || !rule.skips.empty();
}

/// Whether the stage is as the rule says; what it says of the decoder left aside.
bool stageAgrees(const ForbiddenRule& rule, int index, const Stage& stage)
{
    const BlockTraits& traits = traitsOf(stage.block.kind);
    const auto downsampling = downsamplingOf(stage);
    return agrees(rule.stages, index) && agrees(rule.blocks, stage.block.kind)
        && agrees(rule.widths, stage.block.width, traits.hasWidth)
        && agrees(rule.kernels, stage.block.kernel, traits.hasKernel)
        && agrees(rule.expansions, stage.block.expansion, traits.hasExpansion)
        && agrees(rule.repeats, stage.block.repeats)
        && agrees(rule.activations, stage.block.activation, stage.block.kind != BlockKind::Dropout)
        && agrees(rule.downsampling, downsampling.value_or(Downsampling::Max),
                  downsampling.has_value());
}

/// Whether a map leaves the stage smaller or larger than a pool or stride alone would leave it.
bool resizes(const Stage& stage)
{
    return stage.pool || stage.block.stride > 1
        || 2 * stage.block.padding != stage.block.kernel - 1;
}

int recordedOf(const std::vector<Stage>& stages)
{
    return static_cast<int>(std::count_if(stages.begin(), stages.end(), [](const Stage& stage) {
        return stage.block.kind != BlockKind::Dropout;
    }));
}

Genome genomeOf(const Plan& plan)
{
    Genome genome;
    for (const Stage& stage : plan.stages) {
        genome.genes.push_back({false, stage.block, {}});
        if (stage.pool)
            genome.genes.push_back({true, {}, {*stage.pool}});
    }
    genome.decoder = plan.decoder;
    genome.bands = plan.bands;
    return genome;
}

/// Pools before the first block and all but the first behind one are left out.
Plan planOf(const Genome& genome)
{
    Plan plan;
    for (const Gene& gene : genome.genes) {
        if (!gene.isPool)
            plan.stages.push_back({gene.block, {}});
        else if (!plan.stages.empty() && !plan.stages.back().pool)
            plan.stages.back().pool = gene.pool.kind;
    }
    plan.decoder = genome.decoder;
    plan.bands = genome.bands;
    return plan;
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

struct SpaceSampler::Impl {
    SearchSpace space;
    /// What stages may be: those of a position before the last, and those that are the last.
    struct Position {
        std::vector<Stage> middle, last;
        bool hasDropout = false;
    };
    std::vector<Position> positions; ///< one for each of maxStages
    std::vector<DecoderGene> decoders;
    std::vector<std::vector<int>> bands;
    std::vector<ForbiddenRule> decoderRules; ///< those that ask for the decoder
    std::string size;
    double log10Size = 0.0;

    explicit Impl(SearchSpace of) : space(std::move(of))
    {
        std::copy_if(space.forbidden.begin(), space.forbidden.end(),
                     std::back_inserter(decoderRules), asksForDecoder);
        for (int i = 0; i < space.maxStages; ++i) {
            const bool sameAsBefore = i > 0 && space.stages.size() == 1 && !asksForStages();
            positions.push_back(sameAsBefore ? positions.back() : positionAt(i));
        }
        const DecoderChoices& d = space.decoder;
        for (const Upsampling upsampling : d.upsampling)
            for (const SkipKind skip : d.skips)
                for (const int depth : d.depths)
                    for (const int width : d.widthPercents)
                        for (const int left : d.stagesLeftOut)
                            decoders.push_back({upsampling, skip, depth, width, left});
        bands = space.bandSubsets;
        if (bands.empty())
            bands.emplace_back();
        const BigInteger total = count();
        size = total.str();
        const double leading = std::stod(size.substr(0, 15));
        if (leading > 0.0)
            log10Size = std::log10(leading)
                + static_cast<double>(size.size() - std::min<std::size_t>(15, size.size()));
    }

    [[nodiscard]] bool asksForStages() const
    {
        return std::any_of(space.forbidden.begin(), space.forbidden.end(),
                           [](const ForbiddenRule& rule) { return !rule.stages.empty(); });
    }

    [[nodiscard]] bool isForbidden(int index, const Stage& stage) const
    {
        return std::any_of(space.forbidden.begin(), space.forbidden.end(),
                           [&](const ForbiddenRule& rule) {
                               return !asksForDecoder(rule) && stageAgrees(rule, index, stage);
                           });
    }

    /// For a network that has decoder stages.
    [[nodiscard]] bool isForbidden(int index, const Stage& stage, const DecoderGene& decoder) const
    {
        return std::any_of(
            decoderRules.begin(), decoderRules.end(), [&](const ForbiddenRule& rule) {
                return agrees(rule.upsampling, decoder.upsampling)
                    && agrees(rule.skips, decoder.skip) && stageAgrees(rule, index, stage);
            });
    }

    [[nodiscard]] int paddingOf(const BlockGene& block) const
    {
        return space.legacyPadding && traitsOf(block.kind).hasPadding ? 1 : block.kernel / 2;
    }

    /// Every block that the choices allow, with a stride of 1.
    [[nodiscard]] std::vector<BlockGene> blocksOf(const StageChoices& choices) const
    {
        const auto orDefault = [](bool used, const std::vector<int>& values, int unused) {
            return used ? values : std::vector<int>{unused};
        };
        std::vector<BlockGene> blocks;
        for (const BlockKind kind : choices.blocks) {
            const BlockTraits& traits = traitsOf(kind);
            BlockGene block;
            block.kind = kind;
            if (kind == BlockKind::Dropout) {
                for (int hundredths = kLeastDropout; hundredths <= kMostDropout; ++hundredths) {
                    block.dropout = hundredths / 100.0;
                    blocks.push_back(block);
                }
                continue;
            }
            if (traits.hasWidth)
                block.widthMode = space.widthMode;
            const std::vector<bool> squeezes =
                traits.hasSqueeze ? choices.squeezeExcite : std::vector<bool>{false};
            for (const int width : orDefault(traits.hasWidth, choices.widths, block.width))
                for (const int kernel : orDefault(traits.hasKernel, choices.kernels, block.kernel))
                    for (const int expansion :
                         orDefault(traits.hasExpansion, choices.expansions, block.expansion))
                        for (int inner = 1; inner <= (traits.hasBlocks ? kMostCspBlocks : 1);
                             ++inner)
                            for (const bool squeeze : squeezes)
                                for (const int repeats : choices.repeats)
                                    for (const ActivationKind activation : choices.activations) {
                                        block.width = width;
                                        block.kernel = kernel;
                                        if (traits.hasKernel)
                                            block.padding = paddingOf(block);
                                        block.expansion = expansion;
                                        block.blocks = inner;
                                        block.squeezeExcite = squeeze;
                                        block.repeats = repeats;
                                        block.activation = activation;
                                        blocks.push_back(block);
                                    }
        }
        return blocks;
    }

    [[nodiscard]] Position positionAt(int index) const
    {
        const StageChoices& choices = space.choicesOf(index);
        const bool pools = choices.downsampling != std::vector{Downsampling::Stride};
        Position position;
        for (const BlockGene& block : blocksOf(choices)) {
            const bool strides = traitsOf(block.kind).hasStride
                && isAmong(choices.downsampling, Downsampling::Stride);
            for (const Downsampling kind : choices.downsampling) {
                Stage stage{block, {}};
                setDownsampling(stage, kind);
                if ((kind != Downsampling::Stride || strides) && !isForbidden(index, stage))
                    position.middle.push_back(stage);
            }
            if (block.kind == BlockKind::Dropout)
                continue;
            for (const bool stride : {false, true}) {
                Stage stage{block, {}};
                stage.block.stride = stride ? 2 : 1;
                if ((stride ? strides : pools) && !isForbidden(index, stage))
                    position.last.push_back(stage);
            }
        }
        position.hasDropout =
            std::any_of(position.middle.begin(), position.middle.end(),
                        [](const Stage& stage) { return stage.block.kind == BlockKind::Dropout; });
        return position;
    }

    /// Whether genomes without dead genes may have as many stages: dropouts behind the last
    /// convolution are dead, so that where they are allowed there may be fewer than asked for.
    [[nodiscard]] bool isReachable(int stages) const
    {
        for (int i = stages; i < space.minStages; ++i)
            if (!positions[static_cast<std::size_t>(i)].hasDropout)
                return false;
        return stages <= space.maxStages;
    }

    /// How many different decoders there are when none of their stages is built.
    [[nodiscard]] int formsWithout(int decoderStages, bool resizing) const
    {
        bool linear = false;
        bool nearestToo = false;
        for (const DecoderGene& decoder : decoders)
            if (decoder.stagesLeftOut >= decoderStages)
                (decoder.upsampling == Upsampling::Nearest ? nearestToo : linear) = true;
        return resizing ? int(linear) + int(nearestToo) : int(linear || nearestToo);
    }

    /// Genomes of as many stages, by the number that are recorded, under the rules for `decoder`.
    [[nodiscard]] std::vector<BigInteger> waysOf(int stages, const DecoderGene* decoder) const
    {
        std::vector<BigInteger> ways{1};
        for (int i = 0; i < stages; ++i) {
            const Position& position = positions[static_cast<std::size_t>(i)];
            std::int64_t convolutions = 0;
            std::int64_t dropouts = 0;
            for (const Stage& stage : i + 1 == stages ? position.last : position.middle)
                if (!decoder || !isForbidden(i, stage, *decoder))
                    ++(stage.block.kind == BlockKind::Dropout ? dropouts : convolutions);
            std::vector<BigInteger> next(ways.size() + 1, 0);
            for (std::size_t r = 0; r < ways.size(); ++r) {
                next[r] += ways[r] * dropouts;
                next[r + 1] += ways[r] * convolutions;
            }
            ways = std::move(next);
        }
        return ways;
    }

    [[nodiscard]] BigInteger count() const
    {
        BigInteger total = 0;
        for (int stages = 1; stages <= space.maxStages; ++stages) {
            if (!isReachable(stages))
                continue;
            if (stages == 1) {
                for (const Stage& stage : positions.front().last)
                    total += formsWithout(0, resizes(stage));
                continue;
            }
            const auto free = waysOf(stages, nullptr);
            for (std::size_t r = 1; r < free.size(); ++r)
                total += free[r] * formsWithout(static_cast<int>(r) - 1, true);
            for (const DecoderGene& decoder : decoders) {
                const auto ways = decoderRules.empty() ? free : waysOf(stages, &decoder);
                for (std::size_t r = 2; r < ways.size(); ++r)
                    if (decoder.stagesLeftOut < static_cast<int>(r) - 1)
                        total += ways[r];
            }
        }
        return total * bands.size();
    }

    /// Whether this plan is the one that stands for its genome: of the decoders that lead to one
    /// network only the first counts.
    [[nodiscard]] bool isRepresentative(const Plan& plan) const
    {
        const int decoderStages = recordedOf(plan.stages) - 1;
        const auto count = static_cast<int>(plan.stages.size());
        if (plan.decoder.stagesLeftOut < decoderStages) {
            for (int i = 0; i < count; ++i)
                if (isForbidden(i, plan.stages[static_cast<std::size_t>(i)], plan.decoder))
                    return false;
            return true;
        }
        const bool resizing = std::any_of(plan.stages.begin(), plan.stages.end(),
                                          [](const Stage& s) { return resizes(s); });
        const auto first =
            std::find_if(decoders.begin(), decoders.end(), [&](const DecoderGene& other) {
                return other.stagesLeftOut >= decoderStages
                    && (!resizing
                        || (other.upsampling == Upsampling::Nearest)
                            == (plan.decoder.upsampling == Upsampling::Nearest));
            });
        return *first == plan.decoder;
    }

    [[nodiscard]] std::vector<Downsampling> downsamplingFor(const BlockGene& block,
                                                            const StageChoices& choices) const
    {
        std::vector<Downsampling> kinds;
        for (const Downsampling kind : choices.downsampling)
            if (kind != Downsampling::Stride || traitsOf(block.kind).hasStride)
                kinds.push_back(kind);
        return kinds;
    }

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

    /// Whether the stage may stand at this place of the encoder.
    [[nodiscard]] bool isAllowed(int index, const Stage& stage) const
    {
        const StageChoices& choices = space.choicesOf(index);
        const BlockGene& block = stage.block;
        if (!isAmong(choices.blocks, block.kind) || isForbidden(index, stage))
            return false;
        BlockGene plain = block; // what is left when everything that was chosen is put back
        const BlockTraits& traits = traitsOf(block.kind);
        const BlockGene unset;
        const auto downsampling = downsamplingOf(stage);
        if (downsampling && !isAmong(downsamplingFor(block, choices), *downsampling))
            return false;
        plain.stride = block.stride <= 2 ? unset.stride : block.stride;
        plain.kind = unset.kind;
        if (block.kind == BlockKind::Dropout) {
            const int hundredths = static_cast<int>(std::lround(block.dropout * 100.0));
            plain.dropout = unset.dropout;
            return hundredths >= kLeastDropout && hundredths <= kMostDropout && plain == unset;
        }
        if (traits.hasWidth) {
            if (block.widthMode != space.widthMode || !isAmong(choices.widths, block.width))
                return false;
            plain.widthMode = unset.widthMode;
            plain.width = unset.width;
        }
        if (traits.hasKernel) {
            if (!isAmong(choices.kernels, block.kernel) || block.padding != paddingOf(block))
                return false;
            plain.kernel = unset.kernel;
            plain.padding = unset.padding;
        }
        if (traits.hasExpansion) {
            if (!isAmong(choices.expansions, block.expansion))
                return false;
            plain.expansion = unset.expansion;
        }
        if (traits.hasBlocks) {
            if (block.blocks > kMostCspBlocks)
                return false;
            plain.blocks = unset.blocks;
        }
        if (traits.hasSqueeze) {
            if (!isAmong(choices.squeezeExcite, block.squeezeExcite))
                return false;
            plain.squeezeExcite = unset.squeezeExcite;
        }
        plain.repeats = unset.repeats;
        plain.activation = unset.activation;
        return isAmong(choices.repeats, block.repeats)
            && isAmong(choices.activations, block.activation) && plain == unset;
    }

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

    [[nodiscard]] bool keepsDecoderRules(const Plan& plan) const
    {
        if (plan.decoder.stagesLeftOut >= recordedOf(plan.stages) - 1)
            return true;
        for (std::size_t i = 0; i < plan.stages.size(); ++i)
            if (isForbidden(static_cast<int>(i), plan.stages[i], plan.decoder))
                return false;
        return true;
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
