#include "core/nn/detail/torch_network.h"

#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/planar_ops.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/jit/frontend/tracer.h>

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr double kNormMomentum = 0.1;
constexpr float kHeadBias = -3.0f; // log odds of about 5 % vessel pixels in balanced crops

torch::Tensor normalTensor(const std::vector<std::int64_t>& sizes, double deviation, Rng& rng)
{
    torch::Tensor tensor = torch::empty(sizes);
    float* values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        values[i] = static_cast<float>(rng.normal() * deviation);
    return tensor;
}

/// Exact GELU whose gradient is always written. LibTorch 1.13 hands gelu_backward to oneDNN, which
/// leaves the result uninitialised when the gradient's layout is not the input's; a dimension of
/// size 1 makes them differ. Source: Hendrycks, Gimpel, arXiv:1606.08415.
class Gelu : public torch::autograd::Function<Gelu> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x)
    {
        context->save_for_backward({x});
        return hasUnitDimension(x) ? x * normalCdf(x) : torch::gelu(x);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients)
    {
        const torch::Tensor x = context->get_saved_variables()[0];
        if (!hasUnitDimension(x)) {
            const torch::Tensor gradient = gradients[0].strides() == x.strides()
                ? gradients[0]
                : torch::empty_like(x).copy_(gradients[0]);
            return {at::gelu_backward(gradient, x)};
        }
        constexpr double kInvSqrtTwoPi = 0.3989422804014327;
        return {gradients[0] * (normalCdf(x) + x * torch::exp(x * x * -0.5) * kInvSqrtTwoPi)};
    }

private:
    static bool hasUnitDimension(const torch::Tensor& x)
    {
        return std::any_of(x.sizes().begin(), x.sizes().end(),
                           [](std::int64_t size) { return size == 1; });
    }
    static torch::Tensor normalCdf(const torch::Tensor& x)
    {
        return (torch::erf(x * 0.7071067811865476) + 1) * 0.5;
    }
};

torch::Tensor normalise(const torch::Tensor& x, const std::string& name,
                        const NamedTensors& weights, bool training)
{
    const torch::Tensor& scale = weights.at(name + ".scale");
    const torch::Tensor& shift = weights.at(name + ".shift");
    if (!weights.has(name + ".mean"))
        return x * scale.view({1, -1, 1, 1}) + shift.view({1, -1, 1, 1});
    return at::batch_norm(x, scale, shift, weights.at(name + ".mean"),
                          weights.at(name + ".variance"), training, kNormMomentum, kNormEpsilon,
                          false);
}

torch::Tensor squeezeExcite(const torch::Tensor& x, const std::string& name,
                            const NamedTensors& weights)
{
    const torch::Tensor squeezed =
        torch::relu(at::linear(x.mean({2, 3}), weights.at(name + ".reduce")));
    const torch::Tensor gate = torch::sigmoid(at::linear(squeezed, weights.at(name + ".expand")));
    return x * gate.unsqueeze(-1).unsqueeze(-1);
}

torch::Tensor dropOut(const torch::Tensor& x, double rate, Rng& rng)
{
    at::Generator generator = at::detail::createCPUGenerator(rng());
    const torch::Tensor kept = torch::empty_like(x).bernoulli_(1.0 - rate, generator);
    return x * kept / (1.0 - rate);
}

/// Which ops of a network run together with a neighbour.
struct Fusion {
    std::vector<bool> planar; ///< runs on the planar kernels
    std::vector<int> rectifier; ///< per op: the ReLU that it swallows, or -1
    std::vector<bool> deferred; ///< concatenations and resizes left to the convolution behind them
};

