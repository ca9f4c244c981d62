#include "core/geo/mask_writer.h"
#include "core/infer/scene_inference.h"
#include "core/infer/vessel_finder.h"

#include <QtTest>

#include <filesystem>
#include <random>

using namespace sextant;

namespace {

/// Vessel where the first band is above 100.
Result<std::vector<float>> threshold(std::span<const float> images, int count, int height,
                                     int width)
{
    const std::size_t plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    const std::size_t item = images.size() / static_cast<std::size_t>(count);
    std::vector<float> logits;
    for (std::size_t n = 0; n < static_cast<std::size_t>(count); ++n)
        for (std::size_t i = 0; i < plane; ++i)
            logits.push_back(images[n * item + i] - 100.0f);
    return logits;
}

constexpr GeoTransform kTransform{399960, 10, 0, 4900020, 0, -10};

} // namespace

class TestSceneInference : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void tilesAreFittedToTheScene()
    {
        // 740 pixels are two cores of 376; one more pixel than three cores of 448 would need a
        // fourth.
        QCOMPARE(fittedTileSize(740, 740, 32), 440);
        QCOMPARE(fittedTileSize(100, 80, 32), 192);
        QCOMPARE(fittedTileSize(3 * 448, 3 * 448, 32), 512);
        QVERIFY(fittedTileSize(10'980, 10'980, 32) >= 448);
    }

    void stitchedEqualsDirect_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const auto& [w, h] :
             {std::pair{1, 1}, {1, 70}, {70, 1}, {3, 5}, {24, 24}, {25, 49}, {100, 83}})
            QTest::addRow("%dx%d", w, h) << w << h;
    }
    void stitchedEqualsDirect()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = 2;
        info.type = SampleType::UInt8;
        info.worldFromPixel = kTransform;
        info.projectionWkt = "EPSG:32631";
        info.noData = 7;
        std::mt19937 random(static_cast<unsigned>(width * 1000 + height));
        std::vector<float> values;
        for (int i = 0; i < 2 * width * height; ++i)
            values.push_back(static_cast<float>(random() % 256));
        QVERIFY(writeRaster(path("scene.tif"), info, values).has_value());

        const BandMap map{{2, 1}, 1.0, 0.0}; // the network's first band is the scene's second
        const auto result =
            inferScene(threshold, 2, {path("scene.tif"), path("mask.tif"), path("p.tif"), {}}, map,
                       {32, 4, 3});
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        const auto mask = Raster::open(path("mask.tif")).value();
        QCOMPARE(mask.info().worldFromPixel.value(), kTransform);
        QCOMPARE(mask.info().crsName, std::string("EPSG:32631"));
        const auto pixels = mask.read({0, 0, width, height}).value();
        std::int64_t vessels = 0;
        const auto plane = static_cast<std::size_t>(width * height);
        for (std::size_t i = 0; i < plane; ++i) {
            const bool valid = values[i] != 7.0f && values[plane + i] != 7.0f;
            const bool expected = valid && values[plane + i] > 100.0f;
            vessels += expected ? 1 : 0;
            QCOMPARE(pixels.values[i], expected ? 255.0f : 0.0f);
        }
        QCOMPARE(result->vesselPixels, vessels);
        VesselSearch search;
        search.raster = path("mask.tif");
        QCOMPARE(result->vessels, static_cast<int>(findVessels(search)->vessels.size()));
        // Probabilities lie on the same grid and are above a half where the mask is.
        const auto probabilities =
            Raster::open(path("p.tif")).value().read({0, 0, width, height}).value();
        for (std::size_t i = 0; i < plane; ++i) {
            QCOMPARE(probabilities.valid[i] != 0, values[i] != 7.0f && values[plane + i] != 7.0f);
            QCOMPARE(probabilities.valid[i] != 0
                         && probabilities.values[i] * kProbabilityScale > 0.5,
                     pixels.values[i] != 0.0f);
        }

        const auto scored =
            inferScene(threshold, 2, {path("scene.tif"), path("again.tif"), {}, path("mask.tif")},
                       map, {32, 4, 3});
        QCOMPARE(scored->score->truePositive, vessels);
        QCOMPARE(scored->score->falsePositive + scored->score->falseNegative, std::int64_t{0});
    }

    void stoppingLeavesNoFile()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result =
            inferScene(threshold, 2, {path("scene.tif"), path("no.tif"), path("no_p.tif"), {}},
                       {{1, 2}, 1.0, 0.0}, {32, 4, 1}, RunToken{stop.get_token(), nullptr, {}});
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!std::filesystem::exists(path("no.tif")));
    }

    void aNetworkWithAnotherOutputSizeIsRefused()
    {
        const auto tooFew = [](std::span<const float>, int, int,
                               int) -> Result<std::vector<float>> {
            return std::vector<float>(3, 1.0f);
        };
        const auto result = inferScene(tooFew, 2, {path("scene.tif"), path("no.tif"), {}, {}},
                                       {{1, 2}, 1.0, 0.0}, {32, 4, 1});
        QVERIFY(!result);
        QVERIFY(!std::filesystem::exists(path("no.tif")));
    }

    void aRealSceneIsStitchedWithoutSeams()
    {
        const std::filesystem::path scene =
            SEXTANT_SHARED "/data/scenes/s2_vancouver_rgba8_utm10n.tif";
        if (!std::filesystem::exists(SEXTANT_SHARED))
            QSKIP("the shared imagery is not beside this checkout");
        const auto raster = Raster::open(scene).value();
        const std::vector<std::string> names{"red", "green", "blue"};
        const BandMap map = mapBands(raster.info(), names, SampleType::UInt8).value();
        QCOMPARE(map.sceneBands, (std::vector<int>{1, 2, 3}));
        QCOMPARE(map.gain, 1.0);
        std::int64_t covered = 0;
        const auto onWindow = [&](const Window& window, std::span<const std::uint8_t> mask) {
            QCOMPARE(mask.size(),
                     static_cast<std::size_t>(window.width)
                         * static_cast<std::size_t>(window.height));
            covered += static_cast<std::int64_t>(mask.size());
        };
        const auto result = inferScene(threshold, 3, {scene, path("vancouver.tif"), {}, {}}, map,
                                       {128, 16, 4}, {}, {onWindow, {}});
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        QCOMPARE(covered, std::int64_t{740 * 740});

        const auto mask = Raster::open(path("vancouver.tif")).value();
        QCOMPARE(mask.info().worldFromPixel, raster.info().worldFromPixel);
        QCOMPARE(mask.info().crsName, std::string("EPSG:32610"));
        const Window all{0, 0, 740, 740};
        const auto pixels = mask.read(all).value();
        const auto red = raster.read(all, std::vector<int>{1}).value();
        std::int64_t vessels = 0;
        for (std::size_t i = 0; i < red.values.size(); ++i) {
            const bool expected = red.valid[i] != 0 && red.values[i] > 100.0f;
            vessels += expected ? 1 : 0;
            QCOMPARE(pixels.values[i] != 0.0f, expected);
        }
        QVERIFY(vessels > 0);
        QCOMPARE(result->vesselPixels, vessels);
    }

    void bandsWithoutNames()
    {
        RasterInfo scene;
        scene.bands = 4;
        scene.type = SampleType::UInt16;
        scene.bandNames = {"band 1", "band 2", "band 3", "band 4"};
        const std::vector<std::string> colours{"red", "green", "blue", "near infrared"};
        QCOMPARE(mapBands(scene, colours, SampleType::UInt8)->sceneBands,
                 (std::vector<int>{3, 2, 1, 4}));
        scene.type = SampleType::UInt8;
        QCOMPARE(mapBands(scene, colours, SampleType::UInt8)->sceneBands,
                 (std::vector<int>{1, 2, 3, 4}));
        scene.type = SampleType::UInt16;
        scene.bands = 3;
        scene.bandNames.pop_back();
        const std::vector<std::string> rgb{"red", "green", "blue"};
        QCOMPARE(mapBands(scene, rgb, SampleType::UInt8)->sceneBands, (std::vector<int>{1, 2, 3}));
    }

    void infraredIsNotRed()
    {
        RasterInfo scene;
        scene.bands = 2;
        scene.type = SampleType::UInt8;
        scene.bandNames = {"Near Infrared", "Red"};
        const std::vector<std::string> model{"red", "nir"};
        QCOMPARE(mapBands(scene, model, SampleType::UInt8)->sceneBands, (std::vector<int>{2, 1}));
    }

    void bandsAreMappedByColour()
    {
        RasterInfo scene;
        scene.bands = 5;
        scene.type = SampleType::UInt16;
        scene.bandNames = {"B02 blue", "B03 green", "B04 red", "B08 nir", "B11 swir"};
        const std::vector<std::string> tiles{"B04 red", "B03 green", "B02 blue", "B08 nir"};
        const auto map = mapBands(scene, tiles, SampleType::UInt8).value();
        QCOMPARE(map.sceneBands, (std::vector<int>{3, 2, 1, 4}));
        QVERIFY(std::abs(map.gain - 2.5 * 255 / 65535) < 1e-12);
        QCOMPARE(mapBands(scene, tiles, SampleType::UInt16)->gain, 1.0);
        const std::vector<std::string> thermal{"band 1", "band 2"};
        QCOMPARE(mapBands(scene, thermal, SampleType::UInt16)->sceneBands,
                 (std::vector<int>{1, 2}));
        scene.bandNames[3] = "B05";
        QCOMPARE(mapBands(scene, tiles, SampleType::UInt8).error().code, ErrorCode::DatasetInvalid);
        scene.bands = 2;
        scene.bandNames = {"a", "alpha"};
        scene.alphaBand = 2;
        QVERIFY(!mapBands(scene, thermal, SampleType::UInt8));
    }
};

QTEST_GUILESS_MAIN(TestSceneInference)
#include "tst_scene_inference.moc"
