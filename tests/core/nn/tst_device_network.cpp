#include "core/nn/detail/device_network.h"
#include "core/nn/detail/model.h"
#include "core/nn/detail/torch_network.h"
#include "tests/support/genomes.h"

#include <QtTest>

#include <cmath>
#include <map>

using namespace sextant;
using namespace sextant::detail;

namespace {

constexpr const char* kHalfResolution = "Lcw8k3s2p1arn1EPM2ELcw12k3s1p1arn1EE";

/// A folded network with weights that a training could have left, and images.
struct Subject {
    Network network;
    NamedTensors weights;
    Normalisation normalisation{{100.0f, 120.0f}, {30.0f, 25.0f}};
    torch::Tensor raw;

    explicit Subject(const char* genome, int size = 32, double rawScale = 1.0)
    {
        const Network plain =
            buildNetwork(Genome::parse(genome).value(), {2, size, size}, 1).value();
        const FoldedNetwork folded = foldNetwork(plain);
        Rng rng(4);
        network = folded.network;
        weights = foldWeights(folded, plain, initialWeights(plain, rng));
        torch::manual_seed(1);
        raw = torch::randint(0, 255, {2, 2, size, size}).to(torch::kFloat) * rawScale;
        normalisation.mean = {static_cast<float>(127 * rawScale),
                              static_cast<float>(127 * rawScale)};
        normalisation.deviation = {static_cast<float>(70 * rawScale),
                                   static_cast<float>(70 * rawScale)};
    }

    [[nodiscard]] torch::Tensor on(const DeviceRules& rules, const RuleParts& parts = {}) const
    {
        const torch::NoGradGuard noGrad;
        return runOnDevice(network, weights, raw, normalisation, {rules, parts});
    }
    [[nodiscard]] torch::Tensor onHost() const { return on({}); }

    /// Root mean square difference from the host, in units of the host's deviation.
    [[nodiscard]] double error(const DeviceRules& rules, const RuleParts& parts = {}) const
    {
        const torch::Tensor host = onHost();
        const torch::Tensor difference =
            (on(rules, parts) - host).nan_to_num(1e9, 1e9, -1e9).to(torch::kDouble);
        return std::sqrt(difference.square().mean().item<double>())
            / host.to(torch::kDouble).std().item<double>();
    }
};

DeviceRules half()
{
    DeviceRules rules;
    rules.storage = StorageKind::Float;
    return rules;
}

DeviceRules rulesOf(const char* id)
{
    return findProfile(id).value().rules;
}

} // namespace

class TestDeviceNetwork : public QObject {
    Q_OBJECT

    /// The cause that a planted problem has, by each cause alone and by leaving each out.
    static void onlyCauseIs(const std::string& name, const Subject& subject,
                            const DeviceRules& rules)
    {
        const double all = subject.error(rules);
        QVERIFY2(all > 1e-3, qPrintable(QString::number(all)));
        for (const NamedPart& part : ruleParts()) {
            RuleParts alone = RuleParts::none();
            alone.*part.part = true;
            RuleParts without;
            without.*part.part = false;
            const double aloneError = subject.error(rules, alone);
            const double withoutError = subject.error(rules, without);
            const bool planted = part.name == name;
            const QString seen = QStringLiteral("%1: all %2, alone %3, left out %4")
                                     .arg(QString::fromStdString(std::string(part.name)))
                                     .arg(all)
                                     .arg(aloneError)
                                     .arg(withoutError);
            QVERIFY2(planted ? aloneError > 0.5 * all : aloneError < 0.3 * all, qPrintable(seen));
            QVERIFY2(planted ? withoutError < 0.5 * all : withoutError > 0.5 * all,
                     qPrintable(seen));
        }
    }

private Q_SLOTS:
    void theHostIsADeviceWithoutRules()
    {
        for (const char* genome : kEveryBlock) {
            const Subject subject(genome);
            const torch::NoGradGuard noGrad;
            const torch::Tensor folded =
                runNetwork(subject.network, subject.weights,
                           normalised(subject.raw, subject.normalisation), {});
            QVERIFY(torch::allclose(subject.onHost(), folded, 1e-4, 1e-4));
            for (const char* id : {"myriad-x-2020", "fp16-worst-case", "fp8-e4m3"})
                QVERIFY(torch::allclose(subject.on(rulesOf(id), RuleParts::none()), folded, 1e-4,
                                        1e-4));
        }
    }

