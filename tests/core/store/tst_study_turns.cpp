#include "core/store/study_turns.h"
#include "tests/support/old_study.h"
#include "tests/support/studies.h"

#include <QtTest>

using namespace sextant;

class TestStudyTurns : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::chrono::system_clock::time_point m_now;

    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    Study made(const std::filesystem::path& path)
    {
        return Study::create(path, someHeader(), [this] { return m_now; }).value();
    }
    void pass(double seconds)
    {
        m_now += std::chrono::milliseconds(static_cast<int>(1000.0 * seconds));
    }
    static CandidateRecord candidate(int id)
    {
        CandidateRecord record;
        record.id = id;
        record.genome = "Lcw" + std::to_string(8 + id) + "k3s1p1arn1EE";
        return record;
    }
    static std::vector<std::array<double, 3>> relative(const std::vector<TrainingTurn>& turns)
    {
        std::vector<std::array<double, 3>> plain;
        for (const TrainingTurn& turn : turns)
            plain.push_back({double(turn.candidate), turn.begun - 1.8e9, turn.ended - 1.8e9});
        return plain;
    }

private Q_SLOTS:
    void init()
    {
        m_now = std::chrono::system_clock::time_point{std::chrono::seconds{1'800'000'000}};
    }

    void aTrainingLastsFromItsBeginToItsEnd()
    {
        auto study = made(file("a.sextant"));
        must(study.log(EventKind::SearchStarted));
        pass(1);
        must(study.begin(candidate(0), {}));
        pass(2);
        must(study.begin(candidate(1), {}));
        pass(5);
        must(study.saveCheckpoint({0, 0, false, 0.5, 0.5}, "c"));
        pass(1.5);
        CandidateRecord done = candidate(0);
        done.status = CandidateStatus::Done;
        must(study.finish(done, {"w", "w"}));
        const auto turns = readTurns(file("a.sextant")).value();
        QCOMPARE(relative(turns), (std::vector<std::array<double, 3>>{{0, 1, 9.5}, {1, 3, 3}}));
        QCOMPARE(workersOf(turns), (std::vector{0, 1}));
    }

    void whatWasInterruptedHasTwoTurns()
    {
        auto study = made(file("b.sextant"));
        must(study.log(EventKind::SearchStarted));
        must(study.begin(candidate(0), {}));
        pass(10);
        must(study.saveCheckpoint({0, 0, false, 0.5, 0.5}, "c"));
        pass(1000);
        must(study.log(EventKind::SearchStarted)); // killed meanwhile
        pass(20);
        must(study.saveCheckpoint({0, 1, false, 0.5, 0.5}, "c"));
        pass(20);
        must(study.saveCheckpoint({0, 2, false, 0.5, 0.5}, "c"));
        const auto turns = relative(readTurns(file("b.sextant")).value());
        QCOMPARE(turns.size(), 2u);
        QCOMPARE(turns[0], (std::array<double, 3>{0, 0, 10}));
        QCOMPARE(turns[1], (std::array<double, 3>{0, 1010, 1050}));
    }

    void anOlderStudyBeginsToCountWhenItIsSearchedIn()
    {
        {
            auto study = made(file("c.sextant"));
            must(study.begin(candidate(0), {}));
            must(study.saveCheckpoint({0, 0, false, 0.5, 0.5}, "c"));
        }
        makeOlder(file("c.sextant"), 6);
        QVERIFY(readTurns(file("c.sextant"))->empty());
        auto study = Study::open(file("c.sextant"), Study::Access::ReadWrite, [this] {
                         return m_now;
                     }).value();
        pass(100);
        must(study.log(EventKind::SearchStarted));
        pass(7);
        must(study.saveCheckpoint({0, 1, false, 0.5, 0.5}, "c"));
        const auto turns = readTurns(file("c.sextant")).value();
        QCOMPARE(turns.size(), 1u);
        QCOMPARE(turns[0].ended - turns[0].begun, 7.0);
        QVERIFY(!readTurns(file("missing.sextant")));
    }

    void aWorkerDoesOneThingAtATime()
    {
        const std::vector<TrainingTurn> turns{{0, 0, 10}, {1, 1, 4},   {2, 4, 20},
                                              {3, 5, 6},  {4, 10, 12}, {5, 30, 40}};
        QCOMPARE(workersOf(turns), (std::vector{0, 1, 1, 2, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestStudyTurns)
#include "tst_study_turns.moc"
