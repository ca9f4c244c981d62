#include "core/base/rng.h"
#include "core/geo/pixel_mesh.h"
#include "core/geo/warped_raster.h"
#include "tests/support/gdal_tools.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

/// Scenes shown in another CRS, against what GDAL's own programs make of them.
class TestWarpedRaster : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    static void scenesAndCrs()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("crs");
        const fs::path folder = SEXTANT_SHARED "/data/scenes";
        if (!fs::exists(folder))
            QSKIP("real scenes are not beside this checkout");
        for (const auto& entry : fs::directory_iterator(folder))
            for (const char* crs : {"utm", "EPSG:3857", "EPSG:4326", "EPSG:6933"})
                if (entry.path().extension() == ".tif")
                    QTest::addRow("%s in %s", entry.path().filename().c_str(), crs)
                        << QString::fromStdString(entry.path().string()) << crs;
    }
    /// "utm": the zone of the scene.
    static std::string crsOf(const QString& crs, const Raster& scene)
    {
        if (crs != "utm")
            return crs.toStdString();
        const auto middle =
            scene.lonLat(scene.info().width / 2.0, scene.info().height / 2.0).value();
        return utmCrsAt(middle[0], middle[1]);
    }
    static RasterInfo plainInfo(int width, int height)
    {
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = 1;
        info.type = SampleType::UInt8;
        return info;
    }
    fs::path written(const std::string& name, const RasterInfo& info,
                     const std::vector<float>& values)
    {
        [&] { QVERIFY(writeRaster(path(name), info, values).has_value()); }();
        return path(name);
    }
    static std::vector<float> blank(const RasterInfo& info)
    {
        return std::vector<float>(static_cast<std::size_t>(info.width)
                                  * static_cast<std::size_t>(info.height));
    }

