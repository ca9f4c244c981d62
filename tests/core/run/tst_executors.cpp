#include "core/run/evaluation_job.h"
#include "core/run/evaluation_server.h"
#include "core/run/slurm_queue.h"
#include "core/store/study.h"
#include "tests/support/command_line.h"
#include "tests/support/slurm_cluster.h"

#include <QtTest>

#include <filesystem>
#include <optional>

using namespace sextant;

/// Searches whose candidates are trained elsewhere: in processes of their own, and as jobs of a
/// real Slurm cluster of one machine. What they lead to is what threads lead to.
class TestExecutors : public QObject {
    Q_OBJECT

    static constexpr int kEvaluations = 8;

    QTemporaryDir m_folder;
    std::optional<SlurmCluster> m_cluster;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList searchWords(const QString& study, const QStringList& more = {},
                                          int epochs = 2) const
    {
        return QStringList{"search",
                           "--data",
                           path("data"),
                           "--study",
                           study,
                           "--space",
                           path("space.json"),
                           "--evaluations",
                           QString::number(kEvaluations),
                           "--seed",
                           "3",
                           "--epochs",
                           QString::number(epochs),
                           "--align-epochs",
                           "1",
                           "--savings",
                           "inherit",
                           "--json"}
        + more;
    }
    [[nodiscard]] QStringList clusterWords(const QStringList& more = {}) const
    {
        return QStringList{"--executor", "slurm", "--look-s",     "1",
                           "--workers",  "3",     "--stragglers", "wait"}
        + more;
    }
    static std::vector<CandidateRecord> candidatesOf(const QString& file)
    {
        auto all = Study::open(file.toStdString(), Study::Access::ReadOnly)->candidates().value();
        for (CandidateRecord& candidate : all)
            candidate.seconds = 0.0;
        return all;
    }
    /// What threads lead to, after so many epochs.
    const std::vector<CandidateRecord>& expected(int epochs = 2)
    {
        auto& known = m_expected[epochs];
        if (known.empty()) {
            const QString file = path(QStringLiteral("threads%1.sextant").arg(epochs));
            if (runCli(searchWords(file, {"--workers", "2"}, epochs)).exitCode != 0)
                qFatal("the search by threads failed");
            known = candidatesOf(file);
        }
        return known;
    }
    void expectSame(const QString& file, int epochs = 2)
    {
        QCOMPARE(candidatesOf(file), expected(epochs));
        const auto ours = Study::open(file.toStdString(), Study::Access::ReadOnly).value();
        const auto theirs =
            Study::open(path(QStringLiteral("threads%1.sextant").arg(epochs)).toStdString(),
                        Study::Access::ReadOnly)
                .value();
        for (int id = 0; id < kEvaluations; ++id) {
            QVERIFY(ours.weights(id)->device == theirs.weights(id)->device);
            QCOMPARE(ours.epochs(id).value(), theirs.epochs(id).value());
        }
        QVERIFY(ours.verify().has_value());
        // Nothing of the jobs is left but the data on a cluster.
        for (const auto& entry : std::filesystem::directory_iterator(file.toStdString() + ".jobs"))
            QVERIFY2(entry.path().filename().string().starts_with("data-"), entry.path().c_str());
    }
    /// A program that is sextant-cli but for the jobs of some candidates.
    [[nodiscard]] QString programThat(const QString& name, const QString& script) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the program cannot be written");
        file.write(("#!/bin/bash\n" + script + "\nexec " SEXTANT_CLI " \"$@\"\n").toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    /// A program that stands between a search and the process that evaluates for it, and does
    /// something before that gets a job.
    /// @param script bash; $job is the line that asks for the job, $worker the process, and its
    /// standard error is descriptor 4
    [[nodiscard]] QString workerThat(const QString& name, const QString& script) const
    {
        return programThat(
            name,
            "exec 4>&2 2>/dev/null\n" // bash would tell how the process ends
            "coproc cli { exec " SEXTANT_CLI " \"$@\" 2>&4; }\n"
            "worker=$cli_PID\n"
            "echo $worker >> "
                + path(name + ".started")
                + "\n"
                  "while read -r job; do\n"
                + script
                + "\n"
                  "echo \"$job\" >&${cli[1]} && read -r answer <&${cli[0]} || break\n"
                  "echo \"$answer\"\n"
                  "done\n"
                  "exit");
    }
    [[nodiscard]] int startedBy(const QString& name) const
    {
        QFile file(path(name + ".started"));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }
    std::map<int, std::vector<CandidateRecord>> m_expected;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(runCli({"sample", "--out", path("data"), "--tiles", "24"}).exitCode, 0);
        writeTinySpace(path("space.json"), "4,6,8,12,16");
        m_cluster.emplace(path("cluster"), 16917, 2);
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void processesLeadToTheSame()
    {
        const QString file = path("processes.sextant");
        QCOMPARE(runCli(searchWords(file, {"--executor", "processes", "--workers", "2"})).exitCode,
                 0);
        expectSame(file);
    }

    void oneThatCrashesHangsOrLeaksCostsItsRow()
    {
        const QString program =
            workerThat("troubled",
                       "case $job in\n"
                       "*/candidate-1\\\"*) kill -SEGV $$ ;;\n"
                       "*/candidate-2\\\"*) sleep 600 ;;\n"
                       "*/candidate-3\\\"*) prlimit --pid $worker --data=60000000 ;;\n"
                       "*/candidate-4\\\"*) echo sorry >&4; exit 7 ;;\n"
                       "esac");
        const QString file = path("troubled.sextant");
        const auto answer = runCli(searchWords(file,
                                               {"--executor", "processes", "--workers", "2",
                                                "--program", program, "--silence-s", "20"}));
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()["failed"].toInt(), 4);
        const auto all = candidatesOf(file);
        QCOMPARE(all.size(), std::size_t{kEvaluations});
        const std::map<int, const char*> reasons{{1, "Segmentation fault"},
                                                 {2, "gave no sign for 20 s"},
                                                 {3, "bad_alloc"},
                                                 {4, "exit code 7; it said: sorry"}};
        for (const CandidateRecord& candidate : all) {
            const auto reason = reasons.find(candidate.id);
            QCOMPARE(candidate.status == CandidateStatus::Failed, reason != reasons.end());
            if (reason != reasons.end())
                QVERIFY2(candidate.reason.find(reason->second) != std::string::npos,
                         candidate.reason.c_str());
        }
    }

