#include "core/space/search_space.h"

#include "core/base/files.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace sextant {

namespace {

using nlohmann::json;

constexpr int kLeastDropout = 10, kMostDropout = 50; // hundredths
constexpr int kMostCspBlocks = 3;

constexpr std::pair<BlockKind, const char*> kBlockNames[] = {
    {BlockKind::ConvAct, "conv_act"},  {BlockKind::ConvBnAct, "conv_bn_act"},
    {BlockKind::ConvSe, "conv_se"},    {BlockKind::DenseNet, "dense"},
    {BlockKind::MbConv, "mbconv"},     {BlockKind::MbConvNoRes, "mbconv_no_residual"},
    {BlockKind::ResNet, "bottleneck"}, {BlockKind::Dropout, "dropout"},
    {BlockKind::CspConv, "csp_conv"},  {BlockKind::CspMbConv, "csp_mbconv"},
};
constexpr std::pair<ActivationKind, const char*> kActivationNames[] = {
    {ActivationKind::Relu, "relu"},
    {ActivationKind::Gelu, "gelu"},
    {ActivationKind::Softmax, "softmax"},
    {ActivationKind::Sigmoid, "sigmoid"},
};
constexpr std::pair<PoolKind, const char*> kPoolNames[] = {
    {PoolKind::Average, "average"},
    {PoolKind::Max, "max"},
};

template <typename T, std::size_t N>
std::string nameOf(T value, const std::pair<T, const char*> (&names)[N])
{
    for (const auto& [candidate, name] : names)
        if (candidate == value)
            return name;
    return {};
}

template <typename T, std::size_t N>
std::vector<T> namedValues(const json& document, const char* key,
                           const std::pair<T, const char*> (&names)[N])
{
    std::vector<T> values;
    for (const json& entry : document.at(key)) {
        const auto text = entry.get<std::string>();
        const auto found = std::find_if(std::begin(names), std::end(names),
                                        [&](const auto& pair) { return text == pair.second; });
        if (found == std::end(names))
            throw std::runtime_error("unknown value '" + text + "' in '" + key + "'");
        values.push_back(found->first);
    }
    return values;
}

template <typename T> const T& pick(const std::vector<T>& values, Rng& rng)
{
    return values[static_cast<std::size_t>(rng.integer(0, static_cast<int>(values.size()) - 1))];
}

bool hasWidth(BlockKind kind)
{
    return kind == BlockKind::ConvAct || kind == BlockKind::ConvBnAct || kind == BlockKind::ConvSe
        || kind == BlockKind::DenseNet;
}

bool hasKernel(BlockKind kind)
{
    return hasWidth(kind) && kind != BlockKind::DenseNet;
}

bool hasExpansion(BlockKind kind)
{
    return kind == BlockKind::MbConv || kind == BlockKind::MbConvNoRes
        || kind == BlockKind::CspMbConv;
}

Gene sampleBlock(const SearchSpace& space, Rng& rng)
{
    Gene gene;
    BlockGene& block = gene.block;
    block.kind = pick(space.blocks, rng);
    if (block.kind == BlockKind::Dropout) {
        block.dropout = rng.integer(kLeastDropout, kMostDropout) / 100.0;
        return gene;
    }
    if (hasWidth(block.kind)) {
        block.widthMode = space.widthMode;
        block.width = pick(space.widths, rng);
    }
    if (hasKernel(block.kind)) {
        block.kernel = pick(space.kernels, rng);
        block.padding = space.legacyPadding ? 1 : block.kernel / 2;
    }
    if (hasExpansion(block.kind))
        block.expansion = pick(space.expansions, rng);
    if (block.kind == BlockKind::CspConv || block.kind == BlockKind::CspMbConv)
        block.blocks = rng.integer(1, kMostCspBlocks);
    block.activation = pick(space.activations, rng);
    return gene;
}

/// Every block that sampleBlock() can draw.
std::vector<BlockGene> blockChoices(const SearchSpace& space)
{
    const auto orOne = [](bool used, const std::vector<int>& values, int unused) {
        return used ? values : std::vector<int>{unused};
    };
    std::vector<BlockGene> choices;
    for (const BlockKind kind : space.blocks) {
        BlockGene block;
        block.kind = kind;
        if (kind == BlockKind::Dropout) {
            for (int hundredths = kLeastDropout; hundredths <= kMostDropout; ++hundredths) {
                block.dropout = hundredths / 100.0;
                choices.push_back(block);
            }
            continue;
        }
        const bool csp = kind == BlockKind::CspConv || kind == BlockKind::CspMbConv;
        if (hasWidth(kind))
            block.widthMode = space.widthMode;
        for (const int width : orOne(hasWidth(kind), space.widths, block.width))
            for (const int kernel : orOne(hasKernel(kind), space.kernels, block.kernel))
                for (const int expansion :
                     orOne(hasExpansion(kind), space.expansions, block.expansion))
                    for (int blocks = 1; blocks <= (csp ? kMostCspBlocks : 1); ++blocks)
                        for (const ActivationKind activation : space.activations) {
                            block.width = width;
                            block.kernel = kernel;
                            if (hasKernel(kind))
                                block.padding = space.legacyPadding ? 1 : kernel / 2;
                            block.expansion = expansion;
                            block.blocks = blocks;
                            block.activation = activation;
                            choices.push_back(block);
                        }
    }
    return choices;
}

using BigInteger = boost::multiprecision::cpp_int;

/// What the genomes of a space are made of. One without dead genes ends in a convolution; dropouts
/// behind it were cut off, so that where they are allowed it may have fewer stages than asked for.
struct Choices {
    std::vector<BlockGene> blocks, convolutions;
    int leastStages;
    std::size_t perStage; ///< blocks times pools

