#include "core/data/dataset.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_view.h"

#include <QtTest>

#include <algorithm>

using namespace sextant;
using namespace sextant::ui;

class TestSceneView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    static constexpr int kScenePx = 128;

    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    static QColor colourAt(SceneView& view, QPointF pixel)
    {
        return view.grab().toImage().pixelColor(view.viewFromPixel(pixel).toPoint());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeSample(file("data"), {8, 32, kScenePx, 3}).has_value()); }

    void aMaskAppearsWindowByWindow()
    {
        SceneView view;
        view.resize(600, 600);
        view.openScene(file("data") / "scene.tif");
        QTRY_VERIFY(view.hasScene());
        view.setMaskOpacity(1.0);
        const QColor untouched = colourAt(view, {100.5, 20.5});
        const std::vector<std::uint8_t> vessel(40 * 32, 255);
        const std::vector<std::uint8_t> water(40 * 32, 0);
        view.addMaskWindow({0, 0, 40, 32}, water);
        QVERIFY(view.hasMask());
        const QColor before = colourAt(view, {20.5, 48.5});
        view.addMaskWindow({0, 32, 40, 32}, vessel);
        QVERIFY(colourAt(view, {20.5, 48.5}) != before);
        QCOMPARE(colourAt(view, {100.5, 20.5}), untouched); // outside every window
        QCOMPARE(colourAt(view, {0.5, 32.5}).rgb(), currentTheme().accent.rgb()); // an edge
        view.clearMask();
        QVERIFY(!view.hasMask());
        QCOMPARE(colourAt(view, {20.5, 48.5}), before);
    }

    /// What is being read must not come back after it was dropped.
    void aDroppedMaskStaysAway()
    {
        SceneView view;
        view.openScene(file("data") / "scene.tif");
        QTRY_VERIFY(view.hasScene());
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
};

QTEST_MAIN(TestSceneView)
#include "tst_scene_view.moc"
