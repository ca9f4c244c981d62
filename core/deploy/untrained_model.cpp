#include "core/deploy/untrained_model.h"

#include "core/base/files.h"
#include "core/base/rng.h"
#include "core/deploy/detail/onnx_graph.h"

#include <cmath>

namespace sextant {

namespace {

using Array = FoldedWeights::Array;

/// Normal, so that the maps keep about the scale of their input (He et al., arXiv:1502.01852).
Array randomArray(std::string name, std::vector<std::int64_t> shape, double inputs, Rng& rng)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    Array array{std::move(name), std::move(shape), {}};
    const double deviation = std::sqrt(2.0 / inputs);
    for (std::int64_t i = 0; i < count; ++i)
        array.values.push_back(static_cast<float>(deviation * rng.normal()));
    return array;
}

Array constantArray(std::string name, int count, float value)
{
    return {std::move(name), {count}, std::vector<float>(static_cast<std::size_t>(count), value)};
}

void append(std::vector<Array>& arrays, const Op& op, const Op& input, Rng& rng)
{
    switch (op.kind) {
    case OpKind::Conv: {
        const int in = input.channels / op.groups;
        arrays.push_back(randomArray(op.name + ".weight", {op.channels, in, op.kernel, op.kernel},
                                     static_cast<double>(in) * op.kernel * op.kernel, rng));
        arrays.push_back(constantArray(op.name + ".bias", op.channels, 0.0f));
        return;
    }
    case OpKind::TransposedConv:
        arrays.push_back(randomArray(op.name + ".weight", {op.channels, input.channels, 2, 2},
                                     input.channels, rng));
        arrays.push_back(constantArray(op.name + ".bias", op.channels, 0.0f));
        return;
    case OpKind::BatchNorm:
        arrays.push_back(constantArray(op.name + ".scale", op.channels, 1.0f));
        arrays.push_back(constantArray(op.name + ".shift", op.channels, 0.0f));
        return;
    case OpKind::SqueezeExcite:
        arrays.push_back(
            randomArray(op.name + ".reduce", {op.hidden, op.channels}, op.channels, rng));
        arrays.push_back(
            randomArray(op.name + ".expand", {op.channels, op.hidden}, op.hidden, rng));
        return;
    default:
        return;
    }
}

} // namespace

Result<std::string> untrainedOnnx(const Network& network, LinearResize resize)
{
    FoldedWeights weights;
    weights.folded = foldNetwork(network);
    Rng rng(1);
    const auto& ops = weights.folded.network.ops;
    for (const Op& op : ops)
        if (!op.inputs.empty())
            append(weights.arrays, op, ops[static_cast<std::size_t>(op.inputs.front())], rng);
    const auto bands = static_cast<std::size_t>(network.input.bands);
    const Normalisation normalisation{std::vector<float>(bands, 128.0f),
                                      std::vector<float>(bands, 64.0f)};
    const detail::GraphDescription description{
        {{"sextant_format", "1"}, {"genome", network.genome.text()}}, {}, {}, {}};
    return detail::onnxBytes(weights, normalisation, resize, description);
}

Result<void> writeUntrainedOnnx(const Network& network, LinearResize resize,
                                const std::filesystem::path& file)
{
    const auto bytes = untrainedOnnx(network, resize);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFile(file, *bytes);
}

} // namespace sextant
