#include "core/search/evaluation_pool.h"
#include "core/search/search.h"
#include "core/store/study_repair.h"
#include "tests/support/fresh_paths.h"
#include "tests/support/trainings.h"

#include <QtTest>

#include <filesystem>
#include <map>

using namespace sextant;

namespace {

constexpr int kEpochs = 4;

/// A learning curve to what genome and seed give, as long as the request's rules let it go on.
Result<EvaluationOutcome> curved(const EvaluationRequest& request, const RunToken& token,
                                 const SaveCheckpoint& save)
{
    EvaluationOutcome outcome = outcomeOf(request);
    LearningCurve curve{request.costs, {}};
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        if (const auto reason = request.earlyEnd.reasonToEnd(curve)) {
            outcome.endedEarly = *reason;
            break;
        }
        curve.best.push_back(outcome.fp32.miou() * (epoch + 1) / kEpochs);
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "training", "stopped");
        if (const auto saved = save({0, epoch, false, 1.0, curve.best.back()}, "bytes"); !saved)
            return tl::unexpected(saved.error());
    }
    if (request.heritage)
        outcome.weights.fp32 += " after " + request.heritage->weights;
    return outcome;
}

/// Trainings in a time of their own, of which one in six takes as long as thirty others.
class StragglingPool : public EvaluationPool {
public:
    explicit StragglingPool(std::uint64_t seed) : m_rng(seed) { }

    void begin(EvaluationRequest request, RunToken door, SaveCheckpoint save) override
    {
        const int takes = m_rng.integer(0, 5) == 0 ? 300 : m_rng.integer(5, 15);
        m_running.emplace(m_now + takes,
                          Work{std::move(request), std::move(door), std::move(save)});
    }
    std::optional<Ended> waitForEnd(std::chrono::milliseconds) override
    {
        fewest = std::min(fewest, m_running.size());
        if (m_running.empty())
            return std::nullopt;
        const auto node = m_running.extract(m_running.begin());
        m_now = node.key();
        const Work& work = node.mapped();
        return Ended{work.request.candidate, curved(work.request, work.door, work.save)};
    }
    void wake() override { }

    std::size_t fewest = 1000; ///< that ran while an end was waited for

private:
    struct Work {
        EvaluationRequest request;
        RunToken door;
        SaveCheckpoint save;
    };
    Rng m_rng;
    int m_now = 0;
    std::multimap<int, Work> m_running; ///< by end
};

} // namespace

/// Searches that pass candidates over whose trainings take very long.
class TestStragglers : public QObject {
    Q_OBJECT

    static constexpr int kWorkers = 6;
    static constexpr int kEvaluations = 48;

    FreshPaths m_paths;
    const SearchSpace m_space = SearchSpace::defaults();

    static SearchSettings settingsFor(Strategy strategy)
    {
        SearchSettings settings;
        settings.evaluations = kEvaluations;
        settings.strategy = strategy;
        settings.population = 9;
        settings.lag = kWorkers;
        settings.seed = 7;
        settings.epochs = kEpochs;
        settings.savings = {true, 1, true};
        settings.repeats = 2;
        return settings;
    }
    Study freshStudy(const SearchSettings& settings)
    {
        StudyHeader header;
        header.settings = settings;
        header.spaceJson = m_space.toJson();
        return Study::create(m_paths.next(), header).value();
    }
    /// Until so many candidates have ended, or to the end.
    /// @return the fewest trainings that ran at a time until the last had begun
    std::size_t search(Study& study, std::uint64_t seed, SearchOptions::WhenLate whenLate,
                       int until = kEvaluations)
    {
        StragglingPool pool(seed);
        WorkerCount workers(kWorkers);
        SearchOptions options;
        options.workers = &workers;
        options.whenLate = whenLate;
        std::stop_source stop;
        RunToken token;
        token.stop = stop.get_token();
        std::size_t fewest = kWorkers;
        int ended = 0;
        (void)runSearch(study, m_space, costOf, pool, options, token,
                        [&](const SearchEvent& event) {
                            if (event.kind == SearchEvent::Kind::Started)
                                fewest = std::min(fewest, pool.fewest);
                            ended += event.kind == SearchEvent::Kind::Finished ? 1 : 0;
                            if (ended == until)
                                stop.request_stop();
                        });
        return fewest;
    }
    /// What the record of a search leads to.
    std::vector<CandidateRecord> followed(const Study& study, int workers)
    {
        const Stragglers record = study.stragglers().value();
        Study other = freshStudy(study.header()->settings);
        WorkerCount count(workers);
        SearchOptions options;
        options.workers = &count;
        options.followed = &record;
        runSearch(other, m_space, costOf, curved, options).value();
        [&] { QCOMPARE(other.stragglers().value(), record); }();
        return other.candidates().value();
    }
    static void strategyRows()
    {
        QTest::addColumn<int>("strategy");
        for (const Strategy strategy :
             {Strategy::Nsga2, Strategy::Random, Strategy::Regularised, Strategy::Surrogate})
            QTest::newRow(strategyName(strategy).c_str()) << static_cast<int>(strategy);
    }

private Q_SLOTS:
    void workersDoNotWaitAndTheRecordLeadsToTheSame_data() { strategyRows(); }
    void workersDoNotWaitAndTheRecordLeadsToTheSame()
    {
        QFETCH(int, strategy);
        Study study = freshStudy(settingsFor(static_cast<Strategy>(strategy)));
        QCOMPARE(search(study, 1, SearchOptions::WhenLate::PassOver), std::size_t{kWorkers});
        const auto all = study.candidates().value();
        QCOMPARE(all.size(), std::size_t{kEvaluations});
        const Stragglers record = study.stragglers().value();
        int known = 0;
        for (const auto& [candidate, gap] : record.gaps()) {
            QVERIFY(gap.since > candidate + kWorkers);
            QVERIFY(gap.until < 0 || gap.until > gap.since);
            QVERIFY(record.isUnseen(candidate, gap.since)
                    && !record.isUnseen(candidate, gap.since - 1));
            known += gap.until > 0 ? 1 : 0;
        }
        QVERIFY(known >= 3);
        QCOMPARE(followed(study, 1), all);
        QCOMPARE(followed(study, 4), all);
    }

