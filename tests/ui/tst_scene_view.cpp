#include "core/data/dataset.h"
#include "core/geo/geodesic.h"
#include "core/geo/mask_writer.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/scene_view.h"

#include <QtTest>

#include <algorithm>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

class TestSceneView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    static constexpr int kScenePx = 700; ///< several tiles

    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    static QColor colourAt(SceneView& view, QPointF pixel)
    {
        return view.grab().toImage().pixelColor(view.viewFromPixel(pixel).toPoint());
    }
    static RasterInfo plainInfo(int width, int height)
    {
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = 1;
        info.type = SampleType::UInt16;
        return info;
    }
    /// A picture without a pattern, with what `info` says of the ground.
    std::filesystem::path rasterOf(const char* name, const RasterInfo& info)
    {
        std::vector<float> values(static_cast<std::size_t>(info.width)
                                  * static_cast<std::size_t>(info.height));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i % 1000);
        [&] { QVERIFY(writeRaster(file(name), info, values).has_value()); }();
        return file(name);
    }
    /// Probability rises from left to right, 0 to 1.
    std::filesystem::path ramp(const char* name, bool fromLeft)
    {
        auto writer =
            MaskWriter::create(file(name), plainInfo(kScenePx, kScenePx), MaskContent::Probability)
                .value();
        std::vector<std::uint8_t> values(kScenePx * kScenePx);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto level = static_cast<std::uint8_t>(i % kScenePx * 254 / (kScenePx - 1));
            values[i] = fromLeft ? level : static_cast<std::uint8_t>(254 - level);
        }
        [&] {
            QVERIFY(writer.write({0, 0, kScenePx, kScenePx}, values).has_value());
            QVERIFY(writer.finish().has_value());
        }();
        return file(name);
    }
    void open(SceneView& view, const std::filesystem::path& scene)
    {
        view.resize(600, 600);
        view.openScene(scene);
        QTRY_VERIFY(view.hasScene());
        QTRY_VERIFY(view.isComplete());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeSample(file("data"), {8, 32, kScenePx, 3}).has_value()); }

    void aMaskAppearsWindowByWindow()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        view.setMaskOpacity(1.0);
        const QColor untouched = colourAt(view, {500.5, 20.5});
        const std::vector<std::uint8_t> vessel(200 * 160, 255);
        const std::vector<std::uint8_t> water(200 * 160, 0);
        view.addMaskWindow({0, 0, 200, 160}, water);
        QVERIFY(view.hasMask());
        const QColor before = colourAt(view, {100.5, 240.5});
        view.addMaskWindow({0, 160, 200, 160}, vessel);
        QCOMPARE(colourAt(view, {100.5, 240.5}).rgb(), currentTheme().accent.rgb());
        QCOMPARE(colourAt(view, {500.5, 20.5}), untouched); // outside every window
        view.addMaskWindow({0, 160, 200, 160}, water); // the exact mask replaces the first look
        QCOMPARE(colourAt(view, {100.5, 240.5}), before);
        view.clearMask();
        QVERIFY(!view.hasMask());
    }

    /// What is being read must not come back after it was dropped.
    void aDroppedMaskStaysAway()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        QSignalSpy shown(&view, &SceneView::maskShown);
        view.showMask(file("data") / "scene_mask.tif");
        view.clearMask();
        QTest::qWait(300);
        QCOMPARE(shown.count(), 0);
        QVERIFY(!view.hasMask());
        view.showMask(file("data") / "scene_mask.tif");
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(view.hasMask());
    }

    void theSceneOpenedLastStays()
    {
        SceneView view;
        view.resize(600, 600);
        QSignalSpy opened(&view, &SceneView::sceneOpened);
        view.openScene(file("data") / "scene.tif");
        view.openScene(rasterOf("second.tif", plainInfo(64, 64)));
        QTRY_COMPARE(opened.count(), 1);
        QTest::qWait(50);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(view.scene(), file("second.tif"));
    }

    void whatIsShownIsWhatTheFileHolds()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        view.showPart({310, 220, 40, 40}, 0);
        QTRY_VERIFY(view.isComplete());
        const auto raster = Raster::open(file("data") / "scene.tif").value();
        const auto block =
            raster.read({310, 220, 40, 40}, distinctBands(view.sceneStyle())).value();
        const QImage expected = renderScene(block, view.sceneStyle(),
                                            rangesOf(view.sceneStyle(), view.facts()->samples));
        for (const QPoint& at : {QPoint(1, 1), QPoint(20, 11), QPoint(38, 30)})
            QCOMPARE(colourAt(view, QPointF(310, 220) + at + QPointF(0.5, 0.5)).rgb(),
                     expected.pixelColor(at).rgb());
    }

    void zoomedInAndBackTheSceneIsTheSame()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        const QImage before = view.grab().toImage();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.visiblePart().width() < kScenePx / 2);
        QTest::keyClick(&view, Qt::Key_Right);
        QTRY_VERIFY(view.isComplete());
        QVERIFY(view.grab().toImage() != before);
        QTest::keyClick(&view, Qt::Key_0);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.grab().toImage(), before);
        QTest::keyClick(&view, Qt::Key_1);
        QVERIFY(std::abs(view.visiblePart().width() - view.width()) < 1e-6);
    }

    void theThresholdMovesTheMask()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        view.setMaskOpacity(1.0);
        QVERIFY(view.overlayStyle().threshold == 0.5);
        const QColor scene = colourAt(view, {450.5, 350.5});
        view.showMask(ramp("ramp.tif", true));
        QTRY_VERIFY(view.hasMask() && view.isComplete());
        QVERIFY(colourAt(view, {450.5, 350.5}) != scene); // 0.64
        OverlayStyle style = view.overlayStyle();
        style.threshold = 0.7;
        view.setOverlayStyle(style);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(colourAt(view, {450.5, 350.5}), scene);
        QVERIFY(colourAt(view, {600.5, 350.5}) != scene);
    }

    void theSwipeLineDividesTwoMasks()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        view.setMaskOpacity(1.0);
        const QColor left = colourAt(view, {100.5, 350.5});
        const QColor right = colourAt(view, {600.5, 350.5});
        view.showMask(ramp("rising.tif", true));
        view.showMask(ramp("falling.tif", false), SceneView::Mask::Second);
        QTRY_VERIFY(view.hasMask() && view.hasMask(SceneView::Mask::Second));
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(colourAt(view, {100.5, 350.5}), left);
        QVERIFY(colourAt(view, {600.5, 350.5}) != right);
        view.setComparison(Comparison::Swipe); // neither has a vessel on its own half
        QCOMPARE(colourAt(view, {100.5, 350.5}), left);
        QCOMPARE(colourAt(view, {600.5, 350.5}), right);
        const QPoint line(view.width() / 2, 200);
        QTest::mousePress(&view, Qt::LeftButton, {}, line);
        QTest::mouseMove(&view, QPoint(30, 200));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(30, 200));
        QVERIFY(view.swipe() < 0.1);
        QVERIFY(colourAt(view, {100.5, 350.5}) != left);
        view.setComparison(Comparison::Flicker);
        QVERIFY(colourAt(view, {100.5, 350.5}) != left);
        QCOMPARE(colourAt(view, {600.5, 350.5}), right);
        view.setComparison(Comparison::Difference);
        QTRY_VERIFY(view.isComplete());
        const QColor lost = colourAt(view, {600.5, 350.5});
        const QColor gained = colourAt(view, {100.5, 350.5});
        QVERIFY(lost.blue() > lost.red());
        QVERIFY(gained.red() > gained.blue());
    }

    void aMaskOfAnotherSizeIsRefused()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        QSignalSpy failed(&view, &SceneView::failed);
        view.showMask(rasterOf("small.tif", plainInfo(30, 30)));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::MaskMismatch);
        QVERIFY(!view.hasMask());
    }

    void unreadableFilesAreToldOnce()
    {
        SceneView view;
        view.resize(600, 600);
        QSignalSpy failed(&view, &SceneView::failed);
        view.openScene(file("nowhere.tif"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!view.hasScene());
        // Truncated: it opens, and most of its pixels cannot be read.
        const auto cut = rasterOf("cut.tif", plainInfo(900, 900));
        std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
        view.openScene(cut);
        QTRY_VERIFY(failed.count() >= 2);
        QTest::qWait(100);
        QCOMPARE(failed.count(), 2);
    }

    /// Also when the file under the name has become another one.
    void openingAgainReadsAgain()
    {
        SceneView view;
        RasterInfo info = plainInfo(64, 64);
        const auto scene = rasterOf("changing.tif", info);
        open(view, scene);
        const QColor before = colourAt(view, {10.5, 40.5});
        std::vector<float> values(64 * 64, 1.0f);
        values[40 * 64 + 10] = 900.0f;
        values[0] = 900.0f;
        QVERIFY(writeRaster(scene, info, values).has_value());
        QSignalSpy opened(&view, &SceneView::sceneOpened);
        view.openScene(scene);
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(view.isComplete());
        QVERIFY(colourAt(view, {10.5, 40.5}) != before);
    }

    void aMeasuredLineIsGeodesic()
    {
        SceneView view;
        open(view, file("data") / "scene.tif");
        view.setTool(SceneView::Tool::Measure);
        const QPointF from(100, 100);
        const QPointF to(500, 400);
        for (const QPointF& pixel : {from, to})
            QTest::mouseClick(&view, Qt::LeftButton, {}, view.viewFromPixel(pixel).toPoint());
        const auto raster = Raster::open(file("data") / "scene.tif").value();
        const QPointF first = view.pixelFromView(view.viewFromPixel(from).toPoint());
        const QPointF last = view.pixelFromView(view.viewFromPixel(to).toPoint());
        const std::vector corners{raster.lonLat(first.x(), first.y()).value(),
                                  raster.lonLat(last.x(), last.y()).value()};
        QTRY_VERIFY(std::abs(view.measureLine().length() - geodesicLengthM(corners)) < 0.01);
        QVERIFY(view.measureLine().isInMetres());
        QVERIFY(std::abs(view.measureLine().length() - 5000.0) < 50.0); // 500 pixels of 10 m
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.measureLine().isEmpty());
    }

    void scenesSayWhatIsUnusual_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << u"none"_s << u"no georeference"_s;
        QTest::newRow("points") << u"points"_s << u"placed by 4 control points"_s;
        QTest::newRow("rotated") << u"rotated"_s << u"north is"_s;
        QTest::newRow("date line") << u"dateline"_s << u"crosses the date line"_s;
        QTest::newRow("usual") << u"usual"_s << u"EPSG:32601"_s;
    }

    void scenesSayWhatIsUnusual()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, said);
        RasterInfo info = plainInfo(200, 100);
        if (kind != u"none")
            info.projectionWkt = "EPSG:32601";
        if (kind == u"points") {
            info.projectionWkt = "EPSG:4326";
            info.controlPoints = {{0, 0, 5, 50, 0},
                                  {200, 0, 5.2, 50, 0},
                                  {200, 100, 5.2, 49.9, 0},
                                  {0, 100, 5, 49.9, 0}};
        } else if (kind == u"rotated") { // a quarter to the right
            info.worldFromPixel = GeoTransform{500'000, 0, -10, 5'000'000, -10, 0};
        } else if (kind == u"dateline") { // the zone begins there
            info.worldFromPixel = GeoTransform{165'000, 10, 0, 10'000, 0, -10};
        } else if (kind == u"usual") {
            info.worldFromPixel = GeoTransform{500'000, 10, 0, 5'000'000, 0, -10};
        }
        SceneView view;
        QSignalSpy opened(&view, &SceneView::sceneOpened);
        open(view, rasterOf(qPrintable(kind + u".tif"_s), info));
        const QString text = opened.first().first().toString();
        QVERIFY2(text.contains(said), qPrintable(text));
        QCOMPARE(view.facts()->northDeg.has_value(), kind != u"none");
        if (kind == u"rotated")
            QVERIFY(std::abs(std::abs(*view.facts()->northDeg) - 90.0) < 1.0);
        if (kind == u"usual")
            QVERIFY(!text.contains(u"north"_s) && !text.contains(u"date line"_s));
        QVERIFY(std::abs(view.facts()->metresPerPixel - (kind == u"none" ? 0.0 : 10.0))
                < (kind == u"points" ? 1000.0 : 0.1));
    }

    void thePointerReadsThePlaceAndTheValues()
    {
        RasterPool pool;
        const auto scene = file("data") / "scene.tif";
        const SceneFacts facts = factsOf(pool, scene).value();
        const PixelReading reading = readPixel(pool, facts, 320.5, 200.5).value();
        const auto raster = Raster::open(scene).value();
        QCOMPARE(reading.values, raster.read({320, 200, 1, 1}, facts.bands)->values);
        QCOMPARE(reading.lonLat, raster.lonLat(320.5, 200.5));
        QVERIFY(readPixel(pool, facts, -3, 10)->values.empty());
        QCOMPARE(coordinateText({-123.17061, 49.29012}), u"49.2901° N  123.1706° W"_s);
    }
};

QTEST_MAIN(TestSceneView)
#include "tst_scene_view.moc"