    explicit Choices(const SearchSpace& space)
        : blocks(blockChoices(space)), leastStages(space.minStages),
          perStage(blocks.size() * space.pools.size())
    {
        std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(convolutions),
                     [](const BlockGene& block) { return block.kind != BlockKind::Dropout; });
        if (convolutions.size() < blocks.size())
            leastStages = 1;
    }
    /// Genomes of as many stages.
    [[nodiscard]] BigInteger count(int stages) const
    {
        return boost::multiprecision::pow(BigInteger(perStage), static_cast<unsigned>(stages - 1))
            * convolutions.size();
    }
};

Gene samplePool(const SearchSpace& space, Rng& rng)
{
    Gene gene;
    gene.isPool = true;
    gene.pool.kind = pick(space.pools, rng);
    return gene;
}

/// A stage is one block and its pool. A last stage whose dead pool was removed gets one back.
std::vector<std::vector<Gene>> stagesOf(const SearchSpace& space, const Genome& genome)
{
    std::vector<std::vector<Gene>> stages;
    for (const Gene& gene : genome.genes) {
        if (!gene.isPool || stages.empty())
            stages.emplace_back();
        stages.back().push_back(gene);
    }
    if (!stages.empty() && !stages.back().back().isPool) {
        Gene pool;
        pool.isPool = true;
        pool.pool.kind = space.pools.front();
        stages.back().push_back(pool);
    }
    return stages;
}

Genome joined(const std::vector<std::vector<Gene>>& stages)
{
    Genome genome;
    for (const auto& stage : stages)
        genome.genes.insert(genome.genes.end(), stage.begin(), stage.end());
    return genome;
}

/// A neighbouring value of the sorted list, or the value itself at its ends.
int neighbour(const std::vector<int>& values, int value, Rng& rng)
{
    std::vector<int> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), value);
    auto index = std::min(found - sorted.begin(), static_cast<std::ptrdiff_t>(sorted.size()) - 1);
    index = std::clamp<std::ptrdiff_t>(index + (rng.uniform() < 0.5 ? -1 : 1), 0,
                                       static_cast<std::ptrdiff_t>(sorted.size()) - 1);
    return sorted[static_cast<std::size_t>(index)];
}

} // namespace

