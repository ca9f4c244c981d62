#include "core/base/rng.h"
#include "core/pareto/pareto_front.h"

#include <QtTest>

#include <limits>

using namespace sextant;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestParetoFront : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneAndOneWork()
    {
        QVERIFY(nonDominated({}).empty());
        QVERIFY(nsga2Order({}).empty());
        QCOMPARE(nonDominated(std::vector<Objectives>{{1, 2}}), std::vector<std::size_t>{0});
        QCOMPARE(hypervolume({}, {1, 1}), 0.0);
    }

    void nanIsNeverOnTheFront()
    {
        const std::vector<Objectives> points{{kNan, 0}, {1, 1}, {0, kNan}};
        QCOMPARE(nonDominated(points), std::vector<std::size_t>{1});
        QCOMPARE(nsga2Order(points), (std::vector<std::size_t>{1, 0, 2}));
    }

    void aFrontHasNoDominatedPoint()
    {
        Rng rng(5);
        for (int round = 0; round < 20; ++round) {
            std::vector<Objectives> points;
            for (int i = 0; i < 60; ++i)
                points.push_back({static_cast<double>(rng.integer(0, 9)),
                                  static_cast<double>(rng.integer(0, 9))});
            const auto front = nonDominated(points);
            for (std::size_t i = 0; i < points.size(); ++i) {
                const bool dominated = std::ranges::any_of(
                    points, [&](const auto& p) { return dominates(p, points[i]); });
                QCOMPARE(std::ranges::count(front, i) == 1, !dominated);
            }
            auto order = nsga2Order(points);
            QVERIFY(std::ranges::count(front, order.front()) == 1);
            std::ranges::sort(order);
            for (std::size_t i = 0; i < order.size(); ++i)
                QCOMPARE(order[i], i);
        }
    }

    void dominationNeedsOneBetterValueAndNoWorse()
    {
        QVERIFY(dominates({1, 2}, {1, 3}));
        QVERIFY(!dominates({1, 2}, {1, 2}));
        QVERIFY(!dominates({0, 3}, {1, 2}));
        QVERIFY(!dominates({0, 0}, {1, kNan}));
        QVERIFY(!dominates({0, kNan}, {1, 1}));
    }

    void equalPointsDoNotDivideByZero()
    {
        const std::vector<Objectives> points(5, Objectives{1, 1});
        QCOMPARE(nonDominated(points).size(), std::size_t{5});
        QCOMPARE(nsga2Order(points), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }

    void theCrowdedPointComesLast()
    {
        const std::vector<Objectives> points{{0, 10}, {5.0, 5.0}, {5.1, 4.9}, {10, 0}, {2, 8}};
        const auto order = nsga2Order(points);
        QVERIFY((order[0] == 0 && order[1] == 3));
        QVERIFY(order.back() == 1 || order.back() == 2);
    }

    void hypervolumeOfTwoSteps()
    {
        QCOMPARE(hypervolume(std::vector<Objectives>{{1, 2}, {2, 1}, {3, 3}, {5, 0}}, {4, 4}),
                 3.0 * 2 + 2.0 * 1);
    }
};

QTEST_GUILESS_MAIN(TestParetoFront)
#include "tst_pareto_front.moc"
