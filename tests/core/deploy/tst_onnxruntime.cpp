#include "core/base/files.h"
#include "core/data/dataset.h"
#include "core/deploy/detail/onnx_graph.h"
#include "core/nn/detail/device_network.h"
#include "core/nn/detail/model.h"
#include "core/nn/training.h"

#include <nlohmann/json.hpp>
#include <onnx/onnx_pb.h>

#include <QProcess>
#include <QtTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>

using namespace sextant;
using namespace sextant::detail;
namespace fs = std::filesystem;

namespace {

constexpr double kBitEqualShare = 0.99;
constexpr int kNetsThatMustBeBitEqual = 20;
/// FP32 sums in another order differ by this share of what was added up; where terms cancel that is
/// many ULP of the small result.
constexpr float kSumNoise = 0x1p-20f;
constexpr int kStageSidePx = 64;

/// All ten blocks, both pools, every activation, strides, even and large kernels.
constexpr std::array kGenomes{
    "Lbw8k3s1p1arn1EPM2ELbw12k3s1p1arn1EE",
    "Lbw8k3s1p1agn1EPa2ELbw12k3s1p1agn1EE",
    "Lcw16k3s1p1arn1EPM2ELcw24k3s1p1arn1EPM2ELcw32k3s1p1arn1EE",
    "Lcw16k3s2p1arn1EPM2ELcw24k3s1p1arn1EPM2ELcw32k3s1p1arn1EE",
    "Lcw8k5s1p2agn1EPa2ELcw12k3s1p1asgn1EE",
    "Lcw8k1s1p1arn1EPM2ELcw8k3s1p1arn1EE",
    "Lcw8k11s1p1arn1EPa2ELcw8k3s1p1arn1EE",
    "Lcw8k4s1p1arn1EPM2ELcw8k3s1p1arn1EE",
    "Lew16k3s1p1arn1EPM2ELew24k3s1p1arn1EE",
    "Lew16k3s1p1arn1EPM2ELew16k3s1p1asn1EE",
    "Lew8k3s2p1agn1EPa2ELew16k3s1p1arn1EE",
    "Ldw4arn1EPM2ELdw6arn1EE",
    "Ldw4agn1EPa2ELdw6agn1EE",
    "Lcw8k3s1p1arn1EPM2ELme4arn1EE",
    "Lcw8k3s2p1arn1EPM2ELme3agn1EPM2ELme3arn1EE",
    "Lcw8k3s1p1arn1EPa2ELne4arn1EE",
    "Lne2agn1EPa2ELne3arn1EE",
    "Lcw8k3s1p1arn1EPM2ELRr4arn1EE",
    "LRr4agn1EPa2ELcw12k3s1p1arn1EPM2ELRr4arn1EE",
    "Lcw8k3s1p1arn1EPM2ELDd0.20n1ELcw8k3s1p1arn1EE",
    "Lcw9k3s1p1arn1EPM2ELon2arn1EE",
    "Lcw8k3s1p1arn1EPa2ELon1agn1EE",
    "Lcw8k3s1p1arn1EPM2ELpn1e2arn1EE",
    "Lco04k3s1p1arn1EPM2ELme4agn1EPa2ELbo02k3s1p1arn1EE",
    "Lcw8k3s1p1a6n1EPM2ELcw8k3s1p1aln1EE",
    "Lcw8k3s1p1ahn1EPM2ELcw8k3s1p1awn1EE",
    "Lsw8k3s1qarn1EPM2ELiw8k3s1e2arn2EE",
    "Lvw8k3s1arn2EPM2ELgw8k3s1arn1ENunsad1w50h0EE",
    "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENutsnd1w100h0EE",
    "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENusscd2w50h0EE",
};

/// Position of a binary16 value on the number line, so that neighbours differ by one.
int ordinal(float half)
{
    const int magnitude = static_cast<int>(std::bit_cast<std::uint32_t>(std::abs(half) * 0x1p-112f)
                                           >> 13); // exponent bias 127 -> 15
    return std::signbit(half) ? -magnitude : magnitude;
}

struct Agreement {
    std::size_t values = 0, different = 0;
    std::size_t beyond = 0; ///< of the different ones: neither one ULP apart nor noise of the sum
    double largest = 0.0, largestDifference = 0.0;

