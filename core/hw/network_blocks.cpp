#include "core/hw/network_blocks.h"

#include "core/hw/latency.h"
#include "core/space/block_traits.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace sextant {

namespace {

std::string prefixOf(const std::string& name)
{
    return name.substr(0, name.find('.'));
}

std::string wordsOf(const BlockGene& block)
{
    const BlockTraits& traits = traitsOf(block.kind);
    std::string words =
        block.repeats > 1 ? std::to_string(block.repeats) + " × " + traits.words : traits.words;
    if (traits.hasWidth)
        words +=
            (block.widthMode == WidthMode::Absolute ? " " : " ×") + std::to_string(block.width);
    if (traits.hasKernel)
        words += ", k" + std::to_string(block.kernel);
    if (traits.hasStride && block.stride > 1)
        words += ", stride " + std::to_string(block.stride);
    if (traits.hasExpansion)
        words += ", expansion " + std::to_string(block.expansion);
    if (block.squeezeExcite)
        words += ", SE";
    if (block.kind != BlockKind::Dropout)
        words += std::string(", ") + traitsOf(block.activation).name;
    return words;
}

std::string wordsOf(const NetworkBlock& block, const Network& network)
{
    if (block.gene >= 0) {
        const Gene& gene = network.genome.genes[static_cast<std::size_t>(block.gene)];
        if (gene.isPool)
            return gene.pool.kind == PoolKind::Max ? "max pool" : "average pool";
        return wordsOf(gene.block);
    }
    return block.name.substr(0, block.name.find_first_of("0123456789"));
}

/// 0..1: how much of a block has to change to become another; 2 when it cannot.
double changeCost(const Gene& a, const Gene& b)
{
    if (a.isPool != b.isPool)
        return 2.0;
    if (a.isPool)
        return a.pool == b.pool ? 0.0 : 0.3;
    const BlockGene& x = a.block;
    const BlockGene& y = b.block;
    return 0.5 * double(x.kind != y.kind) + 0.2 * double(x.width != y.width)
        + 0.1 * double(x.kernel != y.kernel) + 0.1 * double(x.activation != y.activation)
        + 0.1
        * double(x.stride != y.stride || x.expansion != y.expansion || x.repeats != y.repeats
                 || x.squeezeExcite != y.squeezeExcite || x.blocks != y.blocks);
}

using Pairs = std::vector<std::pair<int, int>>;

/// Edit distance with the way back. Inserting and removing cost 1 each, less than what cannot be
/// changed.
Pairs alignGenes(std::span<const Gene> a, std::span<const Gene> b)
{
    const std::size_t columns = b.size() + 1;
    std::vector<double> cost((a.size() + 1) * columns);
    const auto at = [&](std::size_t i, std::size_t j) -> double& { return cost[i * columns + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<double>(i + j);
                continue;
            }
            at(i, j) = std::min({at(i - 1, j - 1) + changeCost(a[i - 1], b[j - 1]),
                                 at(i - 1, j) + 1.0, at(i, j - 1) + 1.0});
        }
    Pairs pairs;
    for (std::size_t i = a.size(), j = b.size(); i > 0 || j > 0;) {
        const bool changed =
            i > 0 && j > 0 && at(i, j) == at(i - 1, j - 1) + changeCost(a[i - 1], b[j - 1]);
        const bool removed = !changed && i > 0 && at(i, j) == at(i - 1, j) + 1.0;
        pairs.emplace_back(changed || removed ? static_cast<int>(i - 1) : -1,
                           changed || !removed ? static_cast<int>(j - 1) : -1);
        i -= changed || removed ? 1 : 0;
        j -= changed || !removed ? 1 : 0;
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

struct Parts {
    std::vector<int> start; ///< before any gene: the input, the bands taken from it
    std::vector<int> encoder; ///< per gene: its block, -1: none
    std::vector<int> rest;
};

Parts partsOf(const std::vector<NetworkBlock>& blocks, std::size_t genes)
{
    Parts parts;
    parts.encoder.assign(genes, -1);
    bool begun = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int block = static_cast<int>(i);
        begun |= blocks[i].gene >= 0;
        if (blocks[i].gene >= 0)
            parts.encoder[static_cast<std::size_t>(blocks[i].gene)] = block;
        else
            (begun ? parts.rest : parts.start).push_back(block);
    }
    return parts;
}

} // namespace

std::vector<NetworkBlock> blocksOf(const Network& network, const DeviceProfile& device)
{
    std::vector<NetworkBlock> blocks;
    std::map<std::string, int> known;
    std::vector<int> blockOfOp;
    for (const Op& op : network.ops) {
        const std::string prefix = prefixOf(op.name);
        const auto [found, isNew] = known.emplace(prefix, static_cast<int>(blocks.size()));
        if (isNew) {
            blocks.emplace_back();
            blocks.back().name = prefix;
            blocks.back().gene = op.gene;
        }
        NetworkBlock& block = blocks[static_cast<std::size_t>(found->second)];
        blockOfOp.push_back(found->second);
        block.params += op.params;
        block.macs += op.macs;
        block.channels = op.channels;
        block.height = op.height;
        block.width = op.width;
        for (const int input : op.inputs)
            if (const int from = blockOfOp[static_cast<std::size_t>(input)]; from != found->second)
                block.inputs.push_back(from);
    }
    for (const LayerCost& layer : estimateCost(network, device).layers)
        blocks[static_cast<std::size_t>(known.at(prefixOf(layer.name)))].ms += layer.ms;
    const std::set<int> dead(network.deadGenes.begin(), network.deadGenes.end());
    for (NetworkBlock& block : blocks) {
        std::sort(block.inputs.begin(), block.inputs.end());
        block.inputs.erase(std::unique(block.inputs.begin(), block.inputs.end()),
                           block.inputs.end());
        block.words = wordsOf(block, network);
        block.isDead = dead.contains(block.gene);
    }
    return blocks;
}

std::vector<std::pair<int, int>> alignBlocks(const Network& a, const Network& b,
                                             const std::vector<NetworkBlock>& blocksA,
                                             const std::vector<NetworkBlock>& blocksB)
{
    const Parts left = partsOf(blocksA, a.genome.genes.size());
    const Parts right = partsOf(blocksB, b.genome.genes.size());
    Pairs pairs;
    const auto at = [](const std::vector<int>& blocks, std::size_t i) {
        return i < blocks.size() ? blocks[i] : -1;
    };
    for (std::size_t i = 0; i < std::max(left.start.size(), right.start.size()); ++i)
        pairs.emplace_back(at(left.start, i), at(right.start, i));
    const auto blockOf = [](const Parts& parts, int gene) {
        return gene < 0 ? -1 : parts.encoder[static_cast<std::size_t>(gene)];
    };
    for (const auto& [geneA, geneB] : alignGenes(a.genome.genes, b.genome.genes))
        if (const std::pair pair{blockOf(left, geneA), blockOf(right, geneB)};
            pair.first >= 0 || pair.second >= 0)
            pairs.push_back(pair);
    const std::size_t most = std::max(left.rest.size(), right.rest.size());
    const auto fromEnd = [&](const std::vector<int>& rest, std::size_t i) {
        const std::size_t missing = most - rest.size();
        return i < missing ? -1 : rest[i - missing];
    };
    for (std::size_t i = 0; i < most; ++i)
        pairs.emplace_back(fromEnd(left.rest, i), fromEnd(right.rest, i));
    return pairs;
}

} // namespace sextant
