#pragma once

#include "core/base/run_token.h"
#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/base/score.h"
#include "core/store/search_settings.h"
#include "core/space/network.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

struct TrainingSettings {
    int epochs = 10; ///< FP32
    int alignEpochs = 2; ///< fine-tuning under device numerics
    int stepsPerEpoch = 0; ///< 0: enough crops to cover the train pixels once
    TrainingRecipe training;
    AlignmentRecipe recipe;
    double gradientClip = 1.0; ///< global L2 norm
    int threads = 1; ///< intra-op; part of the settings since sums depend on it
    Alignment alignment = Alignment::Device;
    bool hostForward =
        false; ///< control: the fine-tuning runs the host's FP32 forward, scores stay the device's
    bool operator==(const TrainingSettings&) const = default;
};

struct EpochRecord {
    int epoch = 0; ///< 0-based, alignment epochs follow on
    bool aligning = false;
    double trainLoss = 0.0;
    double validationMiou = 0.0; ///< FP32 or device forward, as trained
};

struct TrainingOutcome {
    Score fp32; ///< best FP32 weights, FP32 forward, validation split
    Score converted; ///< the same weights under device numerics
    Score aligned; ///< fine-tuned, under device numerics (equals converted with Alignment::None)
    std::string
        fp32Weights; ///< opaque bytes: all parameters and BN statistics of the plain network
    std::string deviceWeights; ///< opaque bytes: folded network's parameters, before rounding
    std::vector<EpochRecord> curve;
    std::string
        endedEarly; ///< what TrainingHooks::reasonToEnd said; empty: all epochs were trained
    double seconds = 0.0;
};

struct TrainingHooks {
    std::string resumeFrom; ///< bytes a former onCheckpoint got; empty: start
    /// Where the FP32 training starts: bytes as TrainingOutcome::fp32Weights has them, batch norm
    /// statistics included. Tensors whose name and shape the network has are taken, all others are
    /// drawn as a fresh training with that seed draws them. Empty: all are. Ignored when resuming.
    std::string initialWeights;
    /// After every epoch; false (it could not be saved) stops the training with Cancelled.
    std::function<bool(const EpochRecord& epoch, const std::string& bytes)> onCheckpoint;
    std::function<void(int step, int steps, double loss)> onStep;
    /// Asked with the FP32 curve before every further FP32 epoch. A reason ends the training there:
    /// what it has is scored as converted, and not aligned. Must follow from the curve alone, since
    /// a resumed training asks again.
    std::function<std::optional<std::string>(std::span<const EpochRecord>)> reasonToEnd;
};

/// Trains one genome: AdamW, linear warm-up and cosine, BCE + soft Dice, gradient clipping; then
/// folds batch norm and fine-tunes under the device's numerics with a straight-through gradient, by
/// the recipe of the settings.
/// Deterministic: equal arguments give equal outcomes, resumed or not. No shared state; may run in
/// several threads at once. Passes the token's door at every batch. Errors: Cancelled, Diverged
/// (loss not finite), GenomeInvalid, DatasetInvalid, OutOfMemory, StudyCorrupt (a checkpoint or
/// initial weights that are damaged or not finite).
[[nodiscard]] Result<TrainingOutcome>
trainCandidate(const Genome& genome, const TileSet& train, const TileSet& validation,
               const Normalisation& normalisation, const DeviceProfile& device,
               const TrainingSettings& settings, std::uint64_t seed, const RunToken& token = {},
               const TrainingHooks& hooks = {});

} // namespace sextant
