#include "core/infer/scene_inference.h"
#include "core/infer/vessel_finder.h"
#include "tests/support/gdal_tools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

/// Every real scene, compared with what GDAL's own programs say of it.
class TestRealScenes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString out(const QString& name) const { return m_folder.filePath(name); }

    static QJsonObject infoOf(const QString& file)
    {
        return QJsonDocument::fromJson(gdalTool("gdalinfo", {"-json", file})).object();
    }

    static void scenes()
    {
        QTest::addColumn<QString>("file");
        const fs::path folder = SEXTANT_SHARED "/data/scenes";
        if (!fs::exists(folder))
            QSKIP("real scenes are not beside this checkout");
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.path().extension() == ".tif")
                QTest::addRow("%s", entry.path().filename().c_str())
                    << QString::fromStdString(entry.path().string());
    }

    /// Five pixels spread over a raster.
    static std::vector<std::pair<int, int>> fivePoints(const RasterInfo& info)
    {
        return {{0, 0},
                {info.width - 1, 0},
                {info.width / 2, info.height / 2},
                {info.width / 3, 2 * info.height / 3},
                {info.width - 1, info.height - 1}};
    }

    /// How many pixels the rings of a polygon enclose: the first one's less those of its holes.
    static std::int64_t pixelsOf(const QJsonArray& rings, const RasterInfo& info)
    {
        double area = 0.0;
        for (qsizetype r = 0; r < rings.size(); ++r) {
            const QJsonArray ring = rings[r].toArray();
            double twice = 0.0;
            const auto corner = [&](qsizetype i, int axis) {
                // Near the first corner, where nothing is lost to large coordinates.
                return ring[i][axis].toDouble() - ring[0][axis].toDouble();
            };
            for (qsizetype i = 0; i + 1 < ring.size(); ++i)
                twice += corner(i, 0) * corner(i + 1, 1) - corner(i + 1, 0) * corner(i, 1);
            area += (r == 0 ? 1.0 : -1.0) * std::abs(twice) / 2.0;
        }
        if (info.worldFromPixel) {
            const GeoTransform& t = *info.worldFromPixel;
            area /= std::abs(t[1] * t[5] - t[2] * t[4]);
        }
        return std::llround(area);
    }

