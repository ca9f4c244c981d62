#include "core/deploy/bundle.h"

#include "core/deploy/detail/bundle_check.h"
#include "core/deploy/detail/bundle_models.h"
#include "core/deploy/detail/deviation.h"
#include "core/deploy/detail/first_difference.h"
#include "core/deploy/detail/npy.h"
#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/detail/onnx_runner.h"
#include "core/deploy/detail/torchscript_model.h"
#include "core/deploy/onnx_export.h"
#include "core/deploy/safetensors.h"
#include "core/nn/stored_weights.h"

#include <nlohmann/json.hpp>
#include <opencv2/core/version.hpp>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

using detail::Deviation;
using detail::deviationOf;
using nlohmann::json;

/// FP16 graphs are run in FP32 and compared with the strict FP16 forward: they may differ by what
/// FP16 arithmetic costs a deep net, not by more. Their weights are compared number by number.
constexpr double kHalfNoise = 0x1p-5; // of the largest logit
constexpr double kDeviceEqualShare = 0.99;
constexpr double kOtherMaskShare = 0.001; // of the pixels, where fewer are equal
/// Of a weight: integers rounded again keep their number, and their step all but its last bit.
constexpr float kStepNoise = 0x1p-20f;

std::string numberText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

/// One bundle while it is looked at.
class Check {
public:
    Check(const detail::Bundle& bundle, std::string what)
        : m_bundle(bundle), m_what(std::move(what))
    {
    }

