#pragma once

#include "core/deploy/detail/zip_archive.h"
#include "core/deploy/model_card.h"
#include "core/nn/predictor.h"

#include <span>
#include <string>
#include <vector>

namespace sextant::detail {

/// A bundle's network in the two precisions its graphs have.
struct BundleModels {
    ModelData device; ///< weights as the device stores them
    /// The same rounded to binary16, input scaling too, under the rules of ieee-fp16-strict with
    /// the device's resize: what the FP16 graphs compute.
    ModelData half;
};
/// @param stored storedWeightsOf() a model, or what a bundle holds
[[nodiscard]] Result<BundleModels> bundleModels(const Genome& genome, int bands,
                                                const Normalisation& normalisation,
                                                const DeviceProfile& device,
                                                std::span<const FoldedWeights::Array> stored);

/// The three ONNX files of a bundle of that version. Errors: ParityFailed.
[[nodiscard]] Result<FileMap> onnxFiles(const BundleModels& models, const ModelCard& card,
                                        int bundleVersion);

/// A test vector: the tile, and its logits in FP32, strict FP16 and on the simulated device.
/// @param image [bands, H, W] raw digital numbers
[[nodiscard]] Result<FileMap> testVector(const BundleModels& models, const InputShape& input,
                                         std::span<const float> image, int threads);

/// Metadata of the graphs: ours, and what QGIS's plugin Deepness reads.
[[nodiscard]] std::map<std::string, std::string> graphMetadata(const ModelCard& card);

} // namespace sextant::detail