    /// One that crashes is replaced. What it was at is given to a new one before it is found at
    /// fault, and those after it are fine.
    void aProcessLivesOnUntilItCrashes()
    {
        const auto failedOf = [&](const QString& file, const QString& program) {
            const auto answer = runCli(searchWords(
                file, {"--executor", "processes", "--workers", "1", "--program", program}));
            return answer.exitCode == 0 ? answer.json()["failed"].toInt() : -1;
        };
        const QString calm = path("calm.sextant");
        QCOMPARE(failedOf(calm, workerThat("calm", "")), 0);
        QCOMPARE(startedBy("calm"), 1);
        expectSame(calm);

        const QString file = path("crashing.sextant");
        const QString program =
            workerThat("crashing",
                       "case $job in\n"
                       "*/candidate-2\\\"*) [ -e "
                           + path("crashed") + " ] || { touch " + path("crashed")
                           + "; kill -KILL $$; } ;;\n"
                             "*/candidate-4\\\"*) kill -SEGV $$ ;;\n"
                             "esac");
        QCOMPARE(failedOf(file, program), 1);
        // By 0, by the second try of 2, by that of 4, by 5.
        QCOMPARE(startedBy("crashing"), 4);
        const auto all = candidatesOf(file);
        for (const CandidateRecord& candidate : all)
            if (candidate.id == 4)
                QVERIFY(candidate.reason.find("Segmentation fault") != std::string::npos);
            else
                QCOMPARE(candidate, expected()[static_cast<std::size_t>(candidate.id)]);
    }

