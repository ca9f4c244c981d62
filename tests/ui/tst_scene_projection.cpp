#include "core/geo/mask_writer.h"
#include "core/geo/view_grid.h"
#include "tests/support/gdal_tools.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/scene_view.h"
#include "ui/scene/vessel_outline.h"
#include "ui/window/projection_menu.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/// A scene in another CRS: everything that lies on it follows.
class TestSceneProjection : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path file(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    static fs::path real(const char* name)
    {
        return fs::path(SEXTANT_SHARED "/data/scenes") / name;
    }
    static void open(SceneView& view, const fs::path& scene)
    {
        view.resize(700, 626);
        view.openScene(scene);
        QTRY_VERIFY(view.hasScene());
        QTRY_VERIFY(view.isComplete());
    }
    static void showIn(SceneView& view, const std::string& crs)
    {
        view.showIn(crs);
        QTRY_COMPARE(view.crs(), crs);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 20'000);
    }
    static QColor colourAt(SceneView& view, QPointF pixel)
    {
        return view.grab().toImage().pixelColor(view.viewFromPixel(pixel).toPoint());
    }
    /// Dark, with one bright square; turned by 30 degrees in UTM zone 33.
    fs::path turned()
    {
        RasterInfo info;
        info.width = 500;
        info.height = 400;
        info.bands = 1;
        info.type = SampleType::UInt8;
        info.projectionWkt = "EPSG:32633";
        info.worldFromPixel = GeoTransform{500'000, 8.66, 5.0, 5'500'000, 5.0, -8.66};
        std::vector<float> values(500 * 400, 10.0f);
        for (int y = 300; y < 340; ++y)
            for (int x = 100; x < 140; ++x)
                values[static_cast<std::size_t>(y * 500 + x)] = 250.0f;
        [&] { QVERIFY(writeRaster(file("turned.tif"), info, values).has_value()); }();
        return file("turned.tif");
    }
    static VesselFinding finding(int column, int row)
    {
        Vessel vessel;
        vessel.id = 1;
        for (int y = row; y < row + 40; ++y)
            vessel.runs.push_back({y, column, column + 40});
        vessel.box = {column, row, 40, 40};
        VesselFinding found;
        found.vessels = {vessel};
        found.kinds = {VesselKind::FalseAlarm};
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void scenesLieWhereGdalSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("crs");
        if (!fs::exists(real("")))
            QSKIP("real scenes are not beside this checkout");
        for (const char* name :
             {"landsat7_bahamas_rgb8_nodata_utm18n.tif", "sentinel1_gcps_uint16.tif",
              "dateline_uint16_cog_utm60n.tif", "s2_vancouver_rgba8_utm10n.tif"})
            for (const char* crs : {"EPSG:3857", "EPSG:4326", "EPSG:32618"})
                QTest::addRow("%s in %s", name, crs) << name << crs;
    }
    void scenesLieWhereGdalSays()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, crs);
        SceneView view;
        const fs::path scene = real(qPrintable(name));
        open(view, scene);
        QSignalSpy failed(&view, &SceneView::failed);
        QSignalSpy changed(&view, &SceneView::projectionChanged);
        view.showIn(crs.toStdString());
        QTRY_COMPARE(changed.count(), 1);
        if (crs == u"EPSG:32618"_s && !name.contains(u"landsat"_s)) {
            // A zone on another side of the earth: shown or refused, never nonsense.
            if (failed.count() == 1) {
                QCOMPARE(view.crs(), std::string());
                return;
            }
        }
        QCOMPARE(failed.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 20'000);
        const RasterInfo& info = view.facts()->info;
        const auto grid = viewGridOf(scene, crs.toStdString()).value();
        const GeoTransform& t = grid.worldFromPixel;
        const double scale = std::min(700.0 / grid.width, 600.0 / grid.height);
        for (const QPointF& pixel : {QPointF(0, 0), QPointF(info.width / 2.0, info.height / 2.0),
                                     QPointF(info.width / 3.0, info.height - 9.5)}) {
            const auto there = numbersOf(
                gdalTool("gdaltransform", {"-t_srs", crs, QString::fromStdString(scene.string())},
                         QByteArray::number(pixel.x()) + " " + QByteArray::number(pixel.y())));
            double x = there.value(0) - t[0];
            if (grid.xPeriod > 0.0) // on the same turn of the earth
                x -= grid.xPeriod * std::round((x - t[1] * grid.width / 2.0) / grid.xPeriod);
            const QPointF middle(350, 300);
            const QPointF expected = middle
                + QPointF(x / t[1] - grid.width / 2.0,
                          (there.value(1) - t[3]) / t[5] - grid.height / 2.0)
                    * scale;
            const QPointF shown = view.viewFromPixel(pixel);
            QVERIFY2(QLineF(shown, expected).length() < 0.2,
                     qPrintable(QString::number(QLineF(shown, expected).length())));
            QVERIFY(QLineF(view.pixelFromView(shown), pixel).length() < 0.3);
        }
        // Not empty: as many different colours as a picture has.
        const QImage image = view.grab().toImage().copy(0, 0, 700, 600);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 5)
            for (int x = 0; x < image.width(); x += 5)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size())));
    }

    void everythingFollows()
    {
        SceneView view;
        open(view, turned());
        view.setMaskOpacity(1.0);
        const QPointF square(120, 320);
        QVERIFY(colourAt(view, square).lightness() > 200);
        QVERIFY(view.facts()->northDeg && std::abs(*view.facts()->northDeg) > 20.0);
        showIn(view, "EPSG:3857");
        QVERIFY(colourAt(view, square).lightness() > 200);
        QVERIFY(colourAt(view, {300, 100}).lightness() < 60);
        // The corners of the frame are empty: the scene is turned there.
        QVERIFY(view.pixelFromView({2, 2}).x() < 0 || view.pixelFromView({2, 2}).y() < 0);

        // Vessels.
        auto found = std::make_shared<const VesselFinding>(finding(200, 100));
        view.setVessels(found, VesselShapes::outlinesOf(*found));
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.viewFromPixel({220, 120}).toPoint());
        QCOMPARE(view.selectedVessel(), 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.viewFromPixel({400, 300}).toPoint());
        QCOMPARE(view.selectedVessel(), -1);
        view.lookAtVessel(0);
        QVERIFY(QLineF(view.visiblePart().center(), {220, 120}).length() < 250);

        // A line, measured with clicks, is as long as on the scene's own pixels.
        view.selectVessel(-1);
        view.fitToView();
        view.setTool(SceneView::Tool::Measure);
        for (const QPointF& corner : {QPointF(100, 100), QPointF(400, 100)})
            QTest::mouseClick(&view, Qt::LeftButton, {}, view.viewFromPixel(corner).toPoint());
        QTRY_VERIFY(std::abs(view.measureLine().length() - 3000.0) < 30.0);
        view.setTool(SceneView::Tool::Pan);

        // A mask that is being predicted, in pixels of the scene.
        view.setVessels(nullptr, {});
        const QColor water = colourAt(view, {320, 220});
        view.addMaskWindow({300, 200, 40, 40}, std::vector<std::uint8_t>(1600, 255));
        QCOMPARE(colourAt(view, {320, 220}).rgb(), currentTheme().accent.rgb());
        QCOMPARE(colourAt(view, {290, 190}).rgb(), water.rgb());
        // Then as a file.
        auto writer = MaskWriter::create(file("mask.tif"), view.facts()->info).value();
        QVERIFY(writer.write({300, 200, 40, 40}, std::vector<std::uint8_t>(1600, 255)));
        QVERIFY(writer.finish().has_value());
        view.clearMask();
        QCOMPARE(colourAt(view, {320, 220}).rgb(), water.rgb());
        view.showMask(file("mask.tif"));
        QTRY_VERIFY(view.hasMask() && view.isComplete());
        QVERIFY(colourAt(view, {320, 220}) != water);
        QCOMPARE(colourAt(view, {290, 190}).rgb(), water.rgb());

        // Back on its own pixels all is as it was.
        showIn(view, "");
        QVERIFY(colourAt(view, square).lightness() > 200);
        QVERIFY(colourAt(view, {320, 220}) != water);
        QCOMPARE(view.pixelFromView(view.viewFromPixel({7, 9})), QPointF(7, 9));
    }

    void thePartInSightStays()
    {
        SceneView view;
        open(view, turned());
        view.showPart({200, 150, 80, 60}, 0);
        showIn(view, "EPSG:4326");
        QVERIFY(QLineF(view.visiblePart().center(), {240, 180}).length() < 1.0);
        // A bookmark leads back to the same part, not to ever larger ones.
        const QRectF part = view.visiblePart();
        view.fitToView();
        view.showPart(part, 0);
        QVERIFY(QLineF(view.visiblePart().center(), part.center()).length() < 0.5);
        QVERIFY(std::abs(view.visiblePart().width() - part.width()) < 1.0);
        const double width = view.visiblePart().width();
        view.zoomBy(2.0);
        QVERIFY(std::abs(view.visiblePart().width() - width / 2.0) < 0.5);
        // Opened again, as after building overviews, it stays as it was shown.
        view.openScene(file("turned.tif"));
        QSignalSpy changed(&view, &SceneView::projectionChanged);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(view.crs(), std::string("EPSG:4326"));
    }

    void thePointerReadsTheScenesOwnValues()
    {
        RasterPool pool;
        const fs::path scene = turned();
        const SceneFacts facts = factsOf(pool, scene).value();
        const auto projection = projectionOf(pool, facts, "EPSG:3857").value();
        QVERIFY(projection.northDeg && std::abs(*projection.northDeg) < 0.01);
        QVERIFY(projection.metresPerPixel > 9.0 && projection.metresPerPixel < 11.0);
        const QPointF at = projection.toView({120.5, 320.5});
        const PixelReading reading = readProjected(pool, facts, projection, at).value();
        QCOMPARE(reading.values, std::vector<float>{250.0f});
        QVERIFY(std::abs(reading.column - 120.5) < 0.1 && std::abs(reading.row - 320.5) < 0.1);
        const auto there = numbersOf(gdalTool(
            "gdaltransform", {"-t_srs", "EPSG:3857", QString::fromStdString(scene.string())},
            "120.5 320.5"));
        QVERIFY(std::abs((*reading.projected)[0] - there.value(0)) < 1.0);
        QVERIFY(std::abs((*reading.projected)[1] - there.value(1)) < 1.0);
        QVERIFY(readProjected(pool, facts, projection, {1, 1})->values.empty());
        const QString notes = notesOf(facts, &projection).join(u" "_s);
        QVERIFY2(notes.contains(u"EPSG:3857"_s) && !notes.contains(u"north is"_s),
                 qPrintable(notes));
    }

    /// Truth of another CRS over a scene on its own pixels, and over one that is warped, too.
    void masksOfAnotherCrsAreLaidRight()
    {
        const fs::path scene = real("s2_hedland_4band_uint16.tif");
        if (!fs::exists(scene))
            QSKIP("real scenes are not beside this checkout");
        const fs::path mask = real("s2_hedland_mask.tif");
        gdalTool("gdalwarp",
                 {"-q", "-t_srs", "EPSG:32750", "-r", "near", QString::fromStdString(mask.string()),
                  QString::fromStdString(file("utm.tif").string())});
        SceneView view;
        open(view, scene);
        view.setMaskOpacity(1.0);
        // The largest vessel, and a place without any.
        const auto truth = Raster::open(mask)->read({0, 0, 1269, 1181}).value();
        std::vector<QPointF> inside;
        for (int y = 2; y < 1179; ++y)
            for (int x = 2; x < 1267; ++x) {
                bool all = true;
                for (int v = -2; v <= 2; ++v)
                    for (int u = -2; u <= 2; ++u)
                        all = all
                            && truth.values[static_cast<std::size_t>((y + v) * 1269 + x + u)]
                                != 0.0f;
                if (all)
                    inside.emplace_back(x + 0.5, y + 0.5);
            }
        QVERIFY(!inside.empty());
        view.showPart(QRectF(inside.front() - QPointF(30, 30), QSizeF(60, 60)), 0);
        QTRY_VERIFY(view.isComplete());
        const QColor vessel = colourAt(view, inside.front());
        const QColor beside = colourAt(view, inside.front() + QPointF(-25, 20));
        view.showMask(file("utm.tif"));
        QTRY_VERIFY(view.hasMask() && view.isComplete());
        QVERIFY(colourAt(view, inside.front()) != vessel);
        QCOMPARE(colourAt(view, inside.front() + QPointF(-25, 20)), beside);
        showIn(view, "EPSG:4326");
        const QColor covered = colourAt(view, inside.front());
        view.setMasksVisible(false);
        QVERIFY(colourAt(view, inside.front()) != covered);
    }

    void theMenuOffersWhatTheSceneHas()
    {
        SceneView view;
        ProjectionMenu menu(view);
        open(view, turned());
        const auto textOf = [&](const char* name) {
            Q_EMIT menu.aboutToShow();
            const auto* action = menu.findChild<QAction*>(QString::fromLatin1(name));
            return action ? action->text() : QString();
        };
        QCOMPARE(textOf("projectionOwn"), u"The scene's own pixels (EPSG:32633)"_s);
        QCOMPARE(textOf("projectionUtm"), u"WGS 84 / UTM zone 33N (EPSG:32633)"_s);
        menu.findChild<QAction*>(u"projectionMercator"_s)->trigger();
        QSignalSpy failed(&view, &SceneView::failed);
        QTRY_COMPARE(view.crs(), std::string("EPSG:3857"));
        QVERIFY(!textOf("projectionMercator").isEmpty());
        QVERIFY(menu.findChild<QAction*>(u"projectionMercator"_s)->isChecked());
        auto* code = menu.findChild<QLineEdit*>(u"projectionCodeEdit"_s);
        code->setText(u"utm 33"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(menu.findChild<QLabel*>(u"projectionAnswer"_s)->text().contains(u"utm 33"_s));
        QCOMPARE(view.crs(), std::string("EPSG:3857"));
        code->setText(u"3035"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(view.crs() == "EPSG:3035" || failed.count() > 0);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : failed.first().first().value<Error>().message().c_str());
        QTRY_COMPARE(view.crs(), std::string("EPSG:3035"));
        QTRY_VERIFY(textOf("projectionOther").contains(u"3035"_s));
        // One that it cannot be shown in leaves the view as it is.
        failed.clear();
        code->setText(u"32761"_s); // the other pole
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(failed.count() == 1 || view.crs() == "EPSG:32761");
        // A scene without a place has nothing to choose.
        RasterInfo info;
        info.width = info.height = 64;
        info.bands = 1;
        info.type = SampleType::UInt8;
        QVERIFY(writeRaster(file("bare.tif"), info, std::vector<float>(64 * 64, 7.0f)));
        open(view, file("bare.tif"));
        QCOMPARE(view.crs(), std::string());
        QVERIFY(textOf("projectionMercator").isEmpty());
        QVERIFY(!code->isEnabled());
        view.showIn("EPSG:3857");
        QTRY_VERIFY(failed.count() >= 1);
        QCOMPARE(view.crs(), std::string());
    }
};

QTEST_MAIN(TestSceneProjection)
#include "tst_scene_projection.moc"
