#include "ui/models/vessel_model.h"
#include "ui/scene/vessel_outline.h"
#include "ui/scene/vessel_shapes.h"
#include "ui/session/mask_predictor.h"
#include "ui/session/scene_batch.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<PixelRun>)

namespace {

/// Jobs that write nothing: what they were asked, and a door that keeps them until it is opened.
struct FakeJobs {
    Jobs jobs;
    std::atomic<int> asked = 0;
    std::atomic<bool> open = true;
    std::mutex mutex;
    std::vector<MaskRequest> requests; ///< guarded by mutex

    FakeJobs()
    {
        jobs.predictMask = [this](const MaskRequest& request, const RunToken& token,
                                  const MaskListener& listener) -> Result<MaskSummary> {
            {
                const std::lock_guard lock(mutex);
                requests.push_back(request);
            }
            ++asked;
            if (listener.onProgress)
                listener.onProgress(0.5, 4.0);
            if (listener.onWindow)
                listener.onWindow({0, 0, 2, 1}, std::vector<std::uint8_t>{255, 0});
            while (!open)
                if (!token.proceed())
                    return fail(ErrorCode::Cancelled, "mask", "stopped");
            if (request.choice.candidate == 9 || request.scene.stem() == "broken")
                return fail(ErrorCode::CandidateMissing, "study", "no such candidate");
            return MaskSummary{request.probability, 1, 1, 0.1};
        };
        jobs.findVessels = [](const VesselRequest& request,
                              const RunToken&) -> Result<VesselFinding> {
            VesselFinding finding;
            finding.grid = request.scene;
            return finding;
        };
    }
};

Vessel vesselOf(int id, std::vector<PixelRun> runs)
{
    Vessel vessel;
    vessel.id = id;
    vessel.runs = std::move(runs);
    vessel.box = {vessel.runs.front().begin, vessel.runs.front().row,
                  vessel.runs.front().end - vessel.runs.front().begin, 1};
    vessel.pixels = vessel.box.width;
    vessel.lengthPx = vessel.box.width;
    vessel.widthPx = 1.0;
    return vessel;
}

} // namespace