    void everyStageHoldsNumbersOfTheFormat()
    {
        for (const char* genome : kEveryBlock) {
            const Subject subject(genome);
            for (const char* id : {"myriad-x", "fp16-worst-case", "ieee-fp16-strict", "fp8-e4m3"}) {
                const DeviceRules rules = rulesOf(id);
                int stages = 0;
                DeviceMode mode{rules};
                mode.observe = [&](std::size_t op, const torch::Tensor& x,
                                   const StageCounts& counts) {
                    const torch::Tensor values = x.contiguous();
                    for (std::int64_t i = 0; i < values.numel(); ++i) {
                        const float value = values.data_ptr<float>()[i];
                        if (!(roundTo(rules.floatRule, value) == value))
                            QFAIL(id);
                    }
                    stages += isStage(subject.network.ops[op]) && counts.stored.values > 0;
                };
                const torch::NoGradGuard noGrad;
                (void)runOnDevice(subject.network, subject.weights, subject.raw,
                                  subject.normalisation, mode);
                QVERIFY(stages > 10);
            }
        }
    }

    void accumulatorsAreThoseOfTheNumerics()
    {
        // One convolution: the device's logits are the kernel's sums.
        const Subject subject("Lbw6k3s1p1arn1EE", 12);
        DeviceRules rules = half();
        rules.accumulator = {AccumulatorFormat::Float16, Rounding::TowardZero};
        std::map<std::string, torch::Tensor> values;
        DeviceMode mode{rules};
        mode.observe = [&](std::size_t op, const torch::Tensor& x, const StageCounts&) {
            values[subject.network.ops[op].name] = x.contiguous();
        };
        const torch::NoGradGuard noGrad;
        (void)runOnDevice(subject.network, subject.weights, subject.raw, subject.normalisation,
                          mode);
        const torch::Tensor& in = values.at("input");
        const auto stored = [](const torch::Tensor& x) {
            std::vector<float> rounded(static_cast<std::size_t>(x.numel()));
            roundSpan(FloatRule{}, {x.data_ptr<float>(), rounded.size()}, rounded);
            return rounded;
        };
        const ConvShape shape{2, 2, 12, 12, 6, 3, 1, 1, 1};
        std::vector<float> expected(static_cast<std::size_t>(shape.outputSize()));
        Convolution(shape, rules.accumulator, stored(subject.weights.at("gene0.conv.weight")),
                    stored(subject.weights.at("gene0.conv.bias")))
            .run({in.data_ptr<float>(), static_cast<std::size_t>(in.numel())}, expected);
        const torch::Tensor& out = values.at("gene0.conv");
        QVERIFY(std::equal(expected.begin(), expected.end(), out.data_ptr<float>()));
    }

    void resultsDoNotDependOnThreads()
    {
        for (const char* genome : kEveryBlock) {
            const Subject subject(genome);
            const DeviceRules rules = rulesOf("fp16-worst-case");
            at::set_num_threads(1);
            const torch::Tensor one = subject.on(rules);
            at::set_num_threads(2);
            const torch::Tensor two = subject.on(rules);
            QVERIFY(torch::equal(one, two));
        }
    }

