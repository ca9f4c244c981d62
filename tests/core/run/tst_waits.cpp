#include "core/base/files.h"
#include "core/run/process_evaluator.h"
#include "core/run/slurm_evaluator.h"
#include "core/run/wait_board.h"
#include "core/run/evaluation_job.h"
#include "tests/support/search_folder.h"

#include <QtTest>

#include <atomic>
#include <filesystem>
#include <future>

using namespace sextant;

/// What evaluations wait for outside is told, and not for ever.
class TestWaits : public QObject {
    Q_OBJECT

    using For = SearchWait::For;
    using Phase = SearchWait::Phase;

    /// A folder with data and a study, and a cluster of commands that do as Slurm's.
    struct Cluster {
        SearchFolder files;
        StudyHeader header;
        EvaluationRequest request;
        std::filesystem::path jobs;
        std::atomic<bool> isAway = false;
        std::mutex mutex;
        std::vector<SearchWait> told;
        PauseGate gate;

        Cluster()
        {
            const QString file = files.path("study");
            if (runCli(files.searchWords(file, 1, 1, {})).exitCode != 0)
                qFatal("the study cannot be made");
            const auto study = Study::open(file.toStdString(), Study::Access::ReadOnly).value();
            header = study.header().value();
            const auto candidate = study.candidate(0).value();
            request.genome = Genome::parse(candidate.genome).value();
            request.seed = candidate.seed;
            jobs = files.path("jobs").toStdString();
        }
        /// A job that is submitted is done at once.
        Result<ChildResult> run(const std::vector<std::string>& words)
        {
            ChildResult answer;
            answer.exitCode = isAway ? 1 : 0;
            answer.errors = isAway ? "Unable to contact slurm controller (connect failure)" : "";
            if (!isAway && words.front() == "sbatch") {
                answer.output = "1\n";
                (void)JobFolder::of(jobs, request.candidate).evaluate();
            }
            return answer;
        }
        [[nodiscard]] SlurmEvaluator evaluator(std::chrono::milliseconds atMost)
        {
            SlurmEvaluator::Settings settings;
            settings.program = SEXTANT_CLI;
            settings.folder = jobs;
            settings.look = std::chrono::milliseconds(20);
            settings.waitAtMost = atMost;
            settings.runner = [this](const auto& words) { return run(words); };
            settings.onWait = [this](const SearchWait& wait) {
                const std::lock_guard lock(mutex);
                told.push_back(wait);
            };
            return SlurmEvaluator::create(header, files.path("data").toStdString(), settings)
                .value();
        }
        [[nodiscard]] std::size_t toldCount()
        {
            const std::lock_guard lock(mutex);
            return told.size();
        }
        [[nodiscard]] std::future<Result<EvaluationOutcome>> begin(const auto& evaluator,
                                                                   RunToken token = {})
        {
            return std::async(std::launch::async, [this, &evaluator, token = std::move(token)] {
                return evaluator.evaluate(request, token, [](const EpochRow&, const std::string&) {
                    return Result<void>();
                });
            });
        }
    };

private Q_SLOTS:
    void aWaitIsToldOnceHoweverManyWait()
    {
        std::vector<SearchWait> told;
        auto now = std::chrono::system_clock::time_point();
        WaitBoard board(
            std::chrono::seconds(100), [&](const SearchWait& wait) { told.push_back(wait); },
            [&] { return now; });
        const auto failed = [&](For what, int candidate, const RunToken& door) {
            return board.failed(what, candidate, "squeue: no", door).has_value();
        };
        PauseGate gate;
        RunToken door;
        door.gate = &gate;
        QVERIFY(failed(For::Cluster, 1, door) && failed(For::Cluster, 2, door));
        QVERIFY(failed(For::Folder, 3, door));
        QCOMPARE(told.size(), std::size_t{2});
        QVERIFY(told[0].what == For::Cluster && told[0].phase == Phase::Began);
        QVERIFY(told[0].sentence().find("Slurm's controller does not answer (squeue: no)")
                != std::string::npos);
        QVERIFY(told[1].sentence().find("make room there") != std::string::npos);
        now += std::chrono::seconds(50);
        board.passed(1); // 2 still waits
        board.passed(7);
        QCOMPARE(told.size(), std::size_t{2});
        board.passed(2);
        QCOMPARE(told.size(), std::size_t{3});
        QVERIFY(told[2].what == For::Cluster && told[2].phase == Phase::Ended);
        QCOMPARE(told[2].seconds, 50.0);

        now += std::chrono::seconds(50);
        QVERIFY(failed(For::Folder, 4, door));
        QVERIFY(gate.isClosed());
        QCOMPARE(told.size(), std::size_t{4});
        QVERIFY(told[3].what == For::Folder && told[3].phase == Phase::GaveUp);
        QVERIFY(failed(For::Folder, 3, door)); // others that notice only now
        QCOMPARE(told.size(), std::size_t{4});
        gate.open();
        QVERIFY(failed(For::Folder, 3, door)); // counted anew
        QVERIFY(!gate.isClosed() && told.back().phase == Phase::Began);
        board.leave(3); // it ends, for another reason
        QCOMPARE(told.back().phase, Phase::Began);
        now += std::chrono::seconds(101);
        QCOMPARE(board.failed(For::Folder, 3, "no", {}).error().code, ErrorCode::ClusterRefused);
    }

