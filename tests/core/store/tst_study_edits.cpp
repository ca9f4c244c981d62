#include "core/base/files.h"
#include "core/store/study.h"
#include "core/store/study_front.h"
#include "tests/support/fresh_paths.h"

#include <QtTest>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <thread>

using namespace sextant;

namespace {

CandidateRecord candidateOf(int id, int found = 70)
{
    CandidateRecord c;
    c.id = id;
    c.genome = "genome" + std::to_string(id);
    c.status = CandidateStatus::Done;
    c.latencyMs = 1.0 + id;
    c.fp32 = c.converted = c.aligned = Score{found, 10, 10, 900};
    return c;
}

/// No file of this process grows beyond a size while this object lives, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(std::uintmax_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// What a user does to a study, the log of it, and what is kept.
class TestStudyEdits : public QObject {
    Q_OBJECT

    FreshPaths m_paths;

    Study freshStudy() { return Study::create(m_paths.next(), StudyHeader()).value(); }
    static void add(Study& study, const CandidateRecord& done, std::size_t bytes = 100)
    {
        CandidateRecord begun = done;
        begun.status = CandidateStatus::Training;
        QVERIFY(study.begin(begun, {}).has_value());
        QVERIFY(study.finish(done, {std::string(bytes, 'f'), std::string(bytes, 'd')}).has_value());
    }
    static std::vector<std::string> told(const Study& study)
    {
        std::vector<std::string> lines;
        const auto events = study.events().value();
        for (const StudyEvent& event : events)
            lines.push_back(event.at + " " + eventName(event.kind) + " "
                            + std::to_string(event.candidate) + " " + event.detail);
        return lines;
    }

private Q_SLOTS:
    void everyChangeIsLoggedWithTheTimeOfTheClock()
    {
        const auto path = m_paths.next();
        auto now =
            std::chrono::system_clock::time_point(std::chrono::milliseconds(1'000'000'000'123));
        const Clock clock = [&] { return now += std::chrono::seconds(1); };
        auto study = Study::create(path, StudyHeader(), clock).value();
        const auto created = now;
        add(study, candidateOf(0));
        now = created; // a training looks at the clock too, for its turn
        StudyEdit changes;
        changes.evaluations = 50;
        changes.maxLatencyMs = std::optional(2.5);
        changes.spaceJson = "{}";
        changes.keep = KeepRule{KeepRule::Which::Best, 3};
        QVERIFY(study.edit(changes).has_value());
        QVERIFY(study.edit(changes).has_value()); // nothing new
        QVERIFY(study.setPinned(0, true).has_value());
        QVERIFY(study.setPinned(0, true).has_value());
        QVERIFY(study.setPinned(0, false).has_value());
        QVERIFY(study.setExcluded(0, true).has_value());
        QVERIFY(study.setNote(0, "best so far").has_value());
        QVERIFY(study.addWish("g", "w").has_value());
        QVERIFY(study.addRepeat(0).has_value());
        QVERIFY(study.log(EventKind::SearchStarted, R"({"host":"h"})").has_value());
        const std::vector<std::string> expected{
            R"(2001-09-09T01:46:41.123Z created -1 {"evaluations":40,"seed":0,"strategy":"surrogate"})",
            R"(2001-09-09T01:46:42.123Z budget_changed -1 {"from":40,"since_candidate":1,"to":50})",
            R"(2001-09-09T01:46:43.123Z caps_changed -1 {"from":{"max_latency_ms":null,"max_params":null},"since_candidate":1,"to":{"max_latency_ms":2.5,"max_params":null}})",
            R"(2001-09-09T01:46:44.123Z space_changed -1 {"from":"","since_candidate":1,"to":"{}"})",
            R"(2001-09-09T01:46:45.123Z keep_changed -1 {"from":"all","since_candidate":1,"to":"best:3"})",
            R"(2001-09-09T01:46:46.123Z pinned 0 {})",
            R"(2001-09-09T01:46:47.123Z unpinned 0 {})",
            R"(2001-09-09T01:46:48.123Z excluded 0 {"since_candidate":1})",
            R"(2001-09-09T01:46:49.123Z annotated 0 {"note":"best so far"})",
            R"(2001-09-09T01:46:51.123Z genome_added -1 {"genome":"g","initial_weights":true,"since_candidate":1,"wish":1})",
            R"(2001-09-09T01:46:53.123Z repeat_added 0 {"genome":"genome0","since_candidate":1,"wish":2})",
            R"(2001-09-09T01:46:54.123Z search_started -1 {"host":"h"})"};
        QCOMPARE(told(study), expected);
        const auto snapshot = study.snapshot().value();
        QCOMPARE(snapshot.spaceSince, 1);
        QCOMPARE(snapshot.header.settings.maxLatencyMs.value(), 2.5);
        QCOMPARE(snapshot.candidates.front().note, std::string("best so far"));
        QVERIFY(snapshot.candidates.front().excluded);
        QCOMPARE(snapshot.openWishes,
                 (std::vector<Wish>{{1, "g", "2001-09-09T01:46:50.123Z", -1, -1},
                                    {2, "genome0", "2001-09-09T01:46:52.123Z", -1, 0}}));
        changes.maxLatencyMs = std::optional<double>();
        QVERIFY(study.edit(changes).has_value());
        QVERIFY(!study.header()->settings.maxLatencyMs);
    }

