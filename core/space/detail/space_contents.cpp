#include "core/space/detail/space_contents.h"

#include "core/space/block_traits.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant::detail {

namespace {

using BigInteger = boost::multiprecision::cpp_int;

/// Genomes of as many stages, by the number that are recorded, under the rules for `decoder`.
std::vector<BigInteger> waysOf(const SpaceContents& contents, int stages,
                               const DecoderGene* decoder)
{
    std::vector<BigInteger> ways{1};
    for (int i = 0; i < stages; ++i) {
        const auto& position = contents.positions[static_cast<std::size_t>(i)];
        std::int64_t convolutions = 0;
        std::int64_t dropouts = 0;
        for (const Stage& stage : i + 1 == stages ? position.last : position.middle)
            if (!decoder || !contents.isForbidden(i, stage, *decoder))
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

BigInteger countOf(const SpaceContents& contents)
{
    BigInteger total = 0;
    for (int stages = 1; stages <= contents.space.maxStages; ++stages) {
        if (!contents.isReachable(stages))
            continue;
        if (stages == 1) {
            for (const Stage& stage : contents.positions.front().last)
                total += contents.formsWithout(0, resizes(stage));
            continue;
        }
        const auto free = waysOf(contents, stages, nullptr);
        for (std::size_t r = 1; r < free.size(); ++r)
            total += free[r] * contents.formsWithout(static_cast<int>(r) - 1, true);
        for (const DecoderGene& decoder : contents.decoders) {
            const auto ways =
                contents.decoderRules.empty() ? free : waysOf(contents, stages, &decoder);
            for (std::size_t r = 2; r < ways.size(); ++r)
                if (decoder.stagesLeftOut < static_cast<int>(r) - 1)
                    total += ways[r];
        }
    }
    return total * contents.bands.size();
}

} // namespace

SpaceContents::SpaceContents(SearchSpace of) : space(std::move(of))
{
    std::copy_if(space.forbidden.begin(), space.forbidden.end(), std::back_inserter(decoderRules),
                 asksForDecoder);
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
    const BigInteger total = countOf(*this);
    size = total.str();
    const double leading = std::stod(size.substr(0, 15));
    if (leading > 0.0)
        log10Size = std::log10(leading)
            + static_cast<double>(size.size() - std::min<std::size_t>(15, size.size()));
}

bool SpaceContents::asksForStages() const
{
    return std::any_of(space.forbidden.begin(), space.forbidden.end(),
                       [](const ForbiddenRule& rule) { return !rule.stages.empty(); });
}

bool SpaceContents::isForbidden(int index, const Stage& stage) const
{
    return std::any_of(space.forbidden.begin(), space.forbidden.end(),
                       [&](const ForbiddenRule& rule) {
                           return !asksForDecoder(rule) && stageAgrees(rule, index, stage);
                       });
}

bool SpaceContents::isForbidden(int index, const Stage& stage, const DecoderGene& decoder) const
{
    return std::any_of(decoderRules.begin(), decoderRules.end(), [&](const ForbiddenRule& rule) {
        return agrees(rule.upsampling, decoder.upsampling) && agrees(rule.skips, decoder.skip)
            && stageAgrees(rule, index, stage);
    });
}

int SpaceContents::paddingOf(const BlockGene& block) const
{
    return space.legacyPadding && traitsOf(block.kind).hasPadding ? 1 : block.kernel / 2;
}

std::vector<BlockGene> SpaceContents::blocksOf(const StageChoices& choices) const
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
                    for (int inner = 1; inner <= (traits.hasBlocks ? kMostCspBlocks : 1); ++inner)
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

SpaceContents::Position SpaceContents::positionAt(int index) const
{
    const StageChoices& choices = space.choicesOf(index);
    const bool pools = choices.downsampling != std::vector{Downsampling::Stride};
    Position position;
    for (const BlockGene& block : blocksOf(choices)) {
        const bool strides =
            traitsOf(block.kind).hasStride && isAmong(choices.downsampling, Downsampling::Stride);
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

bool SpaceContents::isReachable(int stages) const
{
    for (int i = stages; i < space.minStages; ++i)
        if (!positions[static_cast<std::size_t>(i)].hasDropout)
            return false;
    return stages <= space.maxStages;
}

int SpaceContents::formsWithout(int decoderStages, bool resizing) const
{
    bool linear = false;
    bool nearestToo = false;
    for (const DecoderGene& decoder : decoders)
        if (decoder.stagesLeftOut >= decoderStages)
            (decoder.upsampling == Upsampling::Nearest ? nearestToo : linear) = true;
    return resizing ? int(linear) + int(nearestToo) : int(linear || nearestToo);
}

bool SpaceContents::isRepresentative(const Plan& plan) const
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

std::vector<Downsampling> SpaceContents::downsamplingFor(const BlockGene& block,
                                                         const StageChoices& choices) const
{
    std::vector<Downsampling> kinds;
    for (const Downsampling kind : choices.downsampling)
        if (kind != Downsampling::Stride || traitsOf(block.kind).hasStride)
            kinds.push_back(kind);
    return kinds;
}

bool SpaceContents::isAllowed(int index, const Stage& stage) const
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
    return isAmong(choices.repeats, block.repeats) && isAmong(choices.activations, block.activation)
        && plain == unset;
}

bool SpaceContents::keepsDecoderRules(const Plan& plan) const
{
    if (plan.decoder.stagesLeftOut >= recordedOf(plan.stages) - 1)
        return true;
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        if (isForbidden(static_cast<int>(i), plan.stages[i], plan.decoder))
            return false;
    return true;
}

} // namespace sextant::detail
