#include "core/run/warm_start.h"

#include "core/hw/device_profile.h"
#include "core/hw/latency.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace sextant {

namespace {

template <typename T> bool contains(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Whether the kind of a block has a value: the text changes with it.
template <typename T> bool hasValue(const Gene& gene, T BlockGene::*field, T other)
{
    Gene changed = gene;
    changed.block.*field = other;
    return Genome{{gene}}.text() != Genome{{changed}}.text();
}

bool isDrawn(const BlockGene& block, const Gene& gene, const SearchSpace& space)
{
    if (!contains(space.blocks, block.kind))
        return false;
    if (hasValue(gene, &BlockGene::width, block.width + 1)
        && (block.widthMode != space.widthMode || !contains(space.widths, block.width)))
        return false;
    if (hasValue(gene, &BlockGene::kernel, block.kernel + 1)
        && (!contains(space.kernels, block.kernel) || block.stride != 1
            || block.padding != (space.legacyPadding ? 1 : block.kernel / 2)))
        return false;
    if (hasValue(gene, &BlockGene::expansion, block.expansion + 1)
        && !contains(space.expansions, block.expansion))
        return false;
    const auto another =
        block.activation == ActivationKind::Relu ? ActivationKind::Gelu : ActivationKind::Relu;
    return !hasValue(gene, &BlockGene::activation, another)
        || contains(space.activations, block.activation);
}

} // namespace

bool isInSpace(const Genome& genome, const SearchSpace& space)
{
    int stages = 0;
    for (std::size_t i = 0; i < genome.genes.size(); ++i) {
        const Gene& gene = genome.genes[i];
        if (gene.isPool != (i % 2 == 1))
            return false; // a stage is a block and a pool, but for a dead pool at the end
        stages += gene.isPool ? 0 : 1;
        if (!(gene.isPool ? contains(space.pools, gene.pool.kind)
                          : isDrawn(gene.block, gene, space)))
            return false;
    }
    return stages >= space.minStages && stages <= space.maxStages;
}

Result<std::vector<WarmStart>> warmStart(const Study& older, const StudyHeader& header,
                                         std::size_t count)
{
    const auto space = SearchSpace::fromJson(header.spaceJson);
    if (!space)
        return tl::unexpected(space.error());
    const auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const auto former = older.header();
    if (!former)
        return tl::unexpected(former.error());
    const auto candidates = older.candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    std::vector<WarmStart> starts;
    if (former->bands != header.bands)
        return starts;
    for (const CandidateRecord& candidate : *candidates) {
        if (candidate.status != CandidateStatus::Done || !candidate.aligned
            || std::isnan(candidate.aligned->miou()))
            continue;
        auto genome = Genome::parse(candidate.genome);
        if (!genome)
            return tl::unexpected(genome.error());
        if (!isInSpace(*genome, *space))
            continue;
        const auto network =
            buildNetwork(*genome, {header.bands, header.tileHeight, header.tileWidth}, 1);
        if (!network)
            continue; // such as tiles that are too small for it
        const double latency = estimateCost(*network, *device).latencyMs;
        if ((header.settings.maxParams && network->params > *header.settings.maxParams)
            || (header.settings.maxLatencyMs && latency > *header.settings.maxLatencyMs))
            continue;
        starts.push_back(
            {candidate.id, std::move(*genome), {}, candidate.aligned->miou(), latency});
    }
    std::sort(starts.begin(), starts.end(), [](const WarmStart& a, const WarmStart& b) {
        return std::tuple(-a.miou, a.latencyMs, a.candidate)
            < std::tuple(-b.miou, b.latencyMs, b.candidate);
    });
    std::set<std::string> known;
    std::erase_if(starts, [&](const WarmStart& start) {
        return !known.insert(start.genome.withoutDeadGenes().text()).second;
    });
    if (starts.size() > count)
        starts.erase(starts.begin() + static_cast<std::ptrdiff_t>(count), starts.end());
    for (WarmStart& start : starts) {
        auto weights = older.weights(start.candidate);
        if (!weights)
            return tl::unexpected(weights.error());
        start.fp32Weights = std::move(weights->fp32);
    }
    return starts;
}

} // namespace sextant