    void aChangeThatFailsLeavesNoEvent()
    {
        Study study = freshStudy();
        add(study, candidateOf(0));
        QVERIFY(study.addWish("g").has_value());
        const auto before = told(study);
        QCOMPARE(study.setPinned(7, true).error().code, ErrorCode::CandidateMissing);
        QCOMPARE(study.setExcluded(7, true).error().code, ErrorCode::CandidateMissing);
        QCOMPARE(study.setNote(7, "x").error().code, ErrorCode::CandidateMissing);
        QCOMPARE(study.setNote(0, "\xff").error().code, ErrorCode::WrongUsage);
        QCOMPARE(study.addWish("genome0").error().code, ErrorCode::GenomeInvalid);
        QCOMPARE(study.addWish("g").error().code, ErrorCode::GenomeInvalid);
        QCOMPARE(study.addRepeat(7).error().code, ErrorCode::CandidateMissing);
        QCOMPARE(told(study), before);
    }

    void whatWasChosenBeforeAnEditIsNotBegun()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        auto other = Study::open(path, Study::Access::ReadWrite).value();
        const auto revision = study.revision().value();
        QVERIFY(other.setEvaluations(77).has_value());
        QVERIFY(!study.beginUnlessEdited(revision, candidateOf(0), {{0, "g", "cap"}}).value());
        QVERIFY(study.candidates()->empty());
        QVERIFY(study.rejections()->empty());
        const auto now = study.revision().value();
        QVERIFY(now > revision);
        QVERIFY(study.beginUnlessEdited(now, candidateOf(0), {}).value());
        // A pin or a note changes nothing that is chosen.
        QVERIFY(other.setPinned(0, true).has_value());
        QVERIFY(other.setNote(0, "n").has_value());
        QCOMPARE(study.revision().value(), now);
    }

    void aFullBudgetGrowsForWhatIsAskedFor()
    {
        Study study = freshStudy();
        QVERIFY(study.setEvaluations(3).has_value());
        add(study, candidateOf(0));
        QVERIFY(study.addWish("a").has_value());
        QVERIFY(study.addWish("b").has_value());
        QCOMPARE(study.header()->settings.evaluations, 3); // both still fit
        QVERIFY(study.addWish("c").has_value());
        QCOMPARE(study.header()->settings.evaluations, 4);
    }

