#include "core/base/files.h"
#include "core/geo/mask_writer.h"
#include "core/infer/vessel_finder.h"
#include "tests/support/drawn_masks.h"
#include "tests/support/gdal_tools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <filesystem>
#include <random>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

/// Vessels as they are found, measured and scored.
class TestVessels : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    QString qPath(const std::string& name) const
    {
        return QString::fromStdString(path(name).string());
    }
    fs::path write(const std::string& name, const RasterInfo& info, const std::vector<float>& mask)
    {
        const auto written = writeRaster(path(name), info, mask);
        return written ? path(name) : fs::path();
    }
    static VesselSearch searchIn(const fs::path& raster)
    {
        VesselSearch search;
        search.raster = raster;
        return search;
    }
    QJsonArray featuresOf(const std::string& name) const
    {
        return QJsonDocument::fromJson(
                   gdalTool("ogr2ogr", {"-f", "GeoJSON", "/vsistdout/", qPath(name)}))
            .object()["features"]
            .toArray();
    }

private Q_SLOTS:
    void componentsDoNotDependOnStrips()
    {
        // Taller than a strip, dense enough that components cross strips and touch at corners.
        const auto info = gridOf(61, 700, "EPSG:32610", kUtm);
        std::mt19937 random(7);
        std::vector<float> mask(61 * 700);
        for (float& pixel : mask)
            pixel = random() % 10 < 3 ? 255 : 0;
        const auto set = findVessels(searchIn(write("noise.tif", info, mask))).value();
        const auto truth = flooded(mask, 61, 700);
        QCOMPARE(set.vessels.size(), truth.size());
        std::multiset<std::size_t> sizes;
        for (const auto& pixels : truth)
            sizes.insert(pixels.size());
        std::multiset<std::size_t> found;
        for (const Vessel& vessel : set.vessels)
            found.insert(static_cast<std::size_t>(vessel.pixels));
        QVERIFY(sizes == found);
        QCOMPARE(set.searchedPixels, std::int64_t{61 * 700});
        QVERIFY(std::abs(set.searchedKm2 - 61 * 700 * 1e-4 / (0.9996 * 0.9996)) < 0.01);
    }

    void sizeAndHeadingAreThoseOfTheHull_data()
    {
        QTest::addColumn<double>("lengthPx");
        QTest::addColumn<double>("widthPx");
        QTest::addColumn<double>("heading");
        for (const double heading : {0.0, 17.0, 45.0, 90.0, 133.0, 171.0})
            for (const auto& [length, width] : {std::pair{30.0, 5.0}, {12.0, 3.0}})
                QTest::addRow("%g x %g at %g", length, width, heading)
                    << length << width << heading;
    }
    void sizeAndHeadingAreThoseOfTheHull()
    {
        QFETCH(double, lengthPx);
        QFETCH(double, widthPx);
        QFETCH(double, heading);
        const auto info = gridOf(64, 64, "EPSG:32610", kUtm);
        const auto mask = drawn(info, {rectangle(31.3, 32.7, lengthPx, widthPx, heading)});
        const auto set = findVessels(searchIn(write("hull.tif", info, mask))).value();
        QCOMPARE(set.vessels.size(), std::size_t{1});
        const Vessel& vessel = set.vessels[0];
        QVERIFY(std::abs(vessel.column - 31.3) < 0.5 && std::abs(vessel.row - 32.7) < 0.5);
        // Half a pixel of sampling on either side; the meridian of grid and Earth agree here.
        QVERIFY2(std::abs(*vessel.lengthM - 10 * lengthPx) < 10,
                 qPrintable(QString::number(*vessel.lengthM)));
        QVERIFY2(std::abs(*vessel.widthM - 10 * widthPx) < 10,
                 qPrintable(QString::number(*vessel.widthM)));
        QVERIFY2(std::abs(std::remainder(*vessel.headingDeg - heading, 180.0)) < 5,
                 qPrintable(QString::number(*vessel.headingDeg)));
        QVERIFY(std::abs(*vessel.areaM2 - 100.0 * static_cast<double>(vessel.pixels) / 0.9992)
                < 0.001 * *vessel.areaM2);
    }

    void projectionsDoNotChangeAShip()
    {
        // The same 300 x 50 m at 60 degrees north in web mercator, where a metre is two.
        const double north = 8'399'737.9;
        const auto info = gridOf(64, 64, "EPSG:3857", {1'000'000, 20, 0, north, 0, -20});
        const auto mask = drawn(info, {rectangle(32, 32, 30, 5, 30)});
        const auto set = findVessels(searchIn(write("mercator.tif", info, mask))).value();
        const Vessel& vessel = set.vessels.at(0);
        QVERIFY(std::abs(*vessel.latitude - 60) < 0.01);
        QVERIFY(std::abs(*vessel.lengthM - 300) < 10 && std::abs(*vessel.widthM - 50) < 10);
        QVERIFY(std::abs(*vessel.headingDeg - 30) < 5);
    }

    void rotatedGridsKeepTrueHeadings()
    {
        // Rows run along a bearing of 130 degrees: a ship along a row has that heading.
        const double angle = 130 * std::numbers::pi / 180;
        const auto info = gridOf(64, 64, "EPSG:32610",
                                 {500000, 10 * std::sin(angle), -10 * std::cos(angle), 5460000,
                                  10 * std::cos(angle), 10 * std::sin(angle)});
        const auto mask = drawn(info, {rectangle(32, 32, 30, 5, 90)});
        const auto set = findVessels(searchIn(write("rotated.tif", info, mask))).value();
        const Vessel& vessel = set.vessels.at(0);
        QVERIFY2(std::abs(*vessel.headingDeg - 130) < 1,
                 qPrintable(QString::number(*vessel.headingDeg)));
        QVERIFY(std::abs(*vessel.lengthM - 300) < 10);
        QVERIFY(writeVessels(path("rotated.gpkg"), set.vessels, set.grid).has_value());
        const auto features = featuresOf("rotated.gpkg");
        QCOMPARE(features.size(), 1);
        const auto at = gdalTool("gdaltransform", {"-t_srs", "EPSG:4326", qPath("rotated.tif")},
                                 QByteArray::number(vessel.column, 'f', 6) + " "
                                     + QByteArray::number(vessel.row, 'f', 6));
        QVERIFY(std::abs(numbersOf(at).value(0) - *vessel.longitude) < 1e-7);
        QVERIFY(std::abs(numbersOf(at).value(1) - *vessel.latitude) < 1e-7);
    }

    void smallOnesGoAndNearOnesMerge()
    {
        const auto info = gridOf(64, 32, "EPSG:32610", kUtm);
        const auto mask = drawn(
            info,
            {rectangle(10, 16, 8, 4, 90), rectangle(20, 16, 6, 4, 90), rectangle(50, 16, 2, 2, 0)});
        auto search = searchIn(write("near.tif", info, mask));
        QCOMPARE(findVessels(search)->vessels.size(), std::size_t{3});
        search.minArea = 500; // m2: five pixels
        const auto large = findVessels(search).value();
        QCOMPARE(large.vessels.size(), std::size_t{2});
        QCOMPARE(large.tooSmall, 1);
        search.mergeDistance = 29; // metres; between the two lie three pixels of water
        QCOMPARE(findVessels(search)->vessels.size(), std::size_t{2});
        search.mergeDistance = 31;
        const auto merged = findVessels(search).value();
        QCOMPARE(merged.vessels.size(), std::size_t{1});
        QCOMPARE(merged.vessels[0].pixels, std::int64_t{8 * 4 + 6 * 4});
    }

    void landIsNotSearched()
    {
        const auto info = gridOf(64, 32, "EPSG:32610", kUtm);
        const auto mask = drawn(info, {rectangle(10, 16, 8, 4, 90), rectangle(40, 16, 6, 4, 90)});
        // The right half, drawn as two shapes in geographic coordinates by GDAL's own tools.
        const QByteArray corners = "32 0\n64 0\n64 32\n32 32\n32 0\n";
        const auto raster = write("coast.tif", info, mask);
        const auto lines =
            gdalTool("gdaltransform", {"-t_srs", "EPSG:4326", qPath("coast.tif")}, corners)
                .trimmed()
                .split('\n');
        QCOMPARE(lines.size(), 5);
        QJsonArray ring;
        for (const QByteArray& line : lines)
            ring.append(QJsonArray{numbersOf(line)[0], numbersOf(line)[1]});
        const QJsonObject land{
            {"type", "FeatureCollection"},
            {"features",
             QJsonArray{QJsonObject{
                 {"type", "Feature"},
                 {"properties", QJsonObject{}},
                 {"geometry",
                  QJsonObject{{"type", "Polygon"}, {"coordinates", QJsonArray{ring}}}}}}}};
        QVERIFY(writeFile(path("land.geojson"), QJsonDocument(land).toJson().toStdString())
                    .has_value());
        auto search = searchIn(raster);
        search.land = path("land.geojson");
        const auto set = findVessels(search).value();
        QCOMPARE(set.vessels.size(), std::size_t{1});
        QVERIFY(set.vessels[0].column < 32);
        QCOMPARE(set.searchedPixels, std::int64_t{32 * 32});
    }

    void probabilitiesAreThresholdedAndAveraged()
    {
        auto info = gridOf(8, 8, "EPSG:32610", kUtm);
        auto writer = MaskWriter::create(path("p.tif"), info, MaskContent::Probability).value();
        std::vector<std::uint8_t> levels(64, 10);
        levels[9] = 200;
        levels[10] = 254;
        levels[40] = kProbabilityNoData;
        QVERIFY(writer.write({0, 0, 8, 8}, levels).has_value());
        QVERIFY(writer.finish().has_value());
        auto search = searchIn(path("p.tif"));
        const auto set = findVessels(search).value();
        QCOMPARE(set.vessels.size(), std::size_t{1});
        QVERIFY(std::abs(*set.vessels[0].probability - 227.0 / 254.0) < 1e-6);
        QCOMPARE(set.searchedPixels, std::int64_t{63});
        search.threshold = 0.9;
        QCOMPARE(findVessels(search)->vessels.at(0).pixels, std::int64_t{1});
    }

    void recallIsByLengthAndAlarmsByArea()
    {
        const auto info = gridOf(1000, 1000, "EPSG:32610", kUtm); // 100 km2
        const auto truth = drawn(info,
                                 {rectangle(100, 100, 30, 4, 90), // 300 m, found
                                  rectangle(300, 100, 8, 3, 90), // 80 m, found
                                  rectangle(500, 100, 8, 3, 90), // 80 m, missed
                                  rectangle(700, 100, 2, 2, 90)}); // 20 m, missed
        const auto found = drawn(info,
                                 {rectangle(104, 100, 10, 4, 90), rectangle(300, 101, 8, 4, 90),
                                  rectangle(800, 800, 5, 5, 0), rectangle(900, 800, 5, 5, 0)});
        const auto score =
            scoreVessels(findVessels(searchIn(write("found.tif", info, found))).value(),
                         findVessels(searchIn(write("truth.tif", info, truth))).value())
                .value();
        QCOMPARE(score.truths, 4);
        QCOMPARE(score.found, 2);
        QCOMPARE(score.falseAlarms, 2);
        QCOMPARE(score.recall(), 0.5);
        QCOMPARE(score.precision(), 0.5);
        QVERIFY(std::abs(*score.falseAlarmsPer100Km2 - 2 * 0.9996 * 0.9996) < 1e-3);
        const std::array<std::pair<int, int>, 5> expected{{{1, 0}, {0, 0}, {2, 1}, {0, 0}, {1, 1}}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(score.classes[i].vessels, expected[i].first);
            QCOMPARE(score.classes[i].found, expected[i].second);
        }
        QVERIFY(std::isnan(score.classes[1].recall()));
        // A vessel too small to be asked for is no miss, and finding it no false alarm.
        const auto own = findVessels(searchIn(path("truth.tif"))).value();
        const auto lenient = scoreVessels(own, own, 500).value();
        QCOMPARE(lenient.truths, 3);
        QCOMPARE(lenient.falseAlarms, 0);
        const auto other = findVessels(
            searchIn(write("small.tif", gridOf(4, 4, "", {}), std::vector<float>(16, 0))));
        QCOMPARE(scoreVessels(own, *other).error().code, ErrorCode::MaskMismatch);
    }
};

QTEST_GUILESS_MAIN(TestVessels)
#include "tst_vessels.moc"
