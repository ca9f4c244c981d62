#include "core/base/files.h"
#include "core/infer/vessel_finder.h"
#include "tests/support/drawn_masks.h"
#include "tests/support/gdal_tools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <random>

using namespace sextant;
namespace fs = std::filesystem;

/// Vessels as GDAL's own programs read them from the files that hold them.
class TestVesselFiles : public QObject {
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

QTEST_GUILESS_MAIN(TestVesselFiles)
#include "tst_vessel_files.moc"