    [[nodiscard]] double equalShare() const
    {
        return 1.0 - static_cast<double>(different) / static_cast<double>(values);
    }
};

Agreement agreementOf(std::span<const float> ours, std::span<const float> theirs)
{
    Agreement agreement;
    agreement.values = ours.size();
    float largest = 0.0f;
    for (const float value : ours)
        largest = std::max(largest, std::abs(value));
    agreement.largest = largest;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        // Zeros of either sign are equal: nothing downstream tells them apart.
        if (ours[i] == theirs[i] || (std::isnan(ours[i]) && std::isnan(theirs[i])))
            continue;
        ++agreement.different;
        const float difference = std::abs(ours[i] - theirs[i]);
        agreement.largestDifference =
            std::max(agreement.largestDifference, static_cast<double>(difference));
        const bool finite = std::isfinite(ours[i]) && std::isfinite(theirs[i]);
        if (!finite
            || (std::abs(ordinal(ours[i]) - ordinal(theirs[i])) > 1
                && difference > kSumNoise * largest))
            ++agreement.beyond;
    }
    return agreement;
}

struct NamedValues {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};
/// Results of a network's stages by the names that they have in the exported graph.
using StageValues = std::map<std::string, NamedValues>;

/// The tile with most vessel pixels: its values spread most.
const TileSet::Sample& busiestTile(const TileSet& tiles)
{
    return *std::ranges::max_element(tiles.samples, {}, [](const TileSet::Sample& sample) {
        return std::ranges::count(sample.label, 1);
    });
}

/// The square around the tile's first vessel pixel.
std::vector<float> cutOut(const TileSet::Sample& tile, int bands, int side)
{
    const auto first = static_cast<int>(std::ranges::find(tile.label, 1) - tile.label.begin());
    const int x0 = std::clamp(first % tile.width - side / 2, 0, tile.width - side);
    const int y0 = std::clamp(first / tile.width - side / 2, 0, tile.height - side);
    std::vector<float> cut;
    for (int band = 0; band < bands; ++band)
        for (int y = y0; y < y0 + side; ++y) {
            const auto from = tile.image.begin() + (band * tile.height + y) * tile.width + x0;
            cut.insert(cut.end(), from, from + side);
        }
    return cut;
}

/// Gives every stage of a graph the values of the stages before it, so that one stage's last bits
/// do not reach the next; every stage's result becomes an output.
std::string withGivenInputs(const std::string& bytes, const StageValues& stages)
{
    onnx::ModelProto model;
    model.ParseFromString(bytes);
    auto& graph = *model.mutable_graph();
    graph.clear_output();
    const auto declare = [](onnx::ValueInfoProto& info, const std::string& name,
                            const NamedValues& stage) {
        info.set_name(name);
        auto& type = *info.mutable_type()->mutable_tensor_type();
        type.set_elem_type(onnx::TensorProto::FLOAT);
        for (const std::int64_t size : stage.shape)
            type.mutable_shape()->add_dim()->set_dim_value(size);
    };
    std::set<std::string> read;
    for (auto& node : *graph.mutable_node())
        for (auto& input : *node.mutable_input())
            if (stages.contains(input)) {
                read.insert(input);
                input += ".given";
            }
    for (const auto& [name, stage] : stages) {
        declare(*graph.add_output(), name, stage);
        if (read.contains(name))
            declare(*graph.add_input(), name + ".given", stage);
    }
    return model.SerializeAsString();
}

} // namespace

