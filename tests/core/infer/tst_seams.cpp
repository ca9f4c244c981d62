#include "core/base/mirror.h"
#include "core/data/dataset.h"
#include "core/nn/training.h"
#include "core/run/candidate_jobs.h"
#include "core/space/receptive_field.h"
#include "tests/support/gdal_tools.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

/// Tiles must give what the whole scene gives, bit for bit, once their overlap is what the genome
/// needs.
class TestSeams : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TileSet m_tiles;
    RasterBlock m_scene;

    [[nodiscard]] fs::path path(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] Result<ModelData> modelOf(const std::string& text) const
    {
        const auto genome = Genome::parse(text);
        if (!genome)
            return tl::unexpected(genome.error());
        const auto device = findProfile("myriad-x").value();
        TrainingSettings settings;
        settings.epochs = settings.alignEpochs = settings.stepsPerEpoch = 1;
        settings.training.cropPx = 32;
        settings.training.batch = 2;
        const auto normalisation = fitNormalisation(m_tiles);
        const auto trained =
            trainCandidate(*genome, m_tiles, m_tiles, normalisation, device, settings, 1);
        if (!trained)
            return tl::unexpected(trained.error());
        return ModelData{*genome, m_tiles.bands,        normalisation,
                         device,  trained->fp32Weights, trained->deviceWeights};
    }

    /// [bands, side, side] of the scene from (x0, y0), mirrored.
    [[nodiscard]] std::vector<float> cut(int x0, int y0, int side) const
    {
        std::vector<float> pixels;
        const auto plane = m_scene.valid.size();
        for (std::size_t band = 0; band < static_cast<std::size_t>(m_scene.bands); ++band)
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    pixels.push_back(
                        m_scene
                            .values[band * plane
                                    + static_cast<std::size_t>(mirrored(y0 + y, m_scene.height))
                                        * static_cast<std::size_t>(m_scene.width)
                                    + static_cast<std::size_t>(mirrored(x0 + x, m_scene.width))]);
        return pixels;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeSample(path("sample"), {12, 48, 250, 3}).has_value());
        m_tiles = loadTiles(openDataset(path("sample")).value(), Split::Train).value();
        m_scene = Raster::open(path("sample") / "scene.tif")->read({0, 0, 250, 250}).value();
    }

    void reachIsCountedOnTheGraph()
    {
        // One 3x3 convolution and the head: one pixel each way.
        const auto one = receptiveField(Genome::parse("Lcw8k3s1p1arn1EE").value(), 3).value();
        QCOMPARE(one, (ReceptiveField{1, 1, true}));
        const auto five = receptiveField(Genome::parse("Lcw8k5s1p2arn1EE").value(), 3).value();
        QCOMPARE(five.reachPx, 2);
        // A mean over the whole image has no reach that is enough.
        const auto squeeze = receptiveField(Genome::parse("Lew8k3s1p1arn1EE").value(), 3).value();
        QVERIFY(!squeeze.isLocal);
        // Without padding every map shrinks, and the last resize stretches by a factor of its own.
        const auto shrinking = receptiveField(Genome::parse("Lcw8k3s1p0arn1EE").value(), 3);
        QVERIFY(!shrinking || !shrinking->isLocal);
        const auto reference = receptiveField(
            Genome::parse("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE").value(), 2);
        QCOMPARE(reference->stridePx, 4);
        QVERIFY(reference->isLocal);
    }

    void tilesEqualTheWhole_data()
    {
        QTest::addColumn<QString>("genome");
        QTest::newRow("flat") << "Lcw8k3s1p1arn1EE";
        QTest::newRow("reference") << "Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE";
        QTest::newRow("deep, average pools")
            << "Lcw8k3s1p1arn1EPa2ELcw8k5s1p2arn1EPM2ELRr4arn1EPM2ELcw8k3s1p1arn1EE";
        QTest::newRow("transposed, added, strided")
            << "Lgw16k3s1awn1ELvw16k3s2arn1ELcw16k3s1p1arn1ENutsad1w50h0EE";
        QTest::newRow("shuffled") << "Lgw8k3s1a6n1EPM2ELiw10k5s1e1aln1ENusscd2w200h0EE";
        QTest::newRow("nearest") << "Lsw8k3s1arn1EPM2ELcw8k3s1p1arn1ENunsnd2w100h1EE";
    }
    /// Under device numerics the tile is what flies: the network compiled for exactly its size. The
    /// whole scene is drawn with larger tiles that are told so.
    void tilesEqualTheWhole()
    {
        QFETCH(QString, genome);
        auto model = modelOf(genome.toStdString());
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto plan = planTiles(model->genome, 4, 250, 250).value();
        QVERIFY(plan.seamFree);
        const int margin = plan.settings.overlapPx;
        const auto field = receptiveField(model->genome, 4).value();
        const int step = field.stridePx;
        const int core = 8 * step;
        const int side = core + 2 * margin;
        const int whole = (250 + 2 * margin + step - 1) / step * step;
        for (const Numerics numerics : {Numerics::Device, Numerics::Fp32}) {
            auto flies = Predictor::create(*model, numerics, 1).value();
            model->compiledHeight = model->compiledWidth = side;
            auto predictor = Predictor::create(*model, numerics, 2).value();
            model->compiledHeight = model->compiledWidth = 0;
            const auto all =
                predictor.logits(cut(-margin, -margin, whole), 1, whole, whole).value();
            // At a corner, in the middle and over the far edge of the scene.
            for (const auto& [x, y] : {std::pair{0, 0},
                                       {4 * step, 2 * step},
                                       {250 / step * step - core / 2, 96 / step * step}}) {
                const int x0 = x / step * step;
                const auto part =
                    flies.logits(cut(x0 - margin, y - margin, side), 1, side, side).value();
                int different = 0;
                for (int v = margin; v < margin + core; ++v)
                    for (int u = margin; u < margin + core; ++u) {
                        if (x0 + u >= whole || y + v >= whole)
                            continue;
                        const float a = part[static_cast<std::size_t>(v * side + u)];
                        const float b = all[static_cast<std::size_t>((y + v) * whole + x0 + u)];
                        // Beyond the scene the mirror of a tile and of the whole may end apart.
                        if (x0 + u - margin < 250 && y + v - margin < 250)
                            different += a == b ? 0 : 1;
                    }
                QVERIFY2(different == 0,
                         qPrintable(QString("%1 of %2 pixels at %3, %4, numerics %5")
                                        .arg(different)
                                        .arg(core * core)
                                        .arg(x0)
                                        .arg(y)
                                        .arg(static_cast<int>(numerics))));
            }
        }
    }

    void theCompiledSizeDecidesTheOrderOfSums()
    {
        auto model = modelOf("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE").value();
        const auto logits = [&](int compiled) {
            model.compiledHeight = model.compiledWidth = compiled;
            return Predictor::create(model, Numerics::Device, 1)
                .value()
                .logits(cut(0, 0, 192), 1, 192, 192)
                .value();
        };
        QCOMPARE(logits(0), logits(192));
        QVERIFY(logits(104) != logits(192)); // else all of this would show nothing
    }

    void aSmallerOverlapShows()
    {
        // The bound is tight enough to matter: with none at all, tiles do differ.
        const auto model =
            modelOf("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE").value();
        auto predictor = Predictor::create(model, Numerics::Fp32, 1).value();
        const auto all = predictor.logits(cut(0, 0, 128), 1, 128, 128).value();
        const auto part = predictor.logits(cut(0, 0, 64), 1, 64, 64).value();
        int different = 0;
        for (std::size_t y = 0; y < 64; ++y)
            for (std::size_t x = 0; x < 64; ++x)
                different += part[y * 64 + x] == all[y * 128 + x] ? 0 : 1;
        QVERIFY(different > 0);
    }

    void scenesDoNotDependOnTheTile_data()
    {
        QTest::addColumn<int>("numerics");
        QTest::newRow("FP32") << static_cast<int>(Numerics::Fp32);
        QTest::newRow("device") << static_cast<int>(Numerics::Device);
    }
    void scenesDoNotDependOnTheTile()
    {
        QFETCH(int, numerics);
        auto model = modelOf("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE").value();
        model.compiledHeight = model.compiledWidth = 104;
        const int margin = planTiles(model.genome, 4, 250, 250)->settings.overlapPx;
        auto predictor = Predictor::create(model, static_cast<Numerics>(numerics), 1).value();
        const auto probabilities = [&](const fs::path& scene, int side) {
            const auto done = inferScene(
                [&](std::span<const float> images, int count, int height, int width) {
                    return predictor.logits(images, count, height, width);
                },
                4, {scene, {}, path("probability.tif"), {}}, {{1, 2, 3, 4}, 1.0, 0.0},
                {side, margin, 1});
            const auto raster = Raster::open(path("probability.tif")).value();
            return done ? raster.read({0, 0, raster.info().width, raster.info().height})->values
                        : std::vector<float>{};
        };
        const auto whole = probabilities(path("sample") / "scene.tif", 2 * margin + 16);
        QCOMPARE(whole.size(), std::size_t{250 * 250});
        QCOMPARE(probabilities(path("sample") / "scene.tif", 2 * margin + 64), whole);
        QCOMPARE(probabilities(path("sample") / "scene.tif", 2 * margin + 256), whole);

        // A part of the scene by itself: the same but where it cannot see beyond its edge.
        const QString part = QString::fromStdString(path("part.tif").string());
        QVERIFY(!gdalTool("gdal_translate",
                          {"-srcwin", "40", "80", "203", "167",
                           QString::fromStdString((path("sample") / "scene.tif").string()), part})
                     .isEmpty());
        const auto alone = probabilities(path("part.tif"), 2 * margin + 128);
        QCOMPARE(alone.size(), std::size_t{203 * 167});
        int different = 0;
        for (int y = margin; y < 167 - margin; ++y)
            for (int x = margin; x < 203 - margin; ++x)
                different += alone[static_cast<std::size_t>(y * 203 + x)]
                        == whole[static_cast<std::size_t>((y + 80) * 250 + x + 40)]
                    ? 0
                    : 1;
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(TestSeams)
#include "tst_seams.moc"
