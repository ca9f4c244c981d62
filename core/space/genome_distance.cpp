#include "core/space/space_sampler.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

/// A block and what follows it, until the next block.
struct Stage {
    const BlockGene* block = nullptr; ///< none: pools before the first block
    std::vector<PoolKind> pools;
};

std::vector<Stage> stagesOf(const Genome& genome)
{
    std::vector<Stage> stages;
    for (const Gene& gene : genome.genes) {
        if (!gene.isPool || stages.empty())
            stages.emplace_back();
        if (gene.isPool)
            stages.back().pools.push_back(gene.pool.kind);
        else
            stages.back().block = &gene.block;
    }
    return stages;
}

/// 0..1, a metric: how many times one is the other, doubled thrice at most.
double ratioDistance(int a, int b)
{
    return std::min(1.0, std::abs(std::log2(static_cast<double>(a) / b)) / 3.0);
}

/// 0..1. A sum of metrics is one.
double replacementCost(const Stage& a, const Stage& b)
{
    const double pools = a.pools == b.pools ? 0.0 : 0.08;
    if (!a.block || !b.block)
        return (a.block != b.block ? 0.92 : 0.0) + pools;
    const BlockGene& x = *a.block;
    const BlockGene& y = *b.block;
    const auto differ = [](bool differs, double share) { return differs ? share : 0.0; };
    return differ(x.kind != y.kind, 0.36)
        + 0.2 * (x.widthMode == y.widthMode ? ratioDistance(x.width, y.width) : 1.0)
        + differ(x.kernel != y.kernel || x.padding != y.padding, 0.08)
        + differ(x.expansion != y.expansion, 0.06) + differ(x.activation != y.activation, 0.08)
        + differ(x.stride != y.stride, 0.04)
        + differ(x.repeats != y.repeats || x.blocks != y.blocks, 0.06)
        + differ(x.squeezeExcite != y.squeezeExcite || x.dropout != y.dropout, 0.04) + pools;
}

double decoderDistance(const DecoderGene& a, const DecoderGene& b)
{
    const int differing = int(a.upsampling != b.upsampling) + int(a.skip != b.skip)
        + int(a.depth != b.depth) + int(a.widthPercent != b.widthPercent)
        + int(a.stagesLeftOut != b.stagesLeftOut);
    return differing / 5.0;
}

} // namespace

double genomeDistance(const Genome& a, const Genome& b)
{
    const auto left = stagesOf(a);
    const auto right = stagesOf(b);
    std::vector<double> row(right.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<double>(j);
    for (std::size_t i = 0; i < left.size(); ++i) {
        double diagonal = row[0];
        row[0] += 1.0;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const double replaced = diagonal + replacementCost(left[i], right[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1.0, row[j] + 1.0});
        }
    }
    return row.back() + decoderDistance(a.decoder, b.decoder) + (a.bands == b.bands ? 0.0 : 1.0);
}

} // namespace sextant
