#include "core/base/files.h"
#include "core/store/study.h"
#include "tests/support/fresh_paths.h"
#include "tests/support/old_study.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include <filesystem>

using namespace sextant;

namespace {

StudyHeader exampleHeader()
{
    StudyHeader header;
    header.settings.seed = UINT64_MAX;
    header.settings.maxLatencyMs = 12.5;
    header.settings.training.cropPx = 96;
    header.settings.training.averageDecay = 0.99;
    header.settings.training.augmentation = {0.5, 0.25, 0.125};
    header.settings.recipe.l1Bound = 0.25;
    header.spaceJson = "{}";
    header.profileJson = "{\"a\":1}";
    header.dataFolder = "tiles";
    header.dataFingerprint = 0xfedcba9876543210ULL;
    header.bands = 2;
    header.tileWidth = 64;
    header.tileHeight = 48;
    header.bandNames = {"red", "nir"};
    header.sampleType = "uint8";
    header.mean = {1.5f, 2.25f};
    header.deviation = {3.0f, 0.1f};
    return header;
}

CandidateRecord exampleCandidate(int id)
{
    CandidateRecord c;
    c.id = id;
    c.genome = "genome" + std::to_string(id);
    c.params = 1000;
    c.latencyMs = 1.0 / 3.0;
    c.seed = 0xffffffffffffff00ULL;
    c.parentA = 1;
    return c;
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

    FreshPaths m_paths;

private Q_SLOTS:
    void oneCandidateDoesNotTakeTheWholeLog()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "index.sextant";
        {
            StudyHeader header;
            header.spaceJson = header.profileJson = "{}";
            auto study = Study::create(path, header).value();
            CandidateRecord candidate;
            candidate.genome = "Lcw8k3s1p1arn1EE";
            QVERIFY(study.begin(candidate, {}));
            QVERIFY(study.addMeasurement({0, "board", 3.5, {}, {}, 1}));
        }
        const auto plan = [&] {
            SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
            SQLite::Statement query(database,
                                    "EXPLAIN QUERY PLAN SELECT detail FROM event WHERE kind = "
                                    "'probed' AND candidate = 0 ORDER BY id");
            std::string text;
            while (query.executeStep())
                text += query.getColumn(3).getString() + "\n";
            return text;
        };
        QVERIFY2(plan().find("event_candidate") != std::string::npos, plan().c_str());
        // A study from before it is read as well, and gets it when it is next written.
        {
            SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
            database.exec("DROP INDEX event_candidate");
        }
        QCOMPARE(Study::open(path, Study::Access::ReadOnly)->candidate(0)->measuredMs,
                 std::optional(3.5));
        QVERIFY(plan().find("event_candidate") == std::string::npos);
        QCOMPARE(Study::open(path, Study::Access::ReadWrite)->candidate(0)->measuredMs,
                 std::optional(3.5));
        QVERIFY(plan().find("event_candidate") != std::string::npos);
    }

    void whatIsWrittenIsRead()
    {
        const auto path = m_paths.next();
        {
            auto study = Study::create(path, exampleHeader()).value();
            QVERIFY(study.begin(exampleCandidate(0), {{0, "too big", "cap"}}).has_value());
            QVERIFY(study.saveCheckpoint({0, 0, false, 0.5, 0.75}, "bytes").has_value());
            QCOMPARE(study.checkpoint(0).value(), std::string("bytes"));
        }
        auto study = Study::open(path, Study::Access::ReadWrite).value();
        QCOMPARE(study.header().value(), exampleHeader());
        QCOMPARE(study.candidates().value(), std::vector{exampleCandidate(0)});
        auto done = exampleCandidate(0);
        done.status = CandidateStatus::Done;
        done.fp32 = Score{80, 10, 10, 900};
        done.converted = Score{40, 30, 50, 880};
        done.aligned = Score{70, 15, 20, 895};
        done.seconds = 1.25;
        const std::string blob("w\0x", 3);
        QVERIFY(study.finish(done, {blob, "d"}).has_value());
        QCOMPARE(study.candidate(0).value(), done);
        QCOMPARE(study.weights(0).value().fp32, blob);
        QVERIFY(study.checkpoint(0).value().empty());
        QCOMPARE(study.epochs(0).value(), (std::vector<EpochRow>{{0, 0, false, 0.5, 0.75}}));
        QCOMPARE(study.rejections().value(), (std::vector<Rejection>{{0, "too big", "cap"}}));
        QVERIFY(done.recovered().value() > 0.5 && done.recovered().value() < 1.0);
    }

