#include "core/search/search.h"
#include "core/space/space_sampler.h"
#include "core/store/study_front.h"
#include "tests/support/fresh_paths.h"
#include "tests/support/spaces.h"
#include "tests/support/trainings.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

using namespace sextant;

namespace {

/// Three saved steps with the door between them.
Result<EvaluationOutcome> stepwise(const EvaluationRequest& request, const RunToken& token,
                                   const SaveCheckpoint& save)
{
    int step = request.checkpoint.empty() ? 0 : std::stoi(request.checkpoint);
    for (; step < 3; ++step) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "training", "stopped");
        if (const auto saved = save({0, step, false, 1.0, 0.5}, std::to_string(step + 1)); !saved)
            return tl::unexpected(saved.error());
    }
    return outcomeOf(request);
}

SearchSpace narrowSpace()
{
    SearchSpace space = plainSpace(2, 3, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 12, 16});
    space.stages.front().expansions = {2, 3, 4};
    return space;
}

SearchSpace narrowerSpace()
{
    SearchSpace space = narrowSpace();
    space.name = "narrower";
    space.maxStages = 2;
    space.stages.front().widths = {12, 24};
    return space;
}

int sinceOf(const StudyEvent& event)
{
    return nlohmann::json::parse(event.detail).at("since_candidate").get<int>();
}

} // namespace

/// Studies that are changed while they are searched in.
class TestEditedSearch : public QObject {
    Q_OBJECT

    FreshPaths m_paths;

