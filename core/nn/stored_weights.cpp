#include "core/nn/stored_weights.h"

#include "core/nn/detail/device_network.h"
#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/model.h"
#include "core/nn/detail/stored_tensors.h"

#include <algorithm>

namespace sextant {

namespace {

using detail::NamedTensors;

using detail::kReferenceSize;

FoldedWeights::Array arrayOf(const std::string& name, const torch::Tensor& tensor)
{
    const torch::Tensor values = tensor.contiguous();
    return {name,
            values.sizes().vec(),
            {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
}

NamedTensors tensorsOf(std::span<const FoldedWeights::Array> arrays)
{
    NamedTensors tensors;
    for (const auto& array : arrays)
        tensors.add(array.name, torch::tensor(array.values).view(array.shape));
    return tensors;
}

std::string shapeText(torch::IntArrayRef shape)
{
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

/// Names and shapes that the genome's folded network has.
Result<NamedTensors> referenceOf(const Genome& genome, int bands)
{
    const auto plain = buildNetwork(genome, {bands, kReferenceSize, kReferenceSize}, 1);
    if (!plain)
        return tl::unexpected(plain.error());
    Rng rng(0);
    return detail::foldWeights(foldNetwork(*plain), *plain, detail::initialWeights(*plain, rng));
}

/// Empty when the weights are those of such a network.
std::string misfit(const NamedTensors& weights, const NamedTensors& reference)
{
    for (const auto& [name, tensor] : reference.entries()) {
        if (!weights.has(name))
            return "the genome's tensor " + name + " is missing";
        if (weights.at(name).sizes() != tensor.sizes())
            return name + " is " + shapeText(weights.at(name).sizes()) + ", the genome needs "
                + shapeText(tensor.sizes());
    }
    for (const auto& [name, tensor] : weights.entries())
        if (!detail::isRange(name) && !reference.has(name))
            return "the genome has no tensor " + name;
    return {};
}

} // namespace

namespace detail {

std::vector<IntegerScale> weightScales(const torch::Tensor& weight, const DeviceRules& rules)
{
    IntegerRule rule = rules.integerRule;
    rule.symmetric = true; // a zero point in the weights would cost a sum per output
    const torch::Tensor values = weight.detach().contiguous();
    const std::span<const float> all(values.data_ptr<float>(),
                                     static_cast<std::size_t>(values.numel()));
    if (!rules.perChannelWeights)
        return {calibrate(rule, rules.calibration, all)};
    const auto channels = static_cast<std::size_t>(weight.size(0));
    const std::size_t size = all.size() / channels;
    std::vector<IntegerScale> scales;
    for (std::size_t c = 0; c < channels; ++c)
        scales.push_back(calibrate(rule, rules.calibration, all.subspan(c * size, size)));
    return scales;
}

namespace {

torch::Tensor roundedToIntegers(const torch::Tensor& weight, const DeviceRules& rules)
{
    torch::Tensor out = weight.clone(at::MemoryFormat::Contiguous);
    const std::span<float> values(out.data_ptr<float>(), static_cast<std::size_t>(out.numel()));
    const auto scales = weightScales(out, rules);
    const std::size_t size = values.size() / scales.size();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = roundTo(scales[i / size], values[i]);
    return out;
}

torch::Tensor storedAsIntegers(const Network& network, const std::string& name,
                               const torch::Tensor& weight, const DeviceRules& rules)
{
    if (name.ends_with(".bias"))
        return weight;
    const bool transposed = std::any_of(network.ops.begin(), network.ops.end(), [&](const Op& op) {
        return op.kind == OpKind::TransposedConv && op.name + ".weight" == name;
    });
    if (!transposed)
        return roundedToIntegers(weight, rules);
    // Its channels are those of the 1x1 convolution it runs as.
    const std::int64_t out = weight.size(0);
    const torch::Tensor rows = asPointwise(weight, torch::zeros({out})).first;
    return roundedToIntegers(rows, rules)
        .view({out, 2, 2, weight.size(1)})
        .permute({0, 3, 1, 2})
        .contiguous();
}

} // namespace

NamedTensors weightsAsStored(const Network& network, const NamedTensors& weights,
                             const DeviceRules& rules)
{
    const torch::NoGradGuard noGrad;
    NamedTensors stored;
    for (const auto& [name, tensor] : weights.entries()) {
        if (isRange(name)) {
            stored.add(name, tensor);
        } else if (rules.storage == StorageKind::Integer) {
            stored.add(name, storedAsIntegers(network, name, tensor, rules));
        } else if (rules.storage == StorageKind::Fixed) {
            torch::Tensor out = tensor.clone(at::MemoryFormat::Contiguous);
            const std::span<float> values(out.data_ptr<float>(),
                                          static_cast<std::size_t>(out.numel()));
            roundSpan(rules.fixedRule, values, values);
            stored.add(name, out);
        } else {
            stored.add(name, roundWeights(tensor, rules));
        }
    }
    return stored;
}

} // namespace detail

Result<std::vector<FoldedWeights::Array>> storedWeightsOf(const ModelData& model)
{
    return guarded(
        [&]() -> Result<std::vector<FoldedWeights::Array>> {
            const auto weights = detail::loadWeights(model, false);
            if (!weights)
                return tl::unexpected(weights.error());
            const auto plain =
                buildNetwork(model.genome, {model.bands, kReferenceSize, kReferenceSize}, 1);
            if (!plain)
                return tl::unexpected(plain.error());
            std::vector<FoldedWeights::Array> arrays;
            const NamedTensors stored =
                detail::weightsAsStored(foldNetwork(*plain).network, *weights, model.device.rules);
            for (const auto& [name, tensor] : stored.entries())
                arrays.push_back(arrayOf(name, tensor));
            return arrays;
        },
        "weights");
}

Result<ModelData> modelOfStored(const Genome& genome, int bands, const Normalisation& normalisation,
                                const DeviceProfile& device,
                                std::span<const FoldedWeights::Array> weights)
{
    return guarded(
        [&]() -> Result<ModelData> {
            const auto reference = referenceOf(genome, bands);
            if (!reference)
                return tl::unexpected(reference.error());
            const NamedTensors given = tensorsOf(weights);
            if (const std::string why = misfit(given, *reference); !why.empty())
                return fail(ErrorCode::StudyCorrupt, "weights", why);
            NamedTensors ordered;
            for (const auto& [name, tensor] : reference->entries())
                ordered.add(name, given.at(name));
            for (const auto& [name, tensor] : given.entries())
                if (detail::isRange(name))
                    ordered.add(name, tensor);
            return ModelData{genome, bands, normalisation, device, {}, ordered.pack()};
        },
        "weights");
}

Result<ModelData> convertedModel(const ModelData& model)
{
    const auto folded = foldedWeights(model, Numerics::Fp32, kReferenceSize, kReferenceSize);
    if (!folded)
        return tl::unexpected(folded.error());
    return modelOfStored(model.genome, model.bands, model.normalisation, model.device,
                         folded->arrays);
}

Result<std::vector<StageValues>> exportedStages(const ModelData& model,
                                                std::span<const float> image, int height, int width)
{
    return guarded(
        [&]() -> Result<std::vector<StageValues>> {
            const torch::NoGradGuard noGrad;
            const auto weights = detail::loadWeights(model, false);
            if (!weights)
                return tl::unexpected(weights.error());
            const auto plain = buildNetwork(model.genome, {model.bands, height, width}, 1);
            if (!plain)
                return tl::unexpected(plain.error());
            const Network network = foldNetwork(*plain).network;
            const NamedTensors stored =
                detail::weightsAsStored(network, *weights, model.device.rules);
            DeviceRules host;
            host.linearResize = model.device.rules.linearResize;
            std::vector<StageValues> stages;
            detail::DeviceMode mode{host};
            mode.observe = [&](std::size_t op, const torch::Tensor& result, const auto&) {
                const Op& at = network.ops[op];
                FoldedWeights::Array array =
                    arrayOf(at.kind == OpKind::Input ? "normalised" : at.name, result);
                stages.push_back(
                    {std::move(array.name), std::move(array.shape), std::move(array.values)});
            };
            (void)detail::runOnDevice(network, stored,
                                      detail::rawImages(image, 1, model.bands, height, width),
                                      model.normalisation, mode);
            return stages;
        },
        "stages");
}

} // namespace sextant
