#pragma once

#include "core/data/dataset.h"
#include "core/nn/detail/torch_network.h"
#include "core/nn/predictor.h"

#include <span>

namespace sextant::detail {

/// Sets up the calling thread for LibTorch work: intra-op threads, denormals flushed to zero (they
/// slow training and every simulated device's smallest number is far above them).
void prepareThread(int threads);

/// [count, bands, H, W] raw digital numbers to a normalised channels-last tensor.
[[nodiscard]] torch::Tensor normalisedImages(std::span<const float> images, int count, int height,
                                             int width, const Normalisation& normalisation);

/// With one intra-op thread LibTorch 1.13 takes oneDNN for small kernels only from this batch on,
/// else a path half as fast; smaller batches are padded.
inline constexpr int kFastBatch = 16;

/// Weights of the folded network as the device stores them; straight-through gradients reach
/// `weights`.
[[nodiscard]] NamedTensors storedWeights(const NamedTensors& weights, const DeviceProfile& device);

/// How a folded network runs under these numerics.
[[nodiscard]] ForwardMode foldedMode(const DeviceProfile& device, Numerics numerics);

/// Counts logits > 0 against labels; kNoData pixels count nowhere.
void addCounts(Score& score, std::span<const float> logits, std::span<const std::int8_t> labels);

using LogitsFunction = std::function<Result<std::vector<float>>(std::span<const float> images,
                                                                int count, int height, int width)>;
/// Scores whole tiles in batches of equal size.
[[nodiscard]] Result<Score> scoreWith(const LogitsFunction& logits, const TileSet& tiles,
                                      const RunToken& token);

} // namespace sextant::detail