/// The profile ieee-fp16-strict against an independent runtime: onnxruntime runs the exported FP32
/// graph whose stages are cast to FLOAT16 and back.
class TestOnnxRuntime : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    nlohmann::json m_models = nlohmann::json::array();

    struct Subject {
        ModelData model;
        std::vector<float> tile, cut; ///< [bands, side, side]
        int tileSide = 0;
        std::vector<float> logits; ///< ours, of the whole tile
        StageValues stages; ///< ours, of the cut
    };
    std::vector<Subject> m_subjects;

    [[nodiscard]] fs::path file(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] std::string written(const std::string& name, std::span<const float> values) const
    {
        (void)writeFile(file(name),
                        {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
        return name;
    }

    [[nodiscard]] std::vector<float> read(const std::string& name) const
    {
        const std::string bytes = readFile(file(name)).value_or("");
        std::vector<float> values(bytes.size() / sizeof(float));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
        return values;
    }

    /// Real tiles where they are beside this checkout, otherwise the procedural sample.
    [[nodiscard]] TileSet tilesOf(const std::string& name) const
    {
        const fs::path real = fs::path(SEXTANT_SHARED "/data") / name;
        if (fs::exists(real))
            return loadTiles(openDataset(real).value(), Split::Test).value();
        const fs::path sample = file("sample");
        if (!fs::exists(sample))
            (void)writeSample(sample, {}).value();
        return loadTiles(openDataset(sample).value(), Split::Test).value();
    }

    /// A short training gives weights that no layer hides.
    static Subject subjectOf(const char* genome, const TileSet& tiles)
    {
        Subject subject;
        ModelData& model = subject.model;
        model.genome = Genome::parse(genome).value();
        model.bands = tiles.bands;
        model.normalisation = fitNormalisation(tiles);
        model.device = findProfile("ieee-fp16-strict").value();
        const TileSet::Sample& tile = busiestTile(tiles);
        subject.tile = tile.image;
        subject.tileSide = tile.width;
        subject.cut = cutOut(tile, tiles.bands, kStageSidePx);
        TrainingSettings settings;
        settings.epochs = 1;
        settings.stepsPerEpoch = 12;
        settings.training.cropPx = 48;
        settings.alignment = Alignment::None;
        TileSet validation;
        validation.bands = tiles.bands;
        validation.samples = {tile};
        const auto outcome = trainCandidate(model.genome, tiles, validation, model.normalisation,
                                            model.device, settings, 1)
                                 .value();
        model.fp32Weights = outcome.fp32Weights;
        model.deviceWeights = outcome.deviceWeights;
        auto predictor = Predictor::create(model, Numerics::Device).value();
        subject.logits =
            predictor.logits(subject.tile, 1, subject.tileSide, subject.tileSide).value();
        return subject;
    }

    static std::string graphOf(const Subject& subject, int side)
    {
        const auto weights = foldedWeights(subject.model, Numerics::Exported, side, side).value();
        return onnxBytes(weights, subject.model.normalisation,
                         subject.model.device.rules.linearResize, {}, StageRounding::HalfOfDouble)
            .value();
    }

    /// Every stage's result on the cut, under the names of the graph.
    static StageValues stagesOf(const Subject& subject, const std::string& graphBytes)
    {
        onnx::ModelProto graph;
        graph.ParseFromString(graphBytes);
        std::set<std::string> tensors;
        for (const auto& node : graph.graph().node())
            tensors.insert(node.output(0));
        const ModelData& model = subject.model;
        const Network plain =
            buildNetwork(model.genome, {model.bands, kStageSidePx, kStageSidePx}, 1).value();
        const Network network = foldNetwork(plain).network;
        const auto weights = NamedTensors::unpack(model.deviceWeights).value();
        StageValues stages;
        DeviceMode mode{model.device.rules};
        mode.observe = [&](std::size_t i, const torch::Tensor& result, const auto&) {
            std::string name =
                network.ops[i].kind == OpKind::Input ? "normalised" : network.ops[i].name;
            if (tensors.contains(name + ".stored"))
                name += ".stored";
            if (!tensors.contains(name))
                return; // dropout and output only pass on
            const torch::Tensor values = result.contiguous();
            stages[name] = {values.sizes().vec(),
                            {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()}};
        };
        const torch::NoGradGuard noGrad;
        (void)runOnDevice(network, weights,
                          rawImages(subject.cut, 1, model.bands, kStageSidePx, kStageSidePx),
                          model.normalisation, mode);
        return stages;
    }

    void askForWholeNet(const Subject& subject, const std::string& stem)
    {
        QVERIFY(writeFile(file(stem + ".onnx"), graphOf(subject, subject.tileSide)));
        m_models.push_back(
            {{"model", stem + ".onnx"},
             {"inputs",
              {{"image",
                {{"file", written(stem + ".image", subject.tile)},
                 {"shape", {1, subject.model.bands, subject.tileSide, subject.tileSide}}}}}},
             {"outputs", {{"logits", stem + ".logits"}}}});
    }

    void askForStages(Subject& subject, const std::string& stem)
    {
        const std::string graph = graphOf(subject, kStageSidePx);
        subject.stages = stagesOf(subject, graph);
        const std::string model = stem + "-stages.onnx";
        const std::string given = withGivenInputs(graph, subject.stages);
        QVERIFY(writeFile(file(model), given));
        nlohmann::json inputs;
        nlohmann::json outputs;
        inputs["image"] = {{"file", written(stem + ".cut", subject.cut)},
                           {"shape", {1, subject.model.bands, kStageSidePx, kStageSidePx}}};
        onnx::ModelProto parsed;
        parsed.ParseFromString(given);
        for (const auto& [name, stage] : subject.stages)
            outputs[name] = stem + "-" + name + ".out";
        for (const auto& input : parsed.graph().input())
            if (input.name() != "image") {
                const std::string name =
                    input.name().substr(0, input.name().size() - std::string(".given").size());
                const NamedValues& stage = subject.stages.at(name);
                inputs[input.name()] = {{"file", written(stem + "-" + name + ".in", stage.values)},
                                        {"shape", stage.shape}};
            }
        m_models.push_back({{"model", model}, {"inputs", inputs}, {"outputs", outputs}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!fs::exists(SEXTANT_ONNXRUNTIME "/onnxruntime-node"))
            QSKIP("onnxruntime-node is not installed; packaging/test does it");
        const std::array sets{tilesOf("s2anchorage"), tilesOf("sen2ships")};
        for (std::size_t i = 0; i < kGenomes.size(); ++i)
            m_subjects.push_back(subjectOf(kGenomes[i], sets[i % sets.size()]));
        for (std::size_t i = 0; i < m_subjects.size(); ++i) {
            askForWholeNet(m_subjects[i], std::to_string(i));
            askForStages(m_subjects[i], std::to_string(i));
        }
        QVERIFY(writeFile(file("models.json"), m_models.dump()));
        QProcess node;
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start("node",
                   {SEXTANT_SOURCE "/tests/core/deploy/run_onnxruntime.cjs", m_folder.path()});
        QVERIFY2(node.waitForFinished(300'000) && node.exitCode() == 0, node.readAll());
    }

    /// Each stage given our values of the stages before it.
    void everyStageIsBitEqual_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_subjects.size(); ++i)
            QTest::newRow(kGenomes[i]) << static_cast<int>(i);
    }
    void everyStageIsBitEqual()
    {
        QFETCH(int, index);
        for (const auto& [name, ours] : m_subjects[static_cast<std::size_t>(index)].stages) {
            const auto theirs = read(std::to_string(index) + "-" + name + ".out");
            QCOMPARE(theirs.size(), ours.values.size());
            const Agreement stage = agreementOf(ours.values, theirs);
            const std::string found = name + ": " + std::to_string(100 * stage.equalShare())
                + " % bit-equal, " + std::to_string(stage.beyond) + " beyond 1 ULP";
            QVERIFY2(stage.equalShare() >= kBitEqualShare && stage.beyond == 0, found.c_str());
        }
    }

    /// From end to end: one last bit that differs in an early stage reaches many logits of a deep
    /// net, so a few may fall below the share.
    void wholeNetsAgree()
    {
        int bitEqual = 0;
        for (std::size_t i = 0; i < m_subjects.size(); ++i) {
            const auto& ours = m_subjects[i].logits;
            const auto theirs = read(std::to_string(i) + ".logits");
            QCOMPARE(theirs.size(), ours.size());
            const Agreement logits = agreementOf(ours, theirs);
            std::size_t otherMask = 0;
            for (std::size_t p = 0; p < ours.size(); ++p)
                otherMask += (ours[p] > 0) != (theirs[p] > 0) ? 1 : 0;
            qInfo("%s: %.3f %% bit-equal, %zu beyond 1 ULP, largest difference %.2g of %.2g, %zu "
                  "of %zu mask pixels",
                  kGenomes[i], 100 * logits.equalShare(), logits.beyond, logits.largestDifference,
                  logits.largest, otherMask, logits.values);
            bitEqual += logits.equalShare() >= kBitEqualShare ? 1 : 0;
            QVERIFY(logits.largestDifference <= 0x1p-8 * logits.largest);
            QVERIFY(otherMask * 1000 <= logits.values);
        }
        QVERIFY(bitEqual >= kNetsThatMustBeBitEqual);
    }
};

QTEST_GUILESS_MAIN(TestOnnxRuntime)
#include "tst_onnxruntime.moc"
