#include "core/base/files.h"
#include "core/search/detail/gaussian_process.h"
#include "core/search/detail/strategy.h"
#include "core/search/strategy_trial.h"
#include "core/store/study_front.h"
#include "tests/support/spaces.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace sextant;

namespace {

SearchSpace smallSpace()
{
    return plainSpace(1, 4, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16, 32});
}

/// Scores that grow with depth and width, with a little noise, and cost that does too: what a
/// search can learn.
ScoreTable learnableTable(const SearchSpace& space)
{
    ScoreTable table;
    for (const Genome& genome : SpaceSampler(space).enumerate()) {
        CandidateRecord row;
        row.id = static_cast<int>(table.rows.size());
        row.genome = genome.text();
        row.status = CandidateStatus::Done;
        double good = 0.0;
        row.latencyMs = 1.0;
        for (const Gene& gene : genome.genes) {
            if (gene.isPool)
                continue;
            const bool wide = gene.block.kind == BlockKind::ConvBnAct;
            good += wide ? std::log2(gene.block.width) / 5.0 : 0.3;
            row.latencyMs += wide ? gene.block.width / 8.0 : 0.5;
        }
        Rng rng(genome.hash());
        const double miou = 0.95 - 0.4 * std::exp(-good) + 0.004 * rng.normal();
        row.params = static_cast<std::int64_t>(1000 * row.latencyMs);
        row.macs = 1000 * row.params;
        const auto share = static_cast<std::int64_t>(std::lround(1e6 * (2.0 * miou - 1.0)));
        row.aligned = Score{share, 1'000'000 - share, 0, 1'000'000'000};
        row.fp32 = row.aligned;
        table.rows.push_back(row);
    }
    return table;
}

SearchSettings settingsOf(Strategy strategy, int evaluations = 60, int population = 12)
{
    SearchSettings settings;
    settings.strategy = strategy;
    settings.evaluations = evaluations;
    settings.population = population;
    settings.seed = 3;
    return settings;
}

} // namespace

