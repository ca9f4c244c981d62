#include "core/space/space_difference.h"
#include "core/space/space_presets.h"
#include "core/space/space_sampler.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace sextant;

class TestSpaceDifference : public QObject {
    Q_OBJECT

    static std::vector<SpaceDifference> between(const SearchSpace& a, const SearchSpace& b)
    {
        return spaceDifferences(a.toJson(), b.toJson());
    }

private Q_SLOTS:
    void presetsAreSoundAndDiffer()
    {
        std::set<std::string> ids, sizes;
        for (const SpacePreset& preset : spacePresets()) {
            QVERIFY(preset.space.findings().empty());
            QCOMPARE(SearchSpace::fromJson(preset.space.toJson()).value(), preset.space);
            ids.insert(preset.id);
            sizes.insert(SpaceSampler(preset.space).size());
        }
        QCOMPARE(ids.size(), spacePresets().size());
        QCOMPARE(sizes.size(), spacePresets().size());
        QCOMPARE(spacePresets().front().space, SearchSpace::defaults());
    }

    void aSpaceDoesNotDifferFromItself()
    {
        for (const SpacePreset& preset : spacePresets())
            QVERIFY(between(preset.space, preset.space).empty());
        SearchSpace turned = SearchSpace::defaults();
        std::reverse(turned.stages[0].blocks.begin(), turned.stages[0].blocks.end());
        QVERIFY(between(SearchSpace::defaults(), turned).empty()); // the same networks
        QVERIFY(spaceDifferences("no json", "{}").empty());
    }

    void fieldsAreNamedWithBothValues()
    {
        const SearchSpace before = SearchSpace::defaults();
        SearchSpace after = before;
        after.maxStages = 5;
        after.stages[0].widths = {8, 16};
        after.stages[0].activations = {ActivationKind::Relu};
        after.decoder.skips = {SkipKind::Add};
        after.caps.maxLatencyMs = 12.5;
        after.forbidden.emplace_back().widths = {16};
        const auto found = between(before, after);
        const std::vector<SpaceDifference> expected{
            {"/max_stages", "4", "5"},
            {"/stages/0/widths", "8, 12, 16, 20, 24, 32, 40, 48", "8, 16"},
            {"/stages/0/activations", "relu, leaky_relu, gelu", "relu"},
            {"/decoder/skips", "concat, add", "add"},
            {"/forbidden/0", "none", "{\"widths\":[16]}"},
            {"/caps/max_latency_ms", "none", "12.5"}};
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == expected[i],
                     (found[i].place + ": " + found[i].before + " -> " + found[i].after).c_str());
    }

    void oneObjectForAllIsComparedWithEach()
    {
        const SearchSpace before = SearchSpace::defaults();
        SearchSpace after = before;
        after.stages.assign(4, before.stages[0]);
        QVERIFY(between(before, after).empty()); // nothing else may be drawn
        after.stages[2].kernels = {7};
        const auto found = between(before, after);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].place, std::string("/stages/2/kernels"));
    }

    void aStageWithTooManyBlocksIsAFinding()
    {
        SearchSpace space = SearchSpace::defaults();
        space.stages[0].widths.clear();
        for (int width = 1; width <= 4096; ++width)
            space.stages[0].widths.push_back(width);
        const auto findings = space.findings();
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].place, std::string("/stages/0"));
        QVERIFY(findings[0].advice.find("fewer values") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSpaceDifference)
#include "tst_space_difference.moc"
