#include "core/space/search_space.h"

#include <QtTest>

#include <map>
#include <set>

using namespace sextant;

class TestSearchSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip()
    {
        for (const SearchSpace& space : {SearchSpace::defaults(), SearchSpace::pynas()})
            QCOMPARE(SearchSpace::fromJson(space.toJson()).value(), space);
    }

    void badFilesNameTheField()
    {
        const auto why = [](const std::string& json) {
            const auto space = SearchSpace::fromJson(json);
            return space ? QString() : QString::fromStdString(space.error().message());
        };
        std::string text = SearchSpace::defaults().toJson();
        QVERIFY(!why("{").isEmpty());
        QVERIFY(why("{}").contains("format"));
        text.replace(text.find("conv_act"), 8, "conv_abc");
        QVERIFY(why(text).contains("conv_abc"));
        SearchSpace empty = SearchSpace::defaults();
        empty.blocks = {BlockKind::Dropout};
        QVERIFY(why(empty.toJson()).contains("convolutional"));
        SearchSpace newer = SearchSpace::defaults();
        std::string newerText = newer.toJson();
        newerText.replace(newerText.find("\"version\": 1"), 12, "\"version\": 9");
        QVERIFY(why(newerText).contains("newer"));
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
            space.size(),
            std::to_string(convolutions + stage * convolutions + stage * stage * convolutions));
        QVERIFY(std::abs(space.log10Size() - std::log10(std::stod(space.size()))) < 1e-12);
        // More digits than a double holds.
        space.maxStages = 8;
        QCOMPARE(space.size().size(), std::size_t{19});
        QCOMPARE(space.size().back(), '0'); // 90 (1 + 262 + ... + 262^7)
        QVERIFY(std::abs(space.log10Size() - 7 * std::log10(262.0) - std::log10(90.0)) < 0.01);
    }

    /// Chi-squared over a space of 56 genomes; 55 degrees of freedom exceed 93 once in a thousand.
    void uniformSamplesAreUniform()
    {
        SearchSpace space = SearchSpace::defaults();
        space.minStages = 1;
        space.maxStages = 2;
        space.blocks = {BlockKind::ConvBnAct, BlockKind::MbConv};
        space.widths = {8, 16, 24, 32, 40};
        space.kernels = {3};
        space.expansions = {2, 4};
        space.activations = {ActivationKind::Relu};
        space.pools = {PoolKind::Max};
        QCOMPARE(space.size(), std::string("56"));
        std::map<std::string, int> counts;
        for (const Genome& genome : space.enumerate())
            counts[genome.text()] = 0;
        QCOMPARE(counts.size(), std::size_t{56});
        Rng rng(6);
        constexpr int kEach = 200;
        for (int i = 0; i < 56 * kEach; ++i) {
            const auto found = counts.find(space.sampleUniform(rng).text());
            QVERIFY(found != counts.end());
            ++found->second;
        }
        double chiSquared = 0.0;
        for (const auto& [genome, count] : counts)
            chiSquared += (count - kEach) * (count - kEach) / static_cast<double>(kEach);
        QVERIFY2(chiSquared < 93.0, qPrintable(QString::number(chiSquared)));
    }

    void everyGenomeOfASmallSpaceIsListedOnce()
    {
        SearchSpace space = SearchSpace::defaults();
        space.minStages = 1;
        space.maxStages = 2;
        space.blocks = {BlockKind::ConvBnAct, BlockKind::MbConv, BlockKind::Dropout};
        space.widths = {8, 16};
        space.kernels = {3, 5};
        space.activations = {ActivationKind::Relu};
        std::set<std::string> listed;
        for (const Genome& genome : space.enumerate()) {
            QCOMPARE(genome, genome.withoutDeadGenes());
            QVERIFY(listed.insert(genome.text()).second);
        }
        // 2 x 2 + 3 convolutions, 41 dropouts, 2 pools; a dropout at the end is dead, as is the
        // last pool, so that two stages end in a convolution.
        const int convolutions = 7;
        QCOMPARE(static_cast<int>(listed.size()),
                 convolutions + (convolutions + 41) * 2 * convolutions);
        Rng rng(3);
        int networks = 0;
        for (int i = 0; i < 2000; ++i) {
            const Genome genome = space.sample(rng).withoutDeadGenes();
            if (!buildNetwork(genome, {3, 32, 32}, 1))
                continue;
            ++networks;
            QVERIFY(listed.contains(genome.text()));
        }
        QVERIFY(networks > 200);
    }

    void singlePointKeepsTheSecondParentsLength()
    {
        const auto a = Genome::parse("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2EE").value();
        const auto b =
            Genome::parse("Lbw8k3s1p1arn1EPa2ELbw8k3s1p1arn1EPa2ELbw8k3s1p1arn1EPa2EE").value();
        const auto space = SearchSpace::defaults();
        Rng rng(4);
        std::set<std::string> children;
        for (int i = 0; i < 50; ++i) {
            const Genome child = space.singlePoint(a, b, rng);
            QCOMPARE(child.genes.size(), b.genes.size());
            QCOMPARE(child.genes.front(), a.genes.front());
            QCOMPARE(child.genes.back(), b.genes.back());
            children.insert(child.text());
        }
        QCOMPARE(children.size(), std::size_t{2}); // cut behind the first gene or the second
    }

    void redrawingAllOrNothing()
    {
        const auto space = SearchSpace::defaults();
        Rng rng(5);
        const Genome genome = space.sample(rng);
        QCOMPARE(space.redrawGenes(genome, 0.0, rng), genome);
        const Genome other = space.redrawGenes(genome, 1.0, rng);
        QCOMPARE(other.genes.size(), genome.genes.size());
        QVERIFY(other != genome);
    }

    void sameSeedSameGenomes()
    {
        const auto space = SearchSpace::defaults();
        Rng a(3);
        Rng b(3);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(space.sample(a), space.sample(b));
    }

    void offspringStayInTheSpace()
    {
        const auto space = SearchSpace::defaults();
        Rng rng(11);
        Genome current = space.sample(rng);
        for (int i = 0; i < 500; ++i) {
            const Genome before = current;
            const Genome child =
                space.crossover(space.mutate(current, rng), space.sample(rng), rng);
            QCOMPARE(current, before);
            const auto stages = static_cast<int>(child.genes.size()) / 2;
            QVERIFY(stages >= space.minStages && stages <= space.maxStages);
            QCOMPARE(Genome::parse(child.text()).value(), child);
            for (const Gene& gene : child.genes)
                QVERIFY(gene.isPool || std::ranges::count(space.blocks, gene.block.kind) == 1);
            current = child;
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchSpace)
#include "tst_search_space.moc"