    void waitingIsWhatOthersDo()
    {
        Study study = freshStudy(settingsFor(Strategy::Nsga2));
        QVERIFY(search(study, 1, SearchOptions::WhenLate::Wait) < kWorkers);
        QCOMPARE(study.stragglers().value(), Stragglers());
        // Generations are not begun before the last one has ended.
        Study generations = freshStudy(settingsFor(Strategy::PynasGa));
        QVERIFY(search(generations, 1, SearchOptions::WhenLate::PassOver) < kWorkers);
        QCOMPARE(generations.stragglers().value(), Stragglers());
    }

    void interruptedAndEditedItKeepsWhatWasSeen_data() { strategyRows(); }
    void interruptedAndEditedItKeepsWhatWasSeen()
    {
        QFETCH(int, strategy);
        Study study = freshStudy(settingsFor(static_cast<Strategy>(strategy)));
        constexpr auto kPassOver = SearchOptions::WhenLate::PassOver;
        for (int until = 10; until < kEvaluations - 10; until += 9) {
            search(study, 2, kPassOver, 9);
            // Makes the search begin from what the study holds.
            QVERIFY(study.setNote(0, std::to_string(until)).has_value());
        }
        search(study, 3, SearchOptions::WhenLate::Wait, 5); // what was begun by one ends by other
        search(study, 3, kPassOver);
        QVERIFY(study.setNote(0, "").has_value());
        const auto all = study.candidates().value();
        QCOMPARE(all.size(), std::size_t{kEvaluations});
        for (const CandidateRecord& candidate : all)
            QCOMPARE(candidate.status, CandidateStatus::Done);
        QVERIFY(!study.stragglers()->gaps().empty());
        QCOMPARE(followed(study, 1), all);
        QCOMPARE(followed(study, 5), all);
    }

    void theRecordOutlivesTheFile()
    {
        Study study = freshStudy(settingsFor(Strategy::Nsga2));
        search(study, 1, SearchOptions::WhenLate::PassOver, 40);
        const Stragglers record = study.stragglers().value();
        QVERIFY(!record.gaps().empty());
        QCOMPARE(study.snapshot()->stragglers, record);
        QVERIFY(Study::open(study.path(), Study::Access::ReadOnly)->stragglers() == record);
        const auto check = checkStudy(study.path()).value();
        QVERIFY(check.problems.empty());
        QCOMPARE(check.counts.at("straggler"), std::int64_t(record.gaps().size()));
        const auto salvaged = m_paths.next();
        QVERIFY(salvageStudy(study.path(), salvaged).has_value());
        QVERIFY(Study::open(salvaged, Study::Access::ReadOnly)->stragglers() == record);
        Stragglers again;
        for (const auto& [since, change] : record.changes())
            again.change(since, change);
        QCOMPARE(again, record);
    }
};

QTEST_GUILESS_MAIN(TestStragglers)
#include "tst_stragglers.moc"
