#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/torch_network.h"
#include "tests/support/genomes.h"

#include <QtTest>

#include <cmath>

using namespace sextant;
using namespace sextant::detail;

namespace {

} // namespace

class TestDeviceNumerics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storingInPlaceRoundsAndCounts()
    {
        const torch::Tensor x =
            torch::randn({4099}) * torch::pow(10.0, torch::randint(-9, 6, {4099}));
        const torch::Tensor expected = x.to(torch::kHalf).to(torch::kFloat);
        RoundingCounts counts;
        const torch::Tensor stored = storeInPlace(x.clone(), {}, counts);
        QVERIFY(torch::equal(stored, expected));
        QCOMPARE(counts.values, 4099);
        QCOMPARE(counts.overflowed, expected.isinf().sum().item<std::int64_t>());
        QVERIFY(counts.overflowed > 0 && counts.flushed > 0);
        const torch::Tensor transposed = torch::randn({5, 7}).t();
        QVERIFY(torch::equal(storeInPlace(transposed.clone(), {}, counts),
                             transposed.to(torch::kHalf).to(torch::kFloat)));
    }

    void gradientGoesStraightThroughButNotThroughOverflow()
    {
        for (const Overflow overflow : {Overflow::Infinity, Overflow::Saturate}) {
            torch::Tensor x = torch::tensor({0.1f, 1e6f, -3.0f});
            x.requires_grad_(true);
            RoundingCounts counts;
            FloatRule rule;
            rule.overflow = overflow;
            (storeInPlace(x * 1, rule, counts).nan_to_num(0, 0, 0)
             * torch::tensor({2.0f, 2.0f, 5.0f}))
                .sum()
                .backward();
            QVERIFY(torch::equal(x.grad(), torch::tensor({2.0f, 0.0f, 5.0f})));
        }
    }

    void weightsAreRoundedAsTheHostSoftwareDoes()
    {
        DeviceRules rules;
        rules.storage = StorageKind::Float;
        torch::Tensor x = torch::tensor({1.0f + 0x1p-11f, 70000.0f, 4e-5f, 3e-5f});
        x.requires_grad_(true);
        QVERIFY(
            torch::equal(roundWeights(x, rules),
                         x.detach().clamp(-65504.0f, 65504.0f).to(torch::kHalf).to(torch::kFloat)));
        rules.weightRounding = WeightRounding::OpenVinoHost;
        const torch::Tensor rounded = roundWeights(x, rules);
        QVERIFY(torch::equal(rounded, torch::tensor({1.0009765625f, 65504.0f, 0x1p-14f, 0.0f})));
        rounded.sum().backward();
        QVERIFY(torch::equal(x.grad(), torch::ones({4})));
    }

    void resizeModes()
    {
        const torch::Tensor row =
            torch::arange(4, torch::kFloat).view({1, 1, 1, 4}).expand({1, 1, 2, 4}).contiguous();
        const auto first = [&](LinearResize mode) {
            return resizeLinear(row, 4, 8, mode)[0][0][1].contiguous();
        };
        QVERIFY(torch::allclose(first(LinearResize::Asymmetric),
                                torch::tensor({0.f, .5f, 1.f, 1.5f, 2.f, 2.5f, 3.f, 3.f})));
        QVERIFY(torch::allclose(first(LinearResize::HalfPixel),
                                torch::tensor({0.f, .25f, .75f, 1.25f, 1.75f, 2.25f, 2.75f, 3.f})));
        QVERIFY(torch::allclose(first(LinearResize::AlignCorners), torch::linspace(0, 3, 8), 1e-5,
                                1e-5));
    }

    void asymmetricResizeOfAnyRatioFollowsItsDefinition()
    {
        const torch::Tensor x = torch::randn({1, 1, 5, 7});
        const torch::Tensor out = resizeLinear(x, 12, 9, LinearResize::Asymmetric);
        for (int v = 0; v < 12; ++v) {
            for (int u = 0; u < 9; ++u) {
                const double y = v * 5.0 / 12;
                const double xx = u * 7.0 / 9;
                const int y0 = static_cast<int>(y);
                const int x0 = static_cast<int>(xx);
                const auto at = [&](int r, int c) {
                    return x[0][0][std::min(r, 4)][std::min(c, 6)].item<double>();
                };
                const double fy = y - y0;
                const double fx = xx - x0;
                const double expected = (at(y0, x0) * (1 - fx) + at(y0, x0 + 1) * fx) * (1 - fy)
                    + (at(y0 + 1, x0) * (1 - fx) + at(y0 + 1, x0 + 1) * fx) * fy;
                QVERIFY(std::abs(out[0][0][v][u].item<double>() - expected) < 1e-5);
            }
        }
    }

    void tensorsHoldExactlyTheCountedParameters()
    {
        const auto network =
            buildNetwork(Genome::parse(kPynasBlocks).value(), {3, 32, 32}, 1).value();
        Rng rng(1);
        const NamedTensors weights = initialWeights(network, rng);
        std::int64_t count = 0;
        for (const auto& [name, tensor] : weights.entries())
            count += isStatistic(name) ? 0 : tensor.numel();
        QCOMPARE(count, network.params);
    }

    void foldedEqualsUnfolded_data()
    {
        QTest::addColumn<QString>("genome");
        for (const char* genome : kEveryBlock)
            QTest::newRow(genome) << genome;
    }
    /// And the planar kernels LibTorch's own operators, also for transposed convolutions.
    void foldedEqualsUnfolded()
    {
        QFETCH(QString, genome);
        const torch::NoGradGuard noGrad;
        const auto network =
            buildNetwork(Genome::parse(genome.toStdString()).value(), {3, 32, 48}, 1).value();
        const FoldedNetwork folded = foldNetwork(network);
        Rng rng(2);
        NamedTensors weights = initialWeights(network, rng);
        torch::manual_seed(3);
        for (const auto& [name, tensor] : weights.entries()) {
            torch::Tensor values = tensor;
            if (isStatistic(name) || name.ends_with(".scale"))
                values.uniform_(0.5, 1.5);
            else if (name.ends_with(".bias") || name.ends_with(".shift"))
                values.uniform_(-0.5, 0.5);
        }
        const torch::Tensor x = torch::randn({2, 3, 32, 48});
        const torch::Tensor plain = runNetwork(network, weights, x, {});
        ForwardMode library;
        library.libraryOperators = true;
        const torch::Tensor reference = runNetwork(network, weights, x, library);
        const torch::Tensor other =
            runNetwork(folded.network, foldWeights(folded, network, weights), x, {});
        QCOMPARE(plain.sizes(), (torch::IntArrayRef{2, 1, 32, 48}));
        const double scale = reference.abs().max().item<double>();
        for (const torch::Tensor& result : {plain, other}) {
            const double difference = (result - reference).abs().max().item<double>() / scale;
            QVERIFY2(difference < 3e-5, qPrintable(QString::number(difference)));
        }
    }

    /// As LibTorch's own operators give them.
    void newOperatorsHaveTheirGradients_data()
    {
        QTest::addColumn<QString>("genome");
        for (std::size_t i = 1; i < kEveryBlock.size(); ++i)
            QTest::newRow(kEveryBlock[i]) << kEveryBlock[i];
    }
    void newOperatorsHaveTheirGradients()
    {
        QFETCH(QString, genome);
        const auto network =
            buildNetwork(Genome::parse(genome.toStdString()).value(), {2, 16, 16}, 1).value();
        Rng rng(5);
        NamedTensors weights = initialWeights(network, rng);
        torch::manual_seed(7);
        const torch::Tensor x = torch::randn({2, 2, 16, 16});
        const torch::Tensor direction = torch::randn({2, 1, 16, 16});
        const auto lossWith = [&](bool library) {
            ForwardMode mode;
            mode.training = true;
            mode.libraryOperators = library;
            return (runNetwork(network, weights, x, mode) * direction).sum();
        };
        std::vector<torch::Tensor> inputs;
        for (const auto& [name, tensor] : weights.entries())
            if (!isStatistic(name))
                inputs.push_back(torch::Tensor(tensor).set_requires_grad(true));
        const auto ours = torch::autograd::grad({lossWith(false)}, inputs);
        const auto theirs = torch::autograd::grad({lossWith(true)}, inputs);
        double largest = 0.0;
        for (const torch::Tensor& gradient : theirs)
            largest = std::max(largest, gradient.abs().max().item<double>());
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const double scale = theirs[i].abs().max().item<double>() + 1e-3 * largest;
            const double difference = (ours[i] - theirs[i]).abs().max().item<double>() / scale;
            QVERIFY2(difference < 2e-3, qPrintable(QString::number(difference)));
        }
    }

    void weightsSurvivePackingAndDamageIsSeen()
    {
        NamedTensors weights;
        weights.add("a", torch::randn({2, 3}));
        weights.add("b", torch::zeros({0}));
        const std::string bytes = weights.pack();
        const auto read = NamedTensors::unpack(bytes).value();
        QVERIFY(torch::equal(read.at("a"), weights.at("a")));
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{7}, bytes.size() / 2, bytes.size() - 1})
            QCOMPARE(NamedTensors::unpack(std::string_view(bytes).substr(0, size)).error().code,
                     ErrorCode::StudyCorrupt);
        QVERIFY(!NamedTensors::unpack(bytes + "x"));
    }
};

QTEST_GUILESS_MAIN(TestDeviceNumerics)
#include "tst_device_numerics.moc"