    void gradientsGoStraightThrough()
    {
        const Subject subject(kHalfResolution);
        const auto gradientUnder = [&](const DeviceRules& rules) {
            NamedTensors leaves = subject.weights.clone();
            std::vector<torch::Tensor> parts;
            for (const auto& [name, tensor] : leaves.entries()) {
                torch::Tensor leaf = tensor;
                leaf.set_requires_grad(true);
            }
            runOnDevice(subject.network, leaves, subject.raw, subject.normalisation, {rules})
                .square()
                .mean()
                .backward();
            for (const auto& [name, tensor] : leaves.entries())
                parts.push_back(tensor.grad().flatten());
            return torch::cat(parts);
        };
        const torch::Tensor host = gradientUnder({});
        QVERIFY(host.norm().item<double>() > 0);
        for (const char* id : {"myriad-x", "ieee-fp16-strict", "armv8.2-fp16-cpu"}) {
            const double cosine =
                torch::cosine_similarity(gradientUnder(rulesOf(id)), host, 0).item<double>();
            QVERIFY2(cosine > 0.999, id);
        }
        DeviceRules asymmetric;
        asymmetric.linearResize = LinearResize::Asymmetric;
        QVERIFY(!torch::allclose(gradientUnder(asymmetric), host));
    }

    void plantedStorage()
    {
        DeviceRules rules;
        rules.storage = StorageKind::Float;
        rules.floatRule.format = kBfloat16;
        onlyCauseIs("storage", Subject(kPynasBlocks), rules);
    }

    void plantedSubnormals()
    {
        Subject subject("Lbw8k3s1p1arn1ELbw8k3s1p1arn1EE");
        // Weights below the smallest normal number, whose loss a large later layer shows.
        for (const auto& [name, tensor] : subject.weights.entries()) {
            torch::Tensor values = tensor;
            if (name == "gene0.conv.weight")
                values.mul_(2e-5);
            if (name == "gene1.conv.weight")
                values.mul_(2e3);
        }
        DeviceRules rules = half();
        rules.weightRounding = WeightRounding::OpenVinoHost;
        rules.floatRule.subnormals = Subnormals::Flush;
        onlyCauseIs("subnormals", subject, rules);
    }

    void plantedOverflow()
    {
        Subject subject("Lbw8k3s1p1arn1ELbw8k3s1p1arn1EE");
        for (const auto& [name, tensor] : subject.weights.entries()) {
            torch::Tensor values = tensor;
            if (name == "gene0.conv.weight")
                values.mul_(2e4);
            if (name == "gene1.conv.weight")
                values.mul_(1e-3);
        }
        DeviceRules rules = half();
        rules.floatRule.overflow = Overflow::Saturate;
        onlyCauseIs("overflow and pre-scale", subject, rules);
    }

    void plantedAccumulator()
    {
        DeviceRules rules = half();
        rules.accumulator = {AccumulatorFormat::Float16, Rounding::TowardZero};
        onlyCauseIs("accumulator", Subject("Lbw64k3s1p1arn1ELbw64k3s1p1arn1EE"), rules);
    }

    void plantedResize()
    {
        DeviceRules rules = half();
        rules.linearResize = LinearResize::Asymmetric;
        onlyCauseIs("resize semantics", Subject(kHalfResolution), rules);
    }

    void plantedOperators()
    {
        // A global average of 128 x 128 values stagnates in FP16; convolutions sum in many lanes.
        Subject subject("Lew16k3s1p1arn1EE", 128);
        DeviceRules rules = half();
        rules.accumulator.format = AccumulatorFormat::Float16;
        rules.accumulator.lanes = 1;
        rules.average = AverageRule::Accumulator;
        for (const auto& [name, tensor] : subject.weights.entries()) {
            torch::Tensor values = tensor;
            if (name.ends_with(".reduce"))
                values.abs_();
            if (name.ends_with(".expand"))
                values.abs_().mul_(4);
            if (name == "gene0.block.conv.bias")
                values.fill_(0.5);
        }
        onlyCauseIs("operator semantics", subject, rules);
    }