/// A trace wants LibTorch's own operators, op by op. Rounding commutes with ReLU and with moving
/// values together, but not with a resize.
Fusion fuse(const Network& network, const ForwardMode& mode)
{
    const std::size_t count = network.ops.size();
    const bool plain = mode.libraryOperators || torch::jit::tracer::isTracing();
    Fusion fusion{std::vector<bool>(count, !plain), std::vector<int>(count, -1),
                  std::vector<bool>(count, false)};
    if (plain)
        return fusion;
    std::vector<int> uses(count, 0);
    for (const Op& op : network.ops)
        for (const int input : op.inputs)
            ++uses[static_cast<std::size_t>(input)];
    for (std::size_t i = 0; i < count; ++i) {
        const Op& op = network.ops[i];
        if (op.inputs.empty())
            continue;
        const auto from = static_cast<std::size_t>(op.inputs.front());
        const Op& source = network.ops[from];
        if (uses[from] != 1)
            continue;
        if (op.kind == OpKind::Activation && op.activation == ActivationKind::Relu
            && (source.kind == OpKind::Conv || source.kind == OpKind::BatchNorm))
            fusion.rectifier[from] = static_cast<int>(i);
        const bool simple = op.kind == OpKind::Conv && op.stride == 1 && op.groups == 1;
        if (simple && source.kind == OpKind::Concat)
            fusion.deferred[from] = true;
        // A 1x1 convolution commutes with a resize, whose weights add up to one.
        if (!mode.rounding && simple && source.kind == OpKind::Resize && op.kernel == 1
            && op.padding == 0
            && source.height >= network.ops[static_cast<std::size_t>(source.inputs[0])].height)
            fusion.deferred[from] = true;
    }
    return fusion;
}

torch::Tensor resize(const torch::Tensor& x, const Op& op, LinearResize mode, bool planar)
{
    if (op.resize == ResizeMode::Nearest)
        return at::upsample_nearest2d(x, {op.height, op.width});
    if (planar && mode == LinearResize::HalfPixel && op.height == 2 * x.size(2)
        && op.width == 2 * x.size(3))
        return doubleSizePlanar(x);
    return resizeLinear(x, op.height, op.width, mode);
}

torch::Tensor convolve(const Network& network, const Op& op, const Fusion& fusion,
                       std::size_t index, const std::vector<torch::Tensor>& values,
                       const NamedTensors& weights, const ForwardMode& mode)
{
    const torch::Tensor& weight = weights.at(op.name + ".weight");
    const torch::Tensor& bias = weights.at(op.name + ".bias");
    const auto from = static_cast<std::size_t>(op.inputs.front());
    const Op& source = network.ops[from];
    std::vector<torch::Tensor> inputs;
    if (fusion.deferred[from])
        for (const int input : source.inputs)
            inputs.push_back(values[static_cast<std::size_t>(input)]);
    else
        inputs.push_back(values[from]);
    const bool resized = fusion.deferred[from] && source.kind == OpKind::Resize;
    const bool rectified = fusion.rectifier[index] >= 0;
    torch::Tensor y;
    if (fusion.planar[index] && isPlanarConvolution(weight, op.padding, op.groups)) {
        const bool atOnce = rectified && !resized;
        y = convolvePlanar(inputs, weight, bias, op.stride, op.padding, op.groups,
                           atOnce ? Rectify::Yes : Rectify::No);
        if (resized)
            y = resize(y, source, mode.resize, true);
        return rectified && !atOnce ? torch::relu(y) : y;
    }
    y = at::conv2d(inputs.size() == 1 ? inputs[0] : at::cat(inputs, 1), weight, bias, op.stride,
                   op.padding, 1, op.groups);
    if (resized)
        y = resize(y, source, mode.resize, false);
    return rectified ? torch::relu(y) : y;
}

/// @param planar as a 1x1 convolution on the planar kernels, which are faster
torch::Tensor convolveTransposed(const torch::Tensor& x, const torch::Tensor& weight,
                                 const torch::Tensor& bias, bool planar)
{
    if (!planar)
        return at::conv_transpose2d(x, weight.transpose(0, 1), bias, 2);
    const auto [pointwise, biases] = asPointwise(weight, bias);
    return at::pixel_shuffle(convolvePlanar({x}, pointwise, biases, 1, 0, 1, Rectify::No), 2);
}

