#include "core/hw/device_findings.h"
#include "core/hw/space_costs.h"
#include "core/space/space_presets.h"

#include <QtTest>

#include <algorithm>

using namespace sextant;

namespace {

constexpr InputShape kInput{3, 64, 64};

double medianMs(const SpaceCosts& costs)
{
    std::vector<double> values;
    for (const SampledCost& cost : costs.costs)
        values.push_back(cost.latencyMs);
    std::nth_element(values.begin(),
                     values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

SearchSpace preset(const std::string& id)
{
    for (const SpacePreset& each : spacePresets())
        if (each.id == id)
            return each.space;
    return {};
}

} // namespace

class TestSpaceCosts : public QObject {
    Q_OBJECT

    DeviceProfile m_device = findProfile("myriad-x").value();

    SpaceCosts costsOf(const SearchSpace& space, int count)
    {
        return sampleSpaceCosts(SpaceSampler(space), m_device, kInput, 1, count, 3).value();
    }

private Q_SLOTS:
    void theSameSeedDrawsTheSame()
    {
        const SpaceCosts first = costsOf(SearchSpace::defaults(), 40);
        const SpaceCosts second = costsOf(SearchSpace::defaults(), 40);
        QCOMPARE(first.drawn, 40);
        QCOMPARE(first.costs.size(), second.costs.size());
        for (std::size_t i = 0; i < first.costs.size(); ++i) {
            QCOMPARE(first.costs[i].params, second.costs[i].params);
            QCOMPARE(first.costs[i].latencyMs, second.costs[i].latencyMs);
        }
    }

    void capsAreCountedAsTheyHold()
    {
        SearchSpace space = SearchSpace::defaults();
        const SpaceCosts free = costsOf(space, 60);
        QCOMPARE(free.withinCaps, static_cast<int>(free.costs.size()));
        space.caps.maxLatencyMs = medianMs(free);
        const SpaceCosts capped = costsOf(space, 60);
        const auto within = std::ranges::count_if(capped.costs, [&](const SampledCost& cost) {
            return cost.latencyMs <= *space.caps.maxLatencyMs;
        });
        QCOMPARE(capped.withinCaps, static_cast<int>(within));
        QVERIFY(capped.withinCaps > 0 && capped.withinCaps < 60);
    }

    void itTellsWhatItHasAndStopsWhenAsked()
    {
        std::stop_source stop;
        int told = 0;
        const auto stopped = sampleSpaceCosts(
            SpaceSampler(SearchSpace::defaults()), m_device, kInput, 1, 1000, 3,
            RunToken{stop.get_token(), nullptr, {}}, 10, [&](const SpaceCosts& sofar) {
                told = sofar.drawn;
                stop.request_stop();
            });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(told, 10);
    }

    void thePresetsAreWhatTheyAreCalled()
    {
        const double small = medianMs(costsOf(preset("small"), 60));
        const double usual = medianMs(costsOf(preset("vessels"), 60));
        const double wide = medianMs(costsOf(preset("wide"), 60));
        QVERIFY2(small < usual && usual < wide,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(small).arg(usual).arg(wide)));
        for (const DeviceFinding& finding : deviceFindings(preset("small"), m_device, kInput))
            QVERIFY2(!finding.lacking, finding.sentence().c_str());
    }
};

QTEST_GUILESS_MAIN(TestSpaceCosts)
#include "tst_space_costs.moc"
