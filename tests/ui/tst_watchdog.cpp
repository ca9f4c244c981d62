#include "ui/session/watchdog.h"

#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <numeric>

using namespace sextant::ui;
using namespace Qt::StringLiterals;

class TestWatchdog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsTheEventLoopIsMeasured()
    {
        Watchdog watchdog;
        QSignalSpy stalls(&watchdog, &Watchdog::stalled);
        watchdog.start();
        QTRY_VERIFY(watchdog.beats() > 2);
        watchdog.reset();
        QCOMPARE(watchdog.worstMs(), 0.0);
        stalls.clear();
        constexpr int kHeldMs = 120;
        QTimer::singleShot(0, this, [] { QThread::msleep(kHeldMs); });
        QTRY_VERIFY(watchdog.worstMs() >= kHeldMs - 2 * Watchdog::kBeatMs);
        QVERIFY(!stalls.isEmpty());
        const auto& classes = watchdog.histogram();
        QCOMPARE(std::accumulate(classes.begin(), classes.end(), qint64(0)), watchdog.beats());
        QVERIFY(std::accumulate(classes.begin() + 5, classes.end(), qint64(0)) > 0);
        QVERIFY(watchdog.report().contains(u"at worst"_s));
    }

    void aStoppedOneMeasuresNothing()
    {
        Watchdog watchdog;
        watchdog.start();
        watchdog.stop();
        QTest::qWait(5 * Watchdog::kBeatMs);
        QCOMPARE(watchdog.beats(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
