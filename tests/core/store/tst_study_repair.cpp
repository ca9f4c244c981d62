#include "core/base/files.h"
#include "core/base/rng.h"
#include "core/store/study_repair.h"
#include "tests/support/fresh_paths.h"
#include "tests/support/old_study.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include <filesystem>
#include <set>

using namespace sextant;

namespace {

constexpr const char* kSpace =
    R"({"format":"sextant-space","version":1,"min_stages":1,"max_stages":2,"blocks":["conv_act"],)"
    R"("width_mode":"channels","widths":[8],"kernels":[3],"expansions":[],"activations":["relu"],)"
    R"("pools":["max"]})";
constexpr int kCandidates = 30;
constexpr int kRepeats = 3; ///< of candidate 0

CandidateRecord candidateOf(int id)
{
    CandidateRecord c;
    c.id = id;
    c.repeatOf = id % 10 == 9 ? 0 : -1;
    c.genome = "Lcw" + std::to_string(c.repeatOf < 0 ? 8 + id : 8) + "k3s1p1arn1EE";
    c.status = id % 7 == 5 ? CandidateStatus::Failed : CandidateStatus::Done;
    c.reason = c.status == CandidateStatus::Failed ? "diverged: loss is not finite" : "";
    c.params = 1000 + id;
    c.macs = 5'000'000'000 + id;
    c.latencyMs = id % 3 == 0 ? 2.0 : 1.0 / (1 + id); // whole reals are stored as integers
    c.energyMj = 0.5;
    c.peakMemoryBytes = 99;
    c.seed = 0xffffffffffffff00ULL + static_cast<std::uint64_t>(id);
    c.parentA = id - 1;
    c.seconds = 1.5;
    if (c.status == CandidateStatus::Done)
        c.fp32 = c.converted = c.aligned = Score{70 + id, 10, 0, 1};
    return c;
}

std::string weightsOf(int id, std::size_t bytes)
{
    Rng rng(static_cast<std::uint64_t>(id));
    std::string weights(bytes, '\0');
    for (char& byte : weights)
        byte = static_cast<char>(rng() & 0xff);
    return weights;
}

} // namespace

/// Looks at studies for damage, and gets what is left out of damaged ones.
class TestStudyRepair : public QObject {
    Q_OBJECT

    FreshPaths m_paths;
    std::filesystem::path m_whole; ///< a sound study