/// What the scene's page does behind the picture.
class TestSceneJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstMaskComesBeforeTheSecond()
    {
        FakeJobs fake;
        MaskPredictor predictor(fake.jobs);
        QSignalSpy predicted(&predictor, &MaskPredictor::predicted);
        QSignalSpy windows(&predictor, &MaskPredictor::windowPredicted);
        QSignalSpy idle(&predictor, &MaskPredictor::idle);
        predictor.setGround("s.sextant", "scene.tif");
        predictor.want({1, MaskNumerics::Aligned}, {1, MaskNumerics::Fp32}, Window{3, 4, 5, 6});
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(predicted.count(), 2);
        QCOMPARE(predicted[0][0].toInt(), 0);
        QCOMPARE(predicted[1][0].toInt(), 1);
        QCOMPARE(windows.count(), 1); // of the first alone
        QCOMPARE(fake.requests[0].first, (Window{3, 4, 5, 6}));
        QVERIFY(!fake.requests[1].first);
        QVERIFY(fake.requests[0].probability != fake.requests[1].probability);
    }

    void whatWasSeenBeforeIsThereAtOnce()
    {
        FakeJobs fake;
        MaskPredictor predictor(fake.jobs);
        QSignalSpy predicted(&predictor, &MaskPredictor::predicted);
        QSignalSpy idle(&predictor, &MaskPredictor::idle);
        predictor.setGround("s.sextant", "scene.tif");
        predictor.want({1, MaskNumerics::Aligned}, {}, {});
        QTRY_COMPARE(idle.count(), 1);
        predictor.want({2, MaskNumerics::Aligned}, {}, {});
        QTRY_COMPARE(idle.count(), 2);
        predictor.want({1, MaskNumerics::Aligned}, {}, {});
        QCOMPARE(predicted.count(), 3); // without waiting
        QVERIFY(!predicted[2][2].toBool());
        QCOMPARE(fake.asked.load(), 2);
        predictor.setGround("s.sextant", "another.tif");
        predictor.want({1, MaskNumerics::Aligned}, {}, {});
        QTRY_COMPARE(predicted.count(), 4);
        QCOMPARE(fake.asked.load(), 3);
    }

    void anotherWishEndsTheOneBefore()
    {
        FakeJobs fake;
        fake.open = false;
        MaskPredictor predictor(fake.jobs);
        QSignalSpy predicted(&predictor, &MaskPredictor::predicted);
        QSignalSpy failed(&predictor, &MaskPredictor::failed);
        predictor.setGround("s.sextant", "scene.tif");
        predictor.want({1, MaskNumerics::Aligned}, {}, {});
        QTRY_COMPARE(fake.asked.load(), 1);
        predictor.want({2, MaskNumerics::Aligned}, {}, {});
        QTRY_COMPARE(fake.asked.load(), 2);
        fake.open = true;
        QTRY_COMPARE(predicted.count(), 1);
        QTest::qWait(50);
        QCOMPARE(predicted.count(), 1);
        QCOMPARE(failed.count(), 0);
        predictor.cancel();
        QCOMPARE(predictor.wanted()[0].candidate, -1);
    }

    void aFailedMaskDoesNotHoldUpTheSecond()
    {
        FakeJobs fake;
        MaskPredictor predictor(fake.jobs);
        QSignalSpy predicted(&predictor, &MaskPredictor::predicted);
        QSignalSpy failed(&predictor, &MaskPredictor::failed);
        predictor.setGround("s.sextant", "scene.tif");
        predictor.want({9, MaskNumerics::Aligned}, {1, MaskNumerics::Aligned}, {});
        QTRY_COMPARE(predicted.count(), 1);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toInt(), 0);
        QCOMPARE(predicted[0][0].toInt(), 1);
    }

    void aBatchGoesOnAfterAFailure()
    {
        FakeJobs fake;
        QTemporaryDir folder;
        SceneBatch batch(fake.jobs);
        const QAbstractItemModelTester tester(
            &batch, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* scene : {"a.tif", "broken.tif", "c.tif", "a.tif"})
            batch.add(scene);
        QCOMPARE(batch.rowCount(), 3);
        batch.start({"s.sextant", {4, MaskNumerics::Converted}, folder.path().toStdString(), {}});
        QVERIFY(batch.isRunning());
        QTRY_VERIFY(!batch.isRunning());
        // The fake's scenes are no rasters, so their vessels cannot be written: a reason each.
        QCOMPARE(fake.asked.load(), 3);
        QCOMPARE(fake.requests[2].choice, (MaskChoice{4, MaskNumerics::Converted}));
        QCOMPARE(fake.requests[0].probability.filename(),
                 std::filesystem::path("a_probability.tif"));
        QCOMPARE(batch.stage(1), SceneBatch::Stage::Failed);
        QVERIFY(!batch.index(1, SceneBatch::State).data().toString().isEmpty());
        batch.remove(1);
        QCOMPARE(batch.rowCount(), 2);
    }

    void aStoppedSceneWaitsAgain()
    {
        FakeJobs fake;
        fake.open = false;
        SceneBatch batch(fake.jobs);
        batch.add("a.tif");
        batch.add("b.tif");
        batch.start({"s.sextant", {4, MaskNumerics::Aligned}, "/nowhere", {}});
        QTRY_COMPARE(batch.index(0, SceneBatch::State).data(SceneBatch::ShareRole).toDouble(), 0.5);
        batch.remove(0); // it runs
        QCOMPARE(batch.rowCount(), 2);
        batch.stop();
        QVERIFY(!batch.isRunning());
        QCOMPARE(batch.waiting(), 2);
        fake.open = true;
        QTest::qWait(50);
        QCOMPARE(batch.waiting(), 2);
    }

    void outlinesCoverTheirPixels_data()
    {
        QTest::addColumn<std::vector<PixelRun>>("runs");
        QTest::newRow("one pixel") << std::vector<PixelRun>{{3, 5, 6}};
        QTest::newRow("block") << std::vector<PixelRun>{{0, 0, 4}, {1, 0, 4}};
        QTest::newRow("hole") << std::vector<PixelRun>{{0, 0, 3}, {1, 0, 1}, {1, 2, 3}, {2, 0, 3}};
        QTest::newRow("corner to corner") << std::vector<PixelRun>{{0, 0, 2}, {1, 2, 4}};
        QTest::newRow("apart") << std::vector<PixelRun>{{0, 0, 2}, {7, 2, 4}};
        QTest::newRow("comb") << std::vector<PixelRun>{
            {0, 0, 9}, {1, 0, 1}, {1, 3, 5}, {1, 8, 9}, {2, 4, 5}};
    }

    void outlinesCoverTheirPixels()
    {
        QFETCH(const std::vector<PixelRun>, runs);
        const QPainterPath path = outlineOf(runs);
        for (int y = -1; y < 9; ++y)
            for (int x = -1; x < 11; ++x) {
                const bool covered = std::any_of(runs.begin(), runs.end(), [&](const PixelRun& r) {
                    return r.row == y && r.begin <= x && x < r.end;
                });
                QCOMPARE(path.contains(QPointF(x + 0.5, y + 0.5)), covered);
            }
        if (runs.size() == 2 && runs[1].row == 1 && runs[0].begin == runs[1].begin)
            QCOMPARE(path.elementCount(), 5); // corners alone, and the way back
    }

    void aVesselIsHitWhereItIsOrIsMarked()
    {
        auto finding = std::make_shared<VesselFinding>();
        finding->vessels = {vesselOf(1, {{10, 10, 40}}), vesselOf(2, {{500, 500, 502}})};
        finding->kinds = {VesselKind::Found, VesselKind::Missed};
        VesselShapes shapes;
        shapes.set(finding, VesselShapes::outlinesOf(*finding));
        ViewFrame frame{{100, 100}, {1000, 1000}, 1.0, {}};
        QCOMPARE(shapes.at(frame, {25, 10}), 0);
        QCOMPARE(shapes.at(frame, {60, 60}), -1);
        frame.fit(); // 0.1: the second is smaller than a pixel and has a mark
        QCOMPARE(shapes.at(frame, {53, 48}), 1);
        shapes.set(nullptr, {});
        QCOMPARE(shapes.count(), 0);
    }

    void theTableTellsWhatIsKnown()
    {
        auto finding = std::make_shared<VesselFinding>();
        finding->vessels = {vesselOf(1, {{10, 10, 40}}), vesselOf(2, {{50, 50, 52}})};
        finding->vessels[0].lengthM = 301.4;
        finding->vessels[0].headingDeg = 90.0;
        finding->vessels[0].latitude = 49.5;
        finding->kinds = {VesselKind::Found, VesselKind::FalseAlarm};
        VesselModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(finding);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(0, VesselModel::Length), QLocale().toString(301) + u" m"_s);
        QCOMPARE(text(1, VesselModel::Length), QLocale().toString(2.0, 'f', 1) + u" px"_s);
        QCOMPARE(text(0, VesselModel::Heading), u"90"_s);
        QCOMPARE(text(1, VesselModel::Heading), u"–"_s);
        QCOMPARE(text(1, VesselModel::Kind), u"false alarm"_s);
        QCOMPARE(model.index(0, VesselModel::Length).data(VesselModel::SortRole).toDouble(), 301.4);
        QVERIFY(std::isnan(
            model.index(1, VesselModel::Latitude).data(VesselModel::SortRole).toDouble()));
        model.reset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSceneJobs)
#include "tst_scene_jobs.moc"
