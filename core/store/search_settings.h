#pragma once

#include "core/base/augmentation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

enum class Strategy { Nsga2, Random, PynasGa, Regularised, Surrogate, Exhaustive };
/// What a search trades off. Accuracies are those on the device and are maximised, costs minimised.
enum class Objective { Latency, Miou, VesselF1, Energy, Params, PeakMemory };
/// What the fine-tuning simulates: nothing, rounding of stored values, or all of the device.
enum class Alignment { None, Storage, Device };

/// How a candidate is trained in FP32; crops and batches are those of the fine-tuning too. A value.
struct TrainingRecipe {
    double learningRate = 3e-3; ///< highest; warm-up and cosine
    double weightDecay = 1e-2;
    int batch = 16; ///< crops
    int cropPx = 64; ///< side of the training crops
    double vesselShare = 0.6; ///< 0..1, share of crops that are drawn around a vessel pixel
    double averageDecay = 0.0; ///< of the moving average of the weights that is kept; 0: none
    Augmentation augmentation;
    bool levelScenes = false; ///< the network sees SceneLevels instead of raw digital numbers
    bool operator==(const TrainingRecipe&) const = default;
};

/// How a candidate is fine-tuned under a device's numerics. Every part can be switched off. A
/// value. Ours, not the paper's; what each part does: resources/help/numerics.md.
struct AlignmentRecipe {
    double learningRate = 6e-4; ///< highest of the fine-tuning
    /// The last part of the fine-tuning, 0..1 of its steps, whose forward has the device's
    /// accumulators; before it sums are FP32 and only what is stored is rounded.
    double accumulatorShare = 0.3;
    double rangeLoss = 0.01; ///< weight of the penalty on sums within two bits of overflow; 0: none
    /// Weight of the penalty on channels whose weights could overflow the accumulator for some
    /// input; 0: none. Far stricter than rangeLoss, which looks at the sums that occur.
    double l1Bound = 0.0;
    double averageDecay = 0.98; ///< of the exponential moving average of the weights; 0: none
    double distillation = 0.0; ///< weight of the FP32 network's soft answers in the loss; 0: none
    bool deviceThreshold = false; ///< decision threshold chosen on the validation split's device
                                  ///< logits, kept in the bias of the last convolution
    /// Rounding and straight-through gradients alone, as studies before version 0.2 had it.
    [[nodiscard]] static AlignmentRecipe plain() { return {4e-4, 0.0, 0.0, 0.0, 0.0, 0.0, false}; }
    bool operator==(const AlignmentRecipe&) const = default;
};

/// Ways to spend less on candidates that earlier ones speak for or against. A value; what each
/// gains: resources/help/search.md.
struct Savings {
    bool inherit = false; ///< children start from their first parent's weights
    int rungs = 0; ///< 0..2; EarlyEnd::Rules::rungs
    bool endHopeless = false; ///< EarlyEnd::Rules::hopeless
    bool operator==(const Savings&) const = default;
};

/// What a study was asked to do. Everything that decides which candidates a seed leads to; the
/// number of workers does not. A value.
struct SearchSettings {
    Strategy strategy = Strategy::Surrogate;
    Alignment alignment = Alignment::Device;
    int evaluations = 40; ///< budget; may be raised later
    int population = 12; ///< parents are drawn from this many best; the first two thirds are random
    /// Candidate k is bred from candidates 0..k-lag-1 only, so up to `lag` workers run and any
    /// number of them leads to the same candidates.
    int lag = 4;
    std::uint64_t seed = 0;
    int epochs = 10;
    int alignEpochs = 2;
    TrainingRecipe training;
    AlignmentRecipe recipe;
    /// Two or more different ones, one accuracy among them.
    std::vector<Objective> objectives{Objective::Latency, Objective::Miou};
    std::optional<double> maxLatencyMs;
    std::optional<std::int64_t> maxParams;
    Savings savings;
    /// Trainings that a network on the front gets in all, each with another seed; 1: only the
    /// first. They count within the budget.
    int repeats = 1;
    bool operator==(const SearchSettings&) const = default;
};

/// "nsga2", "random", "pynas-ga", "regularised", "surrogate", "exhaustive"
[[nodiscard]] std::string strategyName(Strategy strategy);
[[nodiscard]] std::string alignmentName(Alignment alignment); ///< "none", "storage", "device"
[[nodiscard]] std::optional<Strategy> strategyNamed(const std::string& name);
[[nodiscard]] std::optional<Alignment> alignmentNamed(const std::string& name);
/// "latency", "miou", "vessel_f1", "energy", "params", "memory"
[[nodiscard]] std::string objectiveName(Objective objective);
[[nodiscard]] std::optional<Objective> objectiveNamed(const std::string& name);
/// Whether the objective is an accuracy, which is known after training only.
[[nodiscard]] bool isAccuracy(Objective objective);
/// "inherit,rungs,hopeless", "rungs=2" for two rungs, or "none"
[[nodiscard]] std::string savingsText(const Savings& savings);
/// The other way round; "all" too.
[[nodiscard]] std::optional<Savings> savingsNamed(const std::string& text);
/// Empty when a search can have these objectives, otherwise a sentence on what to change.
[[nodiscard]] std::string objectivesFinding(const std::vector<Objective>& objectives);

} // namespace sextant