class TestStrategies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesSurviveTheirText()
    {
        ScoreTable table = learnableTable(smallSpace());
        table.rows[1].status = CandidateStatus::Failed;
        table.rows[1].aligned = table.rows[1].fp32 = std::nullopt;
        table.rows[2].latencyMs = 0.1 + 0.2;
        QCOMPARE(ScoreTable::fromCsv(table.toCsv()).value(), table);
    }

    void badTablesNameTheLine()
    {
        const std::string good = learnableTable(smallSpace()).toCsv();
        const auto why = [](const std::string& csv) {
            const auto table = ScoreTable::fromCsv(csv);
            return table ? QString() : QString::fromStdString(table.error().message());
        };
        QVERIFY(why("").contains("no rows"));
        QVERIFY(why("a,b\n").contains("line 1"));
        QVERIFY(why(good + "Lcw8k3s1p1arn1EE,1\n").contains("not a row"));
        const auto firstRow = good.find('\n') + 1;
        QVERIFY(why(good + good.substr(firstRow, good.find('\n', firstRow) + 1 - firstRow))
                    .contains("already"));
        std::string nonsense = good;
        nonsense.replace(nonsense.find(",done,"), 6, ",what,");
        QVERIFY(why(nonsense).contains("line 2"));
    }

    /// n = 20: the 6th and the 15th value; n = 6: the whole range; fewer give no more than that.
    void mediansHaveTheTabulatedInterval()
    {
        std::vector<double> values(20);
        std::iota(values.begin(), values.end(), 1.0);
        const MedianInterval twenty = medianInterval(values);
        QCOMPARE(twenty.median, 10.5);
        QCOMPARE(twenty.low, 6.0);
        QCOMPARE(twenty.high, 15.0);
        const MedianInterval six = medianInterval({6, 1, 5, 2, 4, 3});
        QCOMPARE(six.median, 3.5);
        QCOMPARE(six.low, 1.0);
        QCOMPARE(six.high, 6.0);
        QCOMPARE(medianInterval({7}).median, 7.0);
    }

    void replayedHypervolumeOnlyGrowsAndEndsAtTheTables()
    {
        const SearchSpace space = smallSpace();
        const ScoreTable table = learnableTable(space);
        for (const Strategy strategy : {Strategy::Nsga2, Strategy::Random, Strategy::PynasGa,
                                        Strategy::Regularised, Strategy::Surrogate}) {
            const auto curve = replaySearch(table, space, settingsOf(strategy));
            QCOMPARE(curve.size(), std::size_t{60});
            QVERIFY(std::is_sorted(curve.begin(), curve.end()));
            QCOMPARE(replaySearch(table, space, settingsOf(strategy)), curve);
        }
        const auto whole = replaySearch(table, space, settingsOf(Strategy::Exhaustive, 10'000));
        QCOMPARE(whole.size(), table.rows.size());
        QVERIFY(std::abs(whole.back() - 1.0) < 1e-12);
        QVERIFY(whole[20] < 1.0);
    }

    /// Learning from the past must pay: otherwise a strategy is no better than drawing lots.
    void searchesThatLearnBeatLots()
    {
        const SearchSpace space = smallSpace();
        TrialRequest request;
        request.strategies = {Strategy::Surrogate, Strategy::Nsga2, Strategy::Random};
        request.judged = Strategy::Surrogate;
        request.seeds = 6;
        request.evaluations = 60;
        request.threads = 2;
        const auto trial = compareStrategies(learnableTable(space), space, request).value();
        const auto medianEnd = [&](std::size_t i) {
            std::vector<double> ends;
            for (const auto& seed : trial.curves[i].hypervolume)
                ends.push_back(seed.back());
            return medianInterval(ends).median;
        };
        QVERIFY(medianEnd(0) > medianEnd(2));
        QVERIFY(medianEnd(1) > medianEnd(2));
        QVERIFY(trial.curves[2].needed.median < 0.6);
        QVERIFY(QString::fromStdString(trialMarkdown(trial)).contains("| random |"));
        QVERIFY(QString::fromStdString(trialSvg(trial)).endsWith("</svg>\n"));
    }

    /// On real scores: 336 networks of a small space, trained on Sentinel-2 anchorages.
    void theDefaultNeedsFewTrainings()
    {
        const std::string folder = SEXTANT_SOURCE "/tests/data/strategy_table/";
        const auto table = ScoreTable::fromCsv(readFile(folder + "scores.csv").value()).value();
        const auto space = SearchSpace::load(folder + "space.json").value();
        QCOMPARE(std::to_string(table.rows.size()), SpaceSampler(space).size());
        TrialRequest request;
        request.judged = SearchSettings().strategy;
        request.strategies = {request.judged, Strategy::PynasGa, Strategy::Random};
        request.seeds = 20;
        request.evaluations = 60;
        request.threads = 2;
        const auto trial = compareStrategies(table, space, request).value();
        for (const StrategyCurve& curve : trial.curves)
            if (curve.strategy != request.judged)
                QVERIFY2(curve.needed.median < 0.5, strategyName(curve.strategy).c_str());
    }

    void aTableOfAnotherSpaceIsRefused()
    {
        SearchSpace other = smallSpace();
        other.stages.front().widths = {10};
        other.stages.front().blocks = {BlockKind::ConvAct};
        const auto trial =
            compareStrategies(learnableTable(smallSpace()), other, {{Strategy::Random}});
        QCOMPARE(trial.error().code, ErrorCode::TableInvalid);
    }

    void generationsOfTheGaWaitForOneAnother()
    {
        const SearchSettings settings = settingsOf(Strategy::PynasGa, 60, 10);
        const SpaceSampler sampler(smallSpace());
        const auto strategy = detail::pynasGaStrategy(settings, sampler);
        // 10, then 9 at a time: the best is kept and not trained again.
        for (const auto& [id, visible] :
             {std::pair{0, 0}, {9, 0}, {10, 10}, {18, 10}, {19, 19}, {27, 19}, {28, 28}})
            QCOMPARE(strategy->visibleBefore(id), visible);
    }

    void theGaBreedsFromTheBetterHalf()
    {
        const SearchSpace space = smallSpace();
        const ScoreTable table = learnableTable(space);
        const SearchSettings settings = settingsOf(Strategy::PynasGa, 60, 10);
        const SpaceSampler sampler(space);
        const auto strategy = detail::pynasGaStrategy(settings, sampler);
        std::vector<CandidateRecord> first(table.rows.begin(), table.rows.begin() + 10);
        std::vector<Objectives> objectives;
        std::vector<std::pair<double, int>> fitness;
        for (std::size_t i = 0; i < first.size(); ++i) {
            objectives.push_back(objectivesOf(first[i], settings.objectives));
            const double miou = first[i].aligned->miou();
            fitness.emplace_back(std::min(1000.0 / first[i].latencyMs / 120.0, 1.0)
                                     + miou * std::exp(miou),
                                 static_cast<int>(i));
        }
        std::ranges::sort(fitness, std::greater());
        std::vector<std::size_t> all(first.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        Rng rng(1);
        std::set<int> parents;
        strategy->prepare({10, first, objectives, all, {}, {}, {}}, rng);
        for (int i = 0; i < 200; ++i) {
            const auto draft = strategy->draw(rng);
            QVERIFY(draft && draft->parentA != draft->parentB);
            parents.insert(draft->parentA);
            parents.insert(draft->parentB);
        }
        std::set<int> expected;
        for (int i = 0; i < 5; ++i)
            expected.insert(fitness[static_cast<std::size_t>(i)].second);
        QCOMPARE(parents, expected);
        // The last two of a generation are newcomers.
        strategy->prepare({17, first, objectives, all, {}, {}, {}}, rng);
        QCOMPARE(strategy->draw(rng)->parentA, -1);
    }

    void oldCandidatesDieInAgeingEvolution()
    {
        const SearchSpace space = smallSpace();
        const ScoreTable table = learnableTable(space);
        const SearchSettings settings = settingsOf(Strategy::Regularised, 200, 6);
        const SpaceSampler sampler(space);
        const auto strategy = detail::makeStrategy(settings, sampler, {});
        std::vector<Objectives> objectives;
        for (const CandidateRecord& row : table.rows)
            objectives.push_back(objectivesOf(row, settings.objectives));
        std::vector<std::size_t> all(table.rows.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        Rng rng(1);
        for (int i = 0; i < 100; ++i) {
            strategy->prepare(
                {static_cast<int>(table.rows.size()), table.rows, objectives, all, {}, {}, {}},
                rng);
            const auto draft = strategy->draw(rng);
            QVERIFY(draft->parentA >= static_cast<int>(table.rows.size()) - 12);
        }
    }

    void aGaussianProcessKnowsWhatItSawAndDoubtsTheRest()
    {
        const SearchSpace space = smallSpace();
        const ScoreTable table = learnableTable(space);
        std::vector<detail::GenomeFeatures> seen, unseen;
        std::vector<double> scores, hidden;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const CandidateRecord& row = table.rows[i];
            const auto features =
                detail::featuresOf(Genome::parse(row.genome).value(),
                                   {row.params, row.macs, row.latencyMs, row.energyMj});
            (i % 3 == 0 ? seen : unseen).push_back(features);
            (i % 3 == 0 ? scores : hidden).push_back(row.aligned->miou());
        }
        const detail::GaussianProcess model(seen, scores);
        double error = 0.0, spread = 0.0, mean = 0.0, doubtSeen = 0.0, doubtUnseen = 0.0;
        for (const double score : hidden)
            mean += score / static_cast<double>(hidden.size());
        for (std::size_t i = 0; i < unseen.size(); ++i) {
            const auto at = model.at(unseen[i]);
            error += (at.mean - hidden[i]) * (at.mean - hidden[i]);
            spread += (hidden[i] - mean) * (hidden[i] - mean);
            doubtUnseen += at.deviation / static_cast<double>(unseen.size());
        }
        for (const auto& features : seen)
            doubtSeen += model.at(features).deviation / static_cast<double>(seen.size());
        QVERIFY2(error < 0.2 * spread, qPrintable(QString::number(error / spread)));
        QVERIFY(doubtSeen < doubtUnseen);
        // Equal scores have no spread to divide by.
        const detail::GaussianProcess flat({seen[0], seen[1], seen[2]}, {0.5, 0.5, 0.5});
        QVERIFY(std::abs(flat.at(unseen[0]).mean - 0.5) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestStrategies)
#include "tst_strategies.moc"
