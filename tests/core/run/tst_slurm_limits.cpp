#include "tests/support/search_folder.h"
#include "tests/support/slurm_cluster.h"

#include <QtTest>

#include <optional>

using namespace sextant;

/// What a cluster limits and shows: a real one, of two nodes on this machine.
class TestSlurmLimits : public QObject {
    Q_OBJECT

    std::optional<SearchFolder> m_files;
    std::optional<SlurmCluster> m_cluster;

    [[nodiscard]] QString path(const QString& name) const { return m_files->path(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_files.emplace();
        m_cluster.emplace(path("cluster"), 17117, 2);
        if (!m_cluster->isUp())
            QSKIP("needs root and Debian's Slurm; packaging/test installs it");
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void theConnectionTestAnswersEachStep()
    {
        const QStringList check{"cluster", "check", "--jobs", path("jobs"), "--json"};
        const auto passed = runCli(check);
        QVERIFY2(passed.exitCode == 0, passed.err);
        const auto steps = passed.json()["steps"].toArray();
        QCOMPARE(steps.size(), 6);
        QVERIFY(steps[2]["answer"].toString().startsWith("2 nodes up"));
        QVERIFY(steps[5]["answer"].toString().contains(" ran on "));

        const auto expectNo = [&](const QStringList& words, const char* step, const char* why) {
            const auto answer = runCli(check + words);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.err.contains(QByteArray("error: ") + step), answer.err);
            QVERIFY2(answer.err.contains(why), answer.err);
        };
        // With all libraries in one folder, as for nodes that have none of them.
        printed({SEXTANT_SOURCE "/packaging/slurm/portable", SEXTANT_CLI, path("portable")});
        const auto portable =
            runCli(check + QStringList{"--program", path("portable/bin/sextant-cli")});
        QVERIFY2(portable.exitCode == 0, portable.err);
        QVERIFY(printed({path("portable/bin/sextant-cli"), "devices"}).contains("myriad-x"));

        expectNo({"--partition", "none"}, "nodes", "is its name right?");
        expectNo({"--memory-mb", "99000000"}, "request", "not available");
        expectNo({"--program", "/nowhere/sextant-cli"}, "job", "does not start on");
        QFile preamble(path("preamble"));
        QVERIFY(preamble.open(QIODevice::WriteOnly));
        preamble.write("echo no such module; exit 3\n");
        preamble.close();
        expectNo({"--preamble", preamble.fileName()}, "job", "no such module");
        QVERIFY(QDir(path("jobs")).entryList({"check-*"}).isEmpty());
    }

    /// One that needs more memory than its job has, and more time; and one that never has enough.
    void limitsAreRaisedWithinBounds()
    {
        if (!m_cluster->limitsMemory())
            QSKIP("needs a memory control group that can be written");
        const QString program = m_files->programThat(
            "mark=$2-seen\n"
            "hog() { tail /dev/zero || exit 1; }\n"
            "case $2 in\n"
            "*/candidate-0) [ \"$SLURM_MEM_PER_NODE\" -lt 1600 ] && hog ;;\n"
            "*/candidate-1) [ -e \"$mark\" ] || { touch \"$mark\"; sleep 300; exit 1; } ;;\n"
            "*/candidate-2) hog ;;\n"
            "esac");
        const QString file = path("limits.sextant");
        const auto answer = runCli(m_files->searchWords(
            file, 4, 1,
            m_files->onCluster({"--memory-mb", "400", "--minutes", "1", "--program", program})));
        QVERIFY2(answer.exitCode == 0, answer.err);
        const auto all = timelessCandidates(file);
        QCOMPARE(all.size(), std::size_t{4});
        for (const CandidateRecord& candidate : all)
            QVERIFY2((candidate.status == CandidateStatus::Done) == (candidate.id != 2),
                     candidate.reason.c_str());
        QVERIFY2(all[2].reason.find("ended as OUT_OF_MEMORY") != std::string::npos,
                 all[2].reason.c_str());
        QVERIFY(QFile::exists(path("jobs/candidate-1-seen")));
    }

    /// The last test: the node stays dead.
    void aDeadNodesJobsAreShownAndGoOnElsewhere()
    {
        const QString file = path("dead.sextant");
        const QString program = m_files->programThat("sleep 12");
        QProcess search;
        search.start(SEXTANT_CLI,
                     m_files->searchWords(file, 4, 2, m_files->onCluster({"--program", program})));
        QVERIFY(!SlurmCluster::job({"--states=running", "--nodelist=n2"}).isEmpty());
        m_cluster->end("slurmd-n2", SIGKILL); // what it started goes on unseen
        const auto view = [&] {
            return runCli({"cluster", "view", "--jobs", path("jobs"), "--json"}).json();
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QJsonArray nodes = view()["nodes"].toArray();
                return std::ranges::any_of(nodes, [](const QJsonValue& node) {
                    return node["name"].toString() == "n2" && !node["is_up"].toBool();
                });
            },
            90'000));
        // It may have ended while the node was waited for.
        QTRY_COMPARE_WITH_TIMEOUT(search.state(), QProcess::NotRunning, 300'000);
        QCOMPARE(search.exitCode(), 0);
        for (const CandidateRecord& candidate : timelessCandidates(file))
            QVERIFY2(candidate.status == CandidateStatus::Done, candidate.reason.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSlurmLimits)
#include "tst_slurm_limits.moc"