SearchSpace SearchSpace::defaults()
{
    SearchSpace space;
    space.blocks = {BlockKind::ConvAct,  BlockKind::ConvBnAct, BlockKind::ConvSe,
                    BlockKind::DenseNet, BlockKind::MbConv,    BlockKind::MbConvNoRes,
                    BlockKind::ResNet};
    space.widths = {8, 12, 16, 20, 24, 32, 40, 48};
    space.kernels = {3, 5};
    space.expansions = {2, 3, 4};
    space.activations = {ActivationKind::Relu, ActivationKind::Gelu};
    space.pools = {PoolKind::Average, PoolKind::Max};
    return space;
}

SearchSpace SearchSpace::pynas()
{
    SearchSpace space;
    space.name = "pynas-kernel-3";
    space.minStages = 3;
    space.maxStages = 5;
    space.blocks = {BlockKind::ConvAct,  BlockKind::ConvBnAct, BlockKind::ConvSe,
                    BlockKind::DenseNet, BlockKind::MbConv,    BlockKind::MbConvNoRes,
                    BlockKind::ResNet,   BlockKind::Dropout};
    space.widthMode = WidthMode::Coefficient;
    space.widths = {4, 5, 6, 7, 8, 9, 10, 11, 12};
    space.kernels = {3};
    space.expansions = {3, 4, 5, 6};
    space.activations = {ActivationKind::Relu, ActivationKind::Gelu};
    space.pools = {PoolKind::Average, PoolKind::Max};
    space.legacyPadding = true;
    return space;
}

Result<SearchSpace> SearchSpace::load(const std::filesystem::path& file)
{
    auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto space = fromJson(*text);
    if (!space)
        return fail(space.error().code, file.string(), space.error().why);
    return space;
}

Result<SearchSpace> SearchSpace::fromJson(std::string_view text)
{
    try {
        const json document = json::parse(text);
        if (document.at("format") != "sextant-space")
            return fail(ErrorCode::SpaceInvalid, "search space", "'format' is not 'sextant-space'");
        if (const int version = document.at("version").get<int>(); version > kVersion)
            return fail(ErrorCode::SpaceInvalid, "search space",
                        "version " + std::to_string(version) + " is newer than this program reads");
        SearchSpace space;
        space.name = document.value("name", space.name);
        space.minStages = document.at("min_stages").get<int>();
        space.maxStages = document.at("max_stages").get<int>();
        space.blocks = namedValues(document, "blocks", kBlockNames);
        const auto mode = document.at("width_mode").get<std::string>();
        if (mode != "channels" && mode != "coefficient")
            return fail(ErrorCode::SpaceInvalid, "search space",
                        "'width_mode' must be channels or coefficient");
        space.widthMode = mode == "channels" ? WidthMode::Absolute : WidthMode::Coefficient;
        space.widths = document.at("widths").get<std::vector<int>>();
        space.kernels = document.at("kernels").get<std::vector<int>>();
        space.expansions = document.at("expansions").get<std::vector<int>>();
        space.activations = namedValues(document, "activations", kActivationNames);
        space.pools = namedValues(document, "pools", kPoolNames);
        space.legacyPadding = document.value("legacy_padding", false);
        if (const auto findings = space.findings(); !findings.empty())
            return fail(ErrorCode::SpaceInvalid, "search space", findings.front());
        return space;
    } catch (const std::exception& e) {
        return fail(ErrorCode::SpaceInvalid, "search space", e.what());
    }
}

std::string SearchSpace::toJson() const
{
    json document = {{"format", "sextant-space"},
                     {"version", kVersion},
                     {"name", name},
                     {"min_stages", minStages},
                     {"max_stages", maxStages},
                     {"width_mode", widthMode == WidthMode::Absolute ? "channels" : "coefficient"},
                     {"widths", widths},
                     {"kernels", kernels},
                     {"expansions", expansions},
                     {"legacy_padding", legacyPadding},
                     {"blocks", json::array()},
                     {"activations", json::array()},
                     {"pools", json::array()}};
    for (const BlockKind kind : blocks)
        document["blocks"].push_back(nameOf(kind, kBlockNames));
    for (const ActivationKind kind : activations)
        document["activations"].push_back(nameOf(kind, kActivationNames));
    for (const PoolKind kind : pools)
        document["pools"].push_back(nameOf(kind, kPoolNames));
    return document.dump(2) + "\n";
}

