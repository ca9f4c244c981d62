#include "core/nn/detail/torch_network.h"
#include "core/nn/inheritance.h"
#include "core/space/space_sampler.h"
#include "tests/support/genomes.h"

#include <QtTest>

#include <limits>

using namespace sextant;
namespace nets = sextant::detail;
using nets::NamedTensors;

namespace {

Network networkOf(const std::string& genome, int bands = 3)
{
    return buildNetwork(Genome::parse(genome).value(), {bands, 32, 32}, 1).value();
}

/// As if trained: no statistic and no bias has its first value.
NamedTensors weightsOf(const Network& network, std::uint64_t seed)
{
    Rng rng(seed);
    NamedTensors weights = nets::initialWeights(network, rng);
    for (const auto& [name, tensor] : weights.entries()) {
        if (tensor.dim() != 1)
            continue;
        const bool positive = name.ends_with(".variance") || name.ends_with(".scale");
        torch::Tensor values = tensor;
        for (std::int64_t i = 0; i < values.numel(); ++i)
            values[i] = positive ? rng.uniform(0.5, 2.0) : rng.uniform(-0.3, 0.3);
    }
    return weights;
}

/// What a training of the child starts from.
NamedTensors startOf(const Network& child, const Inherited& inherited, std::uint64_t seed)
{
    NamedTensors weights = nets::freshWeights(child, seed);
    weights.assignMatching(NamedTensors::unpack(inherited.bytes).value());
    return weights;
}

torch::Tensor outputOf(const Network& network, const NamedTensors& weights)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor x = torch::empty({2, network.input.bands, 32, 32});
    Rng rng(9);
    std::generate_n(x.data_ptr<float>(), x.numel(),
                    [&] { return static_cast<float>(rng.normal()); });
    return nets::runNetwork(network, weights, x, {});
}

} // namespace

