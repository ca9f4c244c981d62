#include "core/store/study.h"
#include "tests/support/command_line.h"
#include "tests/support/slurm_cluster.h"

#include <QtTest>

#include <filesystem>
#include <optional>
#include <sys/mount.h>

using namespace sextant;

/// A search on real imagery through a real Slurm cluster, on which everything happens that happens
/// on clusters, leads to what threads of one process lead to.
class TestSlurm : public QObject {
    Q_OBJECT

    static constexpr int kEvaluations = 12;
    static constexpr std::size_t kJobsBytes = 64 << 20;

    QTemporaryDir m_folder;
    std::optional<SlurmCluster> m_cluster;
    bool m_hasDisk = false;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString jobs() const { return path("jobs"); }
    [[nodiscard]] QStringList words(const QString& study, const QStringList& more) const
    {
        return QStringList{"search",
                           "--data",
                           path("data"),
                           "--study",
                           study,
                           "--space",
                           path("space"),
                           "--evaluations",
                           QString::number(kEvaluations),
                           "--seed",
                           "5",
                           "--epochs",
                           "3",
                           "--align-epochs",
                           "1",
                           "--savings",
                           "inherit",
                           "--json"}
        + more;
    }
    static std::vector<CandidateRecord> candidatesOf(const Study& study)
    {
        auto all = study.candidates().value();
        for (CandidateRecord& candidate : all)
            candidate.seconds = 0.0;
        return all;
    }
    /// A result that is there, or none within a minute.
    [[nodiscard]] QString aResult() const
    {
        QString found;
        (void)QTest::qWaitFor(
            [&] {
                for (const QString& job : QDir(jobs()).entryList({"candidate-*"}))
                    if (QFile::exists(jobs() + "/" + job + "/result"))
                        found = jobs() + "/" + job + "/result";
                return !found.isEmpty();
            },
            60'000);
        return found;
    }

    /// The first tiles with vessels of each split, for trainings of seconds.
    void copyTiles() const
    {
        const QString from = SEXTANT_SHARED "/data/s2anchorage";
        QMap<QByteArray, int> wanted{{"train", 28}, {"val", 10}, {"test", 1}};
        QFile index(from + "/index.csv");
        QFile splits(path("data/splits.csv"));
        QVERIFY(QDir().mkpath(path("data/images")) && QDir().mkpath(path("data/masks")));
        QVERIFY(index.open(QIODevice::ReadOnly) && splits.open(QIODevice::WriteOnly));
        splits.write("file,split\n");
        while (!index.atEnd()) {
            const auto fields = index.readLine().trimmed().split(',');
            if (fields.value(5).toInt() == 0 || wanted[fields[1]]-- <= 0)
                continue;
            const QString name = QFileInfo(fields[0]).completeBaseName();
            splits.write(fields[0] + ',' + fields[1] + '\n');
            QVERIFY(QFile::copy(from + "/images/" + fields[0], path("data/images/") + fields[0]));
            QVERIFY(
                QFile::copy(from + "/masks/" + name + ".png", path("data/masks/") + name + ".png"));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(SEXTANT_SHARED "/data/s2anchorage"))
            QSKIP("needs the imagery of s2anchorage");
        copyTiles();
        writeTinySpace(path("space"), "4,6,8,12,16");
        m_cluster.emplace(path("cluster"), 17017, 2);
        if (!m_cluster->isUp())
            QSKIP("needs root and Debian's Slurm; packaging/test installs it");
        QVERIFY(QDir().mkpath(jobs()));
        m_hasDisk = ::mount("none", jobs().toUtf8().constData(), "tmpfs", 0,
                            ("size=" + std::to_string(kJobsBytes)).c_str())
            == 0;
    }
    void cleanupTestCase()
    {
        m_cluster.reset();
        if (m_hasDisk)
            ::umount2(jobs().toUtf8().constData(), MNT_DETACH);
    }

    void aTroubledClusterLosesAndRepeatsNothing()
    {
        const QString file = path("cluster.sextant");
        const QString slow = path("slow"); // so that there is time for trouble
        QFile script(slow);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/bash\nsleep 4\nexec " SEXTANT_CLI " \"$@\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        const QStringList onCluster =
            words(file,
                  {"--executor", "slurm", "--look-s", "1", "--workers", "4", "--stragglers", "wait",
                   "--jobs", jobs(), "--minutes", "5", "--memory-mb", "1000", "--program", slow});
        QProcess search;
        search.start(SEXTANT_CLI, onCluster);

        // A job that is sent back to the queue goes on from its last epoch.
        const QByteArray requeued = SlurmCluster::runningJob();
        QVERIFY(!requeued.isEmpty());
        printed({"scontrol", "requeue", requeued});
        QTRY_VERIFY_WITH_TIMEOUT( // else Slurm would have it wait for two minutes
            printed({"squeue", "--noheader", "--format=%T", "--job", requeued}) == "PENDING\n",
            20'000);
        printed({"scontrol", "update", "JobId=" + requeued, "StartTime=now"});

        // The controller is away for half a minute.
        m_cluster->end("slurmctld", SIGTERM);
        QTest::qWait(30'000);
        m_cluster->startController();

        // A node's daemon is killed, and comes back.
        QVERIFY(!SlurmCluster::runningJob().isEmpty());
        m_cluster->end("slurmd-n1", SIGKILL);
        QTest::qWait(1000);
        m_cluster->startNode("n1");

        // The disk of the jobs is full for a while.
        if (m_hasDisk) {
            QVERIFY(!SlurmCluster::runningJob().isEmpty());
            QFile rubbish(jobs() + "/rubbish");
            QVERIFY(rubbish.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray block(1 << 12, 'x');
            while (rubbish.write(block) == block.size()) { }
            QTest::qWait(8000);
            QVERIFY(rubbish.remove());
        } else {
            qInfo("no small disk can be mounted here: none was filled");
        }

        // The program is killed; its jobs go on. A result that comes meanwhile is damaged.
        QVERIFY(!SlurmCluster::runningJob().isEmpty());
        search.kill();
        search.waitForFinished();
        QFile result(aResult());
        QVERIFY(result.open(QIODevice::ReadWrite));
        result.write("damaged");
        result.close();
        search.start(SEXTANT_CLI, onCluster);

        // Somebody cancels a job, the last one, from which no other candidate learns.
        QVERIFY2(QTest::qWaitFor([] { return !SlurmCluster::nameOf(kEvaluations - 1).isEmpty(); },
                                 300'000),
                 printed({"squeue", "--states=all"}) + search.readAllStandardError());
        const QString name = SlurmCluster::nameOf(kEvaluations - 1);
        printed({"scancel", "--name=" + name});
        QVERIFY(search.waitForFinished(180'000));
        QVERIFY2(search.exitCode() == 0, search.readAllStandardError());

        // The same by threads.
        const QString other = path("threads.sextant");
        QCOMPARE(runCli(words(other, {"--workers", "2"})).exitCode, 0);
        const auto study = Study::open(file.toStdString(), Study::Access::ReadOnly).value();
        const auto threads = Study::open(other.toStdString(), Study::Access::ReadOnly).value();
        const auto ours = candidatesOf(study);
        const auto theirs = candidatesOf(threads);
        QCOMPARE(ours.size(), std::size_t{kEvaluations});
        for (int id = 0; id < kEvaluations - 1; ++id) {
            const auto at = static_cast<std::size_t>(id);
            QVERIFY2(ours[at] == theirs[at], ours[at].reason.c_str());
            QVERIFY(study.weights(id)->fp32 == threads.weights(id)->fp32);
            QVERIFY(study.weights(id)->device == threads.weights(id)->device);
            QCOMPARE(study.epochs(id).value(), threads.epochs(id).value());
        }
        QCOMPARE(ours.back().genome, theirs.back().genome);
        QCOMPARE(ours.back().status, CandidateStatus::Failed);
        QVERIFY2(ours.back().reason.find("ended as CANCELLED") != std::string::npos,
                 ours.back().reason.c_str());
        QVERIFY(study.verify().has_value());
        // Nothing of the jobs is left but the data.
        for (const QString& left : QDir(jobs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(left.startsWith("data-"), qPrintable(left));
    }
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"