torch::Tensor runOp(const Network& network, const Fusion& fusion, std::size_t index,
                    const std::vector<torch::Tensor>& values, const NamedTensors& weights,
                    const ForwardMode& mode)
{
    const Op& op = network.ops[index];
    const bool planar = fusion.planar[index];
    const bool rectified = fusion.rectifier[index] >= 0;
    const auto input = [&](std::size_t i) -> const torch::Tensor& {
        return values[static_cast<std::size_t>(op.inputs[i])];
    };
    switch (op.kind) {
    case OpKind::Conv:
        return convolve(network, op, fusion, index, values, weights, mode);
    case OpKind::BatchNorm: {
        if (planar && mode.training && weights.has(op.name + ".mean"))
            return normaliseBatch(input(0), weights.at(op.name + ".scale"),
                                  weights.at(op.name + ".shift"), weights.at(op.name + ".mean"),
                                  weights.at(op.name + ".variance"), kNormMomentum, kNormEpsilon,
                                  rectified ? Rectify::Yes : Rectify::No);
        const torch::Tensor y = normalise(input(0), op.name, weights, mode.training);
        return rectified ? torch::relu(y) : y;
    }
    case OpKind::Activation:
        return activate(input(0), op.activation);
    case OpKind::MaxPool:
        return planar ? maxPoolPlanar(input(0)) : at::max_pool2d(input(0), 2, 2);
    case OpKind::AveragePool:
        return at::avg_pool2d(input(0), 2, 2);
    case OpKind::Resize:
        return resize(input(0), op, mode.resize, planar);
    case OpKind::Concat:
        return at::cat({input(0), input(1)}, 1);
    case OpKind::Add:
        return input(0) + input(1);
    case OpKind::SqueezeExcite:
        return squeezeExcite(input(0), op.name, weights);
    case OpKind::Dropout:
        return mode.training && mode.dropout ? dropOut(input(0), op.dropout, *mode.dropout)
                                             : input(0);
    case OpKind::Slice:
        return input(0).narrow(1, op.begin, op.channels);
    case OpKind::TransposedConv:
        return convolveTransposed(input(0), weights.at(op.name + ".weight"),
                                  weights.at(op.name + ".bias"), planar);
    case OpKind::DepthToSpace:
        return at::pixel_shuffle(input(0), 2);
    case OpKind::Input:
    case OpKind::Output:
        break;
    }
    return input(0);
}

/// Adds a kernel to the middle of a larger one.
void addCentred(torch::Tensor& kernel, const torch::Tensor& smaller)
{
    const std::int64_t at = (kernel.size(2) - smaller.size(2)) / 2;
    kernel.narrow(2, at, smaller.size(2)).narrow(3, at, smaller.size(3)).add_(smaller);
}

} // namespace

bool isStatistic(const std::string& name)
{
    return name.ends_with(".mean") || name.ends_with(".variance");
}

bool isStage(const Op& op)
{
    switch (op.kind) {
    case OpKind::Input:
    case OpKind::Conv:
    case OpKind::BatchNorm:
    case OpKind::AveragePool:
    case OpKind::Add:
    case OpKind::SqueezeExcite:
    case OpKind::TransposedConv:
        return true;
    case OpKind::Resize:
        return op.resize == ResizeMode::Linear;
    case OpKind::Activation:
        return op.activation != ActivationKind::Relu;
    default:
        return false;
    }
}

bool isRange(const std::string& name)
{
    return name.ends_with(".range");
}

torch::Tensor exactGelu(const torch::Tensor& x)
{
    return Gelu::apply(x);
}