std::vector<std::string> SearchSpace::findings() const
{
    std::vector<std::string> findings;
    const auto check = [&](bool bad, const char* sentence) {
        if (bad)
            findings.emplace_back(sentence);
    };
    const auto outside = [](const std::vector<int>& values, int low, int high) {
        return std::any_of(values.begin(), values.end(),
                           [=](int v) { return v < low || v > high; });
    };
    const auto any = [this](bool (*predicate)(BlockKind)) {
        return std::any_of(blocks.begin(), blocks.end(), predicate);
    };
    check(minStages < 1 || maxStages < minStages || maxStages > 8,
          "Stages must be 1 to 8, the least not above the most.");
    check(std::none_of(blocks.begin(), blocks.end(),
                       [](BlockKind k) { return k != BlockKind::Dropout; }),
          "Allow at least one convolutional block.");
    check(any(hasWidth) && widths.empty(), "Give at least one width.");
    check(outside(widths, 1, widthMode == WidthMode::Absolute ? 4096 : 99),
          "Widths must be 1 to 4096 channels, or coefficients 1 to 99.");
    check(any(hasKernel) && kernels.empty(), "Give at least one kernel size.");
    check(outside(kernels, 1, 15), "Kernels must be 1 to 15.");
    check(std::any_of(kernels.begin(), kernels.end(), [](int k) { return k % 2 == 0; }),
          "Kernels must be odd.");
    check(any(hasExpansion) && expansions.empty(), "Give at least one expansion.");
    check(outside(expansions, 1, 99), "Expansions must be 1 to 99.");
    check(activations.empty(), "Allow at least one activation.");
    check(pools.empty(), "Allow at least one pool.");
    return findings;
}

std::string SearchSpace::size() const
{
    const Choices choices(*this);
    BigInteger total = 0;
    for (int stages = choices.leastStages; stages <= maxStages; ++stages)
        total += choices.count(stages);
    return total.str();
}

double SearchSpace::log10Size() const
{
    const std::string digits = size();
    const double leading = std::stod(digits.substr(0, 15));
    return leading > 0.0 ? std::log10(leading)
            + static_cast<double>(digits.size() - std::min<std::size_t>(15, digits.size()))
                         : 0.0;
}

Genome SearchSpace::sampleUniform(Rng& rng) const
{
    const Choices choices(*this);
    // From the deepest down, which by far the most are: is it one of these or of the fewer
    // shallower?
    int stages = maxStages;
    for (; stages > choices.leastStages; --stages) {
        double asMany = 0.0; // all up to this depth, in units of those of this depth
        for (int fewer = choices.leastStages; fewer <= stages; ++fewer)
            asMany += std::pow(static_cast<double>(choices.perStage), fewer - stages);
        if (rng.uniform() * asMany < 1.0)
            break;
    }
    Genome genome;
    for (int stage = 1; stage < stages; ++stage) {
        genome.genes.push_back({false, pick(choices.blocks, rng), {}});
        genome.genes.push_back(samplePool(*this, rng));
    }
    genome.genes.push_back({false, pick(choices.convolutions, rng), {}});
    return genome;
}

Genome SearchSpace::sample(Rng& rng) const
{
    Genome genome;
    const int stages = rng.integer(minStages, maxStages);
    for (int i = 0; i < stages; ++i) {
        genome.genes.push_back(sampleBlock(*this, rng));
        genome.genes.push_back(samplePool(*this, rng));
    }
    return genome;
}

