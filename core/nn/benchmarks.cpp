#include "core/nn/benchmarks.h"

#include "core/nn/predictor.h"
#include "core/nn/training.h"

#include <algorithm>
#include <chrono>

namespace sextant {

namespace {

/// Noise with one bright square per tile.
TileSet noise(int bands, int sizePx, int count, Rng& rng)
{
    TileSet set;
    set.bands = bands;
    const auto plane = static_cast<std::size_t>(sizePx) * static_cast<std::size_t>(sizePx);
    for (int n = 0; n < count; ++n) {
        TileSet::Sample sample;
        sample.width = sample.height = sizePx;
        sample.label.assign(plane, 0);
        sample.image.resize(plane * static_cast<std::size_t>(bands));
        const auto side = static_cast<std::size_t>(sizePx);
        for (std::size_t i = 0; i < plane; ++i)
            sample.label[i] = i / side < side / 4 && i % side < side / 4 ? 1 : 0;
        for (std::size_t i = 0; i < sample.image.size(); ++i)
            sample.image[i] =
                static_cast<float>(100.0 + 60.0 * sample.label[i % plane] + 20.0 * rng.normal());
        set.samples.push_back(std::move(sample));
    }
    return set;
}

Result<void> check(const BenchmarkRequest& request)
{
    if (request.runs < 1 || request.warmUp < 1 || request.batch < 1 || request.threads < 1
        || request.sizePx < 1 || request.bands < 1)
        return fail(ErrorCode::WrongUsage, "benchmark",
                    "runs, warm-up, batch, threads, size and bands must be at least 1");
    return {};
}

Timing timingOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const std::size_t half = times.size() / 2;
    const double median =
        times.size() % 2 != 0 ? times[half] : 0.5 * (times[half - 1] + times[half]);
    return {median, times.front(), static_cast<int>(times.size())};
}

} // namespace

Result<Timing> timeTrainingStep(const BenchmarkRequest& request, const RunToken& token)
{
    if (const auto checked = check(request); !checked)
        return tl::unexpected(checked.error());
    Rng rng(1);
    const TileSet train = noise(request.bands, request.sizePx, request.batch, rng);
    const TileSet validation = noise(request.bands, request.sizePx, 1, rng);

    const bool aligns = request.alignment != Alignment::None;
    TrainingSettings settings;
    settings.epochs = aligns ? 0 : 1;
    settings.alignEpochs = aligns ? 1 : 0;
    settings.stepsPerEpoch = request.warmUp + request.runs;
    settings.training.batch = request.batch;
    settings.training.cropPx = request.sizePx;
    settings.threads = request.threads;
    settings.alignment = request.alignment;
    settings.recipe.accumulatorShare = 1.0; // every aligned step has the device's accumulators

    using Clock = std::chrono::steady_clock;
    std::vector<Clock::time_point> ends;
    TrainingHooks hooks;
    hooks.onStep = [&](int, int, double) { ends.push_back(Clock::now()); };
    const auto outcome = trainCandidate(request.genome, train, validation, fitNormalisation(train),
                                        request.device, settings, 1, token, hooks);
    if (!outcome)
        return tl::unexpected(outcome.error());

    std::vector<double> times;
    for (auto i = static_cast<std::size_t>(request.warmUp); i < ends.size(); ++i)
        times.push_back(std::chrono::duration<double, std::milli>(ends[i] - ends[i - 1]).count());
    return timingOf(std::move(times));
}

Result<Timing> timeForward(const BenchmarkRequest& request, const RunToken& token)
{
    if (const auto checked = check(request); !checked)
        return tl::unexpected(checked.error());
    Rng rng(1);
    const TileSet tiles = noise(request.bands, request.sizePx, request.batch, rng);
    TrainingSettings settings;
    settings.epochs = settings.alignEpochs = 0;
    settings.training.batch = 1;
    settings.training.cropPx = request.sizePx;
    settings.recipe = AlignmentRecipe::plain();
    TileSet one = tiles;
    one.samples.resize(1);
    const Normalisation normalisation = fitNormalisation(tiles);
    const auto untrained =
        trainCandidate(request.genome, one, one, normalisation, request.device, settings, 1, token);
    if (!untrained)
        return tl::unexpected(untrained.error());
    const ModelData model{request.genome, request.bands,          normalisation,
                          request.device, untrained->fp32Weights, untrained->deviceWeights};
    auto predictor = Predictor::create(
        model, request.alignment == Alignment::None ? Numerics::Fp32 : Numerics::Device,
        request.threads);
    if (!predictor)
        return tl::unexpected(predictor.error());
    std::vector<float> images;
    for (const TileSet::Sample& sample : tiles.samples)
        images.insert(images.end(), sample.image.begin(), sample.image.end());

    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int run = -request.warmUp; run < request.runs; ++run) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "benchmark", "stopped between runs");
        const auto begin = Clock::now();
        const auto logits =
            predictor->logits(images, request.batch, request.sizePx, request.sizePx);
        if (!logits)
            return tl::unexpected(logits.error());
        if (run >= 0)
            times.push_back(
                std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return timingOf(std::move(times));
}

} // namespace sextant
