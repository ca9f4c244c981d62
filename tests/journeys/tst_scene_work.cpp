#include "app/gui/scene_jobs.h"
#include "core/data/dataset.h"
#include "core/geo/mask_writer.h"
#include "tests/support/gdal_tools.h"
#include "tests/support/studies.h"
#include "ui/common/elided_label.h"
#include "ui/models/candidate_model.h"
#include "ui/models/vessel_model.h"
#include "ui/scene/scene_view.h"
#include "ui/session/study_document.h"
#include "ui/window/bookmark_menu.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 400;

/// Probabilities as a network would leave them: the true vessels, one of them missed, one place
/// where there is none, and one that only a lower threshold finds. What FP32 adds is one more.
Result<MaskSummary> predict(const std::filesystem::path& truth, const MaskRequest& request,
                            const MaskListener& listener)
{
    const auto mask = Raster::open(truth).value();
    const auto block = mask.read({0, 0, kSide, kSide}).value();
    std::vector<std::uint8_t> values(block.values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = block.values[i] != 0.0f && i / kSide > 150 ? 230 : 2;
    const auto fill = [&](int column, int row, std::uint8_t value) {
        for (int y = row; y < row + 6; ++y)
            for (int x = column; x < column + 12; ++x)
                values[static_cast<std::size_t>(y * kSide + x)] = value;
    };
    fill(20, 20, 220);
    fill(60, 20, 70); // 0.28
    if (request.choice.numerics == MaskNumerics::Fp32)
        fill(100, 20, 220);
    if (listener.onWindow)
        listener.onWindow({0, 0, kSide, 100}, std::vector<std::uint8_t>(kSide * 100, 0));
    if (listener.onProgress)
        listener.onProgress(0.25, 3.0);
    auto writer =
        MaskWriter::create(request.probability, mask.info(), MaskContent::Probability).value();
    if (const auto written = writer.write({0, 0, kSide, kSide}, values); !written)
        return tl::unexpected(written.error());
    if (const auto finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    return MaskSummary{request.probability, 3, 100, 0.1};
}

} // namespace

/// What an analyst does with the masks of a candidate over a scene: a real window, real vessels,
/// real files; only the network is played.
class TestSceneWork : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns
    std::unique_ptr<MainWindow> m_window;

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    SceneView& view() { return *child<SceneView>(u"sceneView"_s); }
    QAbstractItemModel* vessels() { return child<QTableView>(u"vesselView"_s)->model(); }
    void press(const QString& button)
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    int countOf(const QString& kind)
    {
        int count = 0;
        for (int row = 0; row < vessels()->rowCount(); ++row)
            count += vessels()->index(row, VesselModel::Kind).data().toString() == kind ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"scene-work"_s);
        QSettings().clear();
        applyTheme(*qApp, ThemeKind::Light);
        QVERIFY(writeSample(path(u"data"_s).toStdString(), {8, 32, kSide, 3}).has_value());
        makeStudy(path(u"study.sextant"_s).toStdString(), 8);
    }

    void init()
    {
        Jobs jobs;
        app::setSceneJobs(jobs);
        const std::filesystem::path truth = path(u"data/scene_mask.tif"_s).toStdString();
        jobs.predictMask = [truth](const MaskRequest& request, const RunToken&,
                                   const MaskListener& listener) {
            return predict(truth, request, listener);
        };
        jobs.describeData = [](const std::filesystem::path& folder,
                               const RunToken&) -> Result<DataSummary> {
            return fail(ErrorCode::FileMissing, folder.string(), "no folder");
        };
        const auto answer = [this](auto&&...) { return m_answer; };
        m_window = std::make_unique<MainWindow>(jobs, Choosers{answer, answer, answer});
        m_window->resize(1400, 860);
        m_window->show();
        m_window->openStudy(path(u"study.sextant"_s).toStdString());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openScene(path(u"data/scene.tif"_s).toStdString());
        QTRY_VERIFY(view().hasScene());
        QTRY_VERIFY(m_window->document().model().rowCount() > 1);
        m_window->selectCandidate(0);
        QTRY_VERIFY(vessels()->rowCount() > 0);
        QTRY_VERIFY(view().isComplete());
    }

    void cleanup() { m_window.reset(); }

    void vesselsAreComparedWithTheMaskBesideTheScene()
    {
        press(u"vesselsButton"_s);
        QVERIFY(child<QTableView>(u"vesselView"_s)->isVisible());
        QCOMPARE(countOf(u"false alarm"_s), 1);
        QVERIFY(countOf(u"true"_s) >= 1);
        QVERIFY(countOf(u"missed"_s) >= 1);
        const QString summary = child<QLabel>(u"vesselSummary"_s)->text();
        QVERIFY2(summary.contains(u"missed"_s), qPrintable(summary));
        child<QAction>(u"dropTruthAction"_s)->trigger();
        QTRY_COMPARE(countOf(u"missed"_s), 0);
        QCOMPARE(countOf(u"vessel"_s), vessels()->rowCount());
        m_answer = path(u"data/scene_mask.tif"_s);
        child<QAction>(u"openTruthAction"_s)->trigger();
        QTRY_VERIFY(countOf(u"missed"_s) >= 1);
    }

    void theThresholdFindsMore()
    {
        const int before = vessels()->rowCount();
        child<QSlider>(u"thresholdSlider"_s)->setValue(20);
        QTRY_COMPARE(vessels()->rowCount(), before + 1);
        QCOMPARE(countOf(u"false alarm"_s), 2);
        child<QSlider>(u"thresholdSlider"_s)->setValue(95);
        QTRY_COMPARE(countOf(u"false alarm"_s), 0);
    }

    void tableAndViewSelectTheSameVessel()
    {
        press(u"vesselsButton"_s);
        auto* table = child<QTableView>(u"vesselView"_s);
        QTRY_VERIFY(table->isVisible());
        table->selectRow(table->model()->rowCount() - 1); // the first is the false alarm
        QTRY_VERIFY(view().selectedVessel() >= 0);
        auto* card = child<QWidget>(u"vesselCardText"_s);
        QVERIFY(card->isVisible());
        const QString first = child<QLabel>(u"vesselCardTitle"_s)->text();
        view().fitToView();
        // The false alarm lies where the prediction put it.
        QTest::mouseClick(&view(), Qt::LeftButton, {}, view().viewFromPixel({26, 23}).toPoint());
        QTRY_VERIFY(child<QLabel>(u"vesselCardTitle"_s)->text() != first);
        QVERIFY(child<QLabel>(u"vesselCardTitle"_s)->text().contains(u"false alarm"_s));
        const QModelIndex selected = table->selectionModel()->selectedRows().value(0);
        QCOMPARE(selected.siblingAtColumn(VesselModel::Kind).data().toString(), u"false alarm"_s);
        const QString text = child<QLabel>(u"vesselCardText"_s)->text();
        QVERIFY2(text.contains(u"Length"_s) && text.contains(u"Heading"_s)
                     && text.contains(u"probability"_s) && text.contains(u"° N"_s),
                 qPrintable(text));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void vesselsGoIntoFilesOfAGis()
    {
        press(u"vesselsButton"_s);
        int found = 0;
        for (int row = 0; row < vessels()->rowCount(); ++row)
            found +=
                vessels()->index(row, VesselModel::Kind).data().toString() != u"missed" ? 1 : 0;
        for (const QString& name : {u"v.gpkg"_s, u"v.geojson"_s, u"v.csv"_s, u"v.kml"_s}) {
            m_answer = path(name);
            press(u"exportVesselsButton"_s);
            QTRY_VERIFY(QFileInfo::exists(m_answer));
        }
        if (QStandardPaths::findExecutable(u"ogrinfo"_s).isEmpty())
            QSKIP("needs GDAL's programs (package gdal-bin)");
        for (const QString& name : {u"v.gpkg"_s, u"v.geojson"_s}) {
            const QByteArray told = gdalTool(u"ogrinfo"_s, {u"-so"_s, u"-al"_s, path(name)});
            QVERIFY2(told.contains("Feature Count: " + QByteArray::number(found)),
                     told.constData());
        }
    }

    void masksAreSetAgainstEachOther()
    {
        press(u"compareMasksButton"_s);
        QTRY_VERIFY(view().hasMask(SceneView::Mask::Second));
        QCOMPARE(view().comparison(), Comparison::Swipe);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_D);
        QCOMPARE(view().comparison(), Comparison::Difference);
        QTRY_VERIFY(view().isComplete());
        child<QSlider>(u"opacitySlider"_s)->setValue(100);
        const QColor gained = view().grab().toImage().pixelColor(
            view().viewFromPixel({106, 23}).toPoint()); // what FP32 has more
        QVERIFY2(gained.red() > 150 && gained.blue() < 100, qPrintable(gained.name()));
        QTest::keyClick(&view(), Qt::Key_F);
        QCOMPARE(view().comparison(), Comparison::Flicker);
        QTest::keyClick(&view(), Qt::Key_F);
        QCOMPARE(view().comparison(), Comparison::None);
        press(u"compareMasksButton"_s);
        QTRY_VERIFY(!view().hasMask(SceneView::Mask::Second));
    }

    void theKeyOShowsTheSceneBare()
    {
        child<QSlider>(u"opacitySlider"_s)->setValue(100);
        const QPoint at = view().viewFromPixel({26, 23}).toPoint();
        const QColor covered = view().grab().toImage().pixelColor(at);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_O);
        QVERIFY(view().grab().toImage().pixelColor(at) != covered);
        QTest::keyClick(&view(), Qt::Key_O);
        QCOMPARE(view().grab().toImage().pixelColor(at), covered);
    }

    void bandsAreChosen()
    {
        const QImage before = view().grab().toImage();
        auto* combination = child<QComboBox>(u"bandCombinationBox"_s);
        QVERIFY(combination->count() >= 3);
        combination->setCurrentIndex(1);
        Q_EMIT combination->activated(1);
        QTRY_VERIFY(view().isComplete());
        QVERIFY(view().grab().toImage() != before);
        press(u"resetDisplayButton"_s);
        QTRY_VERIFY(view().isComplete());
        QCOMPARE(view().grab().toImage(), before);
    }

    void placesAreComeBackTo()
    {
        view().showPart({100, 100, 60, 40}, 0);
        const QRectF part = view().visiblePart();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_B);
        view().fitToView();
        auto* menu = child<BookmarkMenu>(u"bookmarkMenu"_s);
        QCOMPARE(menu->count(), 1);
        menu->findChild<QAction*>(u"bookmark1"_s)->trigger();
        QVERIFY(QLineF(view().visiblePart().center(), part.center()).length() < 0.5);
        menu->findChild<QAction*>(u"clearBookmarks"_s)->trigger();
        QCOMPARE(menu->count(), 0);
    }

    void severalScenesAreABatch()
    {
        child<QAction>(u"batchAction"_s)->trigger();
        m_answer = path(u"data/scene.tif"_s);
        press(u"addBatchSceneButton"_s);
        m_answer = path(u"results"_s);
        press(u"chooseBatchFolderButton"_s);
        press(u"startBatchButton"_s);
        QTRY_VERIFY(QFileInfo::exists(path(u"results/scene_vessels.gpkg"_s)));
        QTRY_COMPARE(child<QTableView>(u"batchView"_s)->model()->index(0, 1).data().toString(),
                     u"done"_s);
        QVERIFY(QFileInfo::exists(path(u"results/scene_probability.tif"_s)));
    }

    void everythingHasANameAndATip()
    {
        for (const QAbstractButton* button :
             child<QWidget>(u"sceneSplitter"_s)->findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(u"qt_"_s) || button->inherits("QTableCornerButton"))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestSceneWork)
#include "tst_scene_work.moc"
