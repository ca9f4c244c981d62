#include "core/nn/predictor.h"

#include "core/nn/detail/device_network.h"
#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/model.h"
#include "core/nn/detail/stored_tensors.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace sextant {

namespace detail {

void prepareThread(int threads)
{
    if (at::get_num_threads() != threads)
        at::set_num_threads(threads);
    at::globalContext().setFlushDenormal(true);
}

torch::Tensor rawImages(std::span<const float> images, int count, std::int64_t bands, int height,
                        int width)
{
    TORCH_CHECK(static_cast<std::int64_t>(images.size()) == count * bands * height * width,
                "expected [", count, ", ", bands, ", ", height, ", ", width, "], got ",
                images.size(), " values");
    return torch::from_blob(const_cast<float*>(images.data()), {count, bands, height, width});
}

torch::Tensor normalised(const torch::Tensor& raw, const Normalisation& normalisation)
{
    const auto bands = static_cast<std::int64_t>(normalisation.mean.size());
    const torch::Tensor mean = torch::tensor(normalisation.mean).view({1, bands, 1, 1});
    const torch::Tensor scale =
        torch::tensor(normalisation.deviation).reciprocal().view({1, bands, 1, 1});
    return ((raw - mean) * scale).contiguous(at::MemoryFormat::ChannelsLast);
}

NamedTensors storedWeights(const NamedTensors& weights, const DeviceRules& rules)
{
    NamedTensors stored;
    for (const auto& [name, tensor] : weights.entries())
        stored.add(name, roundWeights(tensor, rules));
    return stored;
}

float bestThreshold(std::vector<std::pair<float, std::int8_t>> logitsAndLabels)
{
    std::erase_if(logitsAndLabels,
                  [](const auto& pixel) { return pixel.second < 0 || std::isnan(pixel.first); });
    std::sort(logitsAndLabels.begin(), logitsAndLabels.end(), std::greater<>());
    std::int64_t vessels = 0;
    for (const auto& [logit, label] : logitsAndLabels)
        vessels += label;
    if (vessels == 0)
        return 0.0f; // nothing to weigh false alarms against
    // From above every logit downwards, pixels become vessels one after the other.
    Score score{0, 0, vessels, static_cast<std::int64_t>(logitsAndLabels.size()) - vessels};
    const auto miou = [&] { return std::isnan(score.miou()) ? 0.0 : score.miou(); };
    double best = -1.0;
    double atZero = miou();
    float threshold = 0.0f;
    for (std::size_t i = 0; i < logitsAndLabels.size(); ++i) {
        const auto [logit, label] = logitsAndLabels[i];
        if (label == 1) {
            ++score.truePositive;
            --score.falseNegative;
        } else {
            ++score.falsePositive;
            --score.trueNegative;
        }
        const float next =
            i + 1 < logitsAndLabels.size() ? logitsAndLabels[i + 1].first : logit - 1.0f;
        if (next == logit)
            continue;
        if (logit > 0.0f)
            atZero = miou();
        if (miou() > best && std::isfinite(logit) && std::isfinite(next)) {
            best = miou();
            threshold = (logit + next) / 2.0f;
        }
    }
    constexpr double kWorthwhile = 0.001;
    return best > atZero + kWorthwhile ? threshold : 0.0f;
}

void addCounts(Score& score, std::span<const float> logits, std::span<const std::int8_t> labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == kNoData)
            continue;
        const bool predicted = logits[i] > 0.0f;
        if (labels[i] == 1)
            ++(predicted ? score.truePositive : score.falseNegative);
        else
            ++(predicted ? score.falsePositive : score.trueNegative);
    }
}

Result<Score> scoreWith(const LogitsFunction& logits, const TileSet& tiles, const RunToken& token)
{
    Score score;
    const std::size_t count = tiles.samples.size();
    for (std::size_t begin = 0; begin < count;) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "scoring", "stopped between batches");
        const int width = tiles.samples[begin].width;
        const int height = tiles.samples[begin].height;
        std::vector<float> images;
        std::size_t end = begin;
        for (; end < count && end - begin < static_cast<std::size_t>(kFastBatch)
             && tiles.samples[end].width == width && tiles.samples[end].height == height;
             ++end)
            images.insert(images.end(), tiles.samples[end].image.begin(),
                          tiles.samples[end].image.end());
        const auto values = logits(images, static_cast<int>(end - begin), height, width);
        if (!values)
            return tl::unexpected(values.error());
        const auto plane = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        for (std::size_t i = begin; i < end; ++i)
            addCounts(score, std::span(*values).subspan((i - begin) * plane, plane),
                      tiles.samples[i].label);
        begin = end;
    }
    return score;
}

} // namespace detail

