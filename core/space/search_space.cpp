#include "core/space/search_space.h"

#include "core/space/block_traits.h"
#include "core/space/space_sampler.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr int kMostStages = 8;
/// The kinds of blocks of each stage are held in memory when a space is counted or drawn from.
constexpr std::size_t kMostBlocks = 200'000;

class Findings {
public:
    explicit Findings(const SearchSpace& space) : m_space(space) { }

    std::vector<SpaceFinding> all()
    {
        stages();
        decoder();
        for (std::size_t i = 0; i < m_space.bandSubsets.size(); ++i)
            bands("/band_subsets/" + std::to_string(i), m_space.bandSubsets[i]);
        for (std::size_t i = 0; i < m_space.forbidden.size(); ++i)
            rule("/forbidden/" + std::to_string(i), m_space.forbidden[i]);
        for (std::size_t i = 0; m_findings.empty() && i < m_space.stages.size(); ++i)
            size("/stages/" + std::to_string(i), m_space.stages[i]);
        if (m_findings.empty() && SpaceSampler(m_space).size() == "0")
            add("/forbidden", "no genome is left; forbid less");
        return std::move(m_findings);
    }

private:
    void add(const std::string& place, const std::string& advice)
    {
        m_findings.push_back({place, advice});
    }

    void stages()
    {
        if (m_space.minStages < 1 || m_space.minStages > kMostStages)
            add("/min_stages", "must be 1 to " + std::to_string(kMostStages));
        if (m_space.maxStages < m_space.minStages || m_space.maxStages > kMostStages)
            add("/max_stages", "must be min_stages to " + std::to_string(kMostStages));
        const std::size_t count = m_space.stages.size();
        if (count != 1 && count != static_cast<std::size_t>(m_space.maxStages))
            add("/stages",
                "holds " + std::to_string(count)
                    + " objects; give one for all stages or one for each of max_stages");
        for (std::size_t i = 0; i < count; ++i)
            stage("/stages/" + std::to_string(i), m_space.stages[i]);
    }

    void stage(const std::string& place, const StageChoices& stage)
    {
        const auto any = [&](bool BlockTraits::*field) {
            return std::any_of(stage.blocks.begin(), stage.blocks.end(),
                               [&](BlockKind kind) { return traitsOf(kind).*field; });
        };
        if (std::all_of(stage.blocks.begin(), stage.blocks.end(),
                        [](BlockKind kind) { return kind == BlockKind::Dropout; }))
            add(place + "/blocks", "allow at least one convolutional block");
        distinct(place + "/blocks", stage.blocks);
        const bool channels = m_space.widthMode == WidthMode::Absolute;
        numbers(place + "/widths", stage.widths, any(&BlockTraits::hasWidth), 1,
                channels ? 4096 : 99, channels ? "channels" : "times the input's channels");
        numbers(place + "/kernels", stage.kernels, any(&BlockTraits::hasKernel), 1, 15, "pixels");
        for (std::size_t i = 0; i < stage.kernels.size(); ++i)
            if (stage.kernels[i] % 2 == 0)
                add(place + "/kernels/" + std::to_string(i),
                    std::to_string(stage.kernels[i]) + " is even; kernels must be odd");
        numbers(place + "/expansions", stage.expansions, any(&BlockTraits::hasExpansion), 1, 99,
                "times the channels");
        numbers(place + "/repeats", stage.repeats, true, 1, 9, "times");
        notEmpty(place + "/activations", stage.activations, "activation");
        notEmpty(place + "/squeeze_excite", stage.squeezeExcite, "value, true or false");
        notEmpty(place + "/downsampling", stage.downsampling, "way to make the map smaller");
        if (stage.downsampling == std::vector{Downsampling::Stride})
            for (std::size_t i = 0; i < stage.blocks.size(); ++i)
                if (!traitsOf(stage.blocks[i]).hasStride)
                    add(place + "/blocks/" + std::to_string(i),
                        std::string(traitsOf(stage.blocks[i]).name)
                            + " has no stride; allow a pool or leave the block out");
    }

    void size(const std::string& place, const StageChoices& stage)
    {
        const auto times = [](bool has, std::size_t count) { return has ? count : 1; };
        std::size_t blocks = 0;
        for (const BlockKind kind : stage.blocks) {
            const BlockTraits& traits = traitsOf(kind);
            if (kind != BlockKind::Dropout)
                blocks += times(traits.hasWidth, stage.widths.size())
                    * times(traits.hasKernel, stage.kernels.size())
                    * times(traits.hasExpansion, stage.expansions.size())
                    * times(traits.hasSqueeze, stage.squeezeExcite.size()) * stage.repeats.size()
                    * stage.activations.size();
        }
        if (blocks > kMostBlocks)
            add(place,
                "allows " + std::to_string(blocks) + " different blocks, at most "
                    + std::to_string(kMostBlocks) + " can be held; give fewer values");
    }

