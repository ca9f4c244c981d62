#include "core/space/space_sampler.h"
#include "tests/support/spaces.h"

#include <QtTest>

#include <map>
#include <set>

using namespace sextant;

namespace {

/// Rules, stages of their own, strides, dropouts, bands and every kind of decoder, few enough to
/// be counted by hand or by force.
SearchSpace crampedSpace()
{
    SearchSpace space = plainSpace(2, 3, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16});
    StageChoices& first = space.stages.front();
    first.downsampling = {Downsampling::Max, Downsampling::Stride};
    StageChoices second = first;
    second.blocks = {BlockKind::RepConv, BlockKind::Dropout};
    second.squeezeExcite = {false, true};
    StageChoices third = first;
    third.blocks = {BlockKind::LinearBottleneck, BlockKind::GhostConv, BlockKind::Dropout};
    third.expansions = {2, 3};
    third.widths = {24};
    third.repeats = {1, 3};
    space.stages = {first, second, third};
    space.decoder.upsampling = {Upsampling::Bilinear, Upsampling::Nearest,
                                Upsampling::PixelShuffle};
    space.decoder.skips = {SkipKind::Concat, SkipKind::None};
    space.decoder.stagesLeftOut = {0, 1, 2};
    space.bandSubsets = {{}, {0, 2}};
    ForbiddenRule noWideStride;
    noWideStride.widths = {16};
    noWideStride.downsampling = {Downsampling::Stride};
    ForbiddenRule noGhostAlone;
    noGhostAlone.blocks = {BlockKind::GhostConv};
    noGhostAlone.skips = {SkipKind::None};
    space.forbidden = {noWideStride, noGhostAlone};
    return space;
}

} // namespace

class TestSearchSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip()
    {
        SearchSpace capped = crampedSpace();
        capped.caps.maxParams = 50'000;
        capped.caps.maxLatencyMs = 12.5;
        for (const SearchSpace& space : {SearchSpace::defaults(), SearchSpace::pynas(), capped})
            QCOMPARE(SearchSpace::fromJson(space.toJson()).value(), space);
    }

    void theFirstFormatIsRead()
    {
        const auto space = SearchSpace::fromJson(R"({"format": "sextant-space", "version": 1,
            "name": "old", "min_stages": 2, "max_stages": 3, "width_mode": "channels",
            "widths": [8, 16], "kernels": [3, 5], "expansions": [2], "legacy_padding": false,
            "blocks": ["conv_act", "mbconv"], "activations": ["relu", "gelu"],
            "pools": ["average", "max"]})");
        QVERIFY2(space, space ? "" : space.error().message().c_str());
        SearchSpace same = plainSpace(2, 3, {BlockKind::ConvAct, BlockKind::MbConv}, {8, 16});
        same.name = "old";
        same.stages.front().kernels = {3, 5};
        same.stages.front().expansions = {2};
        same.stages.front().activations = {ActivationKind::Relu, ActivationKind::Gelu};
        same.stages.front().downsampling = {Downsampling::Average, Downsampling::Max};
        QCOMPARE(*space, same);
    }

    void rangesAndSingleValuesAreLists()
    {
        const auto space = SearchSpace::fromJson(R"({"format": "sextant-space", "version": 2,
            "min_stages": 1, "max_stages": 2, "width_mode": "channels",
            "stages": {"blocks": "conv_bn_act", "widths": {"from": 8, "to": 32, "step": 8},
                       "kernels": 3, "activations": "hard_swish"}})");
        QVERIFY2(space, space ? "" : space.error().message().c_str());
        QCOMPARE(space->stages.front().widths, (std::vector<int>{8, 16, 24, 32}));
        QCOMPARE(space->stages.front().activations, std::vector{ActivationKind::HardSwish});
        QCOMPARE(space->decoder, DecoderChoices{});
    }

    void mistakesAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char* name, const char* from, const char* to, const char* place,
                            const char* advice) {
            QTest::newRow(name) << from << to << place << advice;
        };
        row("not JSON", "{", "[", "/", "parse error");
        row("format", "sextant-space", "other", "/format", "sextant-space");
        row("newer", "\"version\": 2", "\"version\": 9", "/version", "newer");
        row("unknown field", "\"widths\"", "\"width\"", "/stages/0/width", "widths");
        row("unknown block", "conv_bn_act", "conv_abc", "/stages/0/blocks/0", "rep_conv");
        row("even kernel", "5\n", "4\n", "/stages/0/kernels/1", "odd");
        row("width out of range", "48\n", "5000\n", "/stages/0/widths/7", "4096");
        row("twice", "16,", "12,", "/stages/0/widths/2", "twice");
        row("text for a number", "\"min_stages\": 2", "\"min_stages\": \"2\"", "/min_stages",
            "whole number");
        row("stages", "\"max_stages\": 4", "\"max_stages\": 1", "/max_stages", "min_stages");
        row("decoder", "concat", "glue", "/decoder/skips/0", "none");
        row("cap", "\"max_params\": null", "\"max_params\": -3", "/caps/max_params", "above 0");
    }
    void mistakesAreFoundWhereTheyAre()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        QFETCH(QString, advice);
        QString text = QString::fromStdString(SearchSpace::defaults().toJson());
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const auto findings = SearchSpace::check(text.toStdString());
        const bool found =
            std::any_of(findings.begin(), findings.end(), [&](const SpaceFinding& finding) {
                return QString::fromStdString(finding.place) == place
                    && QString::fromStdString(finding.advice).contains(advice);
            });
        for (const SpaceFinding& finding : findings)
            qDebug("%s", finding.sentence().c_str());
        QVERIFY(found);
        QVERIFY(!SearchSpace::fromJson(text.toStdString()));
    }

    void emptySpacesAreFound()
    {
        SearchSpace dropouts = SearchSpace::defaults();
        dropouts.stages.front().blocks = {BlockKind::Dropout};
        QCOMPARE(dropouts.findings().front().place, std::string("/stages/0/blocks"));
        SearchSpace strides = plainSpace(1, 2, {BlockKind::MbConv}, {8});
        strides.stages.front().downsampling = {Downsampling::Stride};
        QCOMPARE(strides.findings().front().place, std::string("/stages/0/blocks/0"));
        SearchSpace forbidden = plainSpace(1, 2, {BlockKind::ConvBnAct}, {8});
        ForbiddenRule all;
        all.kernels = {3};
        forbidden.forbidden = {all};
        QCOMPARE(forbidden.findings().front().place, std::string("/forbidden"));
    }

    void sizeCountsDistinctGenomes()
    {
        SearchSpace space = SearchSpace::pynas();
        space.maxStages = 3;
        // b, c, e, d: 9 widths x 2 activations; m, n: 4 expansions x 2; R: 2; D: 41 rates; 2 pools.
        // The last block is no dropout, its pool is dead, and dropouts behind it leave fewer
        // stages.
        const int convolutions = 4 * 18 + 2 * 8 + 2;
        const int stage = (convolutions + 41) * 2;
        QCOMPARE(
            SpaceSampler(space).size(),
            std::to_string(convolutions + stage * convolutions + stage * stage * convolutions));
        const SpaceSampler small(space);
        QVERIFY(std::abs(small.log10Size() - std::log10(std::stod(small.size()))) < 1e-12);
        // More digits than a double holds.
        space.maxStages = 8;
        const SpaceSampler large(space);
        QCOMPARE(large.size().size(), std::size_t{19});
        QCOMPARE(large.size().back(), '0'); // 90 (1 + 262 + ... + 262^7)
        QVERIFY(std::abs(large.log10Size() - 7 * std::log10(262.0) - std::log10(90.0)) < 0.01);
    }

    /// Chi-squared: it exceeds the limit, a normal approximation, less than once in a thousand.
    void uniformSamplesAreUniform_data()
    {
        QTest::addColumn<bool>("cramped");
        QTest::newRow("plain") << false;
        QTest::newRow("rules, stages of their own, decoders") << true;
    }
    void uniformSamplesAreUniform()
    {
        QFETCH(bool, cramped);
        SearchSpace space =
            plainSpace(1, 2, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16, 24, 32, 40});
        space.stages.front().expansions = {2, 4};
        if (cramped) {
            space = crampedSpace();
            space.stages[1].blocks = {BlockKind::RepConv};
            space.maxStages = 2;
            space.stages.resize(2);
        }
        const SpaceSampler sampler(space);
        std::map<std::string, int> counts;
        for (const Genome& genome : sampler.enumerate())
            counts[genome.text()] = 0;
        QCOMPARE(std::to_string(counts.size()), sampler.size());
        Rng rng(6);
        constexpr int kEach = 200;
        for (std::size_t i = 0; i < counts.size() * kEach; ++i) {
            const auto found = counts.find(sampler.sampleUniform(rng).text());
            QVERIFY(found != counts.end());
            ++found->second;
        }
        double chiSquared = 0.0;
        for (const auto& [genome, count] : counts)
            chiSquared += (count - kEach) * (count - kEach) / static_cast<double>(kEach);
        const auto freedom = static_cast<double>(counts.size() - 1);
        QVERIFY2(chiSquared < freedom + 3.5 * std::sqrt(2.0 * freedom),
                 qPrintable(QString::number(chiSquared / freedom)));
    }

    void everyGenomeIsListedOnce_data()
    {
        QTest::addColumn<bool>("cramped");
        QTest::newRow("dropouts") << false;
        QTest::newRow("rules, stages of their own, decoders") << true;
    }
    void everyGenomeIsListedOnce()
    {
        QFETCH(bool, cramped);
        SearchSpace space = plainSpace(
            1, 2, {BlockKind::ConvBnAct, BlockKind::MbConv, BlockKind::Dropout}, {8, 16});
        space.stages.front().kernels = {3, 5};
        space.stages.front().downsampling = {Downsampling::Average, Downsampling::Max};
        if (cramped) {
            space = crampedSpace();
            space.stages[1].blocks = {BlockKind::RepConv}; // 41 dropout rates make it long
        }
        const SpaceSampler sampler(space);
        std::set<std::string> listed;
        for (const Genome& genome : sampler.enumerate()) {
            QCOMPARE(genome, genome.withoutDeadGenes());
            QVERIFY(listed.insert(genome.text()).second);
            QVERIFY2(sampler.contains(genome), genome.text().c_str());
        }
        QCOMPARE(std::to_string(listed.size()), sampler.size());
        if (!cramped) // 2 x 2 + 1 convolutions, 41 dropouts, 2 pools
            QCOMPARE(static_cast<int>(listed.size()), 5 + (5 + 41) * 2 * 5);
        Rng rng(3);
        int networks = 0;
        for (int i = 0; i < 3000; ++i) {
            const Genome genome = sampler.sample(rng).withoutDeadGenes();
            if (!buildNetwork(genome, {4, 32, 32}, 1))
                continue;
            ++networks;
            QVERIFY2(listed.contains(genome.text()), genome.text().c_str());
        }
        QVERIFY(networks > 300);
    }

    void sizeIsThatOfTheWholeCrampedSpace()
    {
        const SpaceSampler sampler(crampedSpace());
        std::set<std::string> listed;
        for (const Genome& genome : sampler.enumerate())
            listed.insert(genome.text());
        QCOMPARE(std::to_string(listed.size()), sampler.size());
    }

    void rulesHold()
    {
        const SpaceSampler sampler(crampedSpace());
        Rng rng(8);
        Genome genome = sampler.sample(rng);
        for (int i = 0; i < 2000; ++i) {
            genome = i % 3 == 0 ? sampler.sample(rng) : sampler.mutate(genome, rng);
            for (const Gene& gene : genome.genes) {
                const bool wide = gene.block.width == 16 && gene.block.kind != BlockKind::MbConv;
                QVERIFY2(gene.isPool || !(wide && gene.block.stride == 2), genome.text().c_str());
                QVERIFY2(gene.isPool || gene.block.kind != BlockKind::GhostConv
                             || genome.withoutDeadGenes().decoder.skip != SkipKind::None,
                         genome.text().c_str());
            }
        }
    }

    void singlePointKeepsTheSecondParentsLength()
    {
        const auto a = Genome::parse("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2EE").value();
        const auto b =
            Genome::parse("Lbw8k3s1p1arn1EPM2ELbw8k3s1p1arn1EPM2ELbw8k3s1p1arn1EPM2EE").value();
        const SpaceSampler sampler(
            plainSpace(2, 4, {BlockKind::ConvAct, BlockKind::ConvBnAct}, {8, 16}));
        Rng rng(4);
        std::set<std::string> children;
        for (int i = 0; i < 50; ++i) {
            const Genome child = sampler.singlePoint(a, b, rng);
            QCOMPARE(child.genes.size(), b.genes.size());
            QCOMPARE(child.genes.front(), a.genes.front());
            QCOMPARE(child.genes.back(), b.genes.back());
            children.insert(child.text());
        }
        QVERIFY(children.size() >= 1
                && children.size() <= 2); // behind the first gene or the second
    }

    void redrawingAllOrNothing()
    {
        const SpaceSampler sampler(SearchSpace::defaults());
        Rng rng(5);
        const Genome genome = sampler.sample(rng);
        QCOMPARE(sampler.redrawGenes(genome, 0.0, rng), genome);
        const Genome other = sampler.redrawGenes(genome, 1.0, rng);
        QVERIFY(other != genome);
        QVERIFY(sampler.contains(other));
    }

    void sameSeedSameGenomes()
    {
        const SpaceSampler sampler(SearchSpace::defaults());
        Rng a(3);
        Rng b(3);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(sampler.sample(a), sampler.sample(b));
    }

    void offspringStayInTheSpace_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("default") << 0;
        QTest::newRow("cramped") << 1;
        QTest::newRow("PyNAS") << 2;
    }
    void offspringStayInTheSpace()
    {
        QFETCH(int, which);
        const SpaceSampler sampler(which == 0       ? SearchSpace::defaults()
                                       : which == 1 ? crampedSpace()
                                                    : SearchSpace::pynas());
        Rng rng(11);
        Genome current = sampler.sample(rng);
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i) {
            const Genome before = current;
            const Genome child =
                sampler.crossover(sampler.mutate(current, rng), sampler.sample(rng), rng);
            QCOMPARE(current, before);
            QCOMPARE(Genome::parse(child.text()).value(), child);
            QCOMPARE(sampler.repair(child, rng), child);
            const bool isNetwork = std::any_of(child.genes.begin(), child.genes.end(), isRecorded);
            QVERIFY2(!isNetwork || sampler.contains(child), child.text().c_str());
            seen.insert(child.text());
            current = child;
        }
        QVERIFY(seen.size() > 400);
    }

    void otherValuesAreOutside_data()
    {
        QTest::addColumn<QString>("genome");
        QTest::newRow("width") << "Lcw12k3s1p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("coefficient") << "Lco08k3s1p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("kernel") << "Lcw8k5s1p2arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("stride") << "Lcw8k3s2p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("padding") << "Lcw8k3s1p0arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("activation") << "Lcw8k3s1p1agn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("expansion") << "Lme6arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("kind") << "Lbw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("pool") << "Lcw8k3s1p1arn1EPa2ELcw16k3s1p1arn1EE";
        QTest::newRow("too few stages") << "Lcw8k3s1p1arn1EE";
        QTest::newRow("too many stages")
            << "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("repeats") << "Lcw8k3s1p1arn2EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("decoder") << "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1ENubsad2w100h0EE";
        QTest::newRow("bands") << "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1ENubscd2w100h0b1EE";
        QTest::newRow("no pool between") << "Lcw8k3s1p1arn1ELcw16k3s1p1arn1EE";
    }
    void otherValuesAreOutside()
    {
        QFETCH(QString, genome);
        const SpaceSampler sampler(
            plainSpace(2, 2, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16, 32}));
        QVERIFY(sampler.contains(Genome::parse("Lme4arn1EPM2ELcw16k3s1p1arn1EPM2EE").value()));
        QVERIFY(!sampler.contains(Genome::parse(genome.toStdString()).value()));
    }

    void repairFindsTheNearestLegalGenome()
    {
        const SpaceSampler sampler(
            plainSpace(2, 3, {BlockKind::ConvBnAct, BlockKind::RepConv}, {8, 16, 32}));
        Rng rng(1);
        // A width and a kernel beside the lists, a pool that is not allowed, a foreign block.
        const auto odd = Genome::parse("Lcw14k7s1p3arn1EPa2ELdw8arn1EE").value();
        const Genome legal = sampler.repair(odd, rng);
        QVERIFY(sampler.contains(legal));
        QCOMPARE(legal.genes[0].block.kind, BlockKind::ConvBnAct);
        QCOMPARE(legal.genes[0].block.width, 16);
        QCOMPARE(legal.genes[0].block.kernel, 3);
        QCOMPARE(legal.genes[1].pool.kind, PoolKind::Max);
        for (const char* text :
             {"Lme4arn1EE", "LDd0.20n1EPa2EPM2EPM2ELRr4arn1EE", "PM2ELbo04k3s1p1arn1EE"})
            QVERIFY(sampler.contains(sampler.repair(Genome::parse(text).value(), rng)));
    }

    void distanceIsAMetric()
    {
        const SpaceSampler sampler(SearchSpace::defaults());
        Rng rng(21);
        std::vector<Genome> genomes;
        for (int i = 0; i < 25; ++i)
            genomes.push_back(sampler.sample(rng).withoutDeadGenes());
        for (const Genome& a : genomes)
            for (const Genome& b : genomes) {
                QCOMPARE(genomeDistance(a, b), genomeDistance(b, a));
                QCOMPARE(genomeDistance(a, b) == 0.0, a == b);
                for (const Genome& c : genomes)
                    QVERIFY(genomeDistance(a, c)
                            <= genomeDistance(a, b) + genomeDistance(b, c) + 1e-12);
            }
        const auto base = Genome::parse("Lcw16k3s1p1arn1EPM2ELcw32k3s1p1arn1EE").value();
        const auto wider = Genome::parse("Lcw24k3s1p1arn1EPM2ELcw32k3s1p1arn1EE").value();
        const auto deeper =
            Genome::parse("Lcw16k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2ELcw32k3s1p1arn1EE").value();
        QVERIFY(genomeDistance(base, wider) < genomeDistance(base, deeper));
        QCOMPARE(genomeDistance(base, deeper), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSearchSpace)
#include "tst_search_space.moc"
