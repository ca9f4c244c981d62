#include "ui/models/time_left.h"
#include "ui/session/run_clock.h"
#include "ui/session/run_queue.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace sextant::ui;

namespace {

/// Durations in seconds of the trainings of two searches with two workers, as they were recorded.
const std::vector<double> kFirst{
    19.3, 36.6, 29.6, 14.5, 34.3, 8.1,  19.5, 14.0, 34.5, 17.9, 8.4,  25.2, 27.6, 17.1, 34.9, 20.2,
    17.3, 13.2, 7.8,  18.3, 26.6, 30.6, 13.8, 26.7, 10.9, 28.2, 20.7, 19.8, 26.9, 12.6, 34.6, 28.4,
    37.5, 16.3, 21.6, 15.2, 15.5, 8.7,  14.0, 14.8, 11.9, 12.6, 30.4, 66.4, 21.7, 31.3};
const std::vector<double> kSecond{27.3, 14.2, 19.4, 41.4, 38.7, 69.8, 21.1, 42.2, 10.8, 13.3,
                                  29.3, 13.1, 45.7, 34.1, 9.3,  35.2, 34.0, 36.7, 12.3, 55.7,
                                  49.4, 17.6, 28.5, 46.0, 21.8, 53.6, 55.7, 27.4, 39.5, 38.1};
constexpr int kWorkers = 2;
constexpr int kEpochs = 12;

struct Training {
    double beganAt, endedAt;
};

/// When each began and ended: whichever worker is free first takes the next one.
std::vector<Training> playedBack(const std::vector<double>& recorded)
{
    std::vector<double> freeAt(kWorkers, 0.0);
    std::vector<Training> trainings;
    for (const double seconds : recorded) {
        auto& free = *std::ranges::min_element(freeAt);
        trainings.push_back({free, free + seconds});
        free += seconds;
    }
    return trainings;
}

} // namespace

class TestRunQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sleepCountsWhereTrainingsGoOnMeanwhile_data()
    {
        QTest::addColumn<bool>("onCluster");
        QTest::addColumn<double>("seconds");
        QTest::newRow("here") << false << 160.0;
        QTest::newRow("on a cluster") << true << 3760.0;
    }
    void sleepCountsWhereTrainingsGoOnMeanwhile()
    {
        QFETCH(bool, onCluster);
        QFETCH(double, seconds);
        double awake = 1000.0, asleep = 0.0;
        RunClock clock([&](bool withSleep) { return withSleep ? awake + asleep : awake; });
        clock.countSleep(onCluster);
        clock.setRunning(true);
        clock.begin(0);
        awake += 100.0;
        asleep += 3600.0;
        awake += 60.0;
        clock.addEpoch(0);
        QCOMPARE(clock.seconds(), seconds);
        // One of four epochs took all that time: three times as long is left.
        const auto running = clock.trainings(4);
        QCOMPARE(*secondsLeft({}, running, 0, 1), 3.0 * seconds);
        // Pauses are left out, awake or asleep.
        clock.setRunning(false);
        awake += 50.0;
        asleep += 500.0;
        QCOMPARE(clock.seconds(), seconds);
        clock.setRunning(true);
        awake += 5.0;
        QCOMPARE(clock.seconds(), seconds + 5.0);
    }

    void oneRunsAndOthersWaitInOrder()
    {
        RunQueue queue;
        QObject first, second, third;
        QSignalSpy turns(&queue, &RunQueue::turnCame);
        QVERIFY(queue.enter(&first));
        QVERIFY(queue.enter(&first)); // it is in it already
        QVERIFY(!queue.enter(&second));
        QVERIFY(!queue.enter(&third));
        QCOMPARE(queue.placeOf(&third), 2);
        queue.leave(&second); // one that waits
        QCOMPARE(turns.size(), 0);
        QCOMPARE(queue.placeOf(&third), 1);
        queue.leave(&first);
        QCOMPARE(turns.size(), 1);
        QCOMPARE(turns[0][0].value<const QObject*>(), &third);
        QCOMPARE(queue.placeOf(&first), -1);
        queue.leave(&first); // twice does nothing
        QCOMPARE(turns.size(), 1);
    }

    void oneThatDiesLeavesTheQueue()
    {
        RunQueue queue;
        auto dying = std::make_unique<QObject>();
        QObject next;
        QVERIFY(queue.enter(dying.get()));
        QVERIFY(!queue.enter(&next));
        dying.reset();
        QCOMPARE(queue.placeOf(&next), 0);
    }

    void theTimeLeftIsRightWithinAFifth_data()
    {
        QTest::addColumn<std::vector<double>>("recorded");
        QTest::addColumn<int>("misses"); // of 15 moments; trainings yet to be chosen can be long
        QTest::newRow("first") << kFirst << 2;
        QTest::newRow("second") << kSecond << 2;
    }
    void theTimeLeftIsRightWithinAFifth()
    {
        QFETCH(std::vector<double>, recorded);
        QFETCH(int, misses);
        const auto trainings = playedBack(recorded);
        int moments = 0, missed = 0;
        double end = 0.0;
        for (const Training& training : trainings)
            end = std::max(end, training.endedAt);
        for (double share = 0.25; share < 0.99; share += 0.05) {
            const double now = share * end;
            std::vector<std::pair<double, double>> endedAt; // in the order of their ends
            std::vector<RunningTraining> running;
            int waiting = 0;
            for (const auto& [began, ended] : trainings) {
                if (ended <= now)
                    endedAt.emplace_back(ended, ended - began);
                else if (began <= now)
                    running.push_back(
                        {now - began,
                         std::floor(kEpochs * (now - began) / (ended - began)) / kEpochs});
                else
                    ++waiting;
            }
            std::ranges::sort(endedAt);
            std::vector<double> seconds;
            for (const auto& [at, took] : endedAt)
                seconds.push_back(took);
            const auto left = secondsLeft(seconds, running, waiting, kWorkers);
            QVERIFY(left.has_value());
            ++moments;
            const double error = std::abs(*left - (end - now)) / (end - now);
            missed += error <= 0.2 ? 0 : 1;
        }
        QCOMPARE(moments, 15);
        QVERIFY2(missed <= misses, qPrintable(QString::number(missed)));
    }

    void nothingIsToldOfNothing()
    {
        QVERIFY(!secondsLeft({}, {}, 10, 2).has_value());
        const RunningTraining begun{12.0, 0.0};
        QVERIFY(!secondsLeft({}, {&begun, 1}, 10, 2).has_value());
        const RunningTraining half{12.0, 0.5};
        QCOMPARE(*secondsLeft({}, {&half, 1}, 0, 2), 12.0);
        QCOMPARE(*secondsLeft({}, {&half, 1}, 1, 1), 36.0);
        const double ended[] = {10.0, 10.0};
        QCOMPARE(*secondsLeft(ended, {}, 4, 2), 20.0);
        QCOMPARE(*secondsLeft(ended, {}, 0, 2), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRunQueue)
#include "tst_run_queue.moc"
