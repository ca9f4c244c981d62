#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/deploy/detail/bundle_files.h"
#include "core/deploy/detail/bundle_models.h"
#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/onnx_model.h"
#include "core/deploy/safetensors.h"
#include "core/nn/stored_weights.h"
#include "tests/support/bundles.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <filesystem>
#include <functional>

using namespace sextant;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

void setInitialiser(onnx::ModelProto& model, const std::string& name, float value)
{
    for (auto& tensor : *model.mutable_graph()->mutable_initializer())
        if (tensor.name() == name)
            tensor.mutable_raw_data()->replace(0, sizeof value,
                                               reinterpret_cast<const char*>(&value), sizeof value);
}

} // namespace

/// Bundles and graphs that are not what they say.
class TestBundleCheck : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const TileSet m_tiles = speckledTiles(3, 24);
    BundleRequest m_request;
    fs::path m_bundle;

    fs::path folder(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    /// A copy of the good bundle to be tampered with.
    fs::path copy(const char* name) const
    {
        const fs::path to = folder(name);
        fs::remove_all(to);
        fs::copy(m_bundle, to, fs::copy_options::recursive);
        return to;
    }

    /// Makes the manifest agree with what lies in the folder, as a forger would.
    static void forgeManifest(const fs::path& bundle, int version = detail::kBundleVersion)
    {
        json manifest = json::parse(readFile(bundle / "manifest.json").value());
        manifest["version"] = version;
        for (json& file : manifest["files"]) {
            const std::string content = readFile(bundle / file["name"].get<std::string>()).value();
            file["bytes"] = content.size();
            file["sha256"] = sha256(content);
        }
        QVERIFY(writeFile(bundle / "manifest.json", manifest.dump()).has_value());
    }

    static void changeGraph(const fs::path& file,
                            const std::function<void(onnx::ModelProto&)>& change)
    {
        onnx::ModelProto model;
        QVERIFY(model.ParseFromString(readFile(file).value()));
        change(model);
        QVERIFY(writeFile(file, model.SerializeAsString()).has_value());
    }

    static bool refusedFor(const fs::path& bundle, const std::string& reason)
    {
        const auto check = verifyBundle(bundle);
        if (!check && check.error().code == ErrorCode::FileUnreadable
            && check.error().why.find(reason) != std::string::npos)
            return true;
        qWarning("expected '%s', got '%s'", reason.c_str(), reasonAgainst(bundle).c_str());
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_request = trainedBundle(kBundleGenome, m_tiles);
        const auto report = writeBundle(m_request, m_tiles, folder("out"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        m_bundle = report->bundle;
    }

    /// Its oracle graph has stages in FP32.
    void aBundleOfVersionTwoIsStillVerified()
    {
        const fs::path bundle = copy("two");
        const auto stored = storedWeightsOf(m_request.model).value();
        const auto models =
            detail::bundleModels(m_request.card.genome, m_request.card.input.bands,
                                 m_request.card.normalisation, m_request.card.device, stored)
                .value();
        const auto graphs = detail::onnxFiles(models, m_request.card, 2).value();
        QVERIFY(writeFile(bundle / detail::kFp16SimFile, graphs.at(detail::kFp16SimFile)));
        forgeManifest(bundle, 2);
        QCOMPARE(reasonAgainst(bundle), std::string());
        forgeManifest(bundle);
        QVERIFY(refusedFor(bundle, "lacks the constant"));
        forgeManifest(bundle, 1);
        QVERIFY(refusedFor(bundle, "not known"));
    }

    void aFlippedByteIsNamed()
    {
        for (const char* name :
             {"weights.safetensors", "model_fp16.onnx", "model.pt", "card.json"}) {
            const fs::path bundle = copy("flipped");
            std::string bytes = readFile(bundle / name).value();
            bytes[bytes.size() / 2] ^= 4;
            QVERIFY(writeFile(bundle / name, bytes).has_value());
            QVERIFY(refusedFor(bundle, std::string(name) + " was changed"));
        }
    }

    void aMissingOrLongerFileIsNamed()
    {
        fs::path bundle = copy("missing");
        fs::remove(bundle / "genome.txt");
        QVERIFY(refusedFor(bundle, "genome.txt is missing"));
        bundle = copy("longer");
        QVERIFY(writeFile(bundle / "TARGET.md", std::string(10'000, 'x')).has_value());
        QVERIFY(refusedFor(bundle, "TARGET.md was changed: it has 10000 bytes"));
        bundle = copy("none");
        fs::remove(bundle / "manifest.json");
        QVERIFY(refusedFor(bundle, "no manifest.json"));
    }

    /// With hashes made to fit, the contents themselves must give it away.
    void aForgedWeightIsNamed()
    {
        fs::path bundle = copy("weight");
        auto weights =
            readSafetensors(readFile(bundle / "weights.safetensors").value(), "w").value();
        weights.arrays.front().values.front() += 0.25f;
        QVERIFY(writeFile(bundle / "weights.safetensors",
                          safetensorsBytes(weights.arrays, weights.metadata))
                    .has_value());
        forgeManifest(bundle);
        QVERIFY(refusedFor(bundle, "gene0.block.conv.weight holds other numbers"));
        bundle = copy("last_bit"); // which the device's rounding would take away
        weights = readSafetensors(readFile(m_bundle / "weights.safetensors").value(), "w").value();
        float& value = weights.arrays.front().values.front();
        value = std::nextafter(value, 1.0f);
        QVERIFY(writeFile(bundle / "weights.safetensors",
                          safetensorsBytes(weights.arrays, weights.metadata))
                    .has_value());
        forgeManifest(bundle);
        QVERIFY(refusedFor(bundle, "gene0.block.conv.weight holds numbers that the device does"));
        bundle = copy("graph");
        changeGraph(bundle / "model_fp32.onnx",
                    [](auto& model) { setInitialiser(model, "normalised.scale", 1.0f); });
        forgeManifest(bundle);
        QVERIFY(refusedFor(bundle, "normalised.scale holds other numbers"));
    }

    void aRenamedInputIsNamed()
    {
        for (const char* name : {"model_fp32.onnx", "model_fp16.onnx", "model_fp16sim.onnx"}) {
            const fs::path bundle = copy("renamed");
            changeGraph(bundle / name, [](onnx::ModelProto& model) {
                model.mutable_graph()->mutable_input(0)->set_name("picture");
                for (auto& node : *model.mutable_graph()->mutable_node())
                    for (auto& input : *node.mutable_input())
                        if (input == "image")
                            input = "picture";
            });
            forgeManifest(bundle);
            QVERIFY(refusedFor(bundle,
                               std::string(name) + ": its input is named 'picture', not 'image'"));
        }
    }

    void anotherGenomeIsRefused_data()
    {
        QTest::addColumn<QString>("genome");
        QTest::addColumn<QString>("reason");
        QTest::newRow("other shapes") << "Lcw9k3s1p1arn1EPM2ELcw16k3s1p1agn1EE"
                                      << "the genome needs";
        QTest::newRow("fewer layers") << "Lcw8k3s1p1arn1EE"
                                      << "does not fit the genome";
        QTest::newRow("another activation") << "Lcw8k3s1p1asgn1EPM2ELcw16k3s1p1agn1EE"
                                            << "differ by";
        QTest::newRow("another pool") << "Lcw8k3s1p1arn1EPa2ELcw16k3s1p1agn1EE"
                                      << "differ by";
    }
    void anotherGenomeIsRefused()
    {
        QFETCH(QString, genome);
        QFETCH(QString, reason);
        fs::path bundle = copy("genome");
        QVERIFY(writeFile(bundle / "genome.txt", genome.toStdString()).has_value());
        forgeManifest(bundle);
        QVERIFY(refusedFor(bundle, "card.json is of another genome"));
        // The card, the metadata of weights and graphs too: only what the files compute is left.
        json card = json::parse(readFile(bundle / "card.json").value());
        card["genome"] = genome.toStdString();
        QVERIFY(writeFile(bundle / "card.json", card.dump()).has_value());
        auto weights =
            readSafetensors(readFile(bundle / "weights.safetensors").value(), "w").value();
        weights.metadata["genome"] = genome.toStdString();
        QVERIFY(writeFile(bundle / "weights.safetensors",
                          safetensorsBytes(weights.arrays, weights.metadata))
                    .has_value());
        for (const char* name : {"model_fp32.onnx", "model_fp16.onnx", "model_fp16sim.onnx"})
            changeGraph(bundle / name, [&](onnx::ModelProto& model) {
                for (auto& property : *model.mutable_metadata_props())
                    if (property.key() == "genome")
                        property.set_value(genome.toStdString());
            });
        forgeManifest(bundle);
        const std::string why = reasonAgainst(bundle);
        QVERIFY2(!why.empty(), "accepted");
        QVERIFY2(why.find(reason.toStdString()) != std::string::npos
                     || why.find("lacks the constant") != std::string::npos,
                 why.c_str());
    }

    /// Bytes of a sound graph set to others, deterministically: a result or an error, never a
    /// crash.
    void mutatedGraphsAreReadOrRefused()
    {
        const std::string whole = readFile(m_bundle / "model_fp32.onnx").value();
        Rng rng(11);
        int refused = 0;
        for (int i = 0; i < 1500; ++i) {
            std::string mutated = whole;
            const int changes = rng.integer(1, 3);
            for (int c = 0; c < changes; ++c)
                mutated[static_cast<std::size_t>(
                    rng.integer(0, static_cast<int>(mutated.size()) - 1))] =
                    static_cast<char>(rng.integer(0, 255));
            if (i % 10 == 0)
                mutated.resize(
                    static_cast<std::size_t>(rng.integer(0, static_cast<int>(mutated.size()) - 1)));
            const auto model = openOnnxBytes(mutated, "mutated");
            if (!model) {
                ++refused;
                continue;
            }
            const auto pixels = static_cast<std::size_t>(model->bands * model->height)
                * static_cast<std::size_t>(model->width);
            if (pixels < 100'000)
                (void)model->predict(std::vector<float>(pixels), 1, model->height, model->width);
        }
        QVERIFY(refused > 100);
    }

    void whatNoCheckerAsksForIsRefusedToo()
    {
        const auto reasonAfter = [&](const std::function<void(onnx::ModelProto&)>& change) {
            onnx::ModelProto model =
                detail::parseOnnx(readFile(m_bundle / "model_fp32.onnx").value(), "graph").value();
            change(model);
            const auto opened = openOnnxBytes(model.SerializeAsString(), "graph");
            return opened ? std::string() : opened.error().message();
        };
        QVERIFY(reasonAfter([](onnx::ModelProto&) {}).empty());
        const std::string noOutput = reasonAfter([](onnx::ModelProto& model) {
            model.mutable_graph()->mutable_output(0)->set_name("nothing");
        });
        QVERIFY(noOutput.find("no node gives its output") != std::string::npos);
        const std::string future = reasonAfter(
            [](onnx::ModelProto& model) { model.mutable_opset_import(0)->set_version(99); });
        QVERIFY(future.find("opset 99") != std::string::npos);
        const auto folder = openOnnx(m_bundle);
        QVERIFY(!folder && folder.error().code == ErrorCode::FileUnreadable);
    }

    /// Where attributes and shapes are: what fuzzing weights alone would seldom reach.
    void graphsWithImpossibleNumbersAreRefused()
    {
        const onnx::ModelProto sound =
            detail::parseOnnx(readFile(m_bundle / "model_fp32.onnx").value(), "graph").value();
        for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, INT64_MAX, INT64_MIN})
            for (int node = 0; node < sound.graph().node_size(); ++node)
                for (int a = 0; a < sound.graph().node(node).attribute_size(); ++a) {
                    onnx::ModelProto model = sound;
                    auto& attribute =
                        *model.mutable_graph()->mutable_node(node)->mutable_attribute(a);
                    for (auto& value : *attribute.mutable_ints())
                        value = number;
                    if (attribute.type() == onnx::AttributeProto::INT)
                        attribute.set_i(number);
                    (void)openOnnxBytes(model.SerializeAsString(), "attribute");
                }
        for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, INT64_MAX})
            for (int t = 0; t < sound.graph().initializer_size(); ++t) {
                onnx::ModelProto model = sound;
                auto& tensor = *model.mutable_graph()->mutable_initializer(t);
                if (tensor.dims_size() > 0)
                    tensor.set_dims(0, number);
                if (sound.graph().initializer(t).dims_size() > 0
                    && sound.graph().initializer(t).dims(0) != number)
                    QVERIFY(!openOnnxBytes(model.SerializeAsString(), "dims"));
            }
    }
};

QTEST_GUILESS_MAIN(TestBundleCheck)
#include "tst_bundle_check.moc"