    Study freshStudy(const SearchSettings& settings,
                     const SearchSpace& space = SearchSpace::defaults())
    {
        StudyHeader header;
        header.settings = settings;
        header.spaceJson = space.toJson();
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
    /// Something done to a study by another connection while candidate `during` is in training, so
    /// that no strategy is further than its lag.
    struct Change {
        int during;
        std::function<void(Study&)> make;
    };
    static Result<SearchSummary> search(Study& study, int workers,
                                        const std::vector<Change>& changes = {},
                                        const OnSearchEvent& onEvent = {})
    {
        const auto space = SearchSpace::fromJson(study.header()->spaceJson).value();
        const Evaluate evaluate = [&](const EvaluationRequest& request, const RunToken& token,
                                      const SaveCheckpoint& save) {
            for (const Change& change : changes)
                if (change.during == request.candidate) {
                    auto other = Study::open(study.path(), Study::Access::ReadWrite).value();
                    change.make(other);
                }
            return stepwise(request, token, save);
        };
        return runSearch(study, space, costOf, evaluate, workers, {}, onEvent);
    }
    static std::vector<Change> during(int candidate, std::function<void(Study&)> make)
    {
        return {{candidate, std::move(make)}};
    }
    static StudyEvent only(const Study& study, EventKind kind)
    {
        StudyEvent found;
        int count = 0;
        const auto events = study.events().value();
        for (const StudyEvent& event : events)
            if (event.kind == kind) {
                found = event;
                ++count;
            }
        return count == 1 ? found : StudyEvent{0, "", kind, -1, R"({"since_candidate":-1})"};
    }
    static void strategyRows()
    {
        QTest::addColumn<int>("strategy");
        for (const Strategy strategy :
             {Strategy::Nsga2, Strategy::Random, Strategy::PynasGa, Strategy::Regularised,
              Strategy::Surrogate, Strategy::Exhaustive})
            QTest::newRow(strategyName(strategy).c_str()) << static_cast<int>(strategy);
    }

private Q_SLOTS:
    void aGenomeAskedForComesNext()
    {
        Study study = freshStudy(settingsFor(20));
        const std::string genome = "Lcw64k3s1p1arn1EE"; // not of the space
        QVERIFY(search(study, 2,
                       during(5,
                              [&](Study& other) {
                                  QVERIFY(other.addWish(genome, "weights").has_value());
                              }))
                    .has_value());
        const int since = sinceOf(only(study, EventKind::GenomeAdded));
        QVERIFY(since >= 6 && since <= 10);
        const auto all = study.candidates().value();
        QCOMPARE(all.size(), std::size_t{20}); // it counts within the budget
        QCOMPARE(all[static_cast<std::size_t>(since)].genome, genome);
        QCOMPARE(all[static_cast<std::size_t>(since)].origin, CandidateOrigin::Added);
        QVERIFY(all[static_cast<std::size_t>(since)].params > 0);
        QCOMPARE(study.wishes()->front().candidate, since);
        for (const CandidateRecord& candidate : all) {
            QCOMPARE(candidate.status, CandidateStatus::Done);
            QCOMPARE(candidate.origin == CandidateOrigin::Added, candidate.id == since);
            // A parent out of the space would lead out of it.
            QVERIFY(candidate.parentA != since && candidate.parentB != since);
        }
    }

    void whatIsAskedForBringsItsWeightsAndItsPlaceInTheBudget()
    {
        Study study = freshStudy(settingsFor(3));
        QVERIFY(search(study, 1).has_value());
        const auto asked = study.addWish("Lcw64k3s1p1arn1EE", std::string("w\0x", 3));
        QVERIFY(asked.has_value());
        QCOMPARE(study.header()->settings.evaluations, 4);
        std::map<int, std::string> initial;
        const Evaluate evaluate = [&](const EvaluationRequest& request, const RunToken&,
                                      const SaveCheckpoint&) -> Result<EvaluationOutcome> {
            initial[request.candidate] = request.initialWeights;
            return outcomeOf(request);
        };
        QVERIFY(runSearch(study, SearchSpace::defaults(), costOf, evaluate, 1).has_value());
        QCOMPARE(initial, (std::map<int, std::string>{{3, std::string("w\0x", 3)}}));
        QCOMPARE(study.initialWeights(0).value(), std::string());
        QVERIFY(!study.addWish("Lcw64k3s1p1arn1EE")); // a candidate by now
        QVERIFY(!study.addWish(study.candidate(0)->genome));
    }

    void aRepeatAskedForIsTheSameTrainingWithAnotherSeed()
    {
        Study study = freshStudy(settingsFor(3));
        QVERIFY(study.addWish("Lcw64k3s1p1arn1EE", "weights").has_value());
        QVERIFY(search(study, 1).has_value());
        QVERIFY(study.addRepeat(0).has_value());
        QVERIFY(study.addRepeat(0).has_value()); // as often as one likes
        QCOMPARE(study.header()->settings.evaluations, 5);
        std::map<int, std::string> initial;
        const Evaluate evaluate = [&](const EvaluationRequest& request, const RunToken&,
                                      const SaveCheckpoint&) -> Result<EvaluationOutcome> {
            initial[request.candidate] = request.initialWeights;
            return outcomeOf(request);
        };
        QVERIFY(runSearch(study, SearchSpace::defaults(), costOf, evaluate, 1).has_value());
        QCOMPARE(initial, (std::map<int, std::string>{{3, "weights"}, {4, "weights"}}));
        const auto all = study.candidates().value();
        for (const int id : {3, 4}) {
            const auto& repeat = all[static_cast<std::size_t>(id)];
            QCOMPARE(repeat.repeatOf, 0);
            QCOMPARE(repeat.origin, CandidateOrigin::Added);
            QCOMPARE(repeat.genome, all[0].genome);
            QCOMPARE(repeat.params, all[0].params);
            QCOMPARE(repeat.status, CandidateStatus::Done);
        }
        QVERIFY(all[0].seed != all[3].seed && all[3].seed != all[4].seed);
        // Of a repeat: another one of the same network.
        QCOMPARE(study.addRepeat(4)->repeatOf, 0);
        const auto event = study.events()->back();
        QCOMPARE(event.kind, EventKind::BudgetChanged);
        QCOMPARE(only(study, EventKind::GenomeAdded).candidate, -1);
    }

    void anUnbuildableGenomeIsAFailedRow()
    {
        Study study = freshStudy(settingsFor(3));
        QVERIFY(study.addWish("LDd0.20n1EE").has_value()); // unchecked by the store
        int ended = 0;
        const auto summary = search(study, 1, {}, [&](const SearchEvent& event) {
            ended += event.kind == SearchEvent::Kind::Finished ? 1 : 0;
        });
        QCOMPARE(summary->failed, 1);
        QCOMPARE(ended, 3);
        QVERIFY(QString::fromStdString(study.candidate(0)->reason).startsWith("genome_invalid: "));
    }

    void theBudgetMayBeRaisedAndLowered()
    {
        Study longer = freshStudy(settingsFor(8));
        QVERIFY(
            search(longer, 2,
                   during(4, [](Study& other) { QVERIFY(other.setEvaluations(15).has_value()); }))
                .has_value());
        QCOMPARE(longer.candidates()->size(), std::size_t{15});

        Study shorter = freshStudy(settingsFor(30));
        QVERIFY(
            search(shorter, 2,
                   during(4, [](Study& other) { QVERIFY(other.setEvaluations(5).has_value()); }))
                .has_value());
        const auto all = shorter.candidates().value();
        QVERIFY(all.size() >= 5 && all.size() <= 10); // those that were chosen end
        for (const CandidateRecord& candidate : all)
            QCOMPARE(candidate.status, CandidateStatus::Done);
    }

    void capsHoldFromTheNextCandidateOn_data() { strategyRows(); }
    void capsHoldFromTheNextCandidateOn()
    {
        QFETCH(int, strategy);
        std::int64_t most = 0; // less than one of those before has
        Study study = freshStudy(settingsFor(20, static_cast<Strategy>(strategy)), narrowSpace());
        QVERIFY(search(study, 3,
                       during(6,
                              [&](Study& other) {
                                  const auto begun = other.candidates().value();
                                  for (const CandidateRecord& candidate : begun)
                                      most = std::max(most, candidate.params - 1);
                                  StudyEdit changes;
                                  changes.maxParams = std::optional(most);
                                  QVERIFY(other.edit(changes).has_value());
                              }))
                    .has_value());
        const int since = sinceOf(only(study, EventKind::CapsChanged));
        QVERIFY(since >= 7 && since <= 11);
        const auto candidates = study.candidates().value();
        QCOMPARE(candidates.size(), std::size_t{20});
        for (const CandidateRecord& candidate : candidates)
            QVERIFY(candidate.id < since || candidate.params <= most);
    }

    void aReplacedSpaceHoldsFromTheNextCandidateOn_data() { strategyRows(); }
    void aReplacedSpaceHoldsFromTheNextCandidateOn()
    {
        QFETCH(int, strategy);
        const SearchSpace narrower = narrowerSpace();
        Study study = freshStudy(settingsFor(26, static_cast<Strategy>(strategy)), narrowSpace());
        QVERIFY(search(study, 3,
                       during(8,
                              [&](Study& other) {
                                  StudyEdit changes;
                                  changes.spaceJson = narrower.toJson();
                                  QVERIFY(other.edit(changes).has_value());
                              }))
                    .has_value());
        const int since = sinceOf(only(study, EventKind::SpaceChanged));
        QVERIFY(since >= 9 && since <= 13);
        const auto all = study.candidates().value();
        QCOMPARE(all.size(), std::size_t{26});
        for (const CandidateRecord& candidate : all) {
            const auto genome = Genome::parse(candidate.genome).value();
            QVERIFY(candidate.id < since || SpaceSampler(narrower).contains(genome));
            QVERIFY(candidate.id >= since || SpaceSampler(narrowSpace()).contains(genome));
        }
    }

    void anExcludedCandidateIsNoParentAndOnNoFront_data() { strategyRows(); }
    void anExcludedCandidateIsNoParentAndOnNoFront()
    {
        QFETCH(int, strategy);
        Study study = freshStudy(settingsFor(14, static_cast<Strategy>(strategy)), narrowSpace());
        QVERIFY(search(study, 2).has_value());
        const auto objectives = SearchSettings().objectives;
        const auto before = study.candidates().value();
        const auto front = frontOf(before, objectives);
        for (const int id : front)
            QVERIFY(study.setExcluded(id, true).has_value());
        const auto after = study.candidates().value();
        for (const int id : frontOf(after, objectives))
            QVERIFY(std::ranges::count(front, id) == 0);
        QVERIFY(frontHypervolume(after, objectives) != frontHypervolume(before, objectives));
        QVERIFY(study.setEvaluations(40).has_value());
        QVERIFY(search(study, 2).has_value());
        const auto all = study.candidates().value();
        QVERIFY(all.size() > 14);
        for (const CandidateRecord& candidate : all)
            for (const int parent : {candidate.parentA, candidate.parentB})
                QVERIFY(candidate.id < 14 || std::ranges::count(front, parent) == 0);
        for (const int id : front) { // in again
            QVERIFY(study.setExcluded(id, false).has_value());
            QVERIFY(!study.candidate(id)->excluded);
        }
    }

    void seedAndEventsGiveTheSameCandidates_data() { strategyRows(); }
    void seedAndEventsGiveTheSameCandidates()
    {
        QFETCH(int, strategy);
        const auto settings = settingsFor(36, static_cast<Strategy>(strategy));
        Study edited = freshStudy(settings, narrowSpace());
        const std::vector<Change> changes{
            {3, [](Study& s) { QVERIFY(s.addWish("Lcw64k3s1p1arn1EE").has_value()); }},
            {9, [](Study& s) { QVERIFY(s.setExcluded(2, true).has_value()); }},
            {14,
             [](Study& s) {
                 StudyEdit caps;
                 caps.maxParams = std::optional<std::int64_t>(40'000);
                 QVERIFY(s.edit(caps).has_value());
             }},
            {19, [](Study& s) {
                 SearchSpace wider = narrowSpace();
                 wider.maxStages = 4;
                 StudyEdit space;
                 space.spaceJson = wider.toJson();
                 QVERIFY(s.edit(space).has_value());
             }}};
        QVERIFY(search(edited, 3, changes).has_value());

        // Once more, by one worker, from what the log says.
        Study again = freshStudy(settings, narrowSpace());
        int replayed = 0;
        const auto events = edited.events().value();
        for (const StudyEvent& event : events) {
            const auto detail = nlohmann::json::parse(event.detail);
            if (!detail.contains("since_candidate") || event.kind == EventKind::BudgetChanged)
                continue;
            QVERIFY(again.setEvaluations(sinceOf(event)).has_value());
            QVERIFY(search(again, 1).has_value());
            StudyEdit edit;
            if (event.kind == EventKind::GenomeAdded)
                QVERIFY(again.addWish(detail.at("genome")).has_value());
            if (event.kind == EventKind::Excluded)
                QVERIFY(again.setExcluded(event.candidate, true).has_value());
            if (event.kind == EventKind::CapsChanged)
                edit.maxParams =
                    std::optional(detail.at("to").at("max_params").get<std::int64_t>());
            if (event.kind == EventKind::SpaceChanged)
                edit.spaceJson = detail.at("to").get<std::string>();
            QVERIFY(again.edit(edit).has_value());
            ++replayed;
        }
        QCOMPARE(replayed, 4);
        QVERIFY(again.setEvaluations(settings.evaluations).has_value());
        QVERIFY(search(again, 1).has_value());
        QCOMPARE(again.candidates().value(), edited.candidates().value());
    }

    void workersComeAndGoWithoutLosingAStep()
    {
        const auto settings = settingsFor(40);
        Study study = freshStudy(settings);
        WorkerCount workers(1);
        SearchOptions options;
        options.workers = &workers;
        std::mutex mutex;
        std::map<std::pair<int, int>, int> steps; // how often each one was done
        std::atomic<int> resumed = 0;
        std::atomic<int> running = 0;
        int most = 0;
        const Evaluate evaluate = [&](const EvaluationRequest& request, const RunToken& token,
                                      const SaveCheckpoint& save) {
            {
                const std::lock_guard lock(mutex);
                resumed += request.checkpoint.empty() ? 0 : 1;
                most = std::max(most, ++running);
            }
            const SaveCheckpoint counted = [&](const EpochRow& row, const std::string& bytes) {
                {
                    const std::lock_guard lock(mutex);
                    ++steps[{request.candidate, row.epoch}];
                }
                return save(row, bytes);
            };
            auto outcome = stepwise(request, token, counted);
            --running;
            return outcome;
        };
        constexpr std::array kCounts{4, 1, 3, 2, 4, 1, 64, -5};
        std::atomic<int> events = 0;
        const auto summary = runSearch(
            study, SearchSpace::defaults(), costOf, evaluate, options, {}, [&](const SearchEvent&) {
                if (const int count = ++events; count % 13 == 0)
                    workers.set(kCounts[static_cast<std::size_t>(count / 13) % kCounts.size()]);
            });
        QCOMPARE(summary->finished, 40);
        QVERIFY(resumed > 0); // by others than those that began
        QVERIFY(most <= settings.lag);
        QCOMPARE(steps.size(), std::size_t{120});
        for (const auto& [step, times] : steps)
            QCOMPARE(times, 1);
        Study whole = freshStudy(settings);
        QVERIFY(search(whole, 1).has_value());
        QCOMPARE(study.candidates().value(), whole.candidates().value());
    }

    void theLogTellsHowASearchRan()
    {
        Study study = freshStudy(settingsFor(6));
        PauseGate gate;
        std::atomic<bool> done = false;
        SearchOptions options;
        options.machine = {"1.2.3", "host", "cpu", "os", "1.13"};
        gate.close();
        {
            std::jthread thread([&](std::stop_token stop) {
                const RunToken token{stop, &gate, {}};
                done = runSearch(study, SearchSpace::defaults(), costOf, stepwise, options, token)
                           .has_value();
            });
            QTRY_COMPARE(study.events()->back().kind, EventKind::SearchPaused);
            gate.open();
            QTRY_VERIFY(done.load());
        }
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(study.setEvaluations(7).has_value());
        QVERIFY(!runSearch(study, SearchSpace::defaults(), costOf, stepwise, options,
                           RunToken{stopped.get_token(), nullptr, {}}));
        const Evaluate full = [](const auto&, const auto&, const SaveCheckpoint&) {
            return Result<EvaluationOutcome>(fail(ErrorCode::Cancelled, "disk", "is full"));
        };
        QVERIFY(!runSearch(study, SearchSpace::defaults(), costOf, full, options));
        std::vector<std::pair<std::string, std::string>> told;
        const auto events = study.events().value();
        for (const StudyEvent& event : events) {
            const auto detail = nlohmann::json::parse(event.detail);
            told.emplace_back(eventName(event.kind), detail.value("how", ""));
            if (event.kind == EventKind::SearchStarted) {
                QCOMPARE(detail.at("program").get<std::string>(), std::string("1.2.3"));
                QCOMPARE(detail.at("libtorch").get<std::string>(), std::string("1.13"));
                QCOMPARE(detail.at("workers").get<int>(), 1);
            }
        }
        const std::vector<std::pair<std::string, std::string>> expected{
            {"created", ""},           {"search_started", ""},       {"search_paused", ""},
            {"search_resumed", ""},    {"search_ended", "finished"}, {"budget_changed", ""},
            {"search_started", ""},    {"search_ended", "stopped"},  {"search_started", ""},
            {"search_ended", "failed"}};
        QCOMPARE(told, expected);
    }
};

QTEST_GUILESS_MAIN(TestEditedSearch)
#include "tst_edited_search.moc"