    void plantedInput()
    {
        Subject subject(kHalfResolution, 32, 1.0);
        subject.raw = subject.raw * 37.0 + 11.5; // 16-bit numbers
        subject.normalisation = {{4700.0f, 4700.0f}, {2700.0f, 2700.0f}};
        DeviceRules rules = half();
        rules.input = InputPath::U8;
        onlyCauseIs("input quantisation", subject, rules);
    }

    void integersFollowTheirCalibration()
    {
        for (const char* genome : kEveryBlock) {
            for (const char* id : {"coral-edgetpu", "zynq-dpu-b4096"}) {
                Subject subject(genome);
                const DeviceRules rules = rulesOf(id);
                calibrateRanges(subject.network, subject.weights, subject.raw,
                                subject.normalisation, rules);
                const double error = subject.error(rules);
                QVERIFY2(error > 1e-4 && error < 0.5, qPrintable(QString::number(error)));
                // Exact sums and FP32 sums of the same integers differ by FP32's rounding alone.
                RuleParts loose;
                loose.accumulator = false;
                QVERIFY(subject.error(rules, loose) < 0.5);
                calibrateRanges(subject.network, subject.weights, subject.raw,
                                subject.normalisation, rules);
                QCOMPARE(subject.error(rules), error); // calibrating again changes nothing
            }
        }
    }

    void overflowNaNZerosAndSinglePixelsGiveFigures()
    {
        const DeviceRules worst = rulesOf("fp16-worst-case");
        Subject subject(kHalfResolution);
        std::int64_t overflowed = 0;
        DeviceMode mode{worst};
        mode.observe = [&](std::size_t, const torch::Tensor&, const StageCounts& counts) {
            overflowed += counts.accumulated.notFinite + counts.stored.overflowed;
        };
        subject.weights.at("gene0.block.conv.weight").data().mul_(3e4);
        torch::Tensor logits =
            runOnDevice(subject.network, subject.weights, subject.raw, subject.normalisation, mode);
        QVERIFY(overflowed > 0);
        QVERIFY(!logits.isfinite().all().item<bool>()); // seen, not hidden

        Subject clean(kHalfResolution);
        clean.raw.index_put_({0, 0, 3, 3}, std::nanf(""));
        QVERIFY(clean.on(worst).isnan().any().item<bool>());

        Subject zero(kHalfResolution);
        zero.weights.at("gene0.block.conv.weight").data().zero_();
        QVERIFY(zero.on(worst).isfinite().all().item<bool>());

        const Subject pixel("Lcw8k3s1p1arn1ELew8k3s1p1arn1EE", 1);
        for (const char* id : {"fp16-worst-case", "myriad-x", "ieee-fp16-strict"})
            QVERIFY(pixel.on(rulesOf(id)).isfinite().all().item<bool>());
    }

    void integerSumsAloneAreExact()
    {
        for (const char* genome : kEveryBlock) {
            Subject subject(genome);
            const DeviceRules rules = rulesOf("coral-edgetpu");
            calibrateRanges(subject.network, subject.weights, subject.raw, subject.normalisation,
                            rules);
            RuleParts alone = RuleParts::none();
            alone.accumulator = true;
            QVERIFY(subject.error(rules, alone) < 1e-3);
            RuleParts without;
            without.storage = false;
            QVERIFY(subject.error(rules, without) < 1e-3);
        }
    }

