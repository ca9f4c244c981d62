#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/deploy/detail/bundle_files.h"
#include "core/deploy/detail/first_difference.h"
#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/safetensors.h"
#include "core/nn/stored_weights.h"
#include "tests/support/bundles.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <cstring>
#include <filesystem>
#include <limits>
#include <set>

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

class TestBundle : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const TileSet m_tiles = speckledTiles(6, 24);
    BundleRequest m_request;
    fs::path m_bundle;

    fs::path folder(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_request = trainedBundle(kBundleGenome, m_tiles);
        const auto report = writeBundle(m_request, m_tiles, folder("out"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        m_bundle = report->bundle;
    }

    void everyListedFileIsThereAndNothingElse()
    {
        std::size_t files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(m_bundle))
            files += entry.is_regular_file() ? 1 : 0;
        QCOMPARE(files, detail::kBundleFiles.size() + 1);
        QCOMPARE(std::distance(fs::directory_iterator(folder("out")), fs::directory_iterator()), 1);
        const auto check = verifyBundle(m_bundle);
        QVERIFY2(check, check ? "" : check.error().message().c_str());
        QCOMPARE(check->genome, kBundleGenome);
        QVERIFY(check->unlisted.empty());
        QVERIFY(check->deviceEqualShare == 1.0);
    }

    void theCardTellsWhatIsKnownAndWhatIsSimulated()
    {
        const json card = json::parse(readFile(m_bundle / "card.json").value());
        QCOMPARE(card["version"].get<int>(), 1);
        QCOMPARE(card["scores"]["device"]["miou"].get<double>(), m_request.card.aligned->miou());
        QVERIFY(card["scores"]["device"]["simulated"].get<bool>());
        const double low = card["scores"]["device"]["interval"]["low"].get<double>();
        const double high = card["scores"]["device"]["interval"]["high"].get<double>();
        QVERIFY(low <= m_request.card.aligned->miou() && m_request.card.aligned->miou() <= high);
        QCOMPARE(card["sha256"]["model_fp32.onnx"].get<std::string>(),
                 sha256(readFile(m_bundle / "model_fp32.onnx").value()));
        QVERIFY(card["honestly"][0].get<std::string>().find("simulated") != std::string::npos);
        const auto page = readFile(m_bundle / "card.html").value();
        QVERIFY(page.find("simulated") != std::string::npos);
        QVERIFY(page.find("http") == std::string::npos); // nothing from elsewhere
    }

    void deepnessFindsItsKeys()
    {
        onnx::ModelProto model;
        QVERIFY(model.ParseFromString(readFile(m_bundle / "model_fp32.onnx").value()));
        std::map<std::string, std::string> metadata;
        for (const auto& property : model.metadata_props())
            metadata[property.key()] = property.value();
        QCOMPARE(json::parse(metadata.at("model_type")), json("Segmentor"));
        QCOMPARE(json::parse(metadata.at("class_names"))["1"], json("vessel"));
        QCOMPARE(json::parse(metadata.at("resolution")).get<double>(), 1000.0);
        QCOMPARE(json::parse(metadata.at("tiles_size")).get<int>(), 24);
        QCOMPARE(json::parse(metadata.at("seg_thresh")).get<double>(), 0.0);
        const auto mean =
            json::parse(metadata.at("standardization_mean")).get<std::vector<double>>();
        const auto deviation =
            json::parse(metadata.at("standardization_std")).get<std::vector<double>>();
        QCOMPARE(mean.size(), std::size_t{3});
        for (const double byte : {0.0, 17.0, 255.0}) // comes out as it was
            QVERIFY(std::abs((byte / 255.0 - mean[0]) / deviation[0] - byte) < 1e-9);
        QVERIFY(!model.doc_string().empty());
        QVERIFY(!model.graph().input(0).doc_string().empty());
    }

    /// By how much and from which layer on.
    void theLayerWhereADifferenceStartsIsFound()
    {
        const auto stored = storedWeightsOf(m_request.model).value();
        const auto model = modelOfStored(m_request.model.genome, 3, m_request.model.normalisation,
                                         m_request.model.device, stored)
                               .value();
        auto graph =
            detail::parseOnnx(readFile(m_bundle / "model_fp32.onnx").value(), "graph").value();
        const auto& image = m_tiles.samples.front().image;
        QVERIFY(!detail::firstDifference(graph, model, image, 24, 24).value());
        setInitialiser(graph, "gene2.block.conv.bias", 3.0f);
        const auto difference = detail::firstDifference(graph, model, image, 24, 24).value();
        QVERIFY(difference.has_value());
        QCOMPARE(difference->stage, "gene2.block.conv");
        QVERIFY(difference->largest > 1.0 && difference->largest < 10.0);
        setInitialiser(graph, "normalised.scale", 5.0f);
        QCOMPARE(detail::firstDifference(graph, model, image, 24, 24).value()->stage, "normalised");
    }

    void anExportThatDoesNotScoreAsTheStudySaysIsRefused()
    {
        BundleRequest request = m_request;
        request.card.aligned->truePositive += 100;
        const auto report = writeBundle(request, m_tiles, folder("wrong"));
        QCOMPARE(report.error().code, ErrorCode::ParityFailed);
        QVERIFY(report.error().why.find("the study says") != std::string::npos);
        QVERIFY(fs::is_empty(folder("wrong")));
    }

    void aMeasuredLatencyIsOnTheCard()
    {
        QVERIFY(
            json::parse(readFile(m_bundle / "card.json").value())["cost"]["measured_ms"].is_null());
        BundleRequest request = m_request;
        request.card.measuredMs = 3.25;
        const auto report = writeBundle(request, m_tiles, folder("measured"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        const json card = json::parse(readFile(report->bundle / "card.json").value());
        QCOMPARE(card["cost"]["measured_ms"].get<double>(), 3.25);
        QVERIFY(card["honestly"][0].get<std::string>().find("measured on a board")
                != std::string::npos);
        QVERIFY(readFile(report->bundle / "card.html")->find("3.25 ms") != std::string::npos);
    }

    void weightsThatAreNoNumbersAreRefused()
    {
        BundleRequest request = m_request;
        const float nan = std::numeric_limits<float>::quiet_NaN();
        std::string& packed = request.model.deviceWeights; // ends with a tensor's last number
        std::memcpy(packed.data() + packed.size() - sizeof nan, &nan, sizeof nan);
        const auto report = writeBundle(request, m_tiles, folder("nan"));
        QCOMPARE(report.error().code, ErrorCode::StudyCorrupt);
        QVERIFY(report.error().why.find("is not finite") != std::string::npos);
    }

    void aFormerBundleStaysUntilTheNextIsVerified()
    {
        QVERIFY(writeBundle(m_request, m_tiles, folder("again")).has_value());
        BundleRequest wrong = m_request;
        wrong.card.aligned->truePositive += 100;
        QVERIFY(!writeBundle(wrong, m_tiles, folder("again")));
        QCOMPARE(reasonAgainst(folder("again") / "candidate-7"), "");
        const BundleRequest other = trainedBundle("Lcw8k3s1p1arn1EE", m_tiles);
        QVERIFY(writeBundle(other, m_tiles, folder("again")).has_value());
        QCOMPARE(verifyBundle(folder("again") / "candidate-7").value().genome, "Lcw8k3s1p1arn1EE");
        QCOMPARE(std::distance(fs::directory_iterator(folder("again")), fs::directory_iterator()),
                 1);
    }

    void whatIsNoBundleIsNotReplaced()
    {
        fs::create_directories(folder("mine") / "candidate-7");
        QVERIFY(writeFile(folder("mine") / "candidate-7" / "thesis.txt", "years").has_value());
        QCOMPARE(writeBundle(m_request, m_tiles, folder("mine")).error().code,
                 ErrorCode::FileUnwritable);
        QCOMPARE(readFile(folder("mine") / "candidate-7" / "thesis.txt").value(), "years");
    }

    void anArchiveIsVerifiedAsItIs()
    {
        BundleRequest request = m_request;
        request.form = BundleForm::Zip;
        const auto report = writeBundle(request, m_tiles, folder("zip"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QCOMPARE(report->bundle.filename().string(), "candidate-7.zip");
        QCOMPARE(std::distance(fs::directory_iterator(folder("zip")), fs::directory_iterator()), 1);
        QCOMPARE(reasonAgainst(report->bundle), "");
        std::string bytes = readFile(report->bundle).value();
        bytes[bytes.size() / 2] ^= 1;
        QVERIFY(writeFile(report->bundle, bytes).has_value());
        QCOMPARE(verifyBundle(report->bundle).error().code, ErrorCode::FileUnreadable);
    }

    /// Integer devices: the numbers in the files are those the integers stand for.
    void weightsOfIntegerDevicesAreIntegersTimesASteps_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("per channel") << "coral-edgetpu";
        QTest::newRow("per tensor, steps of two") << "zynq-dpu-b4096";
    }
    void weightsOfIntegerDevicesAreIntegersTimesASteps()
    {
        QFETCH(QString, device);
        const BundleRequest request = trainedBundle(
            "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENutsnd1w100h0EE", m_tiles, device.toStdString());
        const auto report = writeBundle(request, m_tiles, folder("integers"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        const auto weights =
            readSafetensors(readFile(report->bundle / "weights.safetensors").value(), "w").value();
        int kernels = 0;
        bool hasRanges = false;
        for (const auto& array : weights.arrays) {
            hasRanges |= array.name.ends_with(".range");
            if (!array.name.ends_with("conv.weight"))
                continue;
            ++kernels;
            const bool perChannel = device == "coral-edgetpu";
            const std::size_t size =
                array.values.size() / (perChannel ? static_cast<std::size_t>(array.shape[0]) : 1);
            for (std::size_t begin = 0; begin < array.values.size(); begin += size) {
                std::set<float> magnitudes;
                for (std::size_t i = begin; i < begin + size; ++i)
                    magnitudes.insert(std::abs(array.values[i]));
                QVERIFY2(magnitudes.size() <= 128, array.name.c_str());
                // Integer multiples of one step that is at least a 127th of the largest.
                const float largest = *magnitudes.rbegin();
                if (perChannel)
                    for (const float magnitude : magnitudes)
                        QVERIFY(std::abs(magnitude / largest * 127.0f
                                         - std::round(magnitude / largest * 127.0f))
                                < 1e-3f);
            }
        }
        QVERIFY(kernels > 1 && hasRanges);
    }

    void theGapIsSplitWhenAskedFor()
    {
        BundleRequest request = m_request;
        request.causes = true;
        const auto report = writeBundle(request, m_tiles, folder("causes")).value();
        QVERIFY(!report.card.causes.empty());
        const json card = json::parse(readFile(report.bundle / "card.json").value());
        QCOMPARE(card["gap"]["causes"].size(), report.card.causes.size());
    }

    void whatATargetLacksIsToldBeforehand()
    {
        const auto device = findProfile("zynq-dpu-b4096").value();
        const auto findings =
            targetFindings(Genome::parse("Lew8k3s1p1agn1EE").value(), device, {3, 64, 64});
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const std::string& sentence) {
            return sentence.find("gelu") != std::string::npos;
        }));
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const std::string& sentence) {
            return sentence.find("squeeze and excite") != std::string::npos;
        }));
        const std::string page = targetPage(device, {3, 64, 64}, findings, pixelsInWords("uint8"));
        QVERIFY(page.find("raw digital numbers (uint8)") != std::string::npos);
        QVERIFY(page.find(findings.front()) != std::string::npos);
        const std::string levelled =
            targetPage(findProfile("myriad-x").value(), {3, 64, 64}, {}, pixelsInWords("levelled"));
        QVERIFY(levelled.find("OpenVINO 2022.3") != std::string::npos);
        QVERIFY(levelled.find("1st percentile over the whole scene") != std::string::npos);
    }

    void everyFileThatATargetPageNamesIsThere()
    {
        const QRegularExpression names(QStringLiteral(
            "(?<![\\w/])(model_fp\\w+\\.onnx|model\\.pt|card\\.json|test_vector/\\w+\\.npy)"));
        for (const DeviceProfile& device : knownProfiles(folder("none")).profiles) {
            const auto page = QString::fromStdString(targetPage(device, {3, 64, 64}, {}, "bytes"));
            std::set<QString> named;
            for (auto found = names.globalMatch(page); found.hasNext();)
                named.insert(found.next().captured());
            QVERIFY2(named.size() > 2, device.id.c_str());
            for (const QString& name : named)
                QVERIFY2(fs::exists(m_bundle / name.toStdString()), qPrintable(name));
        }
    }

    void genomesOfPynasAreGivenInItsGrammar()
    {
        const auto text = [](const char* genome, int bands) {
            return pynasText(Genome::parse(genome).value(), bands).value_or("none");
        };
        QCOMPARE(text("Lco05k3s1p1arn1EPM2ELme3arn1EE", 2), "Lco05k3s1p1arn1EPM2ELme3arn1EE");
        QCOMPARE(text("Lcw12k3s1p1arn1EPM2ELbw24k3s1p1agn1EE", 3),
                 text("Lco04k3s1p1arn1EPM2ELbo02k3s1p1agn1EE", 3));
        QCOMPARE(text("Lcw8k3s1p1arn1EE", 3), "none"); // 8 is no multiple of 3
        QCOMPARE(text("Lcw12k3s1p1awn1EE", 3), "none");
        QCOMPARE(text("Lvw12k3s1arn1EE", 3), "none");
    }

    void theIntervalHoldsTheScore()
    {
        std::vector<Score> tiles;
        for (int i = 0; i < 40; ++i)
            tiles.push_back({10 + i % 7, i % 5, i % 3, 1000});
        const auto interval = bootstrapInterval(tiles).value();
        Score sum;
        for (const Score& tile : tiles) {
            sum.truePositive += tile.truePositive;
            sum.falsePositive += tile.falsePositive;
            sum.falseNegative += tile.falseNegative;
            sum.trueNegative += tile.trueNegative;
        }
        QVERIFY(interval.low < sum.miou() && sum.miou() < interval.high);
        QVERIFY(interval.high - interval.low < 0.1);
        QVERIFY(!bootstrapInterval({tiles.front()}));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
