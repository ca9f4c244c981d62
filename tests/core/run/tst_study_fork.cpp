#include "core/run/study_fork.h"
#include "tests/support/studies.h"

#include <QtTest>

using namespace sextant;

class TestStudyFork : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void initTestCase() { makeStudy(file("a.sextant"), 9); }

    void theNewStudyBeginsWithTheChosenOnes()
    {
        const auto older = Study::open(file("a.sextant"), Study::Access::ReadOnly).value();
        const auto before = older.candidates().value();
        QCOMPARE(
            forkStudy(file("a.sextant"), {{2, 5}, 30, 6, false, {}}, file("b.sextant")).value(), 2);
        const auto study = Study::open(file("b.sextant"), Study::Access::ReadOnly).value();
        const StudyHeader header = study.header().value();
        QCOMPARE(header.settings.epochs, 30);
        QCOMPARE(header.settings.alignEpochs, 6);
        QCOMPARE(header.settings.evaluations, 2);
        QCOMPARE(header.spaceJson, older.header()->spaceJson);
        QCOMPARE(header.profileJson, older.header()->profileJson);
        const auto wishes = study.wishes().value();
        QCOMPARE(wishes.size(), 2u);
        QCOMPARE(wishes[0].genome, before[2].genome);
        QCOMPARE(wishes[1].genome, before[5].genome);
        QVERIFY(study.candidates()->empty());
        QVERIFY(*older.candidates() == before); // untouched
    }

    void aSearchMayGoOnBeyondThem()
    {
        QCOMPARE(forkStudy(file("a.sextant"), {{1}, 10, 2, false, 50}, file("c.sextant")).value(),
                 1);
        const auto study = Study::open(file("c.sextant"), Study::Access::ReadOnly).value();
        QCOMPARE(study.header()->settings.evaluations, 50);
    }

    void aRepeatStandsForItsNetwork()
    {
        auto study = Study::open(file("a.sextant"), Study::Access::ReadWrite).value();
        CandidateRecord again = study.candidate(3).value();
        again.id = 9;
        again.repeatOf = 3;
        again.status = CandidateStatus::Training;
        must(study.begin(again, {}));
        QCOMPARE(
            forkStudy(file("a.sextant"), {{3, 9}, 10, 2, false, {}}, file("d.sextant")).value(), 1);
    }

    void whatIsWrongLeavesNoFile()
    {
        const auto none = forkStudy(file("a.sextant"), {{}, 10, 2, true, {}}, file("x.sextant"));
        QCOMPARE(none.error().code, ErrorCode::WrongUsage);
        const auto missing =
            forkStudy(file("a.sextant"), {{77}, 10, 2, true, {}}, file("x.sextant"));
        QCOMPARE(missing.error().code, ErrorCode::CandidateMissing);
        // The weights of this study are no weights.
        const auto corrupt =
            forkStudy(file("a.sextant"), {{2}, 10, 2, true, {}}, file("x.sextant"));
        QVERIFY(!corrupt);
        QVERIFY(!std::filesystem::exists(file("x.sextant")));
        QVERIFY(!forkStudy(file("a.sextant"), {{2}, 10, 2, false, {}}, file("a.sextant")));
    }
};

QTEST_GUILESS_MAIN(TestStudyFork)
#include "tst_study_fork.moc"
