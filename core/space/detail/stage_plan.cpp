#include "core/space/detail/stage_plan.h"

#include "core/space/block_traits.h"

namespace sextant::detail {

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

} // namespace sextant::detail