namespace {

using detail::NamedTensors;

/// The plain network of a genome and its folded form, for one input size.
struct Graphs {
    Network plain;
    FoldedNetwork folded;
};

Result<Graphs> graphsOf(const Genome& genome, int bands, int height, int width)
{
    auto network = buildNetwork(genome, {bands, height, width}, 1);
    if (!network)
        return tl::unexpected(network.error());
    FoldedNetwork folded = foldNetwork(*network);
    return Graphs{std::move(*network), std::move(folded)};
}

/// True when `weights` has exactly the names and shapes that `reference` has, calibrated ranges
/// aside.
bool fits(const NamedTensors& weights, const NamedTensors& reference)
{
    std::size_t i = 0;
    for (const auto& [name, tensor] : weights.entries()) {
        if (detail::isRange(name))
            continue;
        if (i == reference.entries().size())
            return false;
        const auto& [otherName, other] = reference.entries()[i++];
        if (name != otherName || tensor.sizes() != other.sizes())
            return false;
    }
    return i == reference.entries().size();
}

} // namespace

Result<NamedTensors> detail::loadWeights(const ModelData& model, bool plain, bool mayBeDamaged)
{
    const auto graphs = graphsOf(model.genome, model.bands, kReferenceSize, kReferenceSize);
    if (!graphs)
        return tl::unexpected(graphs.error());
    const std::string& bytes = plain ? model.fp32Weights : model.deviceWeights;
    auto weights = mayBeDamaged ? NamedTensors::unpack(bytes) : unpackUsable(bytes);
    if (!weights)
        return tl::unexpected(weights.error());
    const torch::NoGradGuard noGrad;
    Rng rng(0);
    const NamedTensors fresh = detail::initialWeights(graphs->plain, rng);
    const NamedTensors reference =
        plain ? fresh : detail::foldWeights(graphs->folded, graphs->plain, fresh);
    if (!fits(*weights, reference)
        || model.normalisation.mean.size() != static_cast<std::size_t>(model.bands)
        || model.normalisation.deviation.size() != static_cast<std::size_t>(model.bands))
        return fail(ErrorCode::StudyCorrupt, "weights", "do not fit the genome");
    return std::move(*weights);
}

struct Predictor::Impl {
    ModelData model;
    Numerics numerics;
    RuleParts parts;
    int threads;
    NamedTensors weights; ///< of the plain network, or of the folded one
    std::map<std::pair<int, int>, Graphs> graphs; ///< by height and width

    /// Built once for each size.
    Result<const Graphs*> graphsFor(int height, int width)
    {
        auto found = graphs.find({height, width});
        if (found == graphs.end()) {
            auto built = graphsOf(model.genome, model.bands, height, width);
            if (!built)
                return tl::unexpected(built.error());
            found = graphs.emplace(std::pair{height, width}, std::move(*built)).first;
        }
        return &found->second;
    }

    Result<torch::Tensor> runOnDevice(const Network& network, const torch::Tensor& raw)
    {
        detail::DeviceMode mode{model.device.rules, parts};
        if (model.compiledHeight > 0 && model.compiledWidth > 0) {
            const auto compiled = graphsFor(model.compiledHeight, model.compiledWidth);
            if (!compiled)
                return tl::unexpected(compiled.error());
            mode.compiled = &(*compiled)->folded.network;
        }
        return detail::runOnDevice(network, weights, raw, model.normalisation, mode);
    }

