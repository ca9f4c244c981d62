#include "core/nn/training.h"

#include "core/nn/detail/adamw.h"
#include "core/nn/detail/device_network.h"
#include "core/nn/detail/losses.h"
#include "core/nn/detail/model.h"
#include "core/nn/detail/tensor_pool.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

namespace sextant {

namespace {

using detail::AdamW;
using detail::NamedTensors;
using nlohmann::json;

constexpr double kWarmUpShare = 0.05;
constexpr double kFinalRate = 0.01; // of the highest learning rate
constexpr std::uint64_t kCalibrationSeed = 0xca11b8;

/// Linear warm-up, then cosine, as a share 0..1 of the highest rate.
double rateAt(std::int64_t step, std::int64_t steps)
{
    const double warmUp = std::max(1.0, kWarmUpShare * static_cast<double>(steps));
    const auto at = static_cast<double>(step);
    if (at < warmUp)
        return (at + 1.0) / warmUp;
    const double progress = (at - warmUp) / std::max(1.0, static_cast<double>(steps) - warmUp);
    return kFinalRate + (1.0 - kFinalRate) * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

/// A score to maximise; a split without any vessel ranks by its background.
double rankOf(const Score& score)
{
    const double miou = score.miou();
    return std::isnan(miou) ? score.backgroundIou() : miou;
}

json scoreJson(const Score& score)
{
    return {score.truePositive, score.falsePositive, score.falseNegative, score.trueNegative};
}

Score scoreFrom(const json& document)
{
    return {document.at(0).get<std::int64_t>(), document.at(1).get<std::int64_t>(),
            document.at(2).get<std::int64_t>(), document.at(3).get<std::int64_t>()};
}

void appendBlob(std::string& bytes, const std::string& blob)
{
    const std::uint64_t size = blob.size();
    bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
    bytes += blob;
}

Result<std::string> takeBlob(std::string_view& bytes)
{
    std::uint64_t size = 0;
    if (bytes.size() < sizeof size)
        return fail(ErrorCode::StudyCorrupt, "checkpoint", "damaged");
    std::copy_n(bytes.data(), sizeof size, reinterpret_cast<char*>(&size));
    bytes.remove_prefix(sizeof size);
    if (size > bytes.size())
        return fail(ErrorCode::StudyCorrupt, "checkpoint", "damaged");
    std::string blob(bytes.substr(0, size));
    bytes.remove_prefix(size);
    return blob;
}

/// One of the two phases: FP32 training of the plain network, or fine-tuning of the folded one.
struct Phase {
    NamedTensors weights; ///< leaves that require gradients, and running statistics
    NamedTensors average; ///< moving average of the weights; empty without one
    NamedTensors best;
    Score bestScore;
    bool hasBest = false;
    std::unique_ptr<AdamW> optimiser;

    /// What is scored and kept.
    [[nodiscard]] const NamedTensors& candidate() const
    {
        return average.entries().empty() ? weights : average;
    }

    /// Follows the weights; a young average follows them faster, so that it forgets its start.
    void updateAverage(double decay, std::int64_t steps)
    {
        if (average.entries().empty())
            return;
        const torch::NoGradGuard noGrad;
        const auto count = static_cast<double>(steps);
        const double share = 1.0 - std::min(decay, (1.0 + count) / (10.0 + count));
        for (std::size_t i = 0; i < weights.entries().size(); ++i) {
            torch::Tensor mean = average.entries()[i].second;
            mean.lerp_(weights.entries()[i].second, share);
        }
    }

    void start(NamedTensors initial, const TrainingSettings& settings, double weightDecay)
    {
        weights = std::move(initial);
        best = weights.clone();
        std::vector<NamedTensors::Entry> leaves;
        for (const auto& [name, tensor] : weights.entries()) {
            if (detail::isStatistic(name) || detail::isRange(name))
                continue;
            torch::Tensor leaf = tensor;
            leaf.set_requires_grad(true);
            leaves.emplace_back(name, leaf);
        }
        optimiser = std::make_unique<AdamW>(std::move(leaves), weightDecay, settings.gradientClip);
    }

    void keepIfBest(const Score& score)
    {
        if (hasBest && rankOf(score) <= rankOf(bestScore))
            return;
        hasBest = true;
        bestScore = score;
        best = candidate().clone();
    }
};

class Trainer {
public:
    Trainer(const Genome& genome, const TileSet& train, const TileSet& validation,
            const Normalisation& normalisation, const DeviceProfile& device,
            const TrainingSettings& settings, std::uint64_t seed, const RunToken& token,
            const TrainingHooks& hooks)
        : m_genome(genome), m_validation(validation), m_normalisation(normalisation),
          m_device(device), m_settings(settings), m_token(token), m_hooks(hooks),
          m_sampler(train, settings.training.cropPx, settings.training.batch,
                    settings.training.vesselShare, settings.training.augmentation),
          m_rng(seed)
    {
        std::size_t pixels = 0;
        for (const TileSet::Sample& sample : train.samples)
            pixels += sample.label.size();
        const auto crop = static_cast<std::size_t>(settings.training.batch)
            * static_cast<std::size_t>(settings.training.cropPx)
            * static_cast<std::size_t>(settings.training.cropPx);
        m_stepsPerEpoch = settings.stepsPerEpoch > 0
            ? settings.stepsPerEpoch
            : std::max(1, static_cast<int>((pixels + crop - 1) / crop));
    }

    Result<TrainingOutcome> run()
    {
        const auto begin = std::chrono::steady_clock::now();
        auto network = buildNetwork(
            m_genome, {bands(), m_settings.training.cropPx, m_settings.training.cropPx}, 1);
        if (!network)
            return tl::unexpected(network.error());
        m_plain = std::move(*network);
        m_folded = foldNetwork(m_plain);

        if (const auto ready = m_hooks.resumeFrom.empty() ? startPlain() : restore(); !ready)
            return tl::unexpected(ready.error());
        if (!m_aligning) {
            if (const auto trained = runEpochs(m_settings.epochs); !trained)
                return tl::unexpected(trained.error());
            if (const auto folded = startFolded(); !folded)
                return tl::unexpected(folded.error());
        }
        if (m_settings.alignment != Alignment::None && m_endedEarly.empty())
            if (const auto aligned = runAlignment(); !aligned)
                return tl::unexpected(aligned.error());

        TrainingOutcome outcome;
        outcome.fp32 = m_fp32Score;
        outcome.converted = m_convertedScore;
        outcome.aligned = m_phase.bestScore;
        outcome.fp32Weights = m_fp32Weights;
        outcome.deviceWeights = m_phase.best.pack();
        outcome.curve = m_curve;
        outcome.endedEarly = m_endedEarly;
        outcome.seconds = m_secondsBefore + secondsSince(begin);
        return outcome;
    }

private:
    [[nodiscard]] int bands() const { return static_cast<int>(m_normalisation.mean.size()); }

    static double secondsSince(std::chrono::steady_clock::time_point begin)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    Result<void> startPlain()
    {
        NamedTensors initial = detail::freshWeights(m_plain, m_rng.state());
        if (!m_hooks.initialWeights.empty()) {
            const auto given = detail::unpackUsable(m_hooks.initialWeights);
            if (!given)
                return tl::unexpected(given.error());
            initial.assignMatching(*given);
        }
        m_phase.start(std::move(initial), m_settings, m_settings.training.weightDecay);
        if (m_settings.training.averageDecay > 0.0)
            m_phase.average = m_phase.weights.clone();
        if (m_settings.epochs > 0)
            return {};
        const auto score = validate();
        if (!score)
            return tl::unexpected(score.error());
        m_phase.keepIfBest(*score);
        return {};
    }

    /// Folds the best FP32 weights, scores them as converted, and starts the fine-tuning from them.
    Result<void> startFolded()
    {
        m_fp32Score = m_phase.bestScore;
        m_fp32Weights = m_phase.best.pack();
        NamedTensors folded = detail::foldWeights(m_folded, m_plain, m_phase.best);
        calibrate(folded);
        m_phase = Phase();
        m_phase.start(std::move(folded), m_settings, 0.0);
        if (m_settings.recipe.averageDecay > 0.0)
            m_phase.average = m_phase.weights.clone();
        m_aligning = true;
        m_epoch = 0;
        const auto converted = validate();
        if (!converted)
            return tl::unexpected(converted.error());
        m_convertedScore = *converted;
        m_phase.keepIfBest(*converted);
        return {};
    }

    [[nodiscard]] double averageDecay() const
    {
        return m_aligning ? m_settings.recipe.averageDecay : m_settings.training.averageDecay;
    }

    /// Integer devices: ranges from the first train tiles, as a converter would take them.
    void calibrate(NamedTensors& folded) const
    {
        if (!m_device.rules.needsRanges())
            return;
        Rng rng(kCalibrationSeed); // not the training's: a resumed one must see the same tiles
        const Batch batch = m_sampler.next(rng);
        detail::calibrateRanges(m_folded.network, folded, rawOf(batch), m_normalisation,
                                m_device.rules);
    }

    [[nodiscard]] torch::Tensor rawOf(const Batch& batch) const
    {
        return detail::rawImages(batch.images, batch.count, bands(), batch.size, batch.size);
    }

    /// True in the last part of the fine-tuning, or always where sums cannot be told from storage.
    [[nodiscard]] bool hasAccumulators() const
    {
        const double steps = static_cast<double>(m_settings.alignEpochs) * m_stepsPerEpoch;
        return m_device.rules.needsRanges()
            || static_cast<double>(m_phase.optimiser->steps())
            >= (1.0 - m_settings.recipe.accumulatorShare) * steps;
    }

    /// The forward that is trained, and what it adds to the loss. Storage alignment rounds but
    /// keeps the host's resize.
    torch::Tensor trainingLogits(const torch::Tensor& raw, torch::Tensor& rangeLoss,
                                 torch::Tensor& l1Loss)
    {
        if (!m_aligning) {
            detail::ForwardMode mode;
            mode.training = true;
            mode.dropout = &m_rng;
            return detail::runNetwork(m_plain, m_phase.weights,
                                      detail::normalised(raw, m_normalisation), mode);
        }
        if (m_settings.hostForward)
            return detail::runNetwork(m_folded.network, m_phase.weights,
                                      detail::normalised(raw, m_normalisation), {});
        if (m_settings.alignment == Alignment::Storage) {
            detail::ForwardMode mode;
            mode.rounding = &m_device.rules;
            return detail::runNetwork(m_folded.network,
                                      detail::storedWeights(m_phase.weights, m_device.rules),
                                      detail::normalised(raw, m_normalisation), mode);
        }
        detail::DeviceMode mode{m_device.rules};
        mode.parts.accumulator = hasAccumulators();
        if (m_settings.recipe.rangeLoss > 0.0)
            mode.rangeLoss = &rangeLoss;
        if (m_settings.recipe.l1Bound > 0.0)
            mode.l1Loss = &l1Loss;
        return detail::runOnDevice(m_folded.network, m_phase.weights, raw, m_normalisation, mode);
    }

    /// Soft answers of the FP32 network, as probabilities; undefined without distillation.
    [[nodiscard]] torch::Tensor teacherAnswers(const torch::Tensor& raw)
    {
        if (!m_aligning || m_settings.recipe.distillation <= 0.0)
            return {};
        const torch::NoGradGuard noGrad;
        if (!m_teacher) {
            const auto trained = NamedTensors::unpack(m_fp32Weights);
            m_teacher = detail::foldWeights(m_folded, m_plain, trained.value());
        }
        return torch::sigmoid(detail::runNetwork(m_folded.network, *m_teacher,
                                                 detail::normalised(raw, m_normalisation), {}));
    }

    /// Logits of whole tiles under the numerics of the phase.
    detail::LogitsFunction logitsOf(const NamedTensors& weights)
    {
        return [this, &weights, sized = std::optional<Network>()](
                   std::span<const float> images, int count, int height,
                   int width) mutable -> Result<std::vector<float>> {
            const torch::NoGradGuard noGrad;
            if (!sized || sized->input.height != height || sized->input.width != width) {
                auto network = buildNetwork(m_genome, {bands(), height, width}, 1);
                if (!network)
                    return tl::unexpected(network.error());
                sized = m_aligning ? foldNetwork(*network).network : std::move(*network);
            }
            const torch::Tensor raw = detail::rawImages(images, count, bands(), height, width);
            const torch::Tensor logits =
                (m_aligning
                     ? detail::runOnDevice(*sized, weights, raw, m_normalisation, {m_device.rules})
                     : detail::runNetwork(*sized, weights, detail::normalised(raw, m_normalisation),
                                          {}))
                    .contiguous();
            return std::vector<float>(logits.data_ptr<float>(),
                                      logits.data_ptr<float>() + logits.numel());
        };
    }

    Result<Score> validate()
    {
        return detail::scoreWith(logitsOf(m_phase.candidate()), m_validation, m_token);
    }

    Result<void> runAlignment()
    {
        if (const auto aligned = runEpochs(m_settings.alignEpochs); !aligned)
            return aligned;
        return m_settings.recipe.deviceThreshold ? moveThreshold() : Result<void>();
    }

    /// Moves the decision threshold to where the validation split's device logits want it: into the
    /// bias of the last convolution, so that every runtime has it. Kept only if the score says so.
    Result<void> moveThreshold()
    {
        std::vector<std::pair<float, std::int8_t>> pixels;
        std::size_t tile = 0;
        const auto logits = logitsOf(m_phase.best);
        const auto collect = [&](std::span<const float> images, int count, int height,
                                 int width) -> Result<std::vector<float>> {
            auto values = logits(images, count, height, width);
            if (!values)
                return values;
            for (int i = 0; i < count; ++i, ++tile) {
                const auto& labels = m_validation.samples[tile].label;
                const float* from = values->data() + static_cast<std::size_t>(i) * labels.size();
                for (std::size_t p = 0; p < labels.size(); ++p)
                    pixels.emplace_back(from[p], labels[p]);
            }
            return values;
        };
        if (const auto scored = detail::scoreWith(collect, m_validation, m_token); !scored)
            return tl::unexpected(scored.error());
        const float threshold = detail::bestThreshold(std::move(pixels));
        if (threshold == 0.0f)
            return {};
        NamedTensors moved = m_phase.best.clone();
        torch::Tensor bias = moved.at("head.conv.bias");
        bias.sub_(threshold);
        const auto score = detail::scoreWith(logitsOf(moved), m_validation, m_token);
        if (!score)
            return tl::unexpected(score.error());
        if (rankOf(*score) > rankOf(m_phase.bestScore)) {
            m_phase.bestScore = *score;
            m_phase.best = std::move(moved);
        }
        return {};
    }

    Result<void> runEpochs(int epochs)
    {
        const std::int64_t steps = static_cast<std::int64_t>(epochs) * m_stepsPerEpoch;
        const double highest =
            m_aligning ? m_settings.recipe.learningRate : m_settings.training.learningRate;
        for (; m_epoch < epochs && goesOn(); ++m_epoch) {
            double lossSum = 0.0;
            for (int i = 0; i < m_stepsPerEpoch; ++i) {
                if (!m_token.proceed())
                    return fail(ErrorCode::Cancelled, "training", "stopped before a batch");
                const std::int64_t step = static_cast<std::int64_t>(m_epoch) * m_stepsPerEpoch + i;
                const auto loss = trainStep(highest * rateAt(step, steps));
                if (!loss)
                    return tl::unexpected(loss.error());
                lossSum += *loss;
                if (m_hooks.onStep)
                    m_hooks.onStep(static_cast<int>(step) + 1, static_cast<int>(steps), *loss);
            }
            const auto score = validate();
            if (!score)
                return tl::unexpected(score.error());
            m_phase.keepIfBest(*score);
            const int offset = m_aligning ? m_settings.epochs : 0;
            m_curve.push_back(
                {offset + m_epoch, m_aligning, lossSum / m_stepsPerEpoch, score->miou()});
            if (m_hooks.onCheckpoint
                && !m_hooks.onCheckpoint(m_curve.back(), checkpoint(m_epoch + 1)))
                return fail(ErrorCode::Cancelled, "training", "the checkpoint could not be saved");
        }
        return {};
    }

    bool goesOn()
    {
        if (!m_aligning && m_epoch > 0 && m_hooks.reasonToEnd)
            m_endedEarly = m_hooks.reasonToEnd(m_curve).value_or(std::string());
        return m_endedEarly.empty();
    }

    Result<double> trainStep(double learningRate)
    {
        const Batch batch = m_sampler.next(m_rng);
        const torch::Tensor raw = rawOf(batch);
        const torch::Tensor target =
            torch::from_blob(const_cast<std::int8_t*>(batch.labels.data()),
                             {batch.count, 1, batch.size, batch.size}, torch::kChar)
                .to(torch::kFloat);
        torch::Tensor rangeLoss = torch::zeros({});
        torch::Tensor l1Loss = torch::zeros({});
        const torch::Tensor logits = trainingLogits(raw, rangeLoss, l1Loss);
        torch::Tensor loss = detail::segmentationLoss(logits, target);
        if (const torch::Tensor answers = teacherAnswers(raw); answers.defined())
            loss = loss
                + at::binary_cross_entropy_with_logits(logits, answers)
                    * m_settings.recipe.distillation;
        if (rangeLoss.requires_grad())
            loss = loss + rangeLoss * m_settings.recipe.rangeLoss;
        if (l1Loss.requires_grad())
            loss = loss + l1Loss * m_settings.recipe.l1Bound;
        const double value = loss.item<double>();
        const auto diverged = [] {
            return fail(ErrorCode::Diverged, "training", "the loss is not finite");
        };
        if (!std::isfinite(value))
            return diverged();
        loss.backward();
        if (!m_phase.optimiser->step(learningRate))
            return diverged();
        m_phase.updateAverage(averageDecay(), m_phase.optimiser->steps());
        return value;
    }

    [[nodiscard]] std::string checkpoint(int nextEpoch) const
    {
        json curve = json::array();
        for (const EpochRecord& row : m_curve)
            curve.push_back(
                {row.epoch, row.aligning, row.trainLoss,
                 std::isnan(row.validationMiou) ? json(nullptr) : json(row.validationMiou)});
        const json head = {{"version", 2},
                           {"aligning", m_aligning},
                           {"epoch", nextEpoch},
                           {"rng", m_rng.state()},
                           {"steps", m_phase.optimiser->steps()},
                           {"has_best", m_phase.hasBest},
                           {"best_score", scoreJson(m_phase.bestScore)},
                           {"fp32_score", scoreJson(m_fp32Score)},
                           {"converted_score", scoreJson(m_convertedScore)},
                           {"seconds", m_secondsBefore + secondsSince(m_begin)},
                           {"curve", curve}};
        std::string bytes;
        for (const std::string& blob :
             {head.dump(), m_phase.weights.pack(), m_phase.best.pack(),
              m_phase.optimiser->moments().pack(), m_fp32Weights, m_phase.average.pack()})
            appendBlob(bytes, blob);
        return bytes;
    }

    Result<void> restore()
    {
        const auto damaged = [](const std::string& why) {
            return fail(ErrorCode::StudyCorrupt, "checkpoint", why);
        };
        std::string_view rest = m_hooks.resumeFrom;
        std::array<std::string, 6> blobs;
        for (std::string& blob : blobs) {
            if (rest.empty() && &blob == &blobs.back())
                break; // version 1 had no average
            auto taken = takeBlob(rest);
            if (!taken)
                return tl::unexpected(taken.error());
            blob = std::move(*taken);
        }
        try {
            const json head = json::parse(blobs[0]);
            m_aligning = head.at("aligning").get<bool>();
            m_epoch = head.at("epoch").get<int>();
            m_rng = Rng(head.at("rng").get<std::uint64_t>());
            m_fp32Score = scoreFrom(head.at("fp32_score"));
            m_convertedScore = scoreFrom(head.at("converted_score"));
            m_secondsBefore = head.at("seconds").get<double>();
            for (const json& row : head.at("curve"))
                m_curve.push_back({row.at(0).get<int>(), row.at(1).get<bool>(),
                                   row.at(2).get<double>(),
                                   row.at(3).is_null() ? std::nan("") : row.at(3).get<double>()});
            Rng initial(0);
            NamedTensors fresh = detail::initialWeights(m_plain, initial);
            if (m_aligning) {
                fresh = detail::foldWeights(m_folded, m_plain, fresh);
                calibrate(fresh); // for the names; the values follow
            }
            m_phase.start(std::move(fresh), m_settings,
                          m_aligning ? 0.0 : m_settings.training.weightDecay);
            m_phase.hasBest = head.at("has_best").get<bool>();
            m_phase.bestScore = scoreFrom(head.at("best_score"));
            const auto weights = NamedTensors::unpack(blobs[1]);
            const auto best = NamedTensors::unpack(blobs[2]);
            const auto moments = NamedTensors::unpack(blobs[3]);
            if (!weights || !best || !moments || !m_phase.weights.assign(*weights)
                || !m_phase.best.assign(*best)
                || !m_phase.optimiser->restore(*moments, head.at("steps").get<std::int64_t>()))
                return damaged("does not fit the genome");
            if (averageDecay() > 0.0) {
                m_phase.average = m_phase.weights.clone();
                const auto average = NamedTensors::unpack(blobs[5]);
                if (!blobs[5].empty() && (!average || !m_phase.average.assign(*average)))
                    return damaged("does not fit the genome");
            }
            m_fp32Weights = blobs[4];
            return {};
        } catch (const json::exception& e) {
            return damaged(e.what());
        }
    }

    const Genome& m_genome;
    const TileSet& m_validation;
    const Normalisation& m_normalisation;
    const DeviceProfile& m_device;
    const TrainingSettings& m_settings;
    const RunToken& m_token;
    const TrainingHooks& m_hooks;
    const BatchSampler m_sampler;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();

    Rng m_rng;
    int m_stepsPerEpoch = 1;
    Network m_plain;
    FoldedNetwork m_folded;
    Phase m_phase;
    bool m_aligning = false;
    int m_epoch = 0; ///< within the phase
    double m_secondsBefore = 0.0;
    Score m_fp32Score, m_convertedScore;
    std::string m_fp32Weights;
    std::optional<NamedTensors> m_teacher; ///< the folded FP32 network, made when first asked
    std::vector<EpochRecord> m_curve;
    std::string m_endedEarly;
};

} // namespace

Result<TrainingOutcome> trainCandidate(const Genome& genome, const TileSet& train,
                                       const TileSet& validation,
                                       const Normalisation& normalisation,
                                       const DeviceProfile& device,
                                       const TrainingSettings& settings, std::uint64_t seed,
                                       const RunToken& token, const TrainingHooks& hooks)
{
    if (train.samples.empty() || validation.samples.empty())
        return fail(ErrorCode::DatasetInvalid, "training",
                    "the train or validation split is empty");
    return guarded(
        [&] {
            detail::prepareThread(settings.threads);
            auto outcome = Trainer(genome, train, validation, normalisation, device, settings, seed,
                                   token, hooks)
                               .run();
            detail::releasePool(); // the next candidate has other sizes
            return outcome;
        },
        "training");
}

} // namespace sextant