private Q_SLOTS:
    void valuesAndPositionsAgree_data() { scenes(); }
    void valuesAndPositionsAgree()
    {
        QFETCH(QString, file);
        const auto raster = Raster::open(file.toStdString()).value();
        std::vector<int> bands(static_cast<std::size_t>(raster.info().bands));
        std::iota(bands.begin(), bands.end(), 1);
        for (const auto& [x, y] : fivePoints(raster.info())) {
            const auto block = raster.read({x, y, 1, 1}, bands).value();
            const auto lines = gdalTool("gdallocationinfo",
                                        {"-valonly", file, QString::number(x), QString::number(y)})
                                   .trimmed()
                                   .split('\n');
            QCOMPARE(lines.size(), raster.info().bands);
            for (std::size_t band = 0; band < bands.size(); ++band)
                QCOMPARE(block.values[band], lines[static_cast<qsizetype>(band)].toFloat());
            const auto there = numbersOf(
                gdalTool("gdaltransform", {"-t_srs", "EPSG:4326", file},
                         QByteArray::number(x + 0.5) + " " + QByteArray::number(y + 0.5)));
            const auto here = raster.lonLat(x + 0.5, y + 0.5).value();
            QVERIFY(std::abs(std::remainder(here[0] - there.value(0), 360.0)) < 1e-9);
            QVERIFY(std::abs(here[1] - there.value(1)) < 1e-9);
        }
    }

    void masksLieOnTheScenesGrid_data() { scenes(); }
    void masksLieOnTheScenesGrid()
    {
        QFETCH(QString, file);
        const auto raster = Raster::open(file.toStdString()).value();
        const RasterInfo& info = raster.info();
        const auto all = raster.read({0, 0, info.width, info.height}, std::vector<int>{1}).value();
        std::vector<float> sorted;
        for (std::size_t i = 0; i < all.values.size(); ++i)
            if (all.valid[i] != 0)
                sorted.push_back(all.values[i]);
        std::sort(sorted.begin(), sorted.end());
        const bool mask = info.bands == 1 && sorted.front() == 0.0f && sorted.back() == 255.0f;
        const float bright = mask ? 128.0f : sorted[sorted.size() / 500 * 499];
        // "Vessel" is where the first band is among the brightest: any network would do here.
        const PredictFunction predict = [&](std::span<const float> images, int, int, int) {
            std::vector<float> logits(images.begin(), images.end());
            for (float& value : logits)
                value -= bright;
            return Result<std::vector<float>>(std::move(logits));
        };
        const auto result = inferScene(predict, 1,
                                       {file.toStdString(),
                                        out("mask.tif").toStdString(),
                                        out("probability.tif").toStdString(),
                                        {}},
                                       {{1}, 1.0, 0.0}, {256, 16, 1});
        QVERIFY2(result, result ? "" : result.error().message().c_str());

        const auto scene = infoOf(file);
        for (const char* name : {"mask.tif", "probability.tif"}) {
            const auto made = infoOf(out(name));
            for (const char* key : {"size", "geoTransform", "gcps"})
                QCOMPARE(made[key], scene[key]);
            QCOMPARE(made["coordinateSystem"]["wkt"], scene["coordinateSystem"]["wkt"]);
            QCOMPARE(made["metadata"]["IMAGE_STRUCTURE"]["LAYOUT"].toString(), QString("COG"));
        }
        const auto written = Raster::open(out("mask.tif").toStdString())
                                 ->read({0, 0, info.width, info.height})
                                 .value();
        for (std::size_t i = 0; i < written.values.size(); ++i)
            QCOMPARE(written.values[i] != 0.0f, all.valid[i] != 0 && all.values[i] > bright);

        // GDAL polygonises the same mask to as many, as large vessels.
        gdalTool("gdal_polygonize.py",
                 {"-q", "-8", out("mask.tif"), "-f", "GeoJSON", out("polygons.geojson")});
        VesselSearch search;
        search.raster = out("mask.tif").toStdString();
        const auto set = findVessels(search).value();
        QCOMPARE(int(set.vessels.size()), result->vessels);
        QFile polygons(out("polygons.geojson"));
        QVERIFY(polygons.open(QIODevice::ReadOnly));
        const auto features =
            QJsonDocument::fromJson(polygons.readAll()).object()["features"].toArray();
        QVERIFY(polygons.remove());
        std::multiset<std::int64_t> theirs;
        for (const QJsonValue& feature : features)
            if (feature["properties"]["DN"].toInt() == 255)
                theirs.insert(pixelsOf(feature["geometry"]["coordinates"].toArray(), info));
        std::multiset<std::int64_t> ours;
        for (const Vessel& vessel : set.vessels)
            ours.insert(vessel.pixels);
        QVERIFY(theirs == ours);
    }

    void vesselsAreAtTheRightLongitude()
    {
        const fs::path folder = SEXTANT_SHARED "/data/scenes";
        if (!fs::exists(folder))
            QSKIP("real scenes are not beside this checkout");
        for (const char* name : {"sentinel1_gcps_uint16.tif", "dateline_uint16_cog_utm60n.tif"}) {
            const QString file = QString::fromStdString((folder / name).string());
            const auto raster = Raster::open(folder / name).value();
            RasterInfo info = raster.info();
            // Three ships, drawn where the scene is.
            std::vector<float> mask(static_cast<std::size_t>(info.width)
                                    * static_cast<std::size_t>(info.height));
            for (const auto& [x, y] : {std::pair{100, 90}, {700, 400}, {1200, 800}})
                for (int u = 0; u < 10; ++u)
                    for (int v = 0; v < 4; ++v)
                        mask[static_cast<std::size_t>(y + v) * static_cast<std::size_t>(info.width)
                             + static_cast<std::size_t>(x + u)] = 1;
            info.bands = 1;
            info.type = SampleType::UInt8;
            info.bandNames.clear();
            info.noData.reset();
            QVERIFY(writeRaster(out("ships.tif").toStdString(), info, mask).has_value());
            VesselSearch search;
            search.raster = out("ships.tif").toStdString();
            const auto set = findVessels(search).value();
            QCOMPARE(set.vessels.size(), std::size_t{3});
            QVERIFY(writeVessels(out("ships.geojson").toStdString(), set.vessels, set.grid));
            for (const Vessel& vessel : set.vessels) {
                const auto at = numbersOf(gdalTool("gdaltransform", {"-t_srs", "EPSG:4326", file},
                                                   QByteArray::number(vessel.column) + " "
                                                       + QByteArray::number(vessel.row)));
                QVERIFY(std::abs(std::remainder(*vessel.longitude - at.value(0), 360.0)) < 1e-9);
                QVERIFY(std::abs(*vessel.latitude - at.value(1)) < 1e-9);
                QVERIFY(*vessel.longitude >= -180.0 && *vessel.longitude < 180.0);
            }
            const auto text = gdalTool("ogrinfo", {"-ro", "-al", "-so", out("ships.geojson")});
            QVERIFY(text.contains("Feature Count: 3"));
        }
    }
};

QTEST_GUILESS_MAIN(TestRealScenes)
#include "tst_real_scenes.moc"
