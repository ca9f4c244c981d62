#include "ui/session/background_job.h"
#include "ui/session/search_session.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace sextant;
using namespace sextant::ui;
using State = SearchSession::State;

class TestSearchSession : public QObject {
    Q_OBJECT

    /// Works until it is stopped.
    static Result<void> endless(const RunToken& token, const ReportUpdate&)
    {
        while (token.proceed())
            std::this_thread::yield();
        return fail(ErrorCode::Cancelled, "search", "stopped");
    }

private Q_SLOTS:
    void runsAndReports()
    {
        SearchSession session;
        QSignalSpy updates(&session, &SearchSession::updated);
        session.start([](const RunToken&, const ReportUpdate& report) -> Result<void> {
            for (int i = 0; i < 3; ++i)
                report({SearchUpdate::Kind::Opened, {}, {}});
            return {};
        });
        QVERIFY(session.isActive());
        QTRY_COMPARE(session.state(), State::Finished);
        QCOMPARE(updates.size(), 3);
    }

    void pauseRestsAndResumeGoesOn()
    {
        SearchSession session;
        std::atomic<int> steps = 0;
        session.start([&](const RunToken& token, const ReportUpdate&) -> Result<void> {
            while (token.proceed())
                ++steps;
            return fail(ErrorCode::Cancelled, "search", "stopped");
        });
        QTRY_VERIFY(steps > 0);
        session.pause();
        QCOMPARE(session.state(), State::Pausing);
        QTRY_COMPARE(session.state(), State::Paused);
        const int rested = steps;
        QTest::qWait(30);
        QCOMPARE(steps.load(), rested);
        session.resume();
        QCOMPARE(session.state(), State::Running);
        QTRY_VERIFY(steps > rested);
        session.stop();
        QCOMPARE(session.state(), State::Stopping);
        QTRY_COMPARE(session.state(), State::Idle);
    }

    void aSearchThatPausesItselfIsPausedUntilItIsResumed()
    {
        SearchSession session;
        session.start([](const RunToken& token, const ReportUpdate&) -> Result<void> {
            token.gate->close();
            if (!token.proceed())
                return fail(ErrorCode::Cancelled, "search", "stopped");
            return {};
        });
        QTRY_COMPARE(session.state(), State::Paused);
        session.resume();
        QTRY_COMPARE(session.state(), State::Finished);
    }

    void stopWinsOverPause()
    {
        SearchSession session;
        session.start(endless);
        session.pause();
        QTRY_COMPARE(session.state(), State::Paused);
        session.stop();
        QTRY_COMPARE(session.state(), State::Idle);
    }

    void failuresAndExceptionsAreStates()
    {
        SearchSession session;
        session.start([](const RunToken&, const ReportUpdate&) -> Result<void> {
            return fail(ErrorCode::StudyLocked, "s", "elsewhere");
        });
        QTRY_COMPARE(session.state(), State::Failed);
        QCOMPARE(session.error().code, ErrorCode::StudyLocked);
        session.start([](const RunToken&, const ReportUpdate&) -> Result<void> {
            throw std::runtime_error("boom");
        });
        QTRY_COMPARE(session.error().why, std::string("boom"));
    }

    void deathWhileRunningOrPausedJoins()
    {
        {
            SearchSession running;
            running.start(endless);
        }
        SearchSession paused;
        paused.start(endless);
        paused.pause();
        QTRY_COMPARE(paused.state(), State::Paused);
    }

    void aNewBackgroundJobReplacesTheOldResult()
    {
        BackgroundJob job;
        QList<int> results;
        const auto keep = [&](const Result<int>& result) { results << result.value_or(-1); };
        job.run<int>(
            [](const RunToken& token) -> Result<int> {
                while (token.proceed())
                    std::this_thread::yield();
                return 1;
            },
            keep);
        job.run<int>([](const RunToken&) -> Result<int> { return 2; }, keep);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(results, QList<int>{2});
    }

    void aNewJobDoesNotWaitForTheOldOne()
    {
        std::atomic<bool> release = false;
        std::atomic<bool> oldEnded = false;
        int oldResults = 0;
        int newResults = 0;
        {
            BackgroundJob job;
            job.run<int>(
                [&](const RunToken& token) -> Result<int> {
                    while (!release) // deaf to stop, as the middle of a batch is
                        QThread::msleep(1);
                    oldEnded = !token.proceed();
                    return 1;
                },
                [&](const Result<int>&) { ++oldResults; });
            job.run<int>([](const RunToken&) -> Result<int> { return 2; },
                         [&](const Result<int>& result) { newResults += *result; });
            QTRY_COMPARE(newResults, 2); // joining the old one would never get here
            QVERIFY(!job.isRunning());
            release = true;
            QTRY_VERIFY(oldEnded);
            QTest::qWait(20);
            QCOMPARE(oldResults, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchSession)
#include "tst_search_session.moc"
