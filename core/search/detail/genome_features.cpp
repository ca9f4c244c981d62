#include "core/search/detail/genome_features.h"

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr int kKinds = 10;
constexpr double kKindStep = 0.4; // two of them when kinds differ

/// Channels after the block, roughly: blocks without a width keep what they get.
double widthAfter(const BlockGene& block, double before)
{
    switch (block.kind) {
    case BlockKind::ConvAct:
    case BlockKind::ConvBnAct:
    case BlockKind::ConvSe:
        return block.widthMode == WidthMode::Absolute ? block.width : before * block.width;
    case BlockKind::DenseNet:
        return before
            + (block.widthMode == WidthMode::Absolute ? block.width : before * block.width);
    default:
        return before;
    }
}

void append(std::vector<double>& stages, const BlockGene& block, double width)
{
    for (int kind = 0; kind < kKinds; ++kind)
        stages.push_back(static_cast<int>(block.kind) == kind ? kKindStep : 0.0);
    stages.push_back(std::log2(width) / 2.0);
    stages.push_back(block.kernel / 8.0);
    stages.push_back(std::log2(block.expansion) / 4.0);
    stages.push_back(block.activation == ActivationKind::Relu ? 0.0 : 0.2);
    stages.push_back(block.dropout);
    stages.push_back(0.0); // an average pool after it
}

} // namespace

GenomeFeatures featuresOf(const Genome& genome, const GenomeCost& cost)
{
    GenomeFeatures features;
    features.size = {std::log2(std::max<double>(1.0, static_cast<double>(cost.params))) / 2.0,
                     std::log2(std::max<double>(1.0, static_cast<double>(cost.macs))) / 2.0,
                     std::log2(std::max(1e-3, cost.latencyMs))};
    double width = 4.0;
    for (const Gene& gene : genome.genes) {
        if (!gene.isPool) {
            width = widthAfter(gene.block, width);
            append(features.stages, gene.block, width);
        } else if (!features.stages.empty()) {
            features.stages.back() = gene.pool.kind == PoolKind::Average ? 0.2 : 0.0;
        }
    }
    return features;
}

double stageDistance(const GenomeFeatures& a, const GenomeFeatures& b)
{
    const auto& longer = a.stages.size() >= b.stages.size() ? a.stages : b.stages;
    const auto& shorter = a.stages.size() >= b.stages.size() ? b.stages : a.stages;
    double sum = 0.0;
    for (std::size_t i = 0; i < longer.size(); ++i)
        sum += i < shorter.size() ? std::abs(longer[i] - shorter[i]) : std::abs(longer[i]);
    return sum;
}

double sizeDistance(const GenomeFeatures& a, const GenomeFeatures& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size.size(); ++i)
        sum += (a.size[i] - b.size[i]) * (a.size[i] - b.size[i]);
    return std::sqrt(sum);
}

} // namespace sextant::detail
