#include "core/base/statistics.h"
#include "core/store/repeats.h"
#include "core/store/study_front.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace sextant;

namespace {

/// A finished candidate with so many of 100 vessel pixels found and a background without errors.
CandidateRecord trained(int id, int found, double latencyMs, int repeatOf = -1)
{
    CandidateRecord candidate;
    candidate.id = id;
    candidate.genome = "genome" + std::to_string(repeatOf < 0 ? id : repeatOf);
    candidate.status = CandidateStatus::Done;
    candidate.latencyMs = latencyMs;
    candidate.repeatOf = repeatOf;
    candidate.fp32 = candidate.converted = candidate.aligned = Score{found, 0, 100 - found, 9900};
    return candidate;
}

double miou(int found)
{
    return Score{found, 0, 100 - found, 9900}.miou();
}

} // namespace

class TestRepeats : public QObject {
    Q_OBJECT

    const std::vector<Objective> m_objectives{Objective::Latency, Objective::Miou};

private Q_SLOTS:
    void meansAndIntervalsByHand()
    {
        const std::vector candidates{trained(0, 80, 2.0),    trained(1, 70, 1.0),
                                     trained(2, 76, 2.0, 0), trained(3, 72, 2.0, 0),
                                     trained(4, 74, 1.0, 1), trained(5, 50, 3.0)};
        const Repeats repeats(candidates, Objective::Miou);
        const double first = (miou(80) + miou(76) + miou(72)) / 3.0;
        const double second = (miou(70) + miou(74)) / 2.0;
        double squares = 0.0;
        for (const int found : {80, 76, 72})
            squares += std::pow(miou(found) - first, 2);
        for (const int found : {70, 74})
            squares += std::pow(miou(found) - second, 2);
        QCOMPARE(repeats.degreesOfFreedom(), 3);
        const double noise = std::sqrt(squares / 3.0);
        QVERIFY(qFuzzyCompare(repeats.noise().value(), noise));
        for (const int id : {0, 2, 3}) {
            QVERIFY(qFuzzyCompare(repeats.of(id).mean, first));
            QCOMPARE(repeats.of(id).trainings, 3);
            QVERIFY(std::abs(repeats.of(id).halfWidth - 3.18245 * noise / std::sqrt(3.0)) < 1e-6);
        }
        QCOMPARE(repeats.of(5).trainings, 1);
        QVERIFY(std::abs(repeats.of(5).halfWidth - 3.18245 * noise) < 1e-6);
        // 0.02 apart, with an interval of 3.18 * 0.018 * sqrt(1/3 + 1/2).
        QVERIFY(repeats.areIndistinguishable(0, 1));
        QVERIFY(!repeats.areIndistinguishable(0, 5));
        QVERIFY(!repeats.areIndistinguishable(0, 7)); // there is none
        QVERIFY(std::isnan(repeats.of(7).mean));
    }

    void oneRepeatTellsNoNoise()
    {
        const std::vector candidates{trained(0, 80, 1.0), trained(1, 70, 1.0, 0)};
        const Repeats repeats(candidates, Objective::Miou);
        QVERIFY(!repeats.noise());
        QVERIFY(std::isnan(repeats.of(0).halfWidth));
        QVERIFY(!repeats.areIndistinguishable(0, 1));
        QCOMPARE(repeats.of(0).trainings, 2);
    }

    void whatDoesNotCount()
    {
        auto excluded = trained(1, 10, 1.0, 0);
        excluded.excluded = true;
        auto failed = trained(2, 0, 1.0, 0);
        failed.status = CandidateStatus::Failed;
        failed.aligned.reset();
        const Repeats repeats({trained(0, 80, 1.0), excluded, failed, trained(3, 90, 1.0, 0)},
                              Objective::Miou);
        QCOMPARE(repeats.of(0).trainings, 2);
        QVERIFY(qFuzzyCompare(repeats.of(0).mean, (miou(80) + miou(90)) / 2.0));

        // A whole training speaks for a network, not the one that ended early.
        auto early = trained(0, 40, 1.0);
        early.reason = "ended after 3 of 9 epochs";
        QVERIFY(qFuzzyCompare(Repeats({early}, Objective::Miou).of(0).mean, miou(40)));
        const Repeats whole({early, trained(1, 80, 1.0, 0)}, Objective::Miou);
        QCOMPARE(whole.of(0).trainings, 1);
        QVERIFY(qFuzzyCompare(whole.of(0).mean, miou(80)));
        auto late = early;
        late.id = 1;
        late.repeatOf = 0;
        QVERIFY(qFuzzyCompare(Repeats({trained(0, 80, 1.0), late}, Objective::Miou).of(0).mean,
                              miou(80)));
    }

    void theFrontIsOfMeans()
    {
        // A lucky first training is no place on the front, and a repeat is no point of its own.
        std::vector candidates{trained(0, 70, 1.0), trained(1, 80, 2.0)};
        QCOMPARE(frontOf(candidates, m_objectives), (std::vector<int>{0, 1}));
        const double lucky = frontHypervolume(candidates, m_objectives);
        candidates.push_back(trained(2, 50, 2.0, 1));
        QCOMPARE(frontOf(candidates, m_objectives), std::vector<int>{0});
        QVERIFY(frontHypervolume(candidates, m_objectives) < lucky);
        candidates.push_back(trained(3, 99, 2.0, 1));
        QCOMPARE(frontOf(candidates, m_objectives), (std::vector<int>{0, 1}));
        candidates[1].excluded = true; // the network, whatever its repeats say
        QCOMPARE(frontOf(candidates, m_objectives), std::vector<int>{0});
    }

    /// Networks that are equal but for the noise are told apart in one of twenty pairs.
    void indistinguishableIsRightAsOftenAsItSays()
    {
        int wrong = 0;
        constexpr int kRounds = 2000;
        std::mt19937 engine(5);
        std::normal_distribution<double> noise(700.0, 20.0);
        const auto found = [&] { return static_cast<int>(std::lround(noise(engine))); };
        const auto of1000 = [](int id, int pixels, int repeatOf) {
            auto candidate = trained(id, 0, 1.0, repeatOf);
            candidate.aligned = Score{pixels, 0, 1000 - pixels, 99000};
            return candidate;
        };
        for (int round = 0; round < kRounds; ++round) {
            const Repeats repeats({of1000(0, found(), -1), of1000(1, found(), -1),
                                   of1000(2, found(), 0), of1000(3, found(), 1),
                                   of1000(4, found(), 0)},
                                  Objective::Miou);
            wrong += repeats.areIndistinguishable(0, 1) ? 0 : 1;
        }
        // 5 % of 2000 is 100, its standard deviation 9.7.
        QVERIFY2(wrong > 60 && wrong < 140, qPrintable(QString::number(wrong)));
    }

    void studentsQuantiles()
    {
        // Table of Student (1908), as every handbook has it.
        for (const auto& [freedom, value] :
             {std::pair{1, 12.7062}, {2, 4.3027}, {5, 2.5706}, {10, 2.2281}, {30, 2.0423}})
            QVERIFY(std::abs(studentQuantile(freedom) - value) < 1e-4);
        QVERIFY(std::abs(studentQuantile(1'000'000) - 1.95997) < 1e-4);
    }
};

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
