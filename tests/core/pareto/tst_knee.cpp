#include "core/pareto/knee.h"

#include <QtTest>

#include <vector>

using namespace sextant;
using Points = std::vector<std::array<double, 2>>;

class TestKnee : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewerThanThreeHaveNone()
    {
        QVERIFY(!kneeOf(Points{}));
        QVERIFY(!kneeOf(Points{{1, 2}}));
        QVERIFY(!kneeOf(Points{{1, 2}, {2, 1}}));
    }

    void itIsTheMemberFarthestBelowTheLine()
    {
        QCOMPARE(kneeOf(Points{{0, 10}, {1, 4}, {2, 2}, {10, 0}}).value(), 2u);
        // In any order, and whatever the units.
        QCOMPARE(kneeOf(Points{{2e6, 0.002}, {10e6, 0}, {1e6, 0.004}, {0, 0.010}}).value(), 0u);
    }

    void aStraightOrBulgingFrontHasNone()
    {
        QVERIFY(!kneeOf(Points{{0, 2}, {1, 1}, {2, 0}}));
        QVERIFY(!kneeOf(Points{{0, 10}, {8, 9}, {10, 0}}));
        QVERIFY(!kneeOf(Points{{3, 3}, {3, 3}, {3, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestKnee)
#include "tst_knee.moc"