class TestInheritance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalGenomesComputeEqualOutputs_data()
    {
        QTest::addColumn<QString>("genome");
        QTest::newRow("convolutions") << "Lcw8k3s1p1arn1EPM2ELbw16k5s1p2agn1EPa2EE";
        QTest::newRow("one stage") << "Lcw8k3s1p1arn1EE";
        QTest::newRow("squeeze and excite") << "Lew24k3s1p1arn1EPM2ELew40k3s1p1arn1EE";
        QTest::newRow("dense, residual, dropout")
            << "Ldw8arn1EPM2ELDd0.20n1EPM2ELRr4arn1EPM2ELcw8k3s1p1arn1EE";
        QTest::newRow("inverted bottlenecks") << "Lcw8k3s1p1arn1EPM2ELme4arn1EPM2ELne3agn1EE";
        for (std::size_t i = 1; i < kEveryBlock.size(); ++i)
            QTest::newRow(kEveryBlock[i]) << kEveryBlock[i];
    }
    void equalGenomesComputeEqualOutputs()
    {
        QFETCH(QString, genome);
        const Network network = networkOf(genome.toStdString());
        const NamedTensors weights = weightsOf(network, 4);
        const auto inherited = inheritWeights(network, weights.pack(), network, 1);
        QVERIFY2(inherited, inherited ? "" : inherited.error().message().c_str());
        QCOMPARE(inherited->share, 1.0);
        QCOMPARE(inherited->tensors, static_cast<int>(weights.entries().size()));
        QVERIFY(inherited->bytes == weights.pack());
        QVERIFY(
            outputOf(network, startOf(network, *inherited, 1)).equal(outputOf(network, weights)));
    }

    /// Wider, with larger kernels or expansions: the old function, and room to learn.
    void growingKeepsTheFunction_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("child");
        QTest::newRow("first stage wider")
            << "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2ELcw24k3s1p1arn1EE"
            << "Lcw12k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2ELcw24k3s1p1arn1EE";
        QTest::newRow("last stage wider") << "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE"
                                          << "Lcw8k3s1p1arn1EPM2ELcw32k3s1p1arn1EE";
        QTest::newRow("larger kernel") << "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE"
                                       << "Lcw8k5s1p2arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("squeeze and excite") << "Lew24k3s1p1arn1EPM2ELcw16k3s1p1arn1EE"
                                            << "Lew40k3s1p1arn1EPM2ELcw16k3s1p1arn1EE";
        QTest::newRow("dense") << "Ldw8arn1EPM2ELcw16k3s1p1arn1EPM2ELdw8arn1EE"
                               << "Ldw16arn1EPM2ELcw16k3s1p1arn1EPM2ELdw8arn1EE";
        QTest::newRow("residual behind dense") << "Ldw8arn1EPM2ELme3arn1EPM2ELcw8k3s1p1arn1EE"
                                               << "Ldw12arn1EPM2ELme3arn1EPM2ELcw8k3s1p1arn1EE";
        QTest::newRow("before a bottleneck") << "Lcw8k3s1p1arn1EPM2ELRr4arn1EPM2ELcw8k3s1p1arn1EE"
                                             << "Lcw16k3s1p1arn1EPM2ELRr4arn1EPM2ELcw8k3s1p1arn1EE";
        QTest::newRow("expansion") << "Lcw8k3s1p1arn1EPM2ELme3arn1EPM2ELne3arn1EE"
                                   << "Lcw8k3s1p1arn1EPM2ELme6arn1EPM2ELne3arn1EE";
        QTest::newRow("everything") << "Lcw8k3s1p1arn1EPM2ELne3arn1EPM2ELew24k3s1p1arn1EE"
                                    << "Lcw12k5s1p2arn1EPM2ELne4arn1EPM2ELew32k5s1p2arn1EE";
    }
    void growingKeepsTheFunction()
    {
        QFETCH(QString, parent);
        QFETCH(QString, child);
        const Network old = networkOf(parent.toStdString());
        const Network grown = networkOf(child.toStdString());
        const NamedTensors weights = weightsOf(old, 4);
        const auto inherited = inheritWeights(old, weights.pack(), grown, 1).value();
        QVERIFY(inherited.share > 0.1 && inherited.share < 1.0);
        const torch::Tensor before = outputOf(old, weights);
        const torch::Tensor after = outputOf(grown, startOf(grown, inherited, 1));
        QVERIFY(before.std().item<float>() > 0.1f);
        QVERIFY2(torch::allclose(before, after, 1e-4, 1e-4),
                 qPrintable(QString::number((before - after).abs().max().item<float>())));
    }

    void theFirstStagesOldChannelsAreAsBefore()
    {
        Network old = networkOf("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE");
        Network wide = networkOf("Lcw16k3s1p1arn1EPM2ELcw16k3s1p1arn1EE");
        const NamedTensors weights = weightsOf(old, 4);
        const auto inherited = inheritWeights(old, weights.pack(), wide, 1).value();
        const NamedTensors start = startOf(wide, inherited, 1);
        const NamedTensors fresh = nets::freshWeights(wide, 1);
        for (const char* suffix : {"conv.weight", "conv.bias", "norm.scale", "norm.variance"}) {
            const std::string name = std::string("gene0.block.") + suffix;
            QVERIFY(start.at(name).narrow(0, 0, 8).equal(weights.at(name)));
            QVERIFY(start.at(name).narrow(0, 8, 8).equal(fresh.at(name).narrow(0, 8, 8)));
        }
        old.ops.resize(4); // input, convolution, norm, activation
        wide.ops.resize(4);
        const torch::Tensor before = outputOf(old, weights);
        const torch::Tensor after = outputOf(wide, start);
        QCOMPARE(after.size(1), 16);
        QVERIFY(torch::allclose(after.narrow(1, 0, 8), before, 1e-5, 1e-6));
    }

    void kernelsAreCentred()
    {
        const Network small = networkOf("Lcw4k3s1p1arn1EE");
        const Network large = networkOf("Lcw4k5s1p2arn1EE");
        const std::string name = "gene0.block.conv.weight";
        const NamedTensors three = weightsOf(small, 4);
        const NamedTensors five = weightsOf(large, 5);
        const auto middle = [](const torch::Tensor& kernels) {
            return kernels.narrow(2, 1, 3).narrow(3, 1, 3);
        };
        const auto grown = startOf(large, inheritWeights(small, three.pack(), large, 1).value(), 1);
        QVERIFY(middle(grown.at(name)).equal(three.at(name)));
        QCOMPARE(grown.at(name).abs().sum().item<float>(),
                 middle(grown.at(name)).abs().sum().item<float>());
        const auto cut = startOf(small, inheritWeights(large, five.pack(), small, 1).value(), 1);
        QVERIFY(cut.at(name).equal(middle(five.at(name))));
    }

    void anInsertedStageShiftsTheOthers()
    {
        const Network old = networkOf("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EPa2ELcw24k5s1p2arn1EE");
        const Network longer = networkOf(
            "Lcw8k3s1p1arn1EPM2ELbw16k3s1p1agn1EPM2ELcw16k3s1p1arn1EPa2ELcw24k5s1p2arn1EE");
        const NamedTensors weights = weightsOf(old, 4);
        const auto start =
            startOf(longer, inheritWeights(old, weights.pack(), longer, 1).value(), 1);
        QVERIFY(start.at("gene0.block.conv.weight").equal(weights.at("gene0.block.conv.weight")));
        QVERIFY(start.at("gene6.block.conv.weight").equal(weights.at("gene4.block.conv.weight")));
        QVERIFY(start.at("gene4.block.norm.mean").equal(weights.at("gene2.block.norm.mean")));
        QVERIFY(start.at("gene4.block.conv.weight")
                    .narrow(1, 0, 8)
                    .equal(weights.at("gene2.block.conv.weight")));
        QVERIFY(start.at("gene2.conv.weight")
                    .equal(nets::freshWeights(longer, 1).at("gene2.conv.weight")));
        // The decoder follows: its stages are named after recorded blocks, here one more.
        QVERIFY(
            start.at("decoder2.first.conv.weight").equal(weights.at("decoder1.first.conv.weight")));
        QVERIFY(start.at("decoder0.second.conv.weight")
                    .equal(weights.at("decoder0.second.conv.weight")));
        QVERIFY(start.at("decoder1.first.conv.weight")
                    .equal(nets::freshWeights(longer, 1).at("decoder1.first.conv.weight")));
        const auto back =
            startOf(old, inheritWeights(longer, weightsOf(longer, 5).pack(), old, 1).value(), 1);
        QVERIFY(back.at("gene4.block.conv.weight")
                    .equal(weightsOf(longer, 5).at("gene6.block.conv.weight")));
    }

    void aNarrowerStageKeepsItsFirstChannels()
    {
        const Network old = networkOf("Lcw16k3s1p1arn1EPM2ELcw16k3s1p1arn1EE");
        const Network narrow = networkOf("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE");
        const NamedTensors weights = weightsOf(old, 4);
        const auto inherited = inheritWeights(old, weights.pack(), narrow, 1).value();
        QCOMPARE(inherited.share, 1.0);
        const auto start = startOf(narrow, inherited, 1);
        QVERIFY(start.at("gene2.block.conv.weight")
                    .equal(weights.at("gene2.block.conv.weight").narrow(1, 0, 8)));
        // Behind the concatenation: 8 of the skip's 16 channels, then 8 of the 16 that came up.
        const torch::Tensor joined = weights.at("decoder0.first.conv.weight").narrow(0, 0, 8);
        QVERIFY(start.at("decoder0.first.conv.weight")
                    .equal(torch::cat({joined.narrow(1, 0, 8), joined.narrow(1, 16, 8)}, 1)));
    }

    /// Whatever mutation makes: tensors of the child, finite, the same every time.
    void everyMutationCanInherit()
    {
        const SpaceSampler space(SearchSpace::defaults());
        Rng rng(3);
        int sharing = 0;
        for (int i = 0; i < 60; ++i) {
            const Genome genome = space.sample(rng);
            const auto old = buildNetwork(genome, {3, 32, 32}, 1);
            const auto child = buildNetwork(space.mutate(genome, rng), {3, 32, 32}, 1);
            if (!old || !child)
                continue;
            const std::string bytes = weightsOf(*old, 4).pack();
            const auto inherited = inheritWeights(*old, bytes, *child, 7);
            QVERIFY2(inherited, inherited ? "" : inherited.error().message().c_str());
            QVERIFY(inheritWeights(*old, bytes, *child, 7)->bytes == inherited->bytes);
            QVERIFY(inherited->share >= 0.0 && inherited->share <= 1.0);
            const auto tensors = nets::unpackUsable(inherited->bytes).value();
            const auto fresh = nets::freshWeights(*child, 7);
            QCOMPARE(static_cast<int>(tensors.entries().size()), inherited->tensors);
            for (const auto& [name, tensor] : tensors.entries())
                QVERIFY(fresh.has(name) && fresh.at(name).sizes() == tensor.sizes());
            sharing += inherited->share > 0.3 ? 1 : 0;
        }
        QVERIFY2(sharing > 40, qPrintable(QString::number(sharing)));
    }

    void otherBandsAndClassesInheritWhatTheyShare()
    {
        const Network old = networkOf("Lcw8k3s1p1arn1EE", 3);
        const Network more = networkOf("Lcw8k3s1p1arn1EE", 4);
        const NamedTensors weights = weightsOf(old, 4);
        const auto start = startOf(more, inheritWeights(old, weights.pack(), more, 1).value(), 1);
        const torch::Tensor kernels = start.at("gene0.block.conv.weight");
        QVERIFY(kernels.narrow(1, 0, 3).equal(weights.at("gene0.block.conv.weight")));
        QCOMPARE(kernels.narrow(1, 3, 1).abs().sum().item<float>(), 0.0f);
    }

    void foreignWeightsAreRefused()
    {
        const Network old = networkOf("Lcw8k3s1p1arn1EE");
        const Network other = networkOf("Lcw16k3s1p1arn1EE");
        const auto code = [&](const std::string& bytes) {
            return inheritWeights(old, bytes, other, 1).error().code;
        };
        QCOMPARE(code(weightsOf(other, 1).pack()), ErrorCode::StudyCorrupt);
        QCOMPARE(code("no weights"), ErrorCode::StudyCorrupt);
        const NamedTensors weights = weightsOf(old, 1);
        torch::Tensor bias = weights.at("head.conv.bias");
        bias.fill_(std::numeric_limits<float>::quiet_NaN());
        QCOMPARE(code(weights.pack()), ErrorCode::StudyCorrupt);
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"
