#include "core/space/space_presets.h"

namespace sextant {

namespace {

SearchSpace smallAndFast()
{
    SearchSpace space;
    space.name = "small-and-fast";
    space.minStages = 2;
    space.maxStages = 3;
    StageChoices stage;
    stage.blocks = {BlockKind::ConvBnAct, BlockKind::RepConv, BlockKind::SeparableConv};
    stage.widths = {4, 6, 8, 10, 12, 16};
    stage.kernels = {3};
    stage.activations = {ActivationKind::Relu, ActivationKind::LeakyRelu};
    stage.downsampling = {Downsampling::Max, Downsampling::Stride};
    space.stages = {stage};
    space.decoder.upsampling = {Upsampling::Bilinear, Upsampling::Nearest};
    space.decoder.skips = {SkipKind::Add, SkipKind::None};
    space.decoder.depths = {1};
    space.decoder.widthPercents = {50, 100};
    space.decoder.stagesLeftOut = {0, 1, 2};
    return space;
}

SearchSpace wide()
{
    SearchSpace space;
    space.name = "wide";
    space.minStages = 3;
    space.maxStages = 5;
    StageChoices stage;
    stage.blocks = {BlockKind::ConvBnAct, BlockKind::DenseNet,         BlockKind::ResNet,
                    BlockKind::RepConv,   BlockKind::LinearBottleneck, BlockKind::GhostConv};
    stage.widths = {32, 40, 48, 64, 80, 96, 128};
    stage.kernels = {3, 5};
    stage.expansions = {2, 3, 4};
    stage.activations = {ActivationKind::Relu, ActivationKind::LeakyRelu};
    stage.downsampling = {Downsampling::Max, Downsampling::Stride};
    stage.repeats = {1, 2, 3};
    space.stages = {stage};
    space.decoder.upsampling = {Upsampling::Bilinear, Upsampling::Nearest,
                                Upsampling::PixelShuffle};
    space.decoder.skips = {SkipKind::Concat, SkipKind::Add};
    space.decoder.depths = {1, 2};
    space.decoder.widthPercents = {50, 100};
    space.decoder.stagesLeftOut = {0, 1};
    return space;
}

} // namespace

std::vector<SpacePreset> spacePresets()
{
    return {{"vessels", SearchSpace::defaults()},
            {"pynas", SearchSpace::pynas()},
            {"small", smallAndFast()},
            {"wide", wide()}};
}

} // namespace sextant