    void aGenomeIsNeverTwice()
    {
        auto study = Study::create(m_paths.next(), exampleHeader()).value();
        QVERIFY(study.begin(exampleCandidate(0), {}).has_value());
        auto twin = exampleCandidate(1);
        twin.genome = "genome0";
        QVERIFY(!study.begin(twin, {}));
        QCOMPARE(study.candidates().value().size(), std::size_t{1});
    }

    void aRepeatHasTheGenomeOfWhatItRepeats()
    {
        auto study = Study::create(m_paths.next(), exampleHeader()).value();
        QVERIFY(study.begin(exampleCandidate(0), {}).has_value());
        auto repeat = exampleCandidate(1);
        repeat.genome = "genome0";
        repeat.repeatOf = 0;
        QVERIFY(study.begin(repeat, {}).has_value());
        QCOMPARE(study.candidate(1).value(), repeat);
        auto other = repeat; // as often as one likes
        other.id = 2;
        QVERIFY(study.begin(other, {}).has_value());
        QCOMPARE(study.candidate(2)->network(), 0);
    }

    void readersSeeWhatAWriterFinished()
    {
        const auto path = m_paths.next();
        auto writer = Study::create(path, exampleHeader()).value();
        auto reader = Study::open(path, Study::Access::ReadOnly).value();
        QVERIFY(writer.begin(exampleCandidate(0), {}).has_value());
        QCOMPARE(reader.candidates().value().size(), std::size_t{1});
        QVERIFY(!reader.begin(exampleCandidate(1), {}));
    }

    void searchedByOneOnly()
    {
        const auto path = m_paths.next();
        auto first = Study::create(path, exampleHeader()).value();
        auto second = Study::open(path, Study::Access::ReadWrite).value();
        QVERIFY(first.lockForSearch().has_value());
        QCOMPARE(second.lockForSearch().error().code, ErrorCode::StudyLocked);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(
            "this is not a database at all, only a line of text that is long enough");
        const auto path = m_paths.next();
        {
            auto study = Study::create(path, exampleHeader()).value();
        }
        const auto whole = QByteArray::fromStdString(readFile(path).value());
        QTest::newRow("truncated") << whole.left(whole.size() / 2);
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto path = m_paths.next();
        QVERIFY(writeFile(path, bytes.toStdString()).has_value());
        const auto study = Study::open(path, Study::Access::ReadOnly);
        QVERIFY(!study);
        QCOMPARE(study.error().code, ErrorCode::StudyCorrupt);
    }

    void absentAndNewerAreNamed()
    {
        QCOMPARE(Study::open(m_paths.next(), Study::Access::ReadOnly).error().code,
                 ErrorCode::FileMissing);
        const auto path = m_paths.next();
        {
            auto study = Study::create(path, exampleHeader()).value();
        }
        auto bytes = readFile(path).value();
        bytes[63] = Study::kVersion
            + 1; // user_version is the big-endian word at offset 60 of an SQLite file
        QVERIFY(writeFile(path, bytes).has_value());
        QCOMPARE(Study::open(path, Study::Access::ReadOnly).error().code, ErrorCode::StudyNewer);
    }

