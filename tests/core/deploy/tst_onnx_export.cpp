#include "core/base/files.h"
#include "core/deploy/onnx_export.h"
#include "core/deploy/onnx_model.h"
#include "core/nn/training.h"

#include <QtTest>

#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

namespace {

TileSet speckledTiles(int count, int size)
{
    Rng rng(4);
    TileSet set;
    set.bands = 3;
    for (int n = 0; n < count; ++n) {
        TileSet::Sample sample;
        sample.width = sample.height = size;
        for (int i = 0; i < size * size; ++i)
            sample.label.push_back(rng.uniform() < 0.2 ? 1 : 0);
        for (int band = 0; band < 3; ++band)
            for (const std::int8_t label : sample.label)
                sample.image.push_back(static_cast<float>(40 + 60 * label + 10 * rng.normal()));
        set.samples.push_back(std::move(sample));
    }
    return set;
}

/// A short training gives weights that no layer hides.
ExportRequest trained(const std::string& genome, const TileSet& tiles,
                      const char* device = "myriad-x")
{
    ExportRequest request;
    request.model.genome = Genome::parse(genome).value();
    request.model.bands = 3;
    request.model.normalisation = fitNormalisation(tiles);
    request.model.device = findProfile(device).value();
    TrainingSettings settings;
    settings.epochs = 1;
    settings.alignEpochs = 1;
    settings.stepsPerEpoch = 6;
    settings.training.cropPx = 24;
    const auto outcome =
        trainCandidate(request.model.genome, tiles, tiles, request.model.normalisation,
                       request.model.device, settings, 3)
            .value();
    request.model.fp32Weights = outcome.fp32Weights;
    request.model.deviceWeights = outcome.deviceWeights;
    auto predictor = Predictor::create(request.model, Numerics::Exported).value();
    request.studyMiou = scoreTiles(predictor, tiles).value().miou();
    request.candidate = "7";
    request.bandNames = {"red", "green", "blue"};
    request.height = request.width = tiles.samples.front().width;
    request.formats = {ExportFormat::Onnx};
    return request;
}

} // namespace

class TestOnnxExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const TileSet m_tiles = speckledTiles(6, 24);

    fs::path folder(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void everyBlockAgreesWithLibTorch_data()
    {
        QTest::addColumn<QString>("genome");
        for (const char* genome :
             {"Lbw8k3s1p1arn1EPM2ELbw8k3s1p1agn1EE",
              "Lcw8k5s1p2agn1EPa2ELcw12k3s1p1asgn1EE",
              "Lew16k3s1p1arn1EPM2ELew16k3s1p1asn1EE",
              "Ldw4arn1EPM2ELdw6agn1EE",
              "Lcw8k3s2p1arn1EPM2ELme3arn1EE",
              "Lne2agn1EPa2ELne3arn1EE",
              "Lcw8k3s1p1arn1EPM2ELRr4arn1EE",
              "Lcw8k3s1p1arn1EPM2ELDd0.20n1ELcw8k3s1p1arn1EE",
              "Lcw9k3s1p1arn1EPM2ELon2arn1EE",
              "Lcw8k3s1p1arn1EPM2ELpn1e2arn1EE",
              "Lcw8k3s1p1a6n1EPM2ELcw8k3s1p1aln1EE",
              "Lcw8k3s1p1ahn1EPM2ELcw8k3s1p1awn1EE",
              "Lsw8k3s1qarn1EPM2ELsw8k5s2a6n1EE",
              "Liw8k3s1e2arn2EPM2ELiw8k3s1e3qahn1EE",
              "Lvw8k3s1arn2EPM2ELvw8k5s2qarn1EE",
              "Lgw8k3s1arn1EPM2ELgw9k3s1arn1EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENunsad1w50h0EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENutsnd1w100h0EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENusscd2w50h0EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENunscd1w100h1b1.3EE"})
            QTest::newRow(genome) << genome;
    }
    void everyBlockAgreesWithLibTorch()
    {
        QFETCH(QString, genome);
        const auto report =
            exportModel(trained(genome.toStdString(), m_tiles), m_tiles, folder("blocks"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QVERIFY(report->maxAbsDiff <= kMaxLogitDifference);
        QVERIFY(report->files.size() == 1 && fs::exists(report->files.front()));
    }

    void otherResizeModesToo()
    {
        const auto report =
            exportModel(trained("Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EE", m_tiles,
                                "ideal-fp32"),
                        m_tiles, folder("half"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
    }

    void alignedCornersToo()
    {
        auto request = trained("Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EE", m_tiles,
                               "ideal-fp32");
        request.model.device.rules.linearResize = LinearResize::AlignCorners;
        auto predictor = Predictor::create(request.model, Numerics::Exported).value();
        request.studyMiou = scoreTiles(predictor, m_tiles).value().miou();
        const auto report = exportModel(request, m_tiles, folder("corners"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
    }

    void oddSizesAreResizedByTheirSizes()
    {
        const TileSet odd = speckledTiles(4, 27);
        const auto report =
            exportModel(trained("Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EE", odd), odd,
                        folder("odd"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
    }

    /// Calm sea in 16-bit numbers: the mean is large and the deviation small.
    void sixteenBitNumbersKeepTheirDigits()
    {
        TileSet tiles = speckledTiles(4, 24);
        for (TileSet::Sample& sample : tiles.samples)
            for (float& value : sample.image)
                value = std::round(50'000.0f + value);
        const auto report = exportModel(trained("Lcw16k3s1p1arn1EPM2ELcw16k3s1p1arn1EE", tiles),
                                        tiles, folder("sixteen"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QVERIFY2(report->maxAbsDiff < kMaxLogitDifference / 2,
                 QByteArray::number(report->maxAbsDiff));
    }

    /// Without batch norm inputs 3000 times as large give logits 3000 times as large, and rounding
    /// errors with them.
    void largeLogitsAreJudgedByTheirSize()
    {
        auto request =
            trained("Lbw16k3s1p1arn1EPM2ELbw16k3s1p1arn1EPM2ELbw24k3s1p1arn1EE", m_tiles);
        for (float& deviation : request.model.normalisation.deviation)
            deviation /= 3000.0f;
        auto predictor = Predictor::create(request.model, Numerics::Exported).value();
        request.studyMiou = scoreTiles(predictor, m_tiles).value().miou();
        const auto report = exportModel(request, m_tiles, folder("large"));
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QVERIFY(report->maxLogit > 100.0);
        QVERIFY2(report->maxAbsDiff > kMaxLogitDifference, QByteArray::number(report->maxAbsDiff));
    }

    void aFailedExportKeepsTheFormerFile()
    {
        auto request = trained("Lcw8k3s1p1arn1EE", m_tiles);
        const auto file = exportModel(request, m_tiles, folder("kept")).value().files.front();
        const std::string before = readFile(file).value();
        request.studyMiou += 0.01;
        QCOMPARE(exportModel(request, m_tiles, folder("kept")).error().code,
                 ErrorCode::ParityFailed);
        QCOMPARE(readFile(file).value(), before);
        QCOMPARE(std::distance(fs::directory_iterator(folder("kept")), fs::directory_iterator()),
                 1);
    }

    void metadataIsReadBack()
    {
        auto request = trained("Lcw8k3s1p1arn1EE", m_tiles);
        request.formats = {ExportFormat::Onnx, ExportFormat::TorchScript};
        const auto report = exportModel(request, m_tiles, folder("meta")).value();
        QCOMPARE(report.files.size(), std::size_t{2});
        const auto model = openOnnx(report.files.front()).value();
        QCOMPARE(model.bandNames, request.bandNames);
        QVERIFY(model.bands == 3 && model.height == 24 && model.width == 24);
        QVERIFY(!model.predict(std::vector<float>(3 * 8 * 8), 1, 8, 8));
    }

    void disagreementFailsLoudlyAndLeavesNothing()
    {
        auto request = trained("Lcw8k3s1p1arn1EE", m_tiles);
        request.studyMiou += 0.01;
        const auto report = exportModel(request, m_tiles, folder("wrong"));
        QCOMPARE(report.error().code, ErrorCode::ParityFailed);
        QVERIFY(fs::is_empty(folder("wrong")));
    }

    void foreignFilesAreRefused()
    {
        QVERIFY(writeFile(folder("bad.onnx"), "not a model").has_value());
        QCOMPARE(openOnnx(folder("bad.onnx")).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(openOnnx(folder("absent.onnx")).error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestOnnxExport)
#include "tst_onnx_export.moc"
