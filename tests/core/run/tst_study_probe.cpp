#include "core/run/probe_jobs.h"
#include "core/store/study_front.h"
#include "tests/support/spaces.h"
#include "tests/support/studies.h"
#include "tests/support/trainings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace sextant;

/// Probes are shell scripts, which get the model's file and say what a board would.
class TestStudyProbe : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path newPath()
    {
        return m_folder.filePath(QString("s%1.sextant").arg(m_count++)).toStdString();
    }

    StudyProbeSettings board(const QByteArray& script, ProbeMembers members = ProbeMembers::All)
    {
        QFile file(m_folder.filePath(QString("probe%1.sh").arg(m_count++)));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("cannot write a script");
        StudyProbeSettings settings;
        settings.device = findProfile("myriad-x").value();
        settings.probe.command = "/bin/sh '" + file.fileName().toStdString() + "' {model}";
        settings.probe.retries = 0;
        settings.members = members;
        return settings;
    }

    static std::vector<QJsonObject> answers(const Study& study, int candidate)
    {
        std::vector<QJsonObject> details;
        const auto events = study.events().value();
        for (const StudyEvent& event : events)
            if (event.kind == EventKind::Probed && event.candidate == candidate)
                details.push_back(
                    QJsonDocument::fromJson(QByteArray::fromStdString(event.detail)).object());
        return details;
    }

private Q_SLOTS:
    void membersOfTheFrontAreMeasured()
    {
        const auto path = newPath();
        makeStudy(path, 24);
        StudyProbe probe;
        std::vector<int> told;
        QVERIFY(probeStudy(
            path,
            board("test -s \"$1\" && echo '{\"ms\": 12.5, \"watts\": 1.5}'", ProbeMembers::Front),
            probe, {}, [&](const ProbeRow& row) { told.push_back(row.candidate); }));
        const auto study = Study::open(path, Study::Access::ReadOnly).value();
        const auto candidates = study.candidates().value();
        auto front = frontOf(candidates, study.header()->settings.objectives);
        std::sort(front.begin(), front.end());
        QCOMPARE(told, front);
        for (const CandidateRecord& candidate : candidates) {
            const bool asked = std::binary_search(front.begin(), front.end(), candidate.id);
            QCOMPARE(candidate.measuredMs, asked ? std::optional(12.5) : std::nullopt);
            QCOMPARE(answers(study, candidate.id).size(), std::size_t(asked ? 1 : 0));
        }
        const QJsonObject answer = answers(study, front.front()).front();
        QCOMPARE(answer["device"].toString(), QString("myriad-x"));
        QCOMPARE(answer["watts"].toDouble(), 1.5);
        // The model is the network's: the simulation of it is that of the study's candidate.
        const auto& first = candidates[static_cast<std::size_t>(front.front())];
        QCOMPARE(probe.rows.front().simulatedMs, first.latencyMs);
        QCOMPARE(study.candidate(first.id)->measuredMs, std::optional(12.5));
    }

    void aFailureIsARowAndTheLatestAnswerCounts()
    {
        const auto path = newPath();
        makeStudy(path, 3);
        StudyProbe failed;
        QVERIFY(probeStudy(path, board("echo 'no board\xff' >&2; exit 3"), failed));
        QCOMPARE(failed.rows.size(), std::size_t{3});
        const auto study = Study::open(path, Study::Access::ReadOnly).value();
        QVERIFY(!study.candidate(1)->measuredMs);
        QVERIFY(answers(study, 1).front()["failed"].toString().contains("no board"));
        for (const char* answer : {"echo '{\"ms\": 7}'", "echo '{\"ms\": 9}'", "exit 1"}) {
            StudyProbe probe;
            QVERIFY(probeStudy(path, board(answer), probe));
        }
        QCOMPARE(study.candidate(1)->measuredMs.value(), 9.0);
        QCOMPARE(answers(study, 1).size(), std::size_t{4});
    }

    void whatFailedAndRepeatsAreNotAsked()
    {
        const auto path = newPath();
        makeStudy(path, 8); // the last one failed
        {
            auto study = Study::open(path, Study::Access::ReadWrite).value();
            CandidateRecord repeat = study.candidate(2).value();
            repeat.id = 8;
            repeat.repeatOf = 2;
            const CandidateRecord done = repeat;
            repeat.status = CandidateStatus::Training;
            repeat.fp32 = repeat.converted = repeat.aligned = std::nullopt;
            must(study.begin(repeat, {}));
            must(study.finish(done, {"w", "w"}));
        }
        StudyProbe probe;
        QVERIFY(probeStudy(path, board("echo '{\"ms\": 1}'"), probe));
        std::vector<int> ids;
        for (const ProbeRow& row : probe.rows)
            ids.push_back(row.candidate);
        QCOMPARE(ids, (std::vector{0, 1, 2, 3, 4, 5, 6}));
    }

    void aSearchIsMeasuredAsItGoes()
    {
        const SearchSpace space =
            plainSpace(2, 2, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16, 32});
        const auto searched = [&](const StudyProbeSettings* settings) {
            StudyHeader header = someHeader();
            header.spaceJson = space.toJson();
            header.settings.evaluations = 10;
            auto study = Study::create(newPath(), header).value();
            std::optional<SearchProbe> probe;
            if (settings)
                probe.emplace(study.path(), *settings);
            const auto summary = runSearch(
                study, space, costOf,
                [](const EvaluationRequest& request, const RunToken&, const SaveCheckpoint&)
                    -> Result<EvaluationOutcome> { return outcomeOf(request); },
                2, {},
                [&](const SearchEvent& event) {
                    if (probe)
                        probe->onEvent(event);
                });
            if (!summary || (probe && !probe->finish()))
                qFatal("the search or its probe failed");
            return study;
        };
        const auto settings = board("echo '{\"ms\": 3}'");
        const Study plain = searched(nullptr);
        const Study measured = searched(&settings);
        const auto without = plain.candidates().value();
        const auto with = measured.candidates().value();
        QCOMPARE(with.size(), without.size());
        for (std::size_t i = 0; i < with.size(); ++i) {
            QCOMPARE(with[i].genome, without[i].genome);
            QCOMPARE(with[i].measuredMs, std::optional(3.0));
            QCOMPARE(answers(measured, with[i].id).size(), std::size_t{1});
        }
        // Nothing is asked twice when the search goes on.
        SearchProbe again(measured.path(), settings);
        QVERIFY(again.finish());
        QCOMPARE(answers(measured, 0).size(), std::size_t{1});
    }

    void aSlowBoardHoldsNothingUp()
    {
        const auto path = newPath();
        makeStudy(path, 3);
        QElapsedTimer timer;
        timer.start();
        {
            std::stop_source stop;
            SearchProbe probe(path, board("sleep 60"), {stop.get_token(), nullptr, {}});
            QTest::qWait(200);
            stop.request_stop();
            const auto finished = probe.finish();
            QVERIFY(finished || finished.error().code == ErrorCode::Cancelled);
        }
        {
            const SearchProbe given_up(path, board("sleep 60"));
            QTest::qWait(200);
        }
        QVERIFY(timer.elapsed() < 30'000);
        const auto study = Study::open(path, Study::Access::ReadOnly).value();
        QVERIFY(answers(study, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestStudyProbe)
#include "tst_study_probe.moc"