std::vector<Genome> SearchSpace::enumerate() const
{
    const auto blockGenes = blockChoices(*this);
    std::vector<Genome> genomes;
    std::set<std::string> seen;
    const auto extend = [&](const auto& self, Genome& genome, int stagesLeft) -> void {
        for (const BlockGene& block : blockGenes) {
            genome.genes.push_back({false, block, {}});
            if (stagesLeft == 1) {
                const bool isNetwork =
                    std::any_of(genome.genes.begin(), genome.genes.end(), [](const Gene& gene) {
                        return !gene.isPool && gene.block.kind != BlockKind::Dropout;
                    });
                Genome live = genome.withoutDeadGenes();
                if (isNetwork && seen.insert(live.text()).second)
                    genomes.push_back(std::move(live));
            } else {
                for (const PoolKind pool : pools) {
                    genome.genes.push_back({true, {}, {pool}});
                    self(self, genome, stagesLeft - 1);
                    genome.genes.pop_back();
                }
            }
            genome.genes.pop_back();
        }
    };
    for (int stages = minStages; stages <= maxStages; ++stages) {
        Genome genome;
        extend(extend, genome, stages);
    }
    return genomes;
}

Genome SearchSpace::redrawGenes(const Genome& genome, double share, Rng& rng) const
{
    Genome changed = joined(stagesOf(*this, genome));
    for (Gene& gene : changed.genes)
        if (rng.uniform() < share)
            gene = gene.isPool ? samplePool(*this, rng) : sampleBlock(*this, rng);
    return changed;
}

Genome SearchSpace::singlePoint(const Genome& a, const Genome& b, Rng& rng) const
{
    const auto left = joined(stagesOf(*this, a)).genes;
    const auto right = joined(stagesOf(*this, b)).genes;
    const int last = static_cast<int>(std::min(left.size(), right.size())) - 2;
    if (last < 1)
        return a;
    const int cut = rng.integer(1, last);
    Genome child;
    child.genes.assign(left.begin(), left.begin() + cut);
    child.genes.insert(child.genes.end(), right.begin() + cut, right.end());
    return child;
}

Genome SearchSpace::mutate(const Genome& genome, Rng& rng) const
{
    auto stages = stagesOf(*this, genome);
    const int count = static_cast<int>(stages.size());
    const int at = rng.integer(0, count - 1);
    const double choice = rng.uniform();
    if (choice < 0.15 && count < maxStages) {
        stages.insert(stages.begin() + at, {sampleBlock(*this, rng), samplePool(*this, rng)});
    } else if (choice < 0.30 && count > minStages) {
        stages.erase(stages.begin() + at);
    } else if (choice < 0.38 && count > 1) {
        const int other = (at + rng.integer(1, count - 1)) % count;
        std::swap(stages[static_cast<std::size_t>(at)], stages[static_cast<std::size_t>(other)]);
    } else {
        auto& stage = stages[static_cast<std::size_t>(at)];
        BlockGene& block = stage.front().block;
        if (choice < 0.65 && !stage.front().isPool && hasWidth(block.kind)) {
            block.width = neighbour(widths, block.width, rng);
        } else if (choice < 0.75 && stage.size() > 1) {
            stage.back() = samplePool(*this, rng);
        } else {
            stage.front() = sampleBlock(*this, rng);
        }
    }
    return joined(stages);
}

Genome SearchSpace::crossover(const Genome& a, const Genome& b, Rng& rng) const
{
    const auto left = stagesOf(*this, a);
    const auto right = stagesOf(*this, b);
    const int cutLeft = rng.integer(0, static_cast<int>(left.size()));
    const int low = std::max(0, minStages - cutLeft);
    const int high = std::min(static_cast<int>(right.size()), maxStages - cutLeft);
    if (low > high)
        return a;
    const int tail = rng.integer(low, high);
    std::vector<std::vector<Gene>> stages(left.begin(), left.begin() + cutLeft);
    stages.insert(stages.end(), right.end() - tail, right.end());
    return stages.empty() ? a : joined(stages);
}

} // namespace sextant