    void partsThatAreNotInForceChangeNothing()
    {
        for (const char* genome : kEveryBlock) {
            int idle = 0;
            for (const DeviceProfile& device :
                 loadProfiles(SEXTANT_SOURCE "/resources/devices").profiles) {
                Subject subject(genome);
                if (device.rules.needsRanges())
                    calibrateRanges(subject.network, subject.weights, subject.raw,
                                    subject.normalisation, device.rules);
                for (const NamedPart& part : ruleParts()) {
                    if (isInForce(device.rules, part.part))
                        continue;
                    ++idle;
                    RuleParts alone = RuleParts::none();
                    alone.*part.part = true;
                    RuleParts without;
                    without.*part.part = false;
                    QVERIFY(torch::equal(subject.on(device.rules, alone),
                                         subject.on(device.rules, RuleParts::none())));
                    QVERIFY(
                        torch::equal(subject.on(device.rules, without), subject.on(device.rules)));
                }
            }
            QVERIFY(idle > 10);
        }
    }

    void rangeLossPullsBackFromOverflow()
    {
        Subject subject("Lbw8k3s1p1arn1EE");
        const DeviceRules rules = rulesOf("myriad-x");
        const auto lossAt = [&](double factor) {
            NamedTensors scaled = subject.weights.clone();
            torch::Tensor weight = scaled.at("gene0.conv.weight");
            weight.mul_(factor).set_requires_grad(true);
            torch::Tensor loss = torch::zeros({});
            DeviceMode mode{rules};
            mode.rangeLoss = &loss;
            (void)runOnDevice(subject.network, scaled, subject.raw, subject.normalisation, mode);
            if (loss.requires_grad()) {
                loss.backward();
                // A step against the gradient makes the sums smaller.
                return std::pair{loss.item<double>(),
                                 (weight.grad() * weight.detach()).sum().item<double>()};
            }
            return std::pair{loss.item<double>(), 0.0};
        };
        QCOMPARE(lossAt(1.0).first, 0.0);
        const auto [loss, slope] = lossAt(2e4);
        QVERIFY(loss > 0.0);
        QVERIFY(slope > 0.0);
    }

    void l1LossPullsBackFromWhatCouldOverflow()
    {
        Subject subject("Lbw8k3s1p1arn1EE");
        const DeviceRules rules = rulesOf("myriad-x");
        const auto lossAt = [&](double factor, double& slope) {
            NamedTensors scaled = subject.weights.clone();
            torch::Tensor weight = scaled.at("gene0.conv.weight");
            weight.mul_(factor).set_requires_grad(true);
            torch::Tensor loss = torch::zeros({});
            DeviceMode mode{rules};
            mode.l1Loss = &loss;
            (void)runOnDevice(subject.network, scaled, subject.raw, subject.normalisation, mode);
            if (loss.item<double>() > 0.0) {
                loss.backward();
                slope = (weight.grad() * weight.detach()).sum().item<double>();
            }
            return loss.item<double>();
        };
        double slope = 0.0;
        QCOMPARE(lossAt(0.01, slope), 0.0);
        QCOMPARE(slope, 0.0);
        const double loss = lossAt(1e4, slope);
        QVERIFY(slope > 0.0);
        // Twice the weights are one bit more in every channel of the convolution that is beyond.
        const double doubled = lossAt(2e4, slope);
        QVERIFY(doubled > loss + 0.99);
    }

    void theBestThresholdIsFoundAndZeroKeptWhereItIsGoodEnough()
    {
        std::vector<std::pair<float, std::int8_t>> pixels;
        for (int i = 0; i < 100; ++i)
            pixels.emplace_back(static_cast<float>(i) * 0.1f, i >= 40 ? 1 : 0);
        pixels.emplace_back(9.0f, kNoData);
        const float threshold = bestThreshold(pixels);
        QVERIFY2(threshold > 3.9f && threshold < 4.0f, qPrintable(QString::number(threshold)));
        for (auto& pixel : pixels)
            pixel.first -= 3.95f;
        QCOMPARE(bestThreshold(pixels), 0.0f);
        QCOMPARE(bestThreshold({}), 0.0f);
        QCOMPARE(bestThreshold({{-1.0f, 0}, {-2.0f, 0}}), 0.0f);
    }
};

QTEST_GUILESS_MAIN(TestDeviceNetwork)
#include "tst_device_network.moc"
