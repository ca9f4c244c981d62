#include "core/hw/device_findings.h"

#include "core/hw/latency.h"
#include "core/space/block_traits.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace sextant {

namespace {

constexpr double kLeastAddedMs = 0.05;
constexpr double kLeastAddedShare = 0.5;
constexpr int kPlainWidth = 16; // where widths are coefficients

int medianWidth(const SearchSpace& space, const StageChoices& stage)
{
    if (space.widthMode != WidthMode::Absolute || stage.widths.empty())
        return kPlainWidth;
    std::vector<int> widths = stage.widths;
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() / 2];
}

/// Two stages of plain convolutions: the first is what choices are tried in.
Genome probe(int width)
{
    Genome genome;
    BlockGene block;
    block.widthMode = WidthMode::Absolute;
    block.width = width;
    genome.genes = {{false, block, {}}, {true, {}, {}}, {false, block, {}}};
    return genome;
}

/// Milliseconds of the layers whose names begin so; none when the network cannot be built.
std::optional<double> msOf(const Genome& genome, const DeviceProfile& device,
                           const InputShape& input, const std::string& prefix)
{
    const auto network = buildNetwork(genome, input, 1);
    if (!network)
        return std::nullopt;
    double sum = 0.0;
    for (const LayerCost& layer : estimateCost(*network, device).layers)
        sum += layer.name.starts_with(prefix) ? layer.ms : 0.0;
    return sum;
}

struct Tried {
    std::string place, name;
    std::optional<double> ms;
};

/// Compares with the cheapest of `all`, which may be more than the space allows.
void judge(const std::vector<Tried>& allowed, const std::vector<Tried>& all,
           const DeviceProfile& device, std::vector<DeviceFinding>& findings)
{
    const Tried* cheapest = nullptr;
    for (const Tried& tried : all)
        if (tried.ms && !device.lacks(tried.name) && (!cheapest || *tried.ms < *cheapest->ms))
            cheapest = &tried;
    for (const Tried& tried : allowed) {
        DeviceFinding finding{tried.place, tried.name, device.lacks(tried.name), 0.0, {}};
        if (cheapest && tried.ms && tried.name != cheapest->name) {
            finding.addedMs = *tried.ms - *cheapest->ms;
            finding.instead = cheapest->name;
        }
        const bool slow = finding.addedMs >= kLeastAddedMs
            && finding.addedMs >= kLeastAddedShare * (*tried.ms - finding.addedMs);
        if (finding.lacking || slow)
            findings.push_back(std::move(finding));
    }
}

} // namespace

std::string DeviceFinding::sentence() const
{
    std::string text = place + ": " + choice;
    if (lacking)
        text += " is not run by the device but handed to its host";
    if (instead.empty())
        return text;
    char added[64];
    std::snprintf(added, sizeof added, "%.2f ms", addedMs);
    return text + (lacking ? ", which adds about " : " adds about ") + added
        + " to a stage, simulated, against " + instead;
}

std::vector<DeviceFinding> deviceFindings(const SearchSpace& space, const DeviceProfile& device,
                                          const InputShape& input)
{
    std::vector<DeviceFinding> findings;
    const auto tryBlock = [&](const std::string& place, const char* name, int width,
                              const auto& change) {
        Genome genome = probe(width);
        change(genome.genes.front().block);
        return Tried{place, name, msOf(genome, device, input, "gene0.")};
    };
    for (std::size_t s = 0; s < space.stages.size(); ++s) {
        const StageChoices& stage = space.stages[s];
        const std::string place = "/stages/" + std::to_string(s);
        const int width = medianWidth(space, stage);
        const auto activation = [&](ActivationKind kind, const std::string& at) {
            return tryBlock(at, traitsOf(kind).name, width,
                            [&](BlockGene& block) { block.activation = kind; });
        };
        std::vector<Tried> tried;
        for (std::size_t i = 0; i < stage.activations.size(); ++i)
            tried.push_back(
                activation(stage.activations[i], place + "/activations/" + std::to_string(i)));
        std::vector<Tried> all = tried;
        all.insert(all.begin(), activation(ActivationKind::Relu, {}));
        judge(tried, all, device, findings);

        const auto block = [&](BlockKind kind, const std::string& at) {
            return tryBlock(at, traitsOf(kind).name, width, [&](BlockGene& gene) {
                gene.kind = kind;
                if (!traitsOf(kind).hasExpansion || stage.expansions.empty())
                    return;
                gene.expansion = stage.expansions.front();
            });
        };
        tried.clear();
        for (std::size_t i = 0; i < stage.blocks.size(); ++i)
            if (stage.blocks[i] != BlockKind::Dropout)
                tried.push_back(block(stage.blocks[i], place + "/blocks/" + std::to_string(i)));
        judge(tried, {block(BlockKind::ConvBnAct, {})}, device, findings);
    }

    const auto upsampling = [&](Upsampling kind, const std::string& at) {
        Genome genome = probe(medianWidth(space, space.stages.front()));
        genome.decoder.upsampling = kind;
        return Tried{at, upsamplingName(kind), msOf(genome, device, input, "decoder0.")};
    };
    std::vector<Tried> tried, all;
    for (std::size_t i = 0; i < space.decoder.upsampling.size(); ++i)
        tried.push_back(
            upsampling(space.decoder.upsampling[i], "/decoder/upsampling/" + std::to_string(i)));
    for (const Upsampling kind : {Upsampling::Bilinear, Upsampling::Nearest, Upsampling::Transposed,
                                  Upsampling::PixelShuffle})
        all.push_back(upsampling(kind, {}));
    judge(tried, all, device, findings);
    return findings;
}

} // namespace sextant