    void decoder()
    {
        const DecoderChoices& decoder = m_space.decoder;
        notEmpty("/decoder/upsampling", decoder.upsampling, "way of upsampling");
        notEmpty("/decoder/skips", decoder.skips, "kind of skip");
        numbers("/decoder/depths", decoder.depths, true, 1, 4, "convolutions");
        numbers("/decoder/width_percents", decoder.widthPercents, true, 10, 400, "percent");
        numbers("/decoder/stages_left_out", decoder.stagesLeftOut, true, 0, kMostStages, "stages");
    }

    void bands(const std::string& place, const std::vector<int>& bands)
    {
        for (std::size_t i = 0; i < bands.size(); ++i)
            if (bands[i] < 0 || bands[i] > 15 || (i > 0 && bands[i] <= bands[i - 1]))
                add(place + "/" + std::to_string(i), "bands are numbered from 1 to 16, ascending");
    }

    void rule(const std::string& place, const ForbiddenRule& rule)
    {
        if (rule == ForbiddenRule{})
            add(place, "forbids everything; name at least one field");
        for (std::size_t i = 0; i < rule.stages.size(); ++i)
            if (rule.stages[i] < 0 || rule.stages[i] >= m_space.maxStages)
                add(place + "/stages/" + std::to_string(i),
                    "stages are numbered from 1 to max_stages");
    }

    template <typename T>
    void notEmpty(const std::string& place, const std::vector<T>& values, const char* what)
    {
        if (values.empty())
            add(place, std::string("allow at least one ") + what);
        distinct(place, values);
    }

    template <typename T> void distinct(const std::string& place, const std::vector<T>& values)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i),
                          values[i])
                != values.begin() + static_cast<std::ptrdiff_t>(i))
                add(place + "/" + std::to_string(i), "is given twice");
    }

    void numbers(const std::string& place, const std::vector<int>& values, bool needed, int low,
                 int high, const char* unit)
    {
        if (needed && values.empty())
            add(place, std::string("give at least one, ") + unit);
        distinct(place, values);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i] < low || values[i] > high)
                add(place + "/" + std::to_string(i),
                    std::to_string(values[i]) + " is outside " + std::to_string(low) + " to "
                        + std::to_string(high) + " " + unit);
    }

    const SearchSpace& m_space;
    std::vector<SpaceFinding> m_findings;
};

} // namespace

SearchSpace SearchSpace::defaults()
{
    SearchSpace space;
    StageChoices stage;
    stage.blocks = {BlockKind::ConvBnAct,     BlockKind::ConvSe,           BlockKind::DenseNet,
                    BlockKind::MbConv,        BlockKind::ResNet,           BlockKind::RepConv,
                    BlockKind::SeparableConv, BlockKind::LinearBottleneck, BlockKind::GhostConv};
    stage.widths = {8, 12, 16, 20, 24, 32, 40, 48};
    stage.kernels = {3, 5};
    stage.expansions = {2, 3, 4};
    stage.activations = {ActivationKind::Relu, ActivationKind::LeakyRelu, ActivationKind::Gelu};
    stage.downsampling = {Downsampling::Max, Downsampling::Average, Downsampling::Stride};
    stage.repeats = {1, 2};
    stage.squeezeExcite = {false, true};
    space.stages = {stage};
    space.decoder.upsampling = {Upsampling::Bilinear, Upsampling::Nearest,
                                Upsampling::PixelShuffle};
    space.decoder.skips = {SkipKind::Concat, SkipKind::Add};
    space.decoder.depths = {1, 2};
    space.decoder.widthPercents = {50, 100};
    space.decoder.stagesLeftOut = {0, 1};
    return space;
}

SearchSpace SearchSpace::pynas()
{
    SearchSpace space;
    space.name = "pynas-kernel-3";
    space.minStages = 3;
    space.maxStages = 5;
    space.widthMode = WidthMode::Coefficient;
    space.legacyPadding = true;
    StageChoices stage;
    stage.blocks = {BlockKind::ConvAct,  BlockKind::ConvBnAct, BlockKind::ConvSe,
                    BlockKind::DenseNet, BlockKind::MbConv,    BlockKind::MbConvNoRes,
                    BlockKind::ResNet,   BlockKind::Dropout};
    stage.widths = {4, 5, 6, 7, 8, 9, 10, 11, 12};
    stage.expansions = {3, 4, 5, 6};
    stage.activations = {ActivationKind::Relu, ActivationKind::Gelu};
    stage.downsampling = {Downsampling::Average, Downsampling::Max};
    space.stages = {stage};
    return space;
}

std::vector<SpaceFinding> SearchSpace::findings() const
{
    return Findings(*this).all();
}

const StageChoices& SearchSpace::choicesOf(int stage) const
{
    return stages.size() == 1 ? stages.front() : stages[static_cast<std::size_t>(stage)];
}

} // namespace sextant
