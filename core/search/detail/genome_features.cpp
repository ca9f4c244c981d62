#include "core/search/detail/genome_features.h"

#include "core/space/block_traits.h"

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr double kKindStep = 0.4; // two of them when kinds differ

void append(std::vector<double>& stages, const BlockGene& block, double width)
{
    for (const BlockTraits& traits : allBlockTraits())
        stages.push_back(block.kind == traits.kind ? kKindStep : 0.0);
    stages.push_back(std::log2(width) / 2.0);
    stages.push_back(block.kernel / 8.0);
    stages.push_back(std::log2(block.expansion) / 4.0);
    for (const ActivationTraits& traits : allActivationTraits())
        stages.push_back(block.activation == traits.kind ? 0.1 : 0.0);
    stages.push_back(block.dropout);
    stages.push_back(block.squeezeExcite ? 0.2 : 0.0);
    stages.push_back(std::log2(block.repeats) / 4.0);
    stages.push_back(block.stride > 1 ? 0.2 : 0.0);
    stages.push_back(0.0); // an average pool after it
}

/// Of the whole network: one place for each choice of the decoder, and the bands.
std::vector<double> networkFeatures(const Genome& genome)
{
    const DecoderGene& decoder = genome.decoder;
    std::vector<double> features;
    for (int kind = 0; kind < 4; ++kind)
        features.push_back(static_cast<int>(decoder.upsampling) == kind ? 0.2 : 0.0);
    for (int kind = 0; kind < 3; ++kind)
        features.push_back(static_cast<int>(decoder.skip) == kind ? 0.15 : 0.0);
    features.push_back(decoder.depth / 4.0);
    features.push_back(std::log2(decoder.widthPercent / 100.0) / 3.0);
    features.push_back(decoder.stagesLeftOut * 0.4);
    for (int band = 0; band < 16; ++band)
        features.push_back(
            std::find(genome.bands.begin(), genome.bands.end(), band) != genome.bands.end() ? 0.15
                                                                                            : 0.0);
    return features;
}

} // namespace

GenomeFeatures featuresOf(const Genome& genome, const GenomeCost& cost)
{
    GenomeFeatures features;
    features.size = {std::log2(std::max<double>(1.0, static_cast<double>(cost.params))) / 2.0,
                     std::log2(std::max<double>(1.0, static_cast<double>(cost.macs))) / 2.0,
                     std::log2(std::max(1e-3, cost.latencyMs))};
    features.network = networkFeatures(genome);
    std::int64_t channels =
        genome.bands.empty() ? 4 : static_cast<std::int64_t>(genome.bands.size());
    for (const Gene& gene : genome.genes) {
        if (!gene.isPool) {
            channels = channelsAfter(gene.block, channels);
            append(features.stages, gene.block, static_cast<double>(channels));
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
    for (std::size_t i = 0; i < a.network.size(); ++i)
        sum += std::abs(a.network[i] - b.network[i]);
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
