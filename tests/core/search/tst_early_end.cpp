#include "core/search/early_end.h"

#include <QtTest>

using namespace sextant;

namespace {

/// A whole training of nine epochs that has `third` after three and ends at `last`.
LearningCurve whole(double cost, double third, double last)
{
    const double step = (last - third) / 6.0;
    LearningCurve curve{{cost}, {third / 2, third / 2, third}};
    for (int i = 1; i <= 6; ++i)
        curve.best.push_back(third + i * step);
    return curve;
}

LearningCurve standing(double cost, double miou)
{
    return {{cost}, {miou / 2, miou / 2, miou}};
}

EarlyEnd::Rules rungs(int count)
{
    return {count, false};
}

constexpr EarlyEnd::Rules kHopeless{0, true};

} // namespace

class TestEarlyEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingEndsWithoutRulesOrComparisons()
    {
        const std::vector<LearningCurve> good(8, whole(1.0, 0.8, 0.9));
        QVERIFY(!EarlyEnd({}, 9, good).reasonToEnd(standing(2.0, 0.1)));
        QVERIFY(!EarlyEnd(rungs(1), 9, {good[0], good[1]}).reasonToEnd(standing(2.0, 0.1)));
        QVERIFY(!EarlyEnd(kHopeless, 9, {good[0], good[1]}).reasonToEnd(standing(2.0, 0.1)));
        QVERIFY(!EarlyEnd(rungs(2), 9, good).reasonToEnd({{1.0}, {}}));
    }

    void theBestThirdGoesOn()
    {
        // Of equal cost, so that mIoU alone ranks: two of six go on.
        std::vector<LearningCurve> earlier;
        for (const double third : {0.5, 0.6, 0.7, 0.8, 0.9})
            earlier.push_back(whole(1.0, third, 0.9));
        const EarlyEnd rule(rungs(1), 9, earlier);
        QVERIFY(!rule.reasonToEnd(standing(1.0, 0.95)));
        QVERIFY(!rule.reasonToEnd(standing(1.0, 0.85)));
        const auto reason = rule.reasonToEnd(standing(1.0, 0.75));
        QVERIFY(reason);
        QVERIFY(QString::fromStdString(*reason).startsWith("ended after 3 of 9 epochs"));
        // Cheaper than all: nothing dominates it.
        QVERIFY(!rule.reasonToEnd(standing(0.5, 0.1)));
        // Between rungs nobody is asked.
        LearningCurve fourth = standing(1.0, 0.5);
        fourth.best.push_back(0.5);
        QVERIFY(!rule.reasonToEnd(fourth));
        // The second rung is at a ninth.
        QVERIFY(EarlyEnd(rungs(2), 9, earlier).reasonToEnd({{1.0}, {0.1}}));
        QVERIFY(!rule.reasonToEnd({{1.0}, {0.1}}));
    }

    void endedOnesCountAtTheRungsTheyReached()
    {
        std::vector<LearningCurve> earlier(3, standing(1.0, 0.9));
        earlier.push_back({{1.0}, {0.9}});
        const EarlyEnd rule(rungs(1), 9, earlier);
        QVERIFY(rule.reasonToEnd(standing(1.0, 0.5)));
        earlier.pop_back();
        earlier.pop_back();
        earlier.push_back({{1.0}, {0.9}});
        QVERIFY(!EarlyEnd(rungs(1), 9, earlier).reasonToEnd(standing(1.0, 0.5)));
    }

    void hopelessIsWhatNobodyRoseFrom()
    {
        // Those that stood at 0.5 or lower after three epochs ended at 0.7 at most.
        const std::vector<LearningCurve> earlier{whole(1.0, 0.3, 0.6), whole(1.0, 0.4, 0.7),
                                                 whole(1.0, 0.5, 0.65), whole(1.0, 0.8, 0.9)};
        const EarlyEnd rule(kHopeless, 9, earlier);
        QVERIFY(rule.reasonToEnd(standing(1.0, 0.5)));
        QVERIFY(rule.reasonToEnd(standing(2.0, 0.5)));
        // Nothing as cheap did better; one that stood like it ended as well as the best; too few
        // stood like it.
        QVERIFY(!rule.reasonToEnd(standing(0.5, 0.5)));
        QVERIFY(!rule.reasonToEnd(standing(1.0, 0.8)));
        QVERIFY(!rule.reasonToEnd(standing(1.0, 0.45)));
        // Before a quarter of the epochs nobody is judged.
        QVERIFY(!rule.reasonToEnd({{1.0}, {0.5, 0.5}}));
        // Nor behind the last.
        QVERIFY(!rule.reasonToEnd(whole(1.0, 0.5, 0.5)));
    }

    void moreCostsThanOneMustAllBeMet()
    {
        std::vector<LearningCurve> earlier(4, whole(1.0, 0.3, 0.6));
        earlier.push_back(whole(1.0, 0.8, 0.9));
        for (LearningCurve& curve : earlier)
            curve.costs.push_back(5.0);
        const EarlyEnd rule(kHopeless, 9, earlier);
        LearningCurve candidate = standing(1.0, 0.3);
        candidate.costs.push_back(5.0);
        QVERIFY(rule.reasonToEnd(candidate));
        candidate.costs.back() = 4.0;
        QVERIFY(!rule.reasonToEnd(candidate));
    }
};

QTEST_GUILESS_MAIN(TestEarlyEnd)
#include "tst_early_end.moc"
