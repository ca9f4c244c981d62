#include "core/base/files.h"
#include "core/geo/mask_writer.h"
#include "core/geo/polygon_runs.h"
#include "core/infer/vessel_finder.h"
#include "tests/support/gdal_tools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <filesystem>
#include <numbers>
#include <random>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

namespace {

RasterInfo gridOf(int width, int height, const std::string& crs, const GeoTransform& transform)
{
    RasterInfo info;
    info.width = width;
    info.height = height;
    info.bands = 1;
    info.type = SampleType::UInt8;
    info.projectionWkt = crs;
    if (!crs.empty())
        info.worldFromPixel = transform;
    return info;
}

/// A rectangle as its corners on a grid of square pixels.
PixelRings rectangle(double column, double row, double length, double width, double headingDeg)
{
    const double angle = headingDeg * std::numbers::pi / 180.0;
    const std::array ahead{std::sin(angle), -std::cos(angle)};
    const std::array side{std::cos(angle), std::sin(angle)};
    PixelRings rings(1);
    for (const auto& [along, across] : {std::pair{1, 1}, {1, -1}, {-1, -1}, {-1, 1}})
        rings[0].push_back({column + along * ahead[0] * length / 2 + across * side[0] * width / 2,
                            row + along * ahead[1] * length / 2 + across * side[1] * width / 2});
    return rings;
}

std::vector<float> drawn(const RasterInfo& info, const std::vector<PixelRings>& shapes)
{
    std::vector<float> mask(static_cast<std::size_t>(info.width)
                            * static_cast<std::size_t>(info.height));
    for (const PixelRings& shape : shapes)
        for (const PixelRun& run : runsInside(shape, info.width, info.height))
            for (int x = run.begin; x < run.end; ++x)
                mask[static_cast<std::size_t>(run.row) * static_cast<std::size_t>(info.width)
                     + static_cast<std::size_t>(x)] = 255;
    return mask;
}

/// Components by flood fill, each as its pixels; an independent way to the same answer.
std::vector<std::vector<std::pair<int, int>>> flooded(std::vector<float> mask, int width,
                                                      int height)
{
    std::vector<std::vector<std::pair<int, int>>> all;
    const auto at = [&](int x, int y) -> float& {
        return mask[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                    + static_cast<std::size_t>(x)];
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            if (at(x, y) == 0.0f)
                continue;
            std::vector<std::pair<int, int>> stack{{x, y}};
            std::vector<std::pair<int, int>> pixels;
            at(x, y) = 0.0f;
            while (!stack.empty()) {
                const auto [px, py] = stack.back();
                stack.pop_back();
                pixels.emplace_back(px, py);
                for (int ny = std::max(0, py - 1); ny <= std::min(height - 1, py + 1); ++ny)
                    for (int nx = std::max(0, px - 1); nx <= std::min(width - 1, px + 1); ++nx)
                        if (at(nx, ny) != 0.0f) {
                            at(nx, ny) = 0.0f;
                            stack.emplace_back(nx, ny);
                        }
            }
            all.push_back(std::move(pixels));
        }
    return all;
}

const GeoTransform kUtm{500000, 10, 0, 5460000, 0, -10};

} // namespace

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

    void withoutAGeoreferenceThereArePixels()
    {
        const auto info = gridOf(64, 32, "", {});
        const auto raster = write("plain.tif", info, drawn(info, {rectangle(10, 16, 8, 4, 90)}));
        const auto set = findVessels(searchIn(raster)).value();
        QVERIFY(!set.georeferenced);
        QVERIFY(!set.vessels.at(0).longitude && !set.vessels[0].areaM2);
        QCOMPARE(set.vessels[0].lengthPx, 8.0);
        QCOMPARE(writeVessels(path("plain.kml"), set.vessels, set.grid).error().code,
                 ErrorCode::WrongUsage);
        for (const char* name : {"plain.gpkg", "plain.geojson", "plain.csv"}) {
            QVERIFY(writeVessels(path(name), set.vessels, set.grid).has_value());
            const auto features = featuresOf(name);
            QCOMPARE(features.size(), 1);
            QCOMPARE(features[0]["properties"]["coordinates"].toString(),
                     QString("pixel coordinates"));
        }
        const auto corner = featuresOf("plain.geojson").at(0)["geometry"]["coordinates"][0][0][0];
        QCOMPARE(corner[0].toDouble(), 6.0);
        QCOMPARE(corner[1].toDouble(), 14.0);
    }

    void overTheDateLineAShipStaysWhole()
    {
        const auto info = gridOf(64, 64, "EPSG:32660", {833'700, 10, 0, 10'000, 0, -10});
        // Where 180 degrees run through the grid is for PROJ to say.
        const auto at = numbersOf(gdalTool(
            "gdaltransform", {"-s_srs", "EPSG:4326", "-t_srs", "EPSG:32660"}, "180 0.0875"));
        const double column = (at.value(0) - 833'700) / 10;
        QVERIFY(column > 10 && column < 54);
        const auto mask = drawn(info, {rectangle(column, 32, 12, 4, 90)});
        const auto set = findVessels(searchIn(write("antimeridian.tif", info, mask))).value();
        const Vessel& vessel = set.vessels.at(0);
        QVERIFY(std::abs(std::abs(*vessel.longitude) - 180) < 1e-3);
        QVERIFY(std::abs(*vessel.lengthM - 120) < 10);
        for (const char* name : {"date.geojson", "date.kml", "date.gpkg"})
            QVERIFY(writeVessels(path(name), set.vessels, set.grid).has_value());
        const auto cut = featuresOf("date.geojson").at(0)["geometry"]["coordinates"].toArray();
        QCOMPARE(cut.size(), 2); // one piece on either side
        for (const auto& polygon : cut)
            for (const auto& corner : polygon[0].toArray())
                QVERIFY(std::abs(corner[0].toDouble()) > 179.9
                        && std::abs(corner[0].toDouble()) <= 180.0);
        QCOMPARE(featuresOf("date.kml").size(), 1);
    }

    void outlinesAreValidAndCoverThePixels()
    {
        const auto info = gridOf(40, 40, "EPSG:32610", kUtm);
        std::mt19937 random(3);
        std::vector<float> mask(1600);
        for (float& pixel : mask)
            pixel = random() % 100 < 35 ? 255 : 0; // corners that touch, holes that touch
        const auto set = findVessels(searchIn(write("holes.tif", info, mask))).value();
        QVERIFY(writeVessels(path("holes.gpkg"), set.vessels, set.grid).has_value());
        const auto sums = gdalTool("ogrinfo",
                                   {"-q", "-dialect", "SQLITE", "-sql",
                                    "SELECT COUNT(*) AS n, SUM(ST_Area(geom)) AS a, "
                                    "SUM(ST_IsValid(geom)) AS v FROM vessels",
                                    qPath("holes.gpkg")});
        const auto valueOf = [&](const QByteArray& name) {
            const auto from = sums.indexOf(" " + name + " (");
            return sums.mid(sums.indexOf("= ", from) + 2).split('\n')[0].toDouble();
        };
        QCOMPARE(valueOf("n"), double(set.vessels.size()));
        QCOMPARE(valueOf("v"), double(set.vessels.size()));
        QCOMPARE(valueOf("a"), 100.0 * double(std::count(mask.begin(), mask.end(), 255.0f)));
        // Drawn back onto the grid they are the mask, pixel for pixel.
        const auto back = readPolygons(path("holes.gpkg"), path("holes.tif")).value();
        std::vector<std::uint8_t> pixels(1600, 0);
        back.draw({0, 0, 40, 40}, 255, pixels);
        QVERIFY(std::ranges::equal(pixels, mask, {}, [](auto v) { return float(v); }));
    }

    void portsAgreeWithTheirMasks()
    {
        const fs::path tiles = SEXTANT_SHARED "/data/sen2ships";
        if (!fs::exists(tiles))
            QSKIP("real imagery is not beside this checkout");
        const auto index = readFile(tiles / "splits.csv").value();
        int vessels = 0;
        for (const QByteArray& line : QByteArray::fromStdString(index).split('\n')) {
            if (!line.contains(",test"))
                continue;
            const fs::path image = tiles / "images" / line.split(',')[0].toStdString();
            const fs::path mask = tiles / "masks" / (image.stem().string() + ".png");
            auto search = searchIn(mask);
            search.grid = image;
            const auto set = findVessels(search).value();
            const auto pixels = Raster::open(mask)->read({0, 0, set.width, set.height})->values;
            const auto truth = flooded(pixels, set.width, set.height);
            QCOMPARE(set.vessels.size(), truth.size());
            if (truth.empty())
                continue;
            QVERIFY(writeVessels(path("port.gpkg"), set.vessels, set.grid).has_value());
            const auto text = gdalTool("ogrinfo", {"-ro", "-al", qPath("port.gpkg")});
            QVERIFY(text.contains("Feature Count: " + QByteArray::number(truth.size())));
            const auto features = featuresOf("port.gpkg");
            for (std::size_t i = 0; i < truth.size(); ++i) {
                double column = 0;
                double row = 0;
                for (const auto& [x, y] : truth[i]) {
                    column += x + 0.5;
                    row += y + 0.5;
                }
                const auto n = static_cast<double>(truth[i].size());
                const auto properties = features[static_cast<qsizetype>(i)]["properties"];
                QCOMPARE(properties["pixels"].toDouble(), n);
                QVERIFY(std::abs(properties["column"].toDouble() - column / n) < 1e-6);
                QVERIFY(std::abs(properties["row"].toDouble() - row / n) < 1e-6);
                const auto at = numbersOf(
                    gdalTool("gdaltransform",
                             {"-t_srs", "EPSG:4326", QString::fromStdString(image.string())},
                             QByteArray::number(column / n, 'f', 6) + " "
                                 + QByteArray::number(row / n, 'f', 6)));
                QVERIFY(std::abs(properties["longitude"].toDouble() - at.value(0)) < 1e-7);
                QVERIFY(std::abs(properties["latitude"].toDouble() - at.value(1)) < 1e-7);
                const double groundM = Raster::open(image)->info().groundSampleM;
                QVERIFY(std::abs(properties["area_m2"].toDouble() / (n * groundM * groundM) - 1)
                        < 0.02); // the ellipsoid against web mercator's sphere
                ++vessels;
            }
        }
        QVERIFY(vessels > 34); // as many tiles hold one or more
    }
};

QTEST_GUILESS_MAIN(TestVessels)
#include "tst_vessels.moc"