    void oneThatGrowsGivesWayToANewOne()
    {
        RestingMemory memory;
        constexpr std::int64_t kFirst = 400'000'000;
        QVERIFY(!memory.hasGrown(kFirst));
        QVERIFY(!memory.hasGrown(kFirst + 200'000'000));
        QVERIFY(memory.hasGrown(kFirst + 300'000'000));
        QVERIFY(!memory.hasGrown(kFirst));
        QVERIFY(restingMemory() > 1'000'000);

        // Folders of jobs that have a result already: what is told of them is the server's own.
        const JobFolder folder(path("served").toStdString());
        EvaluationJob job;
        job.header = Study::open(path("threads2.sextant").toStdString(), Study::Access::ReadOnly)
                         ->header()
                         .value();
        job.data = path("data").toStdString();
        job.request.genome = Genome::parse(expected().front().genome).value();
        QVERIFY(folder.write(job).has_value());
        std::int64_t bytes = 0;
        std::vector<ServedJob> told;
        const auto serve = [&](int most) {
            told.clear();
            return serveEvaluations(
                [&] {
                    return int(told.size()) < most ? std::optional(folder.path()) : std::nullopt;
                },
                [&](const ServedJob& served) { told.push_back(served); },
                [&] { return bytes += kFirst; });
        };
        QVERIFY(serve(2).has_value());
        QCOMPARE(told.size(), std::size_t{2});
        QVERIFY(!told[0].error && !told[0].isLast);
        QVERIFY(told[1].isLast);
        const auto heard = ServedJob::fromLine(told[1].toLine()).value();
        QCOMPARE(heard.folder, folder.path());
        QCOMPARE(heard.restingBytes, 2 * kFirst);
        QVERIFY(heard.isLast && !heard.error);
        QVERIFY(folder.result()->has_value());
        QCOMPARE(folderFromLine(jobLine("a \"b\"")).value(), std::filesystem::path("a \"b\""));
        QCOMPARE(folderFromLine("rubbish").error().code, ErrorCode::JobInvalid);
    }