private Q_SLOTS:
    void codesAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("crs");
        QTest::newRow("number") << "32633"
                                << "EPSG:32633";
        QTest::newRow("with its registry") << " epsg: 3857 "
                                           << "EPSG:3857";
        QTest::newRow("geographic") << "EPSG:4326"
                                    << "EPSG:4326";
        for (const char* wrong : {"", "EPSG:", "utm", "EPSG:99999", "32633x", "-1", "5703", "4978",
                                  "5800", "99999999999999999999"})
            QTest::newRow(wrong) << wrong << "";
    }
    void codesAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, crs);
        const auto checked = crsFromText(text.toStdString());
        QCOMPARE(QString::fromStdString(checked.value_or("")), crs);
        if (!checked)
            QCOMPARE(checked.error().code, ErrorCode::WrongUsage);
    }

    void zonesFollowTheMapSheets()
    {
        QCOMPARE(utmCrsAt(-78.0, 24.5), std::string("EPSG:32618"));
        QCOMPARE(utmCrsAt(118.6, -20.3), std::string("EPSG:32750"));
        QCOMPARE(utmCrsAt(179.99, 1.0), std::string("EPSG:32660"));
        QCOMPARE(utmCrsAt(-180.0, 1.0), std::string("EPSG:32601"));
        QCOMPARE(utmCrsAt(180.0, 1.0), std::string("EPSG:32601"));
        QCOMPARE(utmCrsAt(5.3, 60.4), std::string("EPSG:32632")); // Bergen
        QCOMPARE(utmCrsAt(15.6, 78.2), std::string("EPSG:32633")); // Longyearbyen
        QCOMPARE(utmCrsAt(20.9, 77.0), std::string("EPSG:32633"));
        QCOMPARE(utmCrsAt(0.0, 88.0), std::string("EPSG:32661"));
        QCOMPARE(utmCrsAt(0.0, -85.0), std::string("EPSG:32761"));
        QCOMPARE(crsTitle("EPSG:32618"), std::string("WGS 84 / UTM zone 18N"));
    }

    void positionsAreThoseOfGdaltransform_data() { scenesAndCrs(); }
    void positionsAreThoseOfGdaltransform()
    {
        QFETCH(QString, scene);
        QFETCH(QString, crs);
        const auto raster = Raster::open(scene.toStdString()).value();
        const std::string target = crsOf(crs, raster);
        const auto grid = viewGridOf(scene.toStdString(), target);
        QVERIFY2(grid, grid ? "" : grid.error().message().c_str());
        const ViewGround ground{scene.toStdString(), *grid};
        const auto link = PixelLink::create(scene.toStdString(), ground).value();
        const RasterInfo& info = raster.info();
        const GeoTransform& t = grid->worldFromPixel;
        QVERIFY(t[1] > 0.0 && t[5] < 0.0 && t[2] == 0.0 && t[4] == 0.0); // north up
        // As many pixels as it has, and room for what turning it takes.
        const double pixels = 1.0 * info.width * info.height;
        QVERIFY(1.0 * grid->width * grid->height > 0.95 * pixels);
        QVERIFY(1.0 * grid->width * grid->height < 2.5 * pixels);
        for (const auto& [x, y] : {std::pair{0.0, 0.0},
                                   {0.0 + info.width, 0.0},
                                   {info.width / 2.0, info.height / 2.0},
                                   {info.width / 3.0, 2.0 * info.height / 3.0},
                                   {0.0 + info.width, 0.0 + info.height}}) {
            const auto there = numbersOf(
                gdalTool("gdaltransform", {"-t_srs", QString::fromStdString(target), scene},
                         QByteArray::number(x, 'g', 17) + " " + QByteArray::number(y, 'g', 17)));
            const auto here = link.viewFromRaster(x, y).value();
            const double dx = t[0] + t[1] * here[0] - there.value(0);
            const double period = grid->xPeriod > 0.0 ? grid->xPeriod : 1e12;
            QVERIFY(std::abs(std::remainder(dx, period)) < 1e-4 * t[1]);
            QVERIFY(std::abs(t[3] + t[5] * here[1] - there.value(1)) < 1e-4 * t[1]);
            QVERIFY(here[0] > -0.6 && here[0] < grid->width + 0.6);
            QVERIFY(here[1] > -0.6 && here[1] < grid->height + 0.6);
            const auto back = link.rasterFromView(here[0], here[1]).value();
            QVERIFY(std::hypot(back[0] - x, back[1] - y) < 0.02);
        }
    }

    void imagesAreThoseOfGdalwarp_data() { scenesAndCrs(); }
    /// Both by GDAL's warper: the same kernel over the same pixels, but that ours reads pieces and
    /// weighs what is not valid.
    void imagesAreThoseOfGdalwarp()
    {
        QFETCH(QString, scene);
        QFETCH(QString, crs);
        const auto raster = Raster::open(scene.toStdString()).value();
        const auto grid = viewGridOf(scene.toStdString(), crsOf(crs, raster)).value();
        const GeoTransform& t = grid.worldFromPixel;
        if (crs != "utm" && scene.contains("dateline"))
            QSKIP("gdalwarp cuts at the date line");
        const bool mask = scene.contains("mask");
        const auto number = [](double v) { return QString::number(v, 'g', 17); };
        const QString out = m_folder.filePath("warped.tif");
        gdalTool("gdalwarp",
                 {"-q",
                  "-overwrite",
                  "-r",
                  mask ? "near" : "bilinear",
                  "-wo",
                  "XSCALE=1",
                  "-wo",
                  "YSCALE=1",
                  "-et",
                  "0",
                  "-t_srs",
                  QString::fromStdString(grid.crs),
                  "-te",
                  number(t[0]),
                  number(t[3] + t[5] * grid.height),
                  number(t[0] + t[1] * grid.width),
                  number(t[3]),
                  "-ts",
                  QString::number(grid.width),
                  QString::number(grid.height),
                  "-dstalpha",
                  scene,
                  out});
        const auto theirs = Raster::open(out.toStdString()).value();
        const auto ours =
            WarpedRaster::open(scene.toStdString(), {scene.toStdString(), grid}).value();
        const int width = std::min(600, grid.width);
        const int height = std::min(500, grid.height);
        const Window window{(grid.width - width) / 2, (grid.height - height) / 2, width, height};
        const auto a = mask ? ours.readMask(window, width, height)
                            : ours.readImage(window, std::vector<int>{1}, width, height);
        QVERIFY2(a, a ? "" : a.error().message().c_str());
        const auto b = theirs.read(window, std::vector<int>{1}).value();
        const auto all =
            raster.read({0, 0, raster.info().width, raster.info().height}, std::vector<int>{1})
                .value();
        const auto [least, most] = std::minmax_element(all.values.begin(), all.values.end());
        int both = 0;
        int differ = 0;
        for (std::size_t i = 0; i < a->values.size(); ++i) {
            if (a->valid[i] == 0 || b.valid[i] == 0)
                continue;
            ++both;
            // A twentieth of a pixel where the next one is at most so different.
            if (std::abs(a->values[i] - b.values[i]) > 0.02f * (*most - *least) + 1.0f)
                ++differ;
        }
        QVERIFY(both > width * height / 3);
        QVERIFY2(differ < both / 200, qPrintable(QString("%1 of %2").arg(differ).arg(both)));
    }

    /// A block of nine bright pixels comes out where its corner says, at every zoom.
    void whatIsReducedStaysInPlace()
    {
        RasterInfo info = plainInfo(1600, 1200);
        info.projectionWkt = "EPSG:32633";
        // Turned by 30 degrees.
        info.worldFromPixel = GeoTransform{500'000, 8.66, 5.0, 5'500'000, 5.0, -8.66};
        auto values = blank(info);
        for (int y = 600; y < 664; ++y)
            for (int x = 900; x < 964; ++x)
                values[static_cast<std::size_t>(y * info.width + x)] = 200;
        const auto scene = written("turned.tif", info, values);
        const auto grid = viewGridOf(scene, "EPSG:3857").value();
        const auto warped = WarpedRaster::open(scene, {scene, grid}).value();
        const auto centre = warped.link().viewFromRaster(932, 632).value();
        for (const int factor : {1, 4, 16}) {
            const int width = grid.width / factor;
            const int height = grid.height / factor;
            const auto image = warped
                                   .readImage({0, 0, width * factor, height * factor},
                                              std::vector<int>{1}, width, height)
                                   .value();
            double sum = 0.0;
            double x = 0.0;
            double y = 0.0;
            for (int row = 0; row < height; ++row)
                for (int column = 0; column < width; ++column) {
                    const double v = image.values[static_cast<std::size_t>(row * width + column)];
                    sum += v;
                    x += v * (column + 0.5) * factor;
                    y += v * (row + 0.5) * factor;
                }
            QVERIFY2(std::hypot(x / sum - centre[0], y / sum - centre[1]) < 0.1 * factor + 0.1,
                     qPrintable(QString::number(factor)));
            const double area = sum / 200.0 * factor * factor;
            QVERIFY(std::abs(area - 64.0 * 64.0) < 0.05 * 64.0 * 64.0);
            // Outside of the turned frame there is nothing.
            QCOMPARE(int(image.valid.front()), 0);
            QCOMPARE(int(image.valid.back()), 0);
        }
    }

    void aMeshIsAsGoodAsItSays()
    {
        const fs::path scene = SEXTANT_SHARED "/data/scenes/sentinel1_gcps_uint16.tif";
        if (!fs::exists(scene))
            QSKIP("real scenes are not beside this checkout");
        const auto grid = viewGridOf(scene, "EPSG:32643").value();
        const auto link = PixelLink::create(scene, {scene, grid}).value();
        const auto mesh = PixelMesh::of(
            0, 0, 1280, 837, [&](double x, double y) { return link.viewFromRaster(x, y); });
        Rng rng(3);
        for (int i = 0; i < 500; ++i) {
            const double x = rng.uniform() * 1280;
            const double y = rng.uniform() * 837;
            const auto exact = link.viewFromRaster(x, y).value();
            const auto quick = mesh.at(x, y).value();
            QVERIFY(std::hypot(exact[0] - quick[0], exact[1] - quick[1]) < 0.1);
        }
        QVERIFY(!mesh.at(-1, 5) && !mesh.at(5, 838) && !mesh.at(std::nan(""), 5));
        QCOMPARE(mesh.nearest(-1, 900), (PixelMesh::Position{0, 837}));
    }

    /// Longitudes of control points, too, go on past 180 degrees.
    void theDateLineIsNoSeam_data()
    {
        QTest::addColumn<bool>("points");
        QTest::addColumn<QString>("crs");
        for (const char* crs : {"EPSG:4326", "EPSG:3857", "EPSG:32660", "EPSG:32601"}) {
            QTest::addRow("points in %s", crs) << true << crs;
            QTest::addRow("degrees in %s", crs) << false << crs;
        }
    }
    void theDateLineIsNoSeam()
    {
        QFETCH(bool, points);
        QFETCH(QString, crs);
        RasterInfo info = plainInfo(400, 200);
        info.projectionWkt = "EPSG:4326";
        if (points)
            info.controlPoints = {{0, 0, 179, 10, 0},
                                  {400, 0, 181, 10, 0},
                                  {400, 200, 181, 9, 0},
                                  {0, 200, 179, 9, 0}};
        else
            info.worldFromPixel = GeoTransform{179, 0.005, 0, 10, 0, -0.005};
        const auto scene = written("over.tif", info, blank(info));
        const auto grid = viewGridOf(scene, crs.toStdString());
        QVERIFY2(grid, grid ? "" : grid.error().message().c_str());
        QVERIFY(grid->width < 600 && grid->height < 400); // not once around the earth
        const auto link = PixelLink::create(scene, {scene, *grid}).value();
        for (const double x : {10.0, 190.0, 210.0, 390.0}) {
            const auto view = link.viewFromRaster(x, 100).value();
            QVERIFY(view[0] > 0 && view[0] < grid->width);
            const auto back = link.rasterFromView(view[0], view[1]);
            QVERIFY(back.has_value());
            QVERIFY(std::hypot((*back)[0] - x, (*back)[1] - 100) < 0.01);
        }
    }

    void whatCannotBeShownSaysWhy()
    {
        const auto refused = [&](const fs::path& scene, const char* crs, const char* why) {
            const auto grid = viewGridOf(scene, crs);
            QVERIFY2(!grid, (scene.string() + " in " + crs).c_str());
            QCOMPARE(grid.error().code, ErrorCode::WrongUsage);
            QVERIFY2(QString::fromStdString(grid.error().why).contains(why),
                     grid.error().message().c_str());
        };
        RasterInfo info = plainInfo(100, 100);
        refused(written("nowhere.tif", info, blank(info)), "EPSG:3857", "says not where it lies");
        info.projectionWkt = "EPSG:3413"; // over the north pole
        info.worldFromPixel = GeoTransform{-500'000, 10'000, 0, 500'000, 0, -10'000};
        const auto polar = written("polar.tif", info, blank(info));
        refused(polar, "EPSG:3857", "EPSG:3857");
        refused(polar, "EPSG:5703", "no CRS of a map");
        QVERIFY(viewGridOf(polar, "EPSG:32661").has_value());
        QCOMPARE(viewGridOf(path("gone.tif"), "EPSG:3857").error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestWarpedRaster)
#include "tst_warped_raster.moc"
