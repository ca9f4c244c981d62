#include "core/space/block_traits.h"

namespace sextant {

namespace {

constexpr BlockTraits kBlocks[] = {
    {.kind = BlockKind::ConvAct,
     .letter = 'b',
     .name = "conv_act",
     .words = "conv",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasPadding = true},
    {.kind = BlockKind::ConvBnAct,
     .letter = 'c',
     .name = "conv_bn_act",
     .words = "conv-BN",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasPadding = true},
    {.kind = BlockKind::ConvSe,
     .letter = 'e',
     .name = "conv_se",
     .words = "conv-SE",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasPadding = true},
    {.kind = BlockKind::DenseNet,
     .letter = 'd',
     .name = "dense",
     .words = "dense",
     .hasWidth = true},
    {.kind = BlockKind::MbConv,
     .letter = 'm',
     .name = "mbconv",
     .words = "MBConv",
     .hasExpansion = true},
    {.kind = BlockKind::MbConvNoRes,
     .letter = 'n',
     .name = "mbconv_no_residual",
     .words = "MBConv (no residual)",
     .hasExpansion = true},
    {.kind = BlockKind::ResNet, .letter = 'R', .name = "bottleneck", .words = "bottleneck"},
    {.kind = BlockKind::Dropout, .letter = 'D', .name = "dropout", .words = "dropout"},
    {.kind = BlockKind::CspConv,
     .letter = 'o',
     .name = "csp_conv",
     .words = "CSP conv",
     .hasBlocks = true},
    {.kind = BlockKind::CspMbConv,
     .letter = 'p',
     .name = "csp_mbconv",
     .words = "CSP MBConv",
     .hasExpansion = true,
     .hasBlocks = true},
    {.kind = BlockKind::SeparableConv,
     .letter = 's',
     .name = "separable_conv",
     .words = "separable",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasSqueeze = true},
    {.kind = BlockKind::LinearBottleneck,
     .letter = 'i',
     .name = "linear_bottleneck",
     .words = "linear MBConv",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasExpansion = true,
     .hasSqueeze = true},
    {.kind = BlockKind::RepConv,
     .letter = 'v',
     .name = "rep_conv",
     .words = "rep conv",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasSqueeze = true},
    {.kind = BlockKind::GhostConv,
     .letter = 'g',
     .name = "ghost_conv",
     .words = "ghost conv",
     .hasWidth = true,
     .hasKernel = true,
     .hasStride = true,
     .hasSqueeze = true},
};

constexpr ActivationTraits kActivations[] = {
    {ActivationKind::Relu, "r", "relu"},
    {ActivationKind::Gelu, "g", "gelu"},
    {ActivationKind::Softmax, "s", "softmax"},
    {ActivationKind::Sigmoid, "sg", "sigmoid"},
    {ActivationKind::Relu6, "6", "relu6"},
    {ActivationKind::LeakyRelu, "l", "leaky_relu"},
    {ActivationKind::HardSwish, "h", "hard_swish"},
    {ActivationKind::Silu, "w", "silu"},
};

} // namespace

std::span<const BlockTraits> allBlockTraits()
{
    return kBlocks;
}

const BlockTraits& traitsOf(BlockKind kind)
{
    return kBlocks[static_cast<std::size_t>(kind)];
}

std::span<const ActivationTraits> allActivationTraits()
{
    return kActivations;
}

const ActivationTraits& traitsOf(ActivationKind kind)
{
    return kActivations[static_cast<std::size_t>(kind)];
}

} // namespace sextant