    static void fill(Study& study)
    {
        for (int id = 0; id < kCandidates; ++id) {
            const CandidateRecord done = candidateOf(id);
            CandidateRecord begun = done;
            begun.status = CandidateStatus::Training;
            begun.reason.clear();
            begun.seconds = 0.0;
            QVERIFY(study.begin(begun, {{id, "rejected", "cap"}}).has_value());
            QVERIFY(study.saveCheckpoint({id, 0, false, 0.5, 0.25}, std::string(9000, 'c'))
                        .has_value());
            QVERIFY(study
                        .finish(done,
                                {weightsOf(id, 3000 + 700 * static_cast<std::size_t>(id)),
                                 weightsOf(100 + id, 50)})
                        .has_value());
        }
        CandidateRecord training = candidateOf(kCandidates);
        training.status = CandidateStatus::Training;
        QVERIFY(study.begin(training, {}).has_value());
        QVERIFY(study.saveCheckpoint({kCandidates, 0, false, 0.5, 0.25}, weightsOf(77, 30'000))
                    .has_value());
        QVERIFY(study.setPinned(3, true).has_value());
        QVERIFY(study.setExcluded(4, true).has_value());
        QVERIFY(study.setNote(4, "odd").has_value());
        QVERIFY(study.addWish("Lcw99k3s1p1arn1EE", std::string("w\0x", 3)).has_value());
        QVERIFY(study.addRepeat(2).has_value());
    }
    /// A copy of the sound study with some bytes changed.
    std::filesystem::path damagedBy(const std::function<void(std::string&)>& harm)
    {
        auto bytes = readFile(m_whole).value();
        harm(bytes);
        const auto path = m_paths.next();
        [&] { QVERIFY(writeFile(path, bytes).has_value()); }();
        return path;
    }
    /// What a salvaged study says must be so in the sound one, and it must be sound itself.
    void expectNothingInvented(const std::filesystem::path& salvaged, const SalvageReport& report)
    {
        const auto check = checkStudy(salvaged).value();
        for (const std::string& problem : check.problems)
            QVERIFY2(!report.headerRecovered && problem.starts_with("search space"),
                     problem.c_str());
        const auto whole = Study::open(m_whole, Study::Access::ReadOnly).value();
        const auto study = Study::open(salvaged, Study::Access::ReadOnly).value();
        const auto original = whole.candidates().value();
        const auto candidates = study.candidates().value();
        QCOMPARE(candidates.size(),
                 static_cast<std::size_t>(report.candidates + report.candidatesLost));
        int weights = 0;
        int again = 0;
        for (const CandidateRecord& c : candidates) {
            const auto& o = original[static_cast<std::size_t>(c.id)];
            if (c.genome == "lost " + std::to_string(c.id)) {
                QCOMPARE(c.status, CandidateStatus::Failed);
                continue;
            }
            QCOMPARE(c.genome, o.genome);
            QCOMPARE(c.seed, o.seed);
            QCOMPARE(c.latencyMs, o.latencyMs);
            QCOMPARE(c.parentA, o.parentA);
            if (c.status == o.status && c.status != CandidateStatus::Training)
                QCOMPARE(c.fp32, o.fp32);
            else
                again += c.status == CandidateStatus::Training ? 1 : 0;
            if (const auto held = study.weights(c.id)) {
                QCOMPARE(held->fp32, whole.weights(c.id)->fp32);
                QCOMPARE(held->device, whole.weights(c.id)->device);
                ++weights;
            }
        }
        QVERIFY(again <= report.scoresLost + 1);
        QCOMPARE(weights, report.weights);
        QCOMPARE(study.events()->back().kind, EventKind::Salvaged);
        if (report.headerRecovered)
            QCOMPARE(study.header().value(), whole.header().value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = m_paths.next();
        StudyHeader header;
        header.spaceJson = kSpace;
        header.profileJson = std::string(7000, 'p'); // goes on in another page
        header.settings.seed = UINT64_MAX;
        auto study = Study::create(m_whole, header).value();
        fill(study);
    }

    void aSoundStudyHasNoProblems()
    {
        const auto check = checkStudy(m_whole).value();
        QVERIFY(check.problems.empty());
        QCOMPARE(check.format, Study::kVersion);
        QCOMPARE(check.counts.at("candidate"), kCandidates + 1);
        QCOMPARE(check.counts.at("training"), 1);
        QCOMPARE(check.counts.at("pinned"), 1);
        QCOMPARE(check.counts.at("excluded"), 1);
        QCOMPARE(check.counts.at("open_wishes"), 2);
        QCOMPARE(check.counts.at("without_weights"), 0);
        QCOMPARE(checkStudy(m_paths.next()).error().code, ErrorCode::FileMissing);
    }

    void whatDoesNotFitTogetherIsNamed()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        auto odd = candidateOf(1);
        odd.genome = "no genome";
        odd.aligned.reset();
        QVERIFY(study.begin(odd, {}).has_value());
        QVERIFY(study.finish(odd, {}).has_value());
        const auto check = checkStudy(path).value();
        std::string all;
        for (const std::string& problem : check.problems)
            all += problem + "\n";
        for (const char* part : {"search space", "candidate 1 comes where 0 should",
                                 "candidate 1: genome", "without all its scores"})
            QVERIFY2(all.find(part) != std::string::npos, all.c_str());
    }

    void ofASoundStudyNothingIsLost()
    {
        const auto path = m_paths.next();
        const auto report = salvageStudy(m_whole, path).value();
        expectNothingInvented(path, report);
        QCOMPARE(report.candidates, kCandidates + 1);
        QCOMPARE(report.candidatesLost + report.scoresLost + report.weightsLost, 0);
        QCOMPARE(report.eventsLost + report.damagedPages, 0);
        QCOMPARE(report.epochs, kCandidates + 1);
        QCOMPARE(report.rejections, kCandidates);
        QCOMPARE(report.checkpoints, 1);
        const auto whole = Study::open(m_whole, Study::Access::ReadOnly).value();
        const auto study = Study::open(path, Study::Access::ReadOnly).value();
        QCOMPARE(study.candidates().value(), whole.candidates().value());
        QCOMPARE(study.checkpoint(kCandidates).value(), whole.checkpoint(kCandidates).value());
        QCOMPARE(study.epochs(2).value(), whole.epochs(2).value());
        QCOMPARE(study.rejections().value(), whole.rejections().value());
        QCOMPARE(study.wishes().value(), whole.wishes().value());
        auto events = study.events().value();
        events.pop_back();
        QCOMPARE(events, whole.events().value());
    }

    void anOlderStudyIsSalvagedToo()
    {
        const auto old = damagedBy([](std::string&) {});
        makeOlder(old, 3);
        const auto target = m_paths.next();
        const auto report = salvageStudy(old, target).value();
        // No study of that format had the same genome twice.
        QCOMPARE(report.candidates, kCandidates + 1 - kRepeats);
        QCOMPARE(report.candidatesLost, kRepeats);
        QCOMPARE(report.scoresLost + report.weightsLost, 0);
        expectNothingInvented(target, report);
        QCOMPARE(Study::open(target, Study::Access::ReadOnly)->candidate(2)->peakMemoryBytes,
                 std::int64_t{0});
    }

    void theLogBesideAStudyCounts()
    {
        const auto path = m_paths.next();
        auto study = Study::create(path, StudyHeader()).value();
        fill(study); // still open: much is in the log alone
        const auto copy = m_paths.next();
        std::filesystem::copy_file(path, copy);
        std::filesystem::copy_file(path.string() + "-wal", copy.string() + "-wal");
        auto log = readFile(copy.string() + "-wal").value();
        log += std::string(5000, 'x'); // what a crash left behind the last commit
        QVERIFY(writeFile(copy.string() + "-wal", log).has_value());
        const auto target = m_paths.next();
        const auto report = salvageStudy(copy, target).value();
        QCOMPARE(report.candidatesLost + report.scoresLost + report.weightsLost, 0);
        QCOMPARE(Study::open(target, Study::Access::ReadOnly)->candidates().value(),
                 study.candidates().value());
        QCOMPARE(readFile(copy.string() + "-wal").value(), log);
    }

    void truncatedStudiesGiveWhatIsLeft_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 5, 10, 25, 33, 50, 66, 75, 90, 99})
            QTest::addRow("%d", percent) << percent;
    }
    void truncatedStudiesGiveWhatIsLeft()
    {
        QFETCH(int, percent);
        const auto damaged = damagedBy([&](std::string& bytes) {
            bytes.resize(bytes.size() * static_cast<std::size_t>(percent) / 100);
        });
        const auto before = readFile(damaged).value();
        const auto opened = Study::open(damaged, Study::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StudyCorrupt);
        QVERIFY(QString::fromStdString(opened.error().why).contains("study salvage"));
        QVERIFY(!checkStudy(damaged)->problems.empty());
        const auto target = m_paths.next();
        const auto report = salvageStudy(damaged, target);
        if (report)
            expectNothingInvented(target, *report);
        else
            QCOMPARE(report.error().code, ErrorCode::StudyCorrupt);
        QVERIFY(percent < 50 || (report && report->candidates > 0 && report->weights > 0));
        QVERIFY(percent < 99 || report->weights > 20);
        QCOMPARE(readFile(damaged).value(), before);
    }

    void overwrittenPagesCostWhatWasInThem_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void overwrittenPagesCostWhatWasInThem()
    {
        QFETCH(int, seed);
        Rng rng(static_cast<std::uint64_t>(seed));
        std::set<std::size_t> hit;
        const auto damaged = damagedBy([&](std::string& bytes) {
            const int pages = static_cast<int>(bytes.size() / 4096);
            for (int i = rng.integer(1, 12); i > 0; --i) {
                const auto page = static_cast<std::size_t>(rng.integer(0, pages - 1));
                hit.insert(page);
                const bool zeros = rng.uniform() < 0.5;
                for (std::size_t at = 0; at < 4096; ++at)
                    bytes[page * 4096 + at] = zeros ? '\0' : static_cast<char>(rng() & 0xff);
            }
            if (seed % 4 == 0) { // the beginning, which leads to all the rest
                hit.insert(0);
                std::fill_n(bytes.begin(), 4096, 'x');
            }
        });
        const auto before = readFile(damaged).value();
        const auto target = m_paths.next();
        const auto report = salvageStudy(damaged, target).value();
        expectNothingInvented(target, report);
        // One page holds about ten candidates, or a part of one's weights.
        QVERIFY(report.candidates >= kCandidates - 20 * static_cast<int>(hit.size()));
        QVERIFY(report.weights + static_cast<int>(hit.size()) * 3 >= kCandidates / 4);
        QCOMPARE(readFile(damaged).value(), before);
    }

    void changedWeightsAreNoticed()
    {
        const auto needle = weightsOf(20, 3000 + 700 * 20);
        const auto damaged = damagedBy([&](std::string& bytes) {
            const auto at = bytes.find(needle.substr(1000, 64));
            QVERIFY(at != std::string::npos);
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        });
        const auto study = Study::open(damaged, Study::Access::ReadOnly).value();
        QVERIFY(study.verify().has_value()); // SQLite sees nothing
        QCOMPARE(study.weights(20).error().code, ErrorCode::StudyCorrupt);
        QCOMPARE(checkStudy(damaged)->problems.size(), std::size_t{1});
        const auto target = m_paths.next();
        const auto report = salvageStudy(damaged, target).value();
        expectNothingInvented(target, report);
        QCOMPARE(report.weightsLost, 1);
    }

    void whatIsNoStudyGivesNothing()
    {
        const auto path = m_paths.next();
        QVERIFY(writeFile(path, std::string(20'000, 'x')).has_value());
        const auto target = m_paths.next();
        QCOMPARE(salvageStudy(path, target).error().code, ErrorCode::StudyCorrupt);
        QVERIFY(!std::filesystem::exists(target));
        QVERIFY(writeFile(path, "").has_value());
        QCOMPARE(salvageStudy(path, target).error().code, ErrorCode::StudyCorrupt);
        QCOMPARE(salvageStudy(m_paths.next(), target).error().code, ErrorCode::FileMissing);
        QCOMPARE(salvageStudy(m_whole, m_whole).error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestStudyRepair)
#include "tst_study_repair.moc"