torch::Tensor activate(const torch::Tensor& x, ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Relu:
        return torch::relu(x);
    case ActivationKind::Gelu:
        return exactGelu(x);
    case ActivationKind::Softmax:
        return torch::softmax(x, 1);
    case ActivationKind::Sigmoid:
        return torch::sigmoid(x);
    case ActivationKind::Relu6:
        return at::hardtanh(x, 0.0, 6.0);
    case ActivationKind::LeakyRelu:
        return at::leaky_relu(x, kLeakySlope);
    case ActivationKind::HardSwish:
        return x * (at::hardtanh(x + 3.0, 0.0, 6.0) * (1.0 / 6.0));
    case ActivationKind::Silu:
        return x * torch::sigmoid(x);
    }
    return x;
}

std::pair<torch::Tensor, torch::Tensor> asPointwise(const torch::Tensor& weight,
                                                    const torch::Tensor& bias)
{
    const std::int64_t out = weight.size(0);
    return {weight.permute({0, 2, 3, 1}).reshape({4 * out, weight.size(1), 1, 1}),
            bias.repeat_interleave(4)};
}

NamedTensors initialWeights(const Network& network, Rng& rng)
{
    NamedTensors weights;
    for (const Op& op : network.ops) {
        const int in = op.inputs.empty()
            ? 0
            : network.ops[static_cast<std::size_t>(op.inputs.front())].channels;
        if (op.kind == OpKind::Conv) {
            const int fanIn = in / op.groups * op.kernel * op.kernel;
            weights.add(op.name + ".weight",
                        normalTensor({op.channels, in / op.groups, op.kernel, op.kernel},
                                     std::sqrt(2.0 / fanIn), rng));
            weights.add(op.name + ".bias",
                        torch::full({op.channels}, op.name == "head.conv" ? kHeadBias : 0.0f));
        } else if (op.kind == OpKind::TransposedConv) {
            weights.add(op.name + ".weight",
                        normalTensor({op.channels, in, 2, 2}, std::sqrt(2.0 / in), rng));
            weights.add(op.name + ".bias", torch::zeros({op.channels}));
        } else if (op.kind == OpKind::BatchNorm) {
            weights.add(op.name + ".scale", torch::ones({op.channels}));
            weights.add(op.name + ".shift", torch::zeros({op.channels}));
            weights.add(op.name + ".mean", torch::zeros({op.channels}));
            weights.add(op.name + ".variance", torch::ones({op.channels}));
        } else if (op.kind == OpKind::SqueezeExcite) {
            weights.add(op.name + ".reduce",
                        normalTensor({op.hidden, in}, std::sqrt(2.0 / in), rng));
            weights.add(op.name + ".expand",
                        normalTensor({in, op.hidden}, std::sqrt(1.0 / op.hidden), rng));
        }
    }
    return weights;
}

NamedTensors freshWeights(const Network& network, std::uint64_t seed)
{
    Rng rng(mixSeed(seed, 1));
    return initialWeights(network, rng);
}

Result<NamedTensors> unpackUsable(std::string_view bytes)
{
    auto weights = NamedTensors::unpack(bytes);
    if (!weights)
        return weights;
    for (const auto& [name, tensor] : weights->entries()) {
        if (!torch::isfinite(tensor).all().item<bool>())
            return fail(ErrorCode::StudyCorrupt, "weights", name + " is not finite");
        if (name.ends_with(".variance") && tensor.numel() > 0 && tensor.min().item<float>() < 0.0f)
            return fail(ErrorCode::StudyCorrupt, "weights", name + " is below zero");
    }
    return weights;
}

