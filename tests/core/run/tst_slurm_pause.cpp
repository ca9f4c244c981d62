#include "tests/support/search_folder.h"
#include "tests/support/slurm_cluster.h"

#include <QtTest>

#include <optional>

using namespace sextant;

/// Searches on a real cluster that pause: what becomes of their jobs.
class TestSlurmPause : public QObject {
    Q_OBJECT

    std::optional<SearchFolder> m_files;
    std::optional<SlurmCluster> m_cluster;

    [[nodiscard]] QString path(const QString& name) const { return m_files->path(name); }

    static QByteArray statesOf(const QByteArray& job)
    {
        return printed({"squeue", "--noheader", "--states=all", "--format=%T|%r", "--job", job});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_files.emplace();
        m_cluster.emplace(path("cluster"), 17217, 2);
        if (!m_cluster->isUp())
            QSKIP("needs root and Debian's Slurm; packaging/test installs it");
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void aPauseHoldsOrRequeuesJobs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("requeue") << "requeue";
        QTest::newRow("hold") << "hold";
    }
    void aPauseHoldsOrRequeuesJobs()
    {
        QFETCH(QString, what);
        const QString program = m_files->programThat("sleep 6");
        const QString file = path(what + ".sextant");
        QProcess search;
        search.start(
            SEXTANT_CLI,
            m_files->searchWords(
                file, 6, 4, m_files->onCluster({"--while-paused", what, "--program", program})));
        const QByteArray job = SlurmCluster::runningJob();
        QVERIFY(!job.isEmpty());
        ::kill(static_cast<pid_t>(search.processId()), SIGINT);
        QVERIFY(QTest::qWaitFor([&] { return search.readAllStandardError().contains("paused"); },
                                30'000));
        if (what == "requeue") {
            // Nothing runs, and nothing begins.
            QTRY_VERIFY_WITH_TIMEOUT(
                printed({"squeue", "--noheader", "--states=running,completing"}).isEmpty(), 30'000);
            const auto state = statesOf(job); // one that had just ended needs no second turn
            QVERIFY2(state.startsWith("PENDING|") || state.startsWith("COMPLETED|"), state);
            QTest::qWait(3000);
            QVERIFY(printed({"squeue", "--noheader", "--states=running"}).isEmpty());
        } else {
            // What runs goes on to its end; what ends is seen when the search goes on.
            QTRY_VERIFY_WITH_TIMEOUT(
                printed({"squeue", "--noheader", "--states=running,completing"}).isEmpty(), 60'000);
        }
        ::kill(static_cast<pid_t>(search.processId()), SIGCONT);
        QVERIFY(search.waitForFinished(120'000));
        QCOMPARE(search.exitCode(), 0);
        const QString other = path("threads.sextant");
        QCOMPARE(runCli(m_files->searchWords(other, 6, 4, {})).exitCode, 0);
        QCOMPARE(timelessCandidates(file), timelessCandidates(other));
    }

    /// A search that is paused, stopped, and begun again lets go what it held.
    void whatWasHeldGoesOnInALaterRun()
    {
        const QString program = m_files->programThat("sleep 2");
        const QString file = path("later.sextant");
        const QStringList all = m_files->searchWords(
            file, 4, 4, m_files->onCluster({"--while-paused", "requeue", "--program", program}));
        QProcess search;
        search.start(SEXTANT_CLI, all);
        QVERIFY(!SlurmCluster::runningJob().isEmpty());
        ::kill(static_cast<pid_t>(search.processId()), SIGINT);
        QVERIFY(QTest::qWaitFor([&] { return search.readAllStandardError().contains("paused"); },
                                30'000));
        ::kill(static_cast<pid_t>(search.processId()), SIGINT);
        QVERIFY(search.waitForFinished(30'000));
        QCOMPARE(search.exitCode(), 4);
        search.start(SEXTANT_CLI, all);
        QVERIFY(search.waitForFinished(120'000));
        QCOMPARE(search.exitCode(), 0);
        for (const CandidateRecord& candidate : timelessCandidates(file))
            QCOMPARE(candidate.status, CandidateStatus::Done);
    }
};

QTEST_GUILESS_MAIN(TestSlurmPause)
#include "tst_slurm_pause.moc"