    /// @param raw [count, bands, height, width] digital numbers
    Result<torch::Tensor> run(const torch::Tensor& raw, int height, int width)
    {
        const auto sized = graphsFor(height, width);
        if (!sized)
            return tl::unexpected(sized.error());
        const Graphs& graph = **sized;
        if (numerics == Numerics::Device)
            return runOnDevice(graph.folded.network, raw);
        const torch::Tensor images = detail::normalised(raw, model.normalisation);
        if (numerics == Numerics::Fp32)
            return detail::runNetwork(graph.plain, weights, images, {});
        detail::ForwardMode mode;
        mode.resize = model.device.rules.linearResize;
        mode.libraryOperators = true;
        return detail::runNetwork(graph.folded.network, weights, images, mode);
    }
};

Predictor::Predictor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
Predictor::Predictor(Predictor&&) noexcept = default;
Predictor& Predictor::operator=(Predictor&&) noexcept = default;
Predictor::~Predictor() = default;

Result<Predictor> Predictor::create(const ModelData& model, Numerics numerics, int threads,
                                    const RuleParts& parts)
{
    return guarded(
        [&]() -> Result<Predictor> {
            auto weights = detail::loadWeights(model, numerics == Numerics::Fp32);
            if (!weights)
                return tl::unexpected(weights.error());
            const torch::NoGradGuard noGrad;
            auto impl = std::make_unique<Impl>();
            impl->model = model;
            impl->numerics = numerics;
            impl->parts = parts;
            impl->threads = threads;
            if (numerics == Numerics::Exported) {
                const auto graphs = graphsOf(model.genome, model.bands, detail::kReferenceSize,
                                             detail::kReferenceSize);
                if (!graphs)
                    return tl::unexpected(graphs.error());
                impl->weights =
                    detail::weightsAsStored(graphs->folded.network, *weights, model.device.rules);
            } else {
                impl->weights = std::move(*weights);
            }
            return Predictor(std::move(impl));
        },
        "predictor");
}

Result<std::vector<float>> Predictor::logits(std::span<const float> images, int count, int height,
                                             int width)
{
    return guarded(
        [&]() -> Result<std::vector<float>> {
            detail::prepareThread(m_impl->threads);
            const torch::NoGradGuard noGrad;
            torch::Tensor x = detail::rawImages(images, count, m_impl->model.bands, height, width);
            if (m_impl->numerics != Numerics::Device && m_impl->threads == 1
                && count < detail::kFastBatch && count > detail::kFastBatch / 2)
                x = at::constant_pad_nd(x, {0, 0, 0, 0, 0, 0, 0, detail::kFastBatch - count});
            auto result = m_impl->run(x, height, width);
            if (!result)
                return tl::unexpected(result.error());
            const torch::Tensor values = result->narrow(0, 0, count).contiguous();
            return std::vector<float>(values.data_ptr<float>(),
                                      values.data_ptr<float>() + values.numel());
        },
        "prediction");
}

int Predictor::bands() const
{
    return m_impl->model.bands;
}

Result<Score> scoreTiles(Predictor& predictor, const TileSet& tiles, const RunToken& token)
{
    return detail::scoreWith(
        [&](std::span<const float> images, int count, int height, int width) {
            return predictor.logits(images, count, height, width);
        },
        tiles, token);
}

Result<FoldedWeights> foldedWeights(const ModelData& model, Numerics numerics, int height,
                                    int width)
{
    return guarded(
        [&]() -> Result<FoldedWeights> {
            const torch::NoGradGuard noGrad;
            auto graphs = graphsOf(model.genome, model.bands, height, width);
            if (!graphs)
                return tl::unexpected(graphs.error());
            auto weights = NamedTensors::unpack(numerics == Numerics::Fp32 ? model.fp32Weights
                                                                           : model.deviceWeights);
            if (!weights)
                return tl::unexpected(weights.error());
            const NamedTensors folded = numerics == Numerics::Fp32
                ? detail::foldWeights(graphs->folded, graphs->plain, *weights)
                : detail::weightsAsStored(graphs->folded.network, *weights, model.device.rules);
            FoldedWeights result;
            result.folded = std::move(graphs->folded);
            for (const auto& [name, tensor] : folded.entries()) {
                if (detail::isRange(name))
                    continue;
                const torch::Tensor values = tensor.contiguous();
                result.arrays.push_back(
                    {name,
                     values.sizes().vec(),
                     {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}});
            }
            return result;
        },
        "weights");
}

} // namespace sextant
