#pragma once

#include "core/nn/predictor.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// A candidate's weights as its device keeps them: those of the folded network, rounded as the
/// device stores them, and with integer storage the range of every stored tensor (OP.range).
/// Integers are given as the real numbers they stand for; biases of integer devices, whose 32 bits
/// are finer than any activation, are not rounded. Rounding again changes nothing, but for the last
/// bit of an integer's step. Errors: GenomeInvalid, StudyCorrupt.
[[nodiscard]] Result<std::vector<FoldedWeights::Array>> storedWeightsOf(const ModelData& model);

/// A model that predicts with such weights; its fp32Weights are empty. Errors: GenomeInvalid;
/// StudyCorrupt naming the first tensor that the genome does not have, or has in another shape.
[[nodiscard]] Result<ModelData> modelOfStored(const Genome& genome, int bands,
                                              const Normalisation& normalisation,
                                              const DeviceProfile& device,
                                              std::span<const FoldedWeights::Array> weights);

/// The model as mere conversion leaves it: its FP32 weights folded, in place of the fine-tuned
/// ones. Not for devices that need ranges. Errors: StudyCorrupt.
[[nodiscard]] Result<ModelData> convertedModel(const ModelData& model);

/// One op's result.
struct StageValues {
    std::string name; ///< of the op; "normalised" for the input
    std::vector<std::int64_t> shape; ///< [1, C, H, W]
    std::vector<float> values;
};
/// What the exported FP32 graph computes, op by op in the order of execution: device weights as
/// stored, the device's resize, everything else exact.
/// @param image [bands, height, width] raw digital numbers
[[nodiscard]] Result<std::vector<StageValues>>
exportedStages(const ModelData& model, std::span<const float> image, int height, int width);

} // namespace sextant
