#include "core/store/study_front.h"
#include "tests/support/studies.h"
#include "ui/analysis/choice_model.h"
#include "ui/analysis/parallel_data.h"
#include "ui/analysis/parallel_view.h"
#include "ui/analysis/timeline_contents.h"
#include "ui/analysis/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <set>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000; // what is waited for is short; computers are not always

const std::vector<Measure> kMeasures{Measure::Latency, Measure::Parameters, Measure::MiouAligned};

void moveMouse(QWidget& widget, const QPointF& at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&widget, &move);
}

void drag(QWidget& widget, const QPointF& from, const QPointF& to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
    moveMouse(widget, (from + to) / 2);
    moveMouse(widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to.toPoint());
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

    std::vector<CandidateRecord> m_candidates = someCandidates(someHeader(), 80);

private Q_SLOTS:
    // Parallel coordinates.

    void betterLiesHigher()
    {
        const ParallelData data = parallelData(m_candidates, kMeasures);
        QCOMPARE(data.ids.size(), 70u); // the last of every eight has failed
        for (std::size_t axis = 0; axis < data.axes.size(); ++axis) {
            double low = 1.0, high = 0.0;
            for (std::size_t line = 0; line < data.ids.size(); ++line) {
                low = std::min<double>(low, data.share(line, axis));
                high = std::max<double>(high, data.share(line, axis));
            }
            QCOMPARE(low, 0.0);
            QCOMPARE(high, 1.0);
            const ParallelAxis& made = data.axes[axis];
            QVERIFY(std::abs(made.valueAt(made.shareOf(made.low)) - made.low) < 1e-6 * made.low);
        }
        QCOMPARE(data.axes[0].shareOf(data.axes[0].low), 1.0); // fast is high
        QCOMPARE(data.axes[2].shareOf(data.axes[2].high), 1.0); // accurate is high
    }

    void whatPassesIsWhatLiesWithinAllBrushes()
    {
        const ParallelData data = parallelData(m_candidates, kMeasures);
        std::vector<std::optional<AxisBrush>> brushes(3);
        QCOMPARE(data.passing(brushes).size(), data.ids.size());
        brushes[0] = AxisBrush{0.5, 1.0};
        const auto fast = data.passing(brushes);
        QVERIFY(!fast.empty() && fast.size() < data.ids.size());
        const double limit = data.axes[0].valueAt(0.5);
        for (const std::size_t line : fast)
            QVERIFY(m_candidates[static_cast<std::size_t>(data.ids[line])].latencyMs
                    <= limit * 1.0001);
        brushes[2] = AxisBrush{0.99, 1.0};
        QVERIFY(data.passing(brushes).size() <= fast.size());
        QVERIFY(parallelData({}, kMeasures).passing(brushes).empty());
    }

    void anEqualMeasureLiesInTheMiddle()
    {
        std::vector<CandidateRecord> same = m_candidates;
        for (CandidateRecord& candidate : same)
            candidate.latencyMs = 7.0;
        const ParallelData data = parallelData(same, kMeasures);
        for (std::size_t line = 0; line < data.ids.size(); ++line)
            QCOMPARE(data.share(line, 0), 0.5F);
    }

    void aDragOnAnAxisBrushesAndAClickLetsGo()
    {
        ParallelView view;
        view.resize(700, 260);
        view.show(parallelData(m_candidates, kMeasures), {});
        view.QWidget::show();
        QTRY_VERIFY_WITH_TIMEOUT(view.isPainted(), kWaitMs);
        QSignalSpy brushed(&view, &ParallelView::brushed);
        drag(view, view.pointOf(2, 0.6), view.pointOf(2, 1.0));
        QCOMPARE(brushed.count(), 1);
        const auto ids = brushed[0][0].value<std::vector<int>>();
        QVERIFY(!ids.empty() && ids.size() < view.data().ids.size());
        QVERIFY(view.brushes()[2]->low > 0.5);
        // Moved as a whole.
        const AxisBrush before = *view.brushes()[2];
        drag(view, view.pointOf(2, 0.8), view.pointOf(2, 0.5));
        const AxisBrush after = *view.brushes()[2];
        QVERIFY(std::abs((after.high - after.low) - (before.high - before.low)) < 1e-9);
        QVERIFY(after.low < before.low);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.pointOf(2, 0.95).toPoint());
        QVERIFY(!view.brushes()[2].has_value());
        // Axes that stay keep their brushes.
        drag(view, view.pointOf(0, 0.2), view.pointOf(0, 0.7));
        view.show(parallelData(m_candidates, {Measure::MiouAligned, Measure::Latency}), {});
        QVERIFY(!view.brushes()[0].has_value() && view.brushes()[1].has_value());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.brushes()[1].has_value());
    }

    // Choices.

    void choicesAreCountedAmongAllAndOnTheFront()
    {
        const auto front = frontOf(m_candidates, SearchSettings().objectives);
        const auto statistics = choiceStatistics(m_candidates, front, Measure::Latency, {}).value();
        QCOMPARE(statistics.report.genomes, 80); // costs are known without training
        QCOMPARE(statistics.front, static_cast<int>(front.size()));
        for (std::size_t i = 0; i < statistics.report.effects.size(); ++i) {
            const ChoiceEffect& effect = statistics.report.effects[i];
            int sum = 0;
            for (std::size_t level = 0; level < effect.levels.size(); ++level) {
                QVERIFY(statistics.onFront[i][level] <= effect.levels[level].count);
                sum += statistics.onFront[i][level];
            }
            QCOMPARE(sum, statistics.front);
        }
        ChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.reset(statistics);
        QCOMPARE(model.rowCount(), static_cast<int>(statistics.report.effects.size()));
        const QModelIndex first = model.index(0, ChoiceModel::Name);
        QVERIFY(!first.data().toString().isEmpty());
        QVERIFY(model.index(0, ChoiceModel::Importance).data(ChoiceModel::ShareRole).toDouble()
                >= model.index(1, ChoiceModel::Importance).data(ChoiceModel::ShareRole).toDouble());
        QVERIFY(model.index(0, ChoiceModel::Prediction, first).data().toString().contains(u"ms"_s));
        model.reset({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(choiceStatistics(std::span(m_candidates).first(4), {}, Measure::Latency, {})
                     .error()
                     .code,
                 ErrorCode::WrongUsage);
    }

    // Workers.

    void timeBetweenSearchesIsLeftOut()
    {
        const std::vector<TrainingTurn> turns{
            {0, 1000, 1100}, {1, 1000, 1050}, {2, 1050, 1100}, {3, 90'000, 90'100}};
        std::vector<StudyEvent> events(2);
        events[0].kind = EventKind::SearchPaused;
        events[0].at = "1970-01-01T00:17:00.000Z";
        events[1].kind = EventKind::SearchResumed;
        events[1].at = "1970-01-01T00:17:30.000Z";
        const TimelineContents contents = timelineOf(turns, events);
        QCOMPARE(contents.workers, 2);
        QCOMPARE(contents.stretches.size(), 2u);
        QCOMPARE(contents.busySeconds, 300.0);
        QVERIFY(contents.length > 200.0 && contents.length < 210.0);
        QCOMPARE(contents.positionOf(1000), 0.0);
        QCOMPARE(contents.positionOf(1050), 50.0);
        QCOMPARE(contents.positionOf(50'000), contents.positionOf(90'000));
        QCOMPARE(contents.timeAt(contents.positionOf(90'050)), 90'050.0);
        QCOMPARE(contents.pauses.size(), 1u);
        QCOMPARE(contents.pauses[0].second - contents.pauses[0].first, 30.0);
        QCOMPARE(*contents.barAt(1, 60.0), 2u);
        QVERIFY(!contents.barAt(1, 101.0).has_value());
        QVERIFY(timelineOf({}, {}).bars.empty());
    }

    void aClickOnABarSelectsAndTheWheelZooms()
    {
        TimelineView view;
        view.resize(600, 160);
        view.show(timelineOf({{0, 0, 100}, {5, 0, 40}, {6, 40, 100}}, {}), {});
        QSignalSpy clicked(&view, &TimelineView::candidateClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.centreOf(1));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), 5);
        const int before = view.centreOf(2).x() - view.centreOf(1).x();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.centreOf(2).x() - view.centreOf(1).x() > before);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.centreOf(2).x() - view.centreOf(1).x(), before);
    }

    void aGrabOfTenThousandLinesIsPaintedOffTheWindow()
    {
        std::vector<CandidateRecord> many;
        while (many.size() < 10'000)
            for (CandidateRecord candidate : m_candidates) {
                candidate.id = static_cast<int>(many.size());
                many.push_back(candidate);
            }
        ParallelView view;
        view.resize(900, 300);
        view.QWidget::show();
        view.show(parallelData(many, kMeasures), {});
        QTRY_VERIFY_WITH_TIMEOUT(view.isPainted(), 60'000);
        QVERIFY(view.data().ids.size() > 8'000);
        QVERIFY(!view.grab().toImage().isNull());
    }
};

QTEST_MAIN(TestAnalysis)
#include "tst_analysis.moc"