NamedTensors foldWeights(const FoldedNetwork& folded, const Network& network,
                         const NamedTensors& weights)
{
    const torch::NoGradGuard noGrad;
    const auto nameOf = [&](int op) { return network.ops[static_cast<std::size_t>(op)].name; };
    const auto affineOf = [&](const std::string& norm) {
        const torch::Tensor factor = weights.at(norm + ".scale")
            / torch::sqrt(weights.at(norm + ".variance") + kNormEpsilon);
        const torch::Tensor offset =
            weights.at(norm + ".shift") - weights.at(norm + ".mean") * factor;
        return std::pair{factor, offset};
    };
    /// Kernel and bias of one branch.
    const auto branchOf = [&](const FoldedNetwork::Branch& branch, std::int64_t channels) {
        torch::Tensor kernel, bias;
        if (branch.conv >= 0) {
            kernel = weights.at(nameOf(branch.conv) + ".weight").detach().clone();
            bias = weights.at(nameOf(branch.conv) + ".bias").detach().clone();
        } else {
            kernel = torch::eye(channels).view({channels, channels, 1, 1});
            bias = torch::zeros({channels});
        }
        if (branch.norm >= 0) {
            const auto [factor, offset] = affineOf(nameOf(branch.norm));
            kernel = kernel * factor.view({-1, 1, 1, 1});
            bias = bias * factor + offset;
        }
        return std::pair{kernel, bias};
    };
    NamedTensors result;
    for (std::size_t i = 0; i < folded.network.ops.size(); ++i) {
        const Op& op = folded.network.ops[i];
        const auto& branches = folded.branches[i];
        if (op.kind == OpKind::Conv || op.kind == OpKind::TransposedConv) {
            auto [kernel, bias] = branchOf(branches.front(), op.channels);
            for (std::size_t k = 1; k < branches.size(); ++k) {
                const auto [smaller, offset] = branchOf(branches[k], op.channels);
                addCentred(kernel, smaller);
                bias = bias + offset;
            }
            result.add(op.name + ".weight", kernel.contiguous());
            result.add(op.name + ".bias", bias);
        } else if (op.kind == OpKind::BatchNorm) {
            const auto [factor, offset] = affineOf(op.name);
            result.add(op.name + ".scale", factor.clone());
            result.add(op.name + ".shift", offset.clone());
        } else if (op.kind == OpKind::SqueezeExcite) {
            result.add(op.name + ".reduce", weights.at(op.name + ".reduce").detach().clone());
            result.add(op.name + ".expand", weights.at(op.name + ".expand").detach().clone());
        }
    }
    return result;
}

torch::Tensor runNetwork(const Network& network, const NamedTensors& weights,
                         const torch::Tensor& x, const ForwardMode& mode)
{
    const Fusion fusion = fuse(network, mode);
    std::vector<std::size_t> lastUse(network.ops.size(), 0);
    for (std::size_t i = 0; i < network.ops.size(); ++i)
        for (const int input : network.ops[i].inputs)
            lastUse[static_cast<std::size_t>(input)] = i;
    for (std::size_t i = network.ops.size(); i-- > 0;)
        if (fusion.deferred[i])
            for (const int input : network.ops[i].inputs)
                lastUse[static_cast<std::size_t>(input)] =
                    std::max(lastUse[static_cast<std::size_t>(input)], lastUse[i]);
    std::vector<std::vector<std::size_t>> spent(network.ops.size());
    for (std::size_t i = 0; i + 1 < network.ops.size(); ++i)
        spent[lastUse[i]].push_back(i);

    std::vector<torch::Tensor> values(network.ops.size());
    for (std::size_t i = 0; i < network.ops.size(); ++i) {
        const Op& op = network.ops[i];
        if (!fusion.deferred[i] && !values[i].defined()) {
            values[i] =
                op.kind == OpKind::Input ? x : runOp(network, fusion, i, values, weights, mode);
            if (mode.rounding && mode.rounding->storage == StorageKind::Float && isStage(op)) {
                RoundingCounts counts;
                values[i] = storeInPlace(values[i], mode.rounding->floatRule, counts);
            }
            if (fusion.rectifier[i] >= 0)
                values[static_cast<std::size_t>(fusion.rectifier[i])] = values[i];
        }
        for (const std::size_t value : spent[i])
            values[value].reset();
    }
    return values.back();
}

} // namespace sextant::detail