    void olderStudiesBecomeThisFormatWithTheirOwnRecipes_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 1; format < Study::kVersion; ++format)
            QTest::addRow("%d", format) << format;
    }
    void olderStudiesBecomeThisFormatWithTheirOwnRecipes()
    {
        const auto path = m_paths.next();
        StudyHeader newest = exampleHeader();
        newest.settings.objectives = {Objective::Energy, Objective::VesselF1};
        newest.settings.training.batch = 5;
        CandidateRecord begun;
        begun.genome = "Lcw8k3s1p1arn1EE";
        begun.peakMemoryBytes = 12345;
        {
            auto study = Study::create(path, newest).value();
            QVERIFY(study.begin(begun, {}).has_value());
            QVERIFY(study.saveCheckpoint({0, 0, false, 0.5, 0.75}, "bytes").has_value());
            QVERIFY(study.restoreWeights(0, {"fp32", "device"}).has_value());
        }
        QFETCH(int, format);
        const AlignmentRecipe recipe =
            format == 1 ? AlignmentRecipe::plain() : newest.settings.recipe;
        const TrainingRecipe training = format < 3 ? TrainingRecipe() : newest.settings.training;
        const auto objectives =
            format < 4 ? SearchSettings().objectives : newest.settings.objectives;
        makeOlder(path, format);
        begun.peakMemoryBytes = format < 4 ? 0 : begun.peakMemoryBytes;
        const auto version = [&] {
            return SQLite::Database(path.string(), SQLite::OPEN_READONLY)
                .execAndGet("PRAGMA user_version")
                .getInt();
        };
        {
            const auto study = Study::open(path, Study::Access::ReadOnly).value();
            QCOMPARE(study.header()->settings.recipe, recipe);
            QCOMPARE(study.header()->settings.training, training);
            QCOMPARE(study.header()->settings.objectives, objectives);
            QCOMPARE(study.candidate(0).value(), begun);
            QCOMPARE(study.checkpoint(0).value(), std::string("bytes"));
            QCOMPARE(study.weights(0)->device, std::string("device"));
            QCOMPARE(study.header()->settings.repeats, 1);
            QCOMPARE(study.events().value().size(), std::size_t(format < 5 ? 0 : 2));
            QVERIFY(study.wishes().value().empty());
            QCOMPARE(study.keepRule().value(), KeepRule());
        }
        QCOMPARE(version(), format); // reading changes nothing
        CandidateRecord next = begun;
        next.genome = "Lcw9k3s1p1arn1EE";
        for (int opened = 1; opened <= 2; ++opened) {
            auto study = Study::open(path, Study::Access::ReadWrite).value();
            QCOMPARE(study.header()->settings.recipe, recipe);
            QCOMPARE(study.header()->settings.training, training);
            QCOMPARE(study.header()->settings.objectives, objectives);
            QCOMPARE(study.header()->spaceJson, newest.spaceJson);
            next.id = opened;
            next.genome += "E";
            next.peakMemoryBytes = 777;
            QVERIFY(study.begin(next, {}).has_value());
            QCOMPARE(study.candidate(opened).value(), next);
            QCOMPARE(study.candidate(0).value(), begun);
            QCOMPARE(study.events().value().size(), std::size_t(format < 5 ? 1 : 3)); // once
            QCOMPARE(study.events().value().back().kind, EventKind::Migrated);
        }
        QCOMPARE(version(), Study::kVersion);
        auto study = Study::open(path, Study::Access::ReadWrite).value();
        QVERIFY(study.addWish("Lcw10k3s1p1arn1EE").has_value());
        QVERIFY(study.setNote(0, "old").has_value());
        QCOMPARE(study.candidate(0)->note, std::string("old"));
        QCOMPARE(study.weights(0)->fp32, std::string("fp32"));
    }

    void existingStudiesAreNotOverwritten()
    {
        const auto path = m_paths.next();
        QVERIFY(Study::create(path, exampleHeader()).has_value());
        QVERIFY(!Study::create(path, exampleHeader()));
    }
};

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