    void weightsAreKeptByTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<int>>("kept");
        // Latency rises with the number; found pixels are 50, 80, 60, 90, 70: the front is 0, 1, 3.
        QTest::newRow("all") << "all" << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("front") << "front" << QList<int>{0, 1, 3, 4};
        QTest::newRow("best 2") << "best:2" << QList<int>{1, 3, 4};
        QTest::newRow("best 0") << "best:0" << QList<int>{4};
    }
    void weightsAreKeptByTheRule()
    {
        QFETCH(QString, rule);
        QFETCH(QList<int>, kept);
        const auto keep = KeepRule::parse(rule.toStdString()).value();
        QCOMPARE(keep.text(), rule.toStdString());
        StudyEdit edit;
        edit.keep = keep;
        constexpr std::array kFound{50, 80, 60, 90, 70};
        const auto held = [](const Study& study) {
            QList<int> ids;
            for (int id = 0; id < 5; ++id)
                if (study.weights(id))
                    ids << id;
            return ids;
        };
        Study later = freshStudy(); // the rule comes when all are there
        for (int id = 0; id < 5; ++id)
            add(later, candidateOf(id, kFound[static_cast<std::size_t>(id)]));
        QVERIFY(later.setPinned(4, true).has_value());
        QVERIFY(later.edit(edit).has_value());
        QCOMPARE(held(later).size(), 5); // nothing goes before it is asked for
        QCOMPARE(later.prune()->candidates.size(), static_cast<std::size_t>(5 - kept.size()));
        QCOMPARE(held(later), kept);

        Study early = freshStudy(); // the rule is applied whenever a candidate ends
        QVERIFY(early.edit(edit).has_value());
        for (int id = 0; id < 5; ++id) {
            CandidateRecord begun = candidateOf(id);
            begun.status = CandidateStatus::Training;
            QVERIFY(early.begin(begun, {}).has_value());
            QVERIFY(early.setPinned(id, id == 4).has_value());
            QVERIFY(early.finish(candidateOf(id, kFound[static_cast<std::size_t>(id)]), {"f", "d"})
                        .has_value());
        }
        QCOMPARE(held(early), kept);
        QCOMPARE(early.withoutWeights()->size(), static_cast<std::size_t>(5 - kept.size()));
        if (kept.size() < 5) {
            const auto missing = early.weights(2).error();
            QCOMPARE(missing.code, ErrorCode::CandidateMissing);
            QCOMPARE(
                missing.why,
                std::string("candidate 2's weights were pruned; `study rerun` trains it again"));
            QVERIFY(early.restoreWeights(2, {"f", "d"}).has_value());
            QCOMPARE(early.weights(2)->fp32, std::string("f"));
        }
    }

    void keepRulesThatMeanNothingAreRefused()
    {
        for (const char* text : {"", "some", "best", "best:", "best:x", "best:-1", "best:3x"})
            QVERIFY(!KeepRule::parse(text));
    }

    void aPrunedStudyShrinks()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        constexpr std::size_t kBytes = 200'000;
        for (int id = 0; id < 10; ++id)
            add(study, candidateOf(id, 90 - id), kBytes); // 0 alone is on the front
        QVERIFY(study.shrink().has_value());
        const auto before = std::filesystem::file_size(path);
        StudyEdit edit;
        edit.keep = KeepRule{KeepRule::Which::Front, 0};
        QVERIFY(study.edit(edit).has_value());
        const auto report = study.prune().value();
        QCOMPARE(report.candidates.size(), std::size_t{9});
        QCOMPARE(report.bytes, static_cast<std::int64_t>(9 * 2 * kBytes));
        QVERIFY(study.shrink().has_value());
        const auto after = std::filesystem::file_size(path);
        QVERIFY(before - after > static_cast<std::uintmax_t>(report.bytes) * 95 / 100);
        QVERIFY(study.verify().has_value());
        QCOMPARE(study.weights(0)->fp32.size(), kBytes);
    }

    void aFullDiskSaysSoAndLosesNothingFinished()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        add(study, candidateOf(0));
        CandidateRecord begun = candidateOf(1);
        begun.status = CandidateStatus::Training;
        QVERIFY(study.begin(begun, {}).has_value());
        const std::string large(500'000, 'x');
        {
            const FullDisk full(100'000);
            const auto saved = study.saveCheckpoint({1, 0, false, 0.5, 0.5}, large);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
            QVERIFY(QString::fromStdString(saved.error().why).contains("free some space"));
            QVERIFY(!study.finish(candidateOf(1), {large, large}));
            QCOMPARE(study.candidate(0).value(), candidateOf(0)); // reading goes on
        }
        QVERIFY(study.checkpoint(1)->empty());
        QVERIFY(study.finish(candidateOf(1), {large, large}).has_value());
        const auto read = Study::open(path, Study::Access::ReadOnly).value();
        QVERIFY(read.verify().has_value());
        QCOMPARE(read.candidates()->size(), std::size_t{2});
        QCOMPARE(read.weights(1)->device, large);
    }

    void aStudyWhereNoneCanBeMadeSaysWhatToDo()
    {
        const auto file = m_paths.next();
        QVERIFY(writeFile(file, "no folder").has_value());
        const auto below = Study::create(file / "study.sextant", StudyHeader());
        QCOMPARE(below.error().code, ErrorCode::FileUnwritable);
        QVERIFY(QString::fromStdString(below.error().why).contains("choose a folder"));
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        add(study, candidateOf(0));
        auto reader = Study::open(path, Study::Access::ReadOnly).value();
        const auto refused = reader.setNote(0, "x");
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QVERIFY(QString::fromStdString(refused.error().why).contains("read-only"));
    }

    void twoWritersTakeTurns()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        QVERIFY(study.lockForSearch().has_value()); // is about searching alone
        constexpr int kEach = 40;
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> writers;
            for (int writer = 0; writer < 2; ++writer)
                writers.emplace_back([&, writer] {
                    auto own = Study::open(path, Study::Access::ReadWrite).value();
                    for (int i = 0; i < kEach; ++i) {
                        const int id = 2 * i + writer;
                        auto begun = candidateOf(id);
                        begun.status = CandidateStatus::Training;
                        failures += own.begin(begun, {}).has_value() ? 0 : 1;
                        failures += own.setNote(id, "n").has_value() ? 0 : 1;
                        failures += own.addWish("w" + std::to_string(id)).has_value() ? 0 : 1;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(study.candidates()->size(), std::size_t{2 * kEach});
        QCOMPARE(study.wishes()->size(), std::size_t{2 * kEach});
        QCOMPARE(study.header()->settings.evaluations, 4 * kEach);
    }

    void damageInsideIsNamedWhereItIsRead()
    {
        const auto path = m_paths.next();
        {
            auto study = Study::create(path, StudyHeader()).value();
            for (int id = 0; id < 40; ++id)
                add(study, candidateOf(id), 20'000);
        }
        auto bytes = readFile(path).value();
        for (std::size_t at = 4 * 4096; at < bytes.size(); ++at)
            bytes[at] = 'x';
        QVERIFY(writeFile(path, bytes).has_value());
        const auto study = Study::open(path, Study::Access::ReadOnly);
        const auto error = study ? study->verify().error() : study.error();
        QCOMPARE(error.code, ErrorCode::StudyCorrupt);
        QVERIFY(QString::fromStdString(error.why).contains("study salvage"));
    }
};

QTEST_GUILESS_MAIN(TestStudyEdits)
#include "tst_study_edits.moc"
