#include "core/search/search.h"
#include "core/store/repeats.h"
#include "core/store/study_front.h"
#include "tests/support/fresh_paths.h"
#include "tests/support/spaces.h"
#include "tests/support/trainings.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <thread>

using namespace sextant;

namespace {

Result<EvaluationOutcome> instant(const EvaluationRequest& request, const RunToken&,
                                  const SaveCheckpoint&)
{
    return outcomeOf(request);
}

/// Three saved steps with the door between them.
Result<EvaluationOutcome> stepwise(const EvaluationRequest& request, const RunToken& token,
                                   const SaveCheckpoint& save)
{
    int step = request.checkpoint.empty() ? 0 : std::stoi(request.checkpoint);
    for (; step < 3; ++step) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "training", "stopped");
        std::this_thread::sleep_for(std::chrono::milliseconds(request.candidate % 3));
        if (const auto saved = save({0, step, false, 1.0, 0.5}, std::to_string(step + 1)); !saved)
            return tl::unexpected(saved.error());
    }
    return outcomeOf(request);
}

constexpr int kEpochs = 9;

/// A learning curve to what the genome's hash gives, as long as the request's rules let it go on; a
/// step is an epoch.
Result<EvaluationOutcome> curved(const EvaluationRequest& request, const RunToken& token,
                                 const SaveCheckpoint& save)
{
    const double end = 0.5 + 0.5 * static_cast<double>(request.genome.hash() % 1000) / 1000.0;
    LearningCurve curve{request.costs, {}};
    const int done = request.checkpoint.empty() ? 0 : std::stoi(request.checkpoint);
    EvaluationOutcome outcome = outcomeOf(request);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        if (const auto reason = request.earlyEnd.reasonToEnd(curve)) {
            outcome.endedEarly = *reason;
            break;
        }
        curve.best.push_back(end * (epoch + 1) / kEpochs);
        if (epoch < done)
            continue;
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "training", "stopped");
        const auto bytes = std::to_string(epoch + 1);
        if (const auto saved = save({0, epoch, false, 1.0, curve.best.back()}, bytes); !saved)
            return tl::unexpected(saved.error());
    }
    if (request.heritage)
        outcome.weights.fp32 += " after " + request.heritage->weights;
    return outcome;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

    FreshPaths m_paths;
    const SearchSpace m_space = SearchSpace::defaults();

    Study freshStudy(const SearchSettings& settings)
    {
        StudyHeader header;
        header.settings = settings;
        return Study::create(m_paths.next(), header).value();
    }
    static SearchSettings settingsFor(int evaluations, Strategy strategy = Strategy::Nsga2)
    {
        SearchSettings settings;
        settings.evaluations = evaluations;
        settings.strategy = strategy;
        settings.population = 6;
        settings.seed = 7;
        return settings;
    }
    static void strategyRows()
    {
        QTest::addColumn<int>("strategy");
        for (const Strategy strategy : {Strategy::Nsga2, Strategy::Random, Strategy::PynasGa,
                                        Strategy::Regularised, Strategy::Surrogate})
            QTest::newRow(strategyName(strategy).c_str()) << static_cast<int>(strategy);
    }
    std::vector<CandidateRecord> uninterrupted(const SearchSettings& settings,
                                               const Evaluate& evaluate = instant)
    {
        Study study = freshStudy(settings);
        runSearch(study, m_space, costOf, evaluate, 1).value();
        return study.candidates().value();
    }