    void anAbsentControllerIsToldAndWaitedFor()
    {
        Cluster cluster;
        const auto evaluator = cluster.evaluator(std::chrono::milliseconds(0));
        cluster.isAway = true;
        auto outcome = cluster.begin(evaluator);
        QTRY_COMPARE(cluster.toldCount(), std::size_t{1});
        QCOMPARE(cluster.told[0].what, For::Cluster);
        cluster.isAway = false;
        QVERIFY(outcome.get().has_value());
        QCOMPARE(cluster.told.size(), std::size_t{2});
        QCOMPARE(cluster.told[1].phase, Phase::Ended);
    }

    void afterTooLongTheSearchPausesAndGoesOnWhenAsked()
    {
        Cluster cluster;
        const auto evaluator = cluster.evaluator(std::chrono::milliseconds(100));
        cluster.isAway = true;
        RunToken token;
        token.gate = &cluster.gate;
        auto outcome = cluster.begin(evaluator, token);
        QTRY_VERIFY(cluster.gate.isClosed());
        QCOMPARE(cluster.toldCount(), std::size_t{2});
        QCOMPARE(cluster.told[1].phase, Phase::GaveUp);
        cluster.isAway = false;
        cluster.gate.open();
        QVERIFY(outcome.get().has_value());
        QCOMPARE(cluster.told.size(), std::size_t{2});
    }

    void aFolderThatTakesNoFileIsToldAndWaitedFor()
    {
        Cluster cluster;
        const auto evaluator = cluster.evaluator(std::chrono::milliseconds(0));
        const auto aside = cluster.jobs.string() + "-aside";
        std::filesystem::rename(cluster.jobs, aside);
        QVERIFY(writeFile(cluster.jobs, "no folder").has_value());
        auto outcome = cluster.begin(evaluator);
        QTRY_COMPARE(cluster.toldCount(), std::size_t{1});
        QCOMPARE(cluster.told[0].what, For::Folder);
        std::filesystem::remove(cluster.jobs);
        std::filesystem::rename(aside, cluster.jobs);
        QVERIFY(outcome.get().has_value());
        QCOMPARE(cluster.told.back().phase, Phase::Ended);
    }

    void processesWaitForTheirFolder()
    {
        Cluster cluster;
        ProcessEvaluator::Settings settings;
        settings.program = SEXTANT_CLI;
        settings.folder = cluster.jobs;
        settings.onWait = [&](const SearchWait& wait) {
            const std::lock_guard lock(cluster.mutex);
            cluster.told.push_back(wait);
        };
        const auto evaluator =
            ProcessEvaluator::create(cluster.header, cluster.files.path("data").toStdString(),
                                     settings)
                .value();
        QVERIFY(writeFile(cluster.jobs, "no folder").has_value());
        auto outcome = cluster.begin(evaluator);
        QTRY_COMPARE(cluster.toldCount(), std::size_t{1});
        std::filesystem::remove(cluster.jobs);
        QVERIFY(outcome.get().has_value());
        QCOMPARE(cluster.told.back().phase, Phase::Ended);
    }

    /// The whole program, whose commands of Slurm are there and find no controller.
    void theCommandLineSaysWhatItWaitsForAndPauses()
    {
        const SearchFolder files;
        for (const char* name : {"sbatch", "squeue"}) {
            QFile command(files.path(name));
            QVERIFY(command.open(QIODevice::WriteOnly));
            command.write("#!/bin/sh\necho Unable to contact slurm controller >&2; exit 1\n");
            command.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QProcess search;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", files.path("") + ":" + environment.value("PATH"));
        search.setProcessEnvironment(environment);
        search.setProcessChannelMode(QProcess::MergedChannels);
        const QString study = files.path("study");
        search.start(SEXTANT_CLI, files.searchWords(study, 2, 1, files.onCluster({})));
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] { return (said += search.readAll()).contains("waiting since"); }, 60'000));
        QVERIFY2(said.contains("Slurm's controller does not answer"), said);
        search.terminate();
        QVERIFY(search.waitForFinished(60'000));
        const auto events =
            Study::open(study.toStdString(), Study::Access::ReadOnly)->events().value();
        QCOMPARE(std::ranges::count(events, EventKind::WaitBegan, &StudyEvent::kind), 1);
        QCOMPARE(std::ranges::count(events, EventKind::WaitEnded, &StudyEvent::kind), 0);
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
