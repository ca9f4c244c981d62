#include "core/deploy/detail/bundle_models.h"

#include "core/deploy/detail/bundle_files.h"
#include "core/deploy/detail/npy.h"
#include "core/deploy/detail/onnx_graph.h"
#include "core/nn/stored_weights.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace sextant::detail {

namespace {

DeviceRules strictHalf(LinearResize resize)
{
    DeviceRules rules;
    rules.storage = StorageKind::Float;
    rules.accumulator.format = AccumulatorFormat::Float64;
    rules.activationMath = ActivationMath::Stepwise;
    rules.input = InputPath::Raw;
    rules.linearResize = resize;
    return rules;
}

float asHalf(float x)
{
    FloatRule rule;
    rule.overflow = Overflow::Saturate;
    return roundTo(rule, x);
}

std::string jsonList(std::size_t count, double value)
{
    return nlohmann::json(std::vector<double>(count, value)).dump();
}

GraphDescription describe(const ModelCard& card, const char* precision)
{
    GraphDescription description;
    description.metadata = graphMetadata(card);
    description.model = "Vessel segmentation for " + card.device.name
        + ", exported by Sextant. Batch norm is folded, the input's scaling is inside. "
        + precision;
    std::string bands;
    for (const std::string& name : card.bandNames)
        bands += (bands.empty() ? "" : ", ") + name;
    description.input = pixelsInWords(card.sampleType) + ", bands: " + bands;
    description.output = "one logit per pixel, vessel where positive";
    return description;
}

} // namespace

Result<BundleModels> bundleModels(const Genome& genome, int bands,
                                  const Normalisation& normalisation, const DeviceProfile& device,
                                  std::span<const FoldedWeights::Array> stored)
{
    BundleModels models;
    auto asDevice = modelOfStored(genome, bands, normalisation, device, stored);
    if (!asDevice)
        return tl::unexpected(asDevice.error());
    models.device = std::move(*asDevice);
    std::vector<FoldedWeights::Array> halves;
    for (const FoldedWeights::Array& array : stored) {
        if (array.name.ends_with(".range"))
            continue;
        halves.push_back(array);
        for (float& value : halves.back().values)
            value = asHalf(value);
    }
    DeviceProfile strict = device;
    strict.rules = strictHalf(device.rules.linearResize);
    auto asHalves = modelOfStored(genome, bands, normalisation, strict, halves);
    if (!asHalves)
        return tl::unexpected(asHalves.error());
    models.half = std::move(*asHalves);
    return models;
}

std::map<std::string, std::string> graphMetadata(const ModelCard& card)
{
    constexpr int kOverlapPercent = 15;
    constexpr double kLargestByte = 255.0;
    std::string bands;
    for (const std::string& name : card.bandNames)
        bands += (bands.empty() ? "" : ",") + name;
    std::map<std::string, std::string> metadata{
        {"sextant_format", kGraphFormat},
        {"genome", card.genome.text()},
        {"candidate", card.candidate},
        {"bands", bands},
        {"sample_type", card.sampleType},
        {"device", card.device.id},
        {"model_type", "\"Segmentor\""},
        {"class_names", R"({"0": "background", "1": "vessel"})"},
        {"tiles_size", std::to_string(card.input.width)},
        {"tile_size", std::to_string(card.input.width)}, // as its code reads it
        {"tiles_overlap", std::to_string(kOverlapPercent)},
        {"seg_thresh", "0.0"},
        {"seg_small_segment", "0"}};
    if (card.aligned)
        metadata["miou_device_simulated"] = std::to_string(card.aligned->miou());
    if (card.groundSampleM > 0.0)
        metadata["resolution"] = nlohmann::json(100.0 * card.groundSampleM).dump(); // centimetres
    if (card.sampleType == "uint8") { // it knows nothing of levels
        // The plugin divides bytes by 255; this standardisation takes it back, since the graph
        // wants digital numbers.
        const std::size_t count = card.normalisation.mean.size();
        metadata["standardization_mean"] = jsonList(count, 0.0);
        metadata["standardization_std"] = jsonList(count, 1.0 / kLargestByte);
    }
    return metadata;
}

Result<FileMap> onnxFiles(const BundleModels& models, const ModelCard& card, int bundleVersion)
{
    const InputShape& input = card.input;
    FileMap files;
    const auto write = [&](const char* name, const ModelData& model, StageRounding rounding,
                           const char* precision) -> Result<void> {
        const auto weights = foldedWeights(model, Numerics::Exported, input.height, input.width);
        if (!weights)
            return tl::unexpected(weights.error());
        auto bytes = onnxBytes(*weights, card.normalisation, model.device.rules.linearResize,
                               describe(card, precision), rounding);
        if (!bytes)
            return fail(bytes.error().code, name, bytes.error().why);
        files[name] = std::move(*bytes);
        return {};
    };
    for (const auto& written :
         {write(kFp32File, models.device, StageRounding::None,
                "FP32 with the weights that the device stores."),
          write(kFp16File, models.half, StageRounding::Stored,
                "FP16 throughout, for the device's toolchain."),
          write(kFp16SimFile, models.half,
                bundleVersion < 3 ? StageRounding::Half : StageRounding::HalfOfDouble,
                "Every stage is computed in FP64 and cast to FP16 and back: strict FP16 bit for "
                "bit in any runtime.")})
        if (!written)
            return tl::unexpected(written.error());
    return files;
}

Result<FileMap> testVector(const BundleModels& models, const InputShape& input,
                           std::span<const float> image, int threads)
{
    FileMap files;
    files[kInputFile] =
        npyBytes(std::vector<std::int64_t>{1, input.bands, input.height, input.width}, image);
    const auto expect = [&](const char* name, const ModelData& model,
                            Numerics numerics) -> Result<void> {
        auto predictor = Predictor::create(model, numerics, threads);
        if (!predictor)
            return tl::unexpected(predictor.error());
        const auto logits = predictor->logits(image, 1, input.height, input.width);
        if (!logits)
            return tl::unexpected(logits.error());
        files[name] = npyBytes(std::vector<std::int64_t>{1, 1, input.height, input.width}, *logits);
        return {};
    };
    for (const auto& expected : {expect(kFp32Logits, models.device, Numerics::Exported),
                                 expect(kFp16Logits, models.half, Numerics::Device),
                                 expect(kDeviceLogits, models.device, Numerics::Device)})
        if (!expected)
            return tl::unexpected(expected.error());
    return files;
}

} // namespace sextant::detail