private Q_SLOTS:
    void everyStrategyFillsTheBudgetWithoutRepeats_data() { strategyRows(); }
    void everyStrategyFillsTheBudgetWithoutRepeats()
    {
        QFETCH(int, strategy);
        const auto all = uninterrupted(settingsFor(40, static_cast<Strategy>(strategy)));
        std::set<std::string> genomes;
        for (const CandidateRecord& candidate : all) {
            QCOMPARE(candidate.status, CandidateStatus::Done);
            genomes.insert(candidate.genome);
        }
        QCOMPARE(genomes.size(), std::size_t{40});
        QVERIFY(!frontOf(all, SearchSettings().objectives).empty());
        const double volume = frontHypervolume(all, SearchSettings().objectives);
        QVERIFY(volume > 0.0 && volume < 1.0);
    }

    void theNumberOfWorkersChangesNothing_data() { strategyRows(); }
    void theNumberOfWorkersChangesNothing()
    {
        QFETCH(int, strategy);
        const auto settings = settingsFor(30, static_cast<Strategy>(strategy));
        Study study = freshStudy(settings);
        QVERIFY(runSearch(study, m_space, costOf, stepwise, 3).has_value());
        QCOMPARE(study.candidates().value(), uninterrupted(settings));
    }

    void aStoppedSearchGoesOnWhereItWas_data() { strategyRows(); }
    void aStoppedSearchGoesOnWhereItWas()
    {
        QFETCH(int, strategy);
        const auto settings = settingsFor(24, static_cast<Strategy>(strategy));
        Study study = freshStudy(settings);
        int runs = 0;
        std::atomic<int> resumed = 0;
        for (bool done = false; !done; ++runs) {
            std::stop_source stop;
            int events = 0;
            std::mutex mutex;
            const Evaluate counted = [&](const auto& request, const auto& token, const auto& save) {
                resumed += request.checkpoint.empty() ? 0 : 1;
                return stepwise(request, token, save);
            };
            const auto result =
                runSearch(study, m_space, costOf, counted, 2,
                          RunToken{stop.get_token(), nullptr, {}}, [&](const SearchEvent&) {
                              const std::lock_guard lock(mutex);
                              if (++events == 17)
                                  stop.request_stop();
                          });
            done = result.has_value();
            QVERIFY(done || result.error().code == ErrorCode::Cancelled);
            QVERIFY(runs < 100);
        }
        QVERIFY(runs > 2);
        QVERIFY(resumed.load() > 0);
        QCOMPARE(study.candidates().value(), uninterrupted(settings));
    }

    void savingsFollowFromWhatWasSeen_data() { strategyRows(); }
    /// Heirs, rungs and hopeless curves, with one worker or three, in one go or in pieces.
    void savingsFollowFromWhatWasSeen()
    {
        QFETCH(int, strategy);
        auto settings = settingsFor(36, static_cast<Strategy>(strategy));
        settings.epochs = kEpochs;
        settings.savings = {true, 1, true};
        Study alone = freshStudy(settings);
        QVERIFY(runSearch(alone, m_space, costOf, curved, 1).has_value());
        const auto expected = alone.candidates().value();

        Study study = freshStudy(settings);
        for (int round = 0;; ++round) {
            std::stop_source stop;
            int left = 3 + 7 * round;
            std::mutex mutex;
            const auto stopping = [&](const SearchEvent& event) {
                const std::lock_guard lock(mutex);
                if (event.kind == SearchEvent::Kind::Epoch && --left == 0)
                    stop.request_stop();
            };
            if (runSearch(study, m_space, costOf, curved, 3, {stop.get_token(), nullptr, {}},
                          stopping))
                break;
        }
        QCOMPARE(study.candidates().value(), expected);

        int heirs = 0;
        int ended = 0;
        for (const CandidateRecord& candidate : expected) {
            QVERIFY(candidate.seen >= 0 && candidate.seen <= candidate.id);
            const auto weights = study.weights(candidate.id).value().fp32;
            QVERIFY(weights == alone.weights(candidate.id).value().fp32);
            if (candidate.heirOf >= 0) {
                ++heirs;
                QCOMPARE(candidate.heirOf, candidate.parentA);
                QVERIFY(candidate.heirOf < candidate.seen);
                QVERIFY(QString::fromStdString(weights).endsWith(
                    QString::fromStdString(study.weights(candidate.heirOf).value().fp32)));
            }
            const auto epochs = study.epochs(candidate.id).value().size();
            QCOMPARE(candidate.reason.empty(), epochs == std::size_t{kEpochs});
            ended += candidate.reason.empty() ? 0 : 1;
        }
        QVERIFY2(ended > 3 && ended < 30, qPrintable(QString::number(ended)));
        QCOMPARE(heirs > 0, static_cast<Strategy>(strategy) != Strategy::Random);
    }

    void theFrontIsTrainedRepeatedly_data() { strategyRows(); }
    /// With one worker or three, in one go or in pieces, trainings are repeated alike.
    void theFrontIsTrainedRepeatedly()
    {
        QFETCH(int, strategy);
        auto settings = settingsFor(45, static_cast<Strategy>(strategy));
        settings.repeats = 3;
        settings.savings = {true, 1, true};
        settings.epochs = kEpochs;
        const auto expected = uninterrupted(settings, curved);
        Study study = freshStudy(settings);
        for (int round = 0;; ++round) {
            std::stop_source stop;
            std::atomic<int> left = 20 + 7 * round;
            const auto stopping = [&](const SearchEvent&) {
                if (--left == 0)
                    stop.request_stop();
            };
            if (runSearch(study, m_space, costOf, curved, 3, {stop.get_token(), nullptr, {}},
                          stopping))
                break;
        }
        QCOMPARE(study.candidates().value(), expected);

        std::map<int, int> trainings;
        for (const CandidateRecord& candidate : expected) {
            ++trainings[candidate.network()];
            if (candidate.repeatOf < 0)
                continue;
            const auto& first = expected[static_cast<std::size_t>(candidate.repeatOf)];
            QVERIFY(first.repeatOf < 0 && candidate.repeatOf < candidate.seen);
            QCOMPARE(candidate.genome, first.genome);
            QCOMPARE(candidate.params, first.params);
            QCOMPARE(candidate.latencyMs, first.latencyMs);
            QCOMPARE(candidate.heirOf, first.heirOf);
            QVERIFY(candidate.seed != first.seed);
            QVERIFY(candidate.reason.empty()); // whole
            QVERIFY(candidate.id >= 4); // not among those drawn at random
        }
        const auto isRepeat = [](const CandidateRecord& c) { return c.repeatOf >= 0; };
        const auto repeats = std::ranges::count_if(expected, isRepeat);
        QVERIFY2(repeats >= 10 && repeats <= 25, qPrintable(QString::number(repeats)));
        for (const auto& [network, count] : trainings)
            QVERIFY(count <= 3);
        for (const CandidateRecord& candidate : expected)
            for (const int parent : {candidate.parentA, candidate.parentB})
                QVERIFY(parent < 0 || !isRepeat(expected[static_cast<std::size_t>(parent)]));
        for (const int id : frontOf(expected, settings.objectives))
            QVERIFY(!isRepeat(expected[static_cast<std::size_t>(id)]));
    }

    /// Networks that are alike but for luck: of many trained once the best is a lucky one, and its
    /// score promises more than it is worth; the mean of three promises less.
    void repeatsTakeLuckOffTheFront()
    {
        const Evaluate lucky = [](const EvaluationRequest& request, const RunToken&,
                                  const SaveCheckpoint&) -> Result<EvaluationOutcome> {
            Rng rng(request.seed);
            EvaluationOutcome outcome;
            outcome.aligned = {rng.integer(600, 800), 0, 0, 10000};
            outcome.aligned.falseNegative = 1000 - outcome.aligned.truePositive;
            outcome.fp32 = outcome.converted = outcome.aligned;
            return outcome;
        };
        const auto promised = [&](int repeats) {
            auto settings = settingsFor(60);
            settings.repeats = repeats;
            const auto all = uninterrupted(settings, lucky);
            const Repeats scores(all, Objective::Miou);
            double best = 0.0;
            for (const int id : frontOf(all, settings.objectives))
                best = std::max(best, scores.of(id).mean);
            return best;
        };
        const double worth = Score{700, 0, 300, 10000}.miou();
        const double once = promised(1) - worth;
        const double thrice = promised(3) - worth;
        QVERIFY2(once > 0.03 && thrice < 0.8 * once,
                 qPrintable(QStringLiteral("%1 %2").arg(once).arg(thrice)));
    }

    void pauseRestsAllWorkersAndResumeEnds()
    {
        Study study = freshStudy(settingsFor(12));
        PauseGate gate;
        std::atomic<int> rests = 0;
        std::atomic<bool> done = false;
        gate.close();
        std::jthread thread([&](std::stop_token stop) {
            const RunToken token{stop, &gate, [&](bool waiting) { rests += waiting ? 1 : 0; }};
            done = runSearch(study, m_space, costOf, stepwise, 2, token).has_value();
        });
        QTRY_COMPARE(rests.load(), 1);
        const auto before = study.candidates().value();
        QTest::qWait(50);
        QCOMPARE(study.candidates().value(), before);
        gate.open();
        QTRY_VERIFY(done.load());
        QCOMPARE(study.candidates().value().size(), std::size_t{12});
    }

    void anyObjectivesCanBeTradedOff_data() { strategyRows(); }
    void anyObjectivesCanBeTradedOff()
    {
        QFETCH(int, strategy);
        auto settings = settingsFor(24, static_cast<Strategy>(strategy));
        settings.objectives = {Objective::VesselF1, Objective::Params, Objective::Miou};
        const auto all = uninterrupted(settings);
        const auto front = frontOf(all, settings.objectives);
        QVERIFY(!front.empty());
        const auto isOnFront = [&](int id) { return std::ranges::count(front, id) == 1; };
        for (const CandidateRecord& a : all) {
            const bool dominated = std::ranges::any_of(all, [&](const CandidateRecord& b) {
                return b.params < a.params && b.aligned->vesselF1() > a.aligned->vesselF1()
                    && b.aligned->miou() > a.aligned->miou();
            });
            QVERIFY(!dominated || !isOnFront(a.id));
        }
        const auto reference = referencePoint(all, settings.objectives);
        QCOMPARE(reference[0], 1.0);
        QCOMPARE(reference[2], 1.0);
        for (const CandidateRecord& a : all)
            QVERIFY(static_cast<double>(a.params) < reference[1]);
        const double volume = frontHypervolume(all, settings.objectives);
        QVERIFY(volume > 0.0 && volume < 1.0);
    }

    void objectivesNeedAnAccuracy()
    {
        QVERIFY(objectivesFinding({Objective::Latency, Objective::VesselF1}).empty());
        QVERIFY(!objectivesFinding({Objective::Miou}).empty());
        QVERIFY(!objectivesFinding({Objective::Miou, Objective::Miou}).empty());
        QVERIFY(!objectivesFinding({Objective::Latency, Objective::Params}).empty());
        for (const Objective objective :
             {Objective::Latency, Objective::Miou, Objective::VesselF1, Objective::Energy,
              Objective::Params, Objective::PeakMemory})
            QCOMPARE(objectiveNamed(objectiveName(objective)), objective);
    }

    void aSpaceTooLargeToBeSearchedWholeIsRefused()
    {
        Study study = freshStudy(settingsFor(5, Strategy::Exhaustive));
        const auto result = runSearch(study, m_space, costOf, instant, 1);
        QCOMPARE(result.error().code, ErrorCode::SpaceInvalid);
        QVERIFY(QString::fromStdString(result.error().why).contains("too large"));
    }

    void failuresAreRowsWithAReason()
    {
        Study study = freshStudy(settingsFor(20));
        const Evaluate sometimes = [](const EvaluationRequest& request, const RunToken&,
                                      const SaveCheckpoint&) -> Result<EvaluationOutcome> {
            if (request.candidate % 4 == 1)
                return fail(ErrorCode::Diverged, "training", "loss is not finite");
            if (request.candidate % 4 == 2)
                throw std::runtime_error("thrown");
            return outcomeOf(request);
        };
        const auto summary = runSearch(study, m_space, costOf, sometimes, 2).value();
        QCOMPARE(summary.failed, 10);
        const auto all = study.candidates().value();
        QCOMPARE(all[1].reason, std::string("diverged: loss is not finite"));
        QCOMPARE(all[2].reason, std::string("internal: thrown"));
        for (const int id : frontOf(all, SearchSettings().objectives))
            QCOMPARE(all[static_cast<std::size_t>(id)].status, CandidateStatus::Done);
    }

    void capsAreCheckedBeforeTraining()
    {
        auto settings = settingsFor(10);
        settings.maxParams = 20'000;
        settings.maxLatencyMs = 20.0;
        Study study = freshStudy(settings);
        QVERIFY(runSearch(study, m_space, costOf, instant, 1).has_value());
        const auto all = study.candidates().value();
        for (const CandidateRecord& candidate : all)
            QVERIFY(candidate.params <= 20'000 && candidate.latencyMs <= 20.0);
        QVERIFY(!study.rejections().value().empty());
    }

    void capsThatNothingMeetsSayWhy()
    {
        auto settings = settingsFor(10);
        settings.maxParams = 1;
        Study study = freshStudy(settings);
        const auto result = runSearch(study, m_space, costOf, instant, 2);
        QCOMPARE(result.error().code, ErrorCode::SpaceInvalid);
        QVERIFY(QString::fromStdString(result.error().why).contains("parameters above the cap"));
    }

    void aSmallSpaceEndsEarly()
    {
        const SearchSpace tiny = plainSpace(1, 1, {BlockKind::ConvBnAct}, {8, 16});
        Study study = freshStudy(settingsFor(50));
        const auto summary = runSearch(study, tiny, costOf, instant, 2).value();
        QVERIFY(summary.exhausted);
        QCOMPARE(summary.finished, 2); // the last pool is dead, so two widths make two networks
    }

    void aRaisedBudgetContinues()
    {
        Study study = freshStudy(settingsFor(8));
        QVERIFY(runSearch(study, m_space, costOf, instant, 1).has_value());
        QVERIFY(study.setEvaluations(20).has_value());
        QVERIFY(runSearch(study, m_space, costOf, instant, 2).has_value());
        QCOMPARE(study.candidates().value(), uninterrupted(settingsFor(20)));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
