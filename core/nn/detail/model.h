#pragma once

#include "core/data/dataset.h"
#include "core/nn/detail/torch_network.h"
#include "core/nn/predictor.h"

#include <span>

namespace sextant::detail {

/// Sets up the calling thread for LibTorch work: intra-op threads, denormals flushed to zero (they
/// slow training and every simulated device's smallest number is far above them).
void prepareThread(int threads);

/// The weights of the plain or of the folded network, checked against the genome. Errors:
/// GenomeInvalid, StudyCorrupt.
/// @param mayBeDamaged numbers that are not finite are no error, for who looks for them
[[nodiscard]] Result<NamedTensors> loadWeights(const ModelData& model, bool plain,
                                               bool mayBeDamaged = false);

/// [count, bands, H, W] digital numbers, normalised and channels-last.
[[nodiscard]] torch::Tensor normalised(const torch::Tensor& raw,
                                       const Normalisation& normalisation);

/// With one intra-op thread LibTorch 1.13 takes oneDNN for small kernels only from this batch on,
/// else a path half as fast; smaller batches are padded.
inline constexpr int kFastBatch = 16;

/// Weights of the folded network as the device stores them; straight-through gradients reach
/// `weights`.
[[nodiscard]] NamedTensors storedWeights(const NamedTensors& weights, const DeviceRules& rules);

/// [count, bands, H, W] raw digital numbers, not copied.
[[nodiscard]] torch::Tensor rawImages(std::span<const float> images, int count, std::int64_t bands,
                                      int height, int width);

/// The threshold on these logits that gives the best mIoU: 0 where none is better by more than
/// counting noise. Labels below 0 count nowhere.
[[nodiscard]] float bestThreshold(std::vector<std::pair<float, std::int8_t>> logitsAndLabels);

/// Counts logits > 0 against labels; kNoData pixels count nowhere.
void addCounts(Score& score, std::span<const float> logits, std::span<const std::int8_t> labels);

using LogitsFunction = std::function<Result<std::vector<float>>(std::span<const float> images,
                                                                int count, int height, int width)>;
/// Scores whole tiles in batches of equal size.
[[nodiscard]] Result<Score> scoreWith(const LogitsFunction& logits, const TileSet& tiles,
                                      const RunToken& token);

} // namespace sextant::detail