    /// The program is killed, with what it started, and goes on from the jobs' folders.
    void whatAKilledSearchLeftIsGoneOnWith()
    {
        const QString file = path("killed.sextant");
        const QStringList words =
            searchWords(file, {"--executor", "processes", "--workers", "2"}, 6);
        for (int kills = 0; kills < 3; ++kills) {
            QProcess search;
            search.start(SEXTANT_CLI, words);
            const auto folder = file.toStdString() + ".jobs";
            // Until some job has a checkpoint that is the study's or not.
            QVERIFY(QTest::qWaitFor(
                [&] {
                    std::error_code ec;
                    for (const auto& entry : std::filesystem::directory_iterator(folder, ec))
                        if (std::filesystem::exists(entry.path() / "checkpoint", ec))
                            return true;
                    return search.state() == QProcess::NotRunning;
                },
                60'000));
            search.kill();
            search.waitForFinished();
        }
        QCOMPARE(runCli(words).exitCode, 0);
        expectSame(file, 6);
    }

    void folderOfAJobIsReadWholeOrNotAtAll()
    {
        const JobFolder folder(path("job").toStdString());
        QCOMPARE(folder.read().error().code, ErrorCode::FileMissing);
        EvaluationJob job;
        job.header.bands = 3;
        job.data = "somewhere";
        job.request.candidate = 4;
        job.request.genome = Genome::parse("Lcw8k3s1p1arn1EE").value();
        job.request.seed = UINT64_MAX;
        job.request.checkpoint = std::string("a\0b", 3);
        job.request.heritage =
            Heritage{Genome::parse("Lcw16k3s1p1arn1EE").value(), std::string("w\xff", 2)};
        job.request.costs = {1.5, 2.5};
        job.request.earlyEnd = {{2, true}, 9, {{{0.5}, {0.25, 0.75}}}};
        QVERIFY(folder.write(job).has_value());
        const auto read = folder.read().value();
        QCOMPARE(read.header, job.header);
        QCOMPARE(read.data, job.data);
        QCOMPARE(read.request.genome, job.request.genome);
        QCOMPARE(read.request.seed, job.request.seed);
        QCOMPARE(read.request.checkpoint, job.request.checkpoint);
        QCOMPARE(read.request.heritage->weights, job.request.heritage->weights);
        QCOMPARE(read.request.costs, job.request.costs);
        QCOMPARE(read.request.earlyEnd.rules().rungs, 2);
        QCOMPARE(read.request.earlyEnd.earlier().front().best, (std::vector{0.25, 0.75}));
        QVERIFY(!folder.result()->has_value());
        QVERIFY(folder.progress()->epochs.empty());
        QFile file(QString::fromStdString((folder.path() / "job").string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (const qsizetype at : {qsizetype{0}, bytes.size() / 2, bytes.size() - 1}) {
            QByteArray harmed = bytes;
            harmed[at] = static_cast<char>(harmed[at] ^ 1);
            file.seek(0);
            file.write(harmed);
            file.flush();
            QCOMPARE(folder.read().error().code, ErrorCode::JobInvalid);
        }
        file.resize(bytes.size() / 3);
        file.flush();
        QCOMPARE(folder.read().error().code, ErrorCode::JobInvalid);
        QCOMPARE(runCli({"evaluate", path("job"), "--json"}).exitCode, 3);
        QCOMPARE(runCli({"evaluate", path("nothing"), "--json"}).exitCode, 1);
    }

    void aClusterLeadsToTheSame()
    {
        if (!m_cluster->isUp())
            QSKIP("needs root and Debian's Slurm; packaging/test installs it");
        const QString file = path("cluster.sextant");
        QCOMPARE(runCli(searchWords(file, clusterWords())).exitCode, 0);
        expectSame(file);
    }

    void aClusterThatRefusesEndsTheSearchAndLosesNoCandidate()
    {
        if (!m_cluster->isUp())
            QSKIP("needs root and Debian's Slurm; packaging/test installs it");
        const QString file = path("refused.sextant");
        const auto answer = runCli(searchWords(file, clusterWords({"--partition", "none"})));
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains("invalid partition"), answer.err.constData());
        for (const CandidateRecord& candidate : candidatesOf(file))
            QCOMPARE(candidate.status, CandidateStatus::Training);
        QCOMPARE(runCli(searchWords(file, clusterWords())).exitCode, 0);
        expectSame(file);
    }

    /// Commands as Slurm's, without a cluster.
    void whatSlurmSaysIsUnderstood()
    {
        std::vector<std::vector<std::string>> asked;
        ChildResult answer;
        const SlurmQueue queue(std::chrono::hours(1), [&](const std::vector<std::string>& words) {
            asked.push_back(words);
            return Result<ChildResult>(answer);
        });
        answer.exitCode = 0;
        answer.output =
            "12|sextant-a|RUNNING|None|n1|2|1-02:03:04\n13|sextant-b|PENDING|Resources|\n"
            "14|sextant-a|COMPLETED|None|n2\nrubbish\n"
            "16|sextant-d|PENDING|launch failed requeued held|\n";
        QCOMPARE(queue.job("12")->value().nodes, std::string("n1"));
        QCOMPARE(queue.job("12")->value().cpus, 2);
        QCOMPARE(queue.job("12")->value().ranS, 93784.0);
        QVERIFY(queue.job("12")->value().isAlive());
        QCOMPARE(queue.job("13")->value().reason, std::string("Resources"));
        QVERIFY(!queue.job("14")->value().isAlive());
        QVERIFY(!queue.job("15")->has_value());
        QVERIFY(!queue.job("13")->value().isStuck());
        QVERIFY(queue.job("16")->value().isStuck());
        QCOMPARE(queue.jobNamed("sextant-a")->value().id, std::string("12"));
        QVERIFY(!queue.jobNamed("sextant-c")->has_value());
        QCOMPARE(asked.size(), std::size_t{1}); // squeue once for all of them
        SlurmResources resources;
        resources.account = "space";
        resources.minutes = 30;
        resources.memoryMb = 4000;
        resources.options = {"--exclusive"};
        answer.output = "77;cluster\n";
        QCOMPARE(
            queue.submit("n", {"a program", "it's"}, resources, path("work").toStdString()).value(),
            std::string("77"));
        const auto& words = asked.back();
        for (const char* word : {"--parsable", "--account=space", "--time=30", "--mem=4000M",
                                 "--exclusive", "--requeue"})
            QVERIFY2(std::ranges::count(words, word) == 1, word);
        QFile script(path("work/script"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(script.readAll().contains("exec 'a program' 'it'\\''s'\n"));
        answer.exitCode = 1;
        answer.errors = "sbatch: error: Unable to contact slurm controller (connect failure)";
        QCOMPARE(queue.submit("n", {"p"}, {}, path("work").toStdString()).error().code,
                 ErrorCode::ClusterAway);
        answer.errors = "sbatch: error: invalid account";
        QCOMPARE(queue.submit("n", {"p"}, {}, path("work").toStdString()).error().code,
                 ErrorCode::ClusterRefused);
    }
};

QTEST_GUILESS_MAIN(TestExecutors)
#include "tst_executors.moc"
