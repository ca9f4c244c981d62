#include "core/space/genome_choices.h"

#include "core/space/block_traits.h"
#include "core/space/detail/stage_plan.h"

#include <algorithm>

namespace sextant {

namespace {

std::string downsamplingText(const detail::Stage& stage)
{
    const auto kind = detail::downsamplingOf(stage);
    if (!kind)
        return {};
    return *kind == Downsampling::Max    ? "max"
        : *kind == Downsampling::Average ? "average"
                                         : "stride";
}

std::string skipText(SkipKind kind)
{
    return kind == SkipKind::Concat ? "concat" : kind == SkipKind::Add ? "add" : "none";
}

std::string bandsText(const std::vector<int>& bands)
{
    std::string text;
    for (const int band : bands)
        text += (text.empty() ? "" : " ") + std::to_string(band + 1);
    return text.empty() ? "all" : text;
}

} // namespace

std::vector<MadeChoice> choicesOf(const Genome& genome)
{
    const detail::Plan plan = detail::planOf(genome);
    std::vector<MadeChoice> made{{{ChoiceKind::Stages, -1}, std::to_string(plan.stages.size())}};
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const BlockGene& block = plan.stages[i].block;
        const BlockTraits& traits = traitsOf(block.kind);
        const auto add = [&](ChoiceKind kind, bool has, const std::string& value) {
            if (has && !value.empty())
                made.push_back({{kind, static_cast<int>(i)}, value});
        };
        const bool isConvolution = block.kind != BlockKind::Dropout;
        add(ChoiceKind::Block, true, traits.name);
        add(ChoiceKind::Width, traits.hasWidth, std::to_string(block.width));
        add(ChoiceKind::Kernel, traits.hasKernel, std::to_string(block.kernel));
        add(ChoiceKind::Expansion, traits.hasExpansion, std::to_string(block.expansion));
        add(ChoiceKind::Activation, isConvolution, traitsOf(block.activation).name);
        add(ChoiceKind::Downsampling, true, downsamplingText(plan.stages[i]));
        add(ChoiceKind::Repeats, isConvolution, std::to_string(block.repeats));
        add(ChoiceKind::SqueezeExcite, traits.hasSqueeze, block.squeezeExcite ? "true" : "false");
    }
    const DecoderGene& decoder = plan.decoder;
    made.push_back({{ChoiceKind::Upsampling, -1}, upsamplingName(decoder.upsampling)});
    made.push_back({{ChoiceKind::Skip, -1}, skipText(decoder.skip)});
    made.push_back({{ChoiceKind::DecoderDepth, -1}, std::to_string(decoder.depth)});
    made.push_back({{ChoiceKind::DecoderWidth, -1}, std::to_string(decoder.widthPercent)});
    made.push_back({{ChoiceKind::StagesLeftOut, -1}, std::to_string(decoder.stagesLeftOut)});
    made.push_back({{ChoiceKind::Bands, -1}, bandsText(plan.bands)});
    std::sort(made.begin(), made.end(),
              [](const MadeChoice& a, const MadeChoice& b) { return a.choice < b.choice; });
    return made;
}

} // namespace sextant
