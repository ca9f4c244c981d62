#include "core/store/space_history.h"
#include "core/store/study_copy.h"
#include "tests/support/studies.h"

#include <QtTest>

using namespace sextant;

class TestStudyCopy : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void aCopyHoldsEverythingAlsoWhileItIsWritten()
    {
        makeStudy(file("a.sextant"), 9);
        auto writing = Study::open(file("a.sextant"), Study::Access::ReadWrite).value();
        must(writing.lockForSearch());
        must(copyStudy(file("a.sextant"), file("b.sextant")));
        const auto copy = Study::open(file("b.sextant"), Study::Access::ReadWrite).value();
        QCOMPARE(copy.candidates()->size(), 9u);
        QVERIFY(*copy.candidates() == *writing.candidates());
        QVERIFY(*copy.header() == *writing.header());
        QVERIFY(*copy.events() == *writing.events());
        QCOMPARE(copy.weights(0)->device, writing.weights(0)->device);
        must(copy.verify());
    }

    void whatIsThereIsNotOverwritten()
    {
        makeStudy(file("c.sextant"), 2);
        makeStudy(file("d.sextant"), 3);
        const auto copied = copyStudy(file("c.sextant"), file("d.sextant"));
        QVERIFY(!copied && copied.error().code == ErrorCode::FileUnwritable);
        QCOMPARE(Study::open(file("d.sextant"), Study::Access::ReadOnly)->candidates()->size(), 3u);
        QVERIFY(!copyStudy(file("missing.sextant"), file("e.sextant")));
        QVERIFY(!std::filesystem::exists(file("e.sextant")));
        const auto nowhere = copyStudy(file("c.sextant"), file("no/such/f.sextant"));
        QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileUnwritable);
    }

    void theFirstSpaceIsRemembered()
    {
        makeStudy(file("g.sextant"), 1);
        auto study = Study::open(file("g.sextant"), Study::Access::ReadWrite).value();
        const std::string first = study.header()->spaceJson;
        QCOMPARE(startingSpace(*study.header(), *study.events()), first);
        for (const int stages : {5, 6}) {
            SearchSpace space = SearchSpace::defaults();
            space.maxStages = stages;
            StudyEdit edit;
            edit.spaceJson = space.toJson();
            must(study.edit(edit));
        }
        QVERIFY(study.header()->spaceJson != first);
        QCOMPARE(startingSpace(*study.header(), *study.events()), first);
    }
};

QTEST_GUILESS_MAIN(TestStudyCopy)
#include "tst_study_copy.moc"