    Result<BundleCheck> run()
    {
        for (const auto step :
             {&Check::readDescription, &Check::readModels, &Check::checkGraphs, &Check::checkStored,
              &Check::runGraphs, &Check::runTorchScript, &Check::runDevice})
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        m_check.candidate = m_bundle.candidate;
        m_check.genome = m_card.genome.text();
        m_check.device = m_card.device.id;
        m_check.unlisted = m_bundle.unlisted;
        for (const auto& [name, content] : m_bundle.files)
            m_check.files.push_back(name);
        m_check.verifiedWith = "OpenCV DNN " CV_VERSION;
        return m_check;
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(const std::string& why) const
    {
        return fail(ErrorCode::FileUnreadable, m_what, why);
    }

    [[nodiscard]] const std::string& file(const std::string& name) const
    {
        return m_bundle.files.at(name);
    }

    Result<void> readDescription()
    {
        std::string text = file(detail::kGenomeFile);
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        const auto genome = Genome::parse(text);
        if (!genome)
            return refuse(std::string(detail::kGenomeFile) + ": " + genome.error().why);
        const auto device = DeviceProfile::fromJson(file(detail::kProfileFile));
        if (!device)
            return refuse(std::string(detail::kProfileFile) + ": " + device.error().why);
        m_card.genome = *genome;
        m_card.device = *device;
        return readCard();
    }

    Result<void> readCard()
    {
        const std::string name = detail::kCardFile;
        try {
            const json card = json::parse(file(detail::kCardFile));
            if (card.at("format").get<std::string>() != "sextant-card")
                return refuse(name + " is not a model card");
            if (card.at("version").get<int>() > ModelCard::kVersion)
                return refuse(name + " is of a newer Sextant");
            if (card.at("genome").get<std::string>() != m_card.genome.text())
                return refuse(name + " is of another genome than genome.txt");
            if (card.at("device").at("id").get<std::string>() != m_card.device.id)
                return refuse(name + " is of another device than profile.json");
            const json& input = card.at("input");
            const auto shape = input.at("shape").get<std::vector<int>>();
            m_card.normalisation.mean = input.at("mean").get<std::vector<float>>();
            m_card.normalisation.deviation = input.at("deviation").get<std::vector<float>>();
            constexpr int kMostBands = 16;
            constexpr int kLargestSide = 1 << 14;
            if (shape.size() != 4 || shape[1] < 1 || shape[1] > kMostBands || shape[2] < 1
                || shape[3] < 1 || shape[2] > kLargestSide || shape[3] > kLargestSide
                || m_card.normalisation.mean.size() != static_cast<std::size_t>(shape[1])
                || m_card.normalisation.deviation.size() != static_cast<std::size_t>(shape[1]))
                return refuse(name + " has no sensible input");
            m_card.input = {shape[1], shape[2], shape[3]};
        } catch (const std::exception& e) {
            return refuse(name + " is damaged: " + e.what());
        }
        return {};
    }

    Result<void> readModels()
    {
        auto weights = readSafetensors(file(detail::kWeightsFile), detail::kWeightsFile);
        if (!weights)
            return refuse(weights.error().message());
        const auto of = weights->metadata.find("genome");
        if (of != weights->metadata.end() && of->second != m_card.genome.text())
            return refuse(std::string(detail::kWeightsFile) + " is of another genome than "
                          + detail::kGenomeFile);
        auto models = detail::bundleModels(m_card.genome, m_card.input.bands, m_card.normalisation,
                                           m_card.device, weights->arrays);
        if (!models)
            return refuse(std::string(detail::kWeightsFile)
                          + " does not fit the genome: " + models.error().why);
        m_models = std::move(*models);
        m_weights = std::move(weights->arrays);
        return {};
    }

    /// Numbers that become the network's only by rounding are not what the device stores.
    Result<void> checkStored()
    {
        const auto stored = storedWeightsOf(m_models.device);
        if (!stored)
            return refuse(stored.error().message());
        const bool exact = m_card.device.rules.storage != StorageKind::Integer;
        const auto same = [&](float found, float expected) {
            return found == expected || (std::isnan(found) && std::isnan(expected))
                || (!exact && std::abs(found - expected) <= kStepNoise * std::abs(expected));
        };
        for (const FoldedWeights::Array& expected : *stored) {
            const auto found =
                std::find_if(m_weights.begin(), m_weights.end(),
                             [&](const auto& array) { return array.name == expected.name; });
            if (found == m_weights.end()
                || !std::equal(found->values.begin(), found->values.end(), expected.values.begin(),
                               expected.values.end(), same))
                return refuse(std::string(detail::kWeightsFile) + ": " + expected.name
                              + " holds numbers that the device does not store");
        }
        return {};
    }

    Result<void> checkGraphs()
    {
        // What these weights and this genome give when written now: initialisers must be the same,
        // number by number; nodes may be written otherwise by another version.
        const auto expected = detail::onnxFiles(m_models, m_card, m_bundle.version);
        if (!expected)
            return refuse(expected.error().message());
        for (const char* name : {detail::kFp32File, detail::kFp16File, detail::kFp16SimFile}) {
            auto graph = detail::parseOnnx(file(name), name);
            if (!graph)
                return refuse(graph.error().message());
            if (const std::string why = interfaceFinding(*graph, name == detail::kFp16File);
                !why.empty())
                return refuse(std::string(name) + ": " + why);
            const auto written = detail::parseOnnx(expected->at(name), name);
            if (!written)
                return refuse(written.error().message());
            if (const std::string why = initialiserFinding(*graph, *written); !why.empty())
                return refuse(std::string(name) + ": " + why);
            m_graphs[name] = std::move(*graph);
        }
        return {};
    }

    [[nodiscard]] std::string interfaceFinding(const onnx::ModelProto& graph, bool half) const
    {
        const auto type = half ? onnx::TensorProto::FLOAT16 : onnx::TensorProto::FLOAT;
        const onnx::ValueInfoProto* input = detail::imageInput(graph.graph());
        if (!input || graph.graph().output_size() != 1)
            return "needs exactly one input and one output";
        const onnx::ValueInfoProto& output = graph.graph().output(0);
        if (input->name() != "image")
            return "its input is named '" + input->name() + "', not 'image'";
        if (output.name() != "logits")
            return "its output is named '" + output.name() + "', not 'logits'";
        const InputShape& shape = m_card.input;
        if (detail::staticShape(*input, type)
            != std::vector<int>{1, shape.bands, shape.height, shape.width})
            return "its input has another shape or type than the card says";
        if (detail::staticShape(output, type) != std::vector<int>{1, 1, shape.height, shape.width})
            return "its output has another shape or type than the card says";
        for (const auto& property : graph.metadata_props())
            if (property.key() == "genome" && property.value() != m_card.genome.text())
                return "is of another genome than genome.txt";
        return {};
    }

    [[nodiscard]] static std::string initialiserFinding(const onnx::ModelProto& graph,
                                                        const onnx::ModelProto& written)
    {
        std::map<std::string, const onnx::TensorProto*> found;
        for (const auto& tensor : graph.graph().initializer())
            found[tensor.name()] = &tensor;
        for (const auto& tensor : written.graph().initializer()) {
            const auto same = found.find(tensor.name());
            if (same == found.end())
                return "lacks the constant " + tensor.name();
            if (same->second->data_type() != tensor.data_type()
                || detail::valuesOf(*same->second) != detail::valuesOf(tensor))
                return tensor.name() + " holds other numbers than the weights of the bundle";
        }
        return {};
    }

    Result<std::vector<float>> vectorOf(const char* name, int channels) const
    {
        auto array = detail::readNpy(file(name), name);
        if (!array)
            return refuse(array.error().message());
        if (array->shape
            != std::vector<std::int64_t>{1, channels, m_card.input.height, m_card.input.width})
            return refuse(std::string(name) + " has another shape than the card says");
        return std::move(array->values);
    }

    Result<void> runGraphs()
    {
        const auto image = vectorOf(detail::kInputFile, m_card.input.bands);
        const auto fp32 = vectorOf(detail::kFp32Logits, 1);
        const auto fp16 = vectorOf(detail::kFp16Logits, 1);
        for (const auto* values : {&image, &fp32, &fp16})
            if (!*values)
                return tl::unexpected(values->error());
        m_image = *image;
        const auto exact = deviation(detail::kFp32File, m_image, *fp32);
        if (!exact)
            return tl::unexpected(exact.error());
        m_check.maxAbsDiff = exact->largest;
        m_check.maxLogit = exact->scale;
        if (!withinNoise(*exact))
            return refuse(std::string(detail::kFp32File)
                          + " gives logits for the test vector that "
                            "differ by "
                          + numberText(exact->largest) + " from the expected ones up to "
                          + numberText(exact->scale)
                          + detail::whereItStarts(m_graphs.at(detail::kFp32File), m_models.device,
                                                  m_image, m_card.input.height,
                                                  m_card.input.width));
        std::vector<float> rounded;
        for (const float value : m_image)
            rounded.push_back(roundTo(FloatRule{}, value));
        for (const char* name : {detail::kFp16File, detail::kFp16SimFile}) {
            const auto half = deviation(name, rounded, *fp16);
            if (!half)
                return tl::unexpected(half.error());
            if (!(half->largest <= kHalfNoise * half->scale + kMaxLogitDifference))
                return refuse(std::string(name)
                              + ", run in FP32, gives logits for the test vector "
                                "that differ by "
                              + numberText(half->largest) + " from the expected ones up to "
                              + numberText(half->scale)
                              + detail::whereItStarts(detail::inFloat(m_graphs.at(name)),
                                                      m_models.half, rounded, m_card.input.height,
                                                      m_card.input.width));
            m_check.halfMaxAbsDiff = std::max(m_check.halfMaxAbsDiff, half->largest);
        }
        return checkReference(*fp32);
    }

    Result<Deviation> deviation(const char* name, std::span<const float> image,
                                std::span<const float> expected) const
    {
        const auto run = detail::openInOpenCv(detail::inFloat(m_graphs.at(name)), name);
        if (!run)
            return refuse(run.error().message());
        const auto logits = (*run)(image);
        if (!logits)
            return refuse(std::string(name) + ": " + logits.error().message());
        return deviationOf(expected, *logits);
    }

    static bool withinNoise(const Deviation& deviation)
    {
        return deviation.largest
            <= std::max(kMaxLogitDifference, kMaxRelativeDifference * deviation.scale);
    }

    /// The expected logits are those of genome and weights.
    Result<void> checkReference(std::span<const float> expected) const
    {
        auto predictor = Predictor::create(m_models.device, Numerics::Exported);
        if (!predictor)
            return refuse(predictor.error().message());
        const auto logits = predictor->logits(m_image, 1, m_card.input.height, m_card.input.width);
        if (!logits)
            return refuse(logits.error().message());
        if (const Deviation found = deviationOf(expected, *logits); !withinNoise(found))
            return refuse("genome and weights give logits for the test vector that differ by "
                          + numberText(found.largest) + " from the expected ones up to "
                          + numberText(found.scale));
        return {};
    }

    Result<void> runTorchScript()
    {
        const auto expected = vectorOf(detail::kFp32Logits, 1);
        const auto script =
            detail::openTorchScriptBytes(file(detail::kTorchScriptFile), detail::kTorchScriptFile);
        if (!expected || !script)
            return refuse(!expected ? expected.error().message() : script.error().message());
        const auto logits = (*script)(m_image, 1, m_card.input.height, m_card.input.width);
        if (!logits)
            return refuse(std::string(detail::kTorchScriptFile) + ": " + logits.error().message());
        if (const Deviation found = deviationOf(*expected, *logits); !withinNoise(found))
            return refuse(std::string(detail::kTorchScriptFile)
                          + " gives logits for the test vector that differ by "
                          + numberText(found.largest) + " from the expected ones up to "
                          + numberText(found.scale));
        return {};
    }

    Result<void> runDevice()
    {
        m_check.deviceEqualShare = 1.0;
        for (const auto& [name, model] : {std::pair{detail::kDeviceLogits, &m_models.device},
                                          std::pair{detail::kFp16Logits, &m_models.half}}) {
            const auto expected = vectorOf(name, 1);
            if (!expected)
                return tl::unexpected(expected.error());
            auto predictor = Predictor::create(*model, Numerics::Device);
            if (!predictor)
                return refuse(predictor.error().message());
            const auto logits =
                predictor->logits(m_image, 1, m_card.input.height, m_card.input.width);
            if (!logits)
                return refuse(logits.error().message());
            const Deviation found = deviationOf(*expected, *logits);
            m_check.deviceEqualShare = std::min(m_check.deviceEqualShare, found.equalShare);
            // FP32 sums of another processor may turn last bits, which a deep net spreads.
            if (found.equalShare < kDeviceEqualShare && found.otherMaskShare > kOtherMaskShare)
                return refuse("the simulated device gives other logits for the test vector than "
                              + std::string(name) + ": " + numberText(100.0 * found.equalShare)
                              + " % are equal");
        }
        return {};
    }

    const detail::Bundle& m_bundle;
    const std::string m_what;
    ModelCard m_card; ///< genome, device, input and normalisation only
    std::vector<FoldedWeights::Array> m_weights;
    detail::BundleModels m_models;
    std::map<std::string, onnx::ModelProto> m_graphs;
    std::vector<float> m_image;
    BundleCheck m_check;
};

} // namespace

Result<BundleCheck> detail::checkBundle(const Bundle& bundle, const std::string& what)
{
    return guarded([&] { return Check(bundle, what).run(); }, what);
}

Result<BundleCheck> verifyBundle(const std::filesystem::path& path)
{
    const auto bundle = detail::readBundle(path);
    if (!bundle)
        return tl::unexpected(bundle.error());
    return detail::checkBundle(*bundle, path.string());
}

} // namespace sextant
