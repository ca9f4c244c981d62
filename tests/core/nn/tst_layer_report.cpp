#include "core/nn/detail/model.h"
#include "core/nn/layer_report.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace sextant;
using sextant::detail::NamedTensors;

namespace {

constexpr const char* kGenome = "Lcw8k3s1p1arn1EPM2ELew12k3s1p1arn1EE";

/// A random network and tiles; `change` may spoil its folded weights.
struct Subject {
    ModelData model;
    TileSet tiles;

    explicit Subject(const DeviceRules& rules, int size = 16,
                     const std::function<void(NamedTensors&)>& change = {},
                     const char* genome = kGenome)
        : model{Genome::parse(genome).value(), 2, {{100.0f, 120.0f}, {30.0f, 25.0f}}, {}, {}, {}}
    {
        model.device.rules = rules;
        const Network plain = buildNetwork(model.genome, {2, size, size}, 1).value();
        const FoldedNetwork folded = foldNetwork(plain);
        Rng rng(4);
        const torch::NoGradGuard noGrad;
        NamedTensors weights =
            sextant::detail::foldWeights(folded, plain, sextant::detail::initialWeights(plain, rng))
                .clone();
        if (change)
            change(weights);
        model.deviceWeights = weights.pack();
        tiles.bands = 2;
        for (int n = 0; n < 3; ++n) {
            TileSet::Sample tile;
            tile.width = tile.height = size;
            for (int i = 0; i < 2 * size * size; ++i)
                tile.image.push_back(static_cast<float>(rng.integer(0, 255)));
            tile.label.assign(static_cast<std::size_t>(size * size), 0);
            tiles.samples.push_back(tile);
        }
    }

    [[nodiscard]] std::vector<LayerFigures> report() const
    {
        return reportLayers(model, tiles).value();
    }
    static LayerFigures at(const std::vector<LayerFigures>& layers, OpKind kind)
    {
        return *std::ranges::find(layers, kind, &LayerFigures::kind);
    }
};

DeviceRules half()
{
    DeviceRules rules;
    rules.storage = StorageKind::Float;
    rules.accumulator.format = AccumulatorFormat::Float16;
    return rules;
}

void firstConvolutionTimes(NamedTensors& weights, double factor)
{
    for (const auto& [name, tensor] : weights.entries())
        if (tensor.dim() == 4) {
            torch::Tensor weight = tensor;
            weight.mul_(factor);
            return;
        }
}

} // namespace

class TestLayerReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHostLosesNothing()
    {
        for (const LayerFigures& layer : Subject(DeviceRules()).report()) {
            QVERIFY(std::isinf(layer.snrDb));
            QCOMPARE(layer.maxUlp, 0.0);
            QVERIFY(std::isnan(layer.sumHeadroomBits));
        }
    }

    /// The input stage by hand: normalised in FP32, then rounded to half.
    void figuresOfTheInputAreThoseOfItsRounding()
    {
        const Subject subject(half());
        const LayerFigures layer = Subject::at(subject.report(), OpKind::Input);
        double signal = 0.0;
        double noise = 0.0;
        double ulp = 0.0;
        float largest = 0.0f;
        RangeHistogram range;
        for (const auto& tile : subject.tiles.samples)
            for (std::size_t i = 0; i < tile.image.size(); ++i) {
                const std::size_t band = i < tile.image.size() / 2 ? 0 : 1;
                const float mean = subject.model.normalisation.mean[band];
                const float inverse = 1.0f / subject.model.normalisation.deviation[band];
                const float x = (tile.image[i] - mean) * inverse;
                const float y = roundTo(FloatRule{}, x);
                signal += static_cast<double>(x) * x;
                noise += (static_cast<double>(y) - x) * (static_cast<double>(y) - x);
                ulp = std::max(ulp, std::abs(static_cast<double>(y) - x) / kFloat16.ulp(x));
                largest = std::max(largest, std::abs(y));
                range.add(y);
            }
        QVERIFY(std::abs(layer.snrDb - 10 * std::log10(signal / noise)) < 1e-6);
        QCOMPARE(layer.maxUlp, ulp);
        QCOMPARE(layer.storedHeadroomBits, std::log2(65504.0 / largest));
        QCOMPARE(layer.range, range);
        QCOMPARE(layer.values, std::int64_t{3 * 2 * 16 * 16});
        QCOMPARE(layer.overflowed, std::int64_t{0});
    }

    void anOverflowIsCountedWhereItHappens()
    {
        const auto layers = Subject(half(), 16, [](NamedTensors& weights) {
                                firstConvolutionTimes(weights, 1e6);
                            }).report();
        const LayerFigures conv = Subject::at(layers, OpKind::Conv);
        QVERIFY(conv.sumsOverflowed > 0);
        QVERIFY(conv.range.notFinite > 0);
        QVERIFY(conv.weightsOverflowed > 0);
        QVERIFY(std::isnan(conv.snrDb));
        QVERIFY(std::isfinite(Subject::at(layers, OpKind::Input).snrDb));
    }

    void aTinyWeightIsCountedAsFlushed()
    {
        DeviceRules rules = half();
        rules.floatRule.subnormals = Subnormals::Flush;
        const auto layers = Subject(rules, 16, [](NamedTensors& weights) {
                                firstConvolutionTimes(weights, 1e-6);
                            }).report();
        QVERIFY(Subject::at(layers, OpKind::Conv).weightsFlushed > 0);
    }

    void headroomFallsByOneBitPerDoubling()
    {
        const auto plain = Subject(half()).report();
        const auto doubled = Subject(half(), 16, [](NamedTensors& weights) {
                                 firstConvolutionTimes(weights, 2.0);
                                 for (const auto& [name, tensor] : weights.entries())
                                     if (name.ends_with(".bias")) {
                                         torch::Tensor bias = tensor;
                                         bias.mul_(2.0);
                                         return;
                                     }
                             }).report();
        QCOMPARE(Subject::at(doubled, OpKind::Conv).sumHeadroomBits,
                 Subject::at(plain, OpKind::Conv).sumHeadroomBits - 1.0);
    }

    void degenerateNetworksGiveFigures_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("factor");
        QTest::newRow("all-zero weights") << 16 << 0.0;
        QTest::newRow("a 1x1 map") << 2 << 1.0;
    }
    void degenerateNetworksGiveFigures()
    {
        QFETCH(const int, size);
        QFETCH(const double, factor);
        DeviceRules integer;
        integer.storage = StorageKind::Integer;
        integer.accumulator.format = AccumulatorFormat::Int32;
        for (const DeviceRules& rules : {half(), integer}) {
            const auto layers = Subject(rules, size, [&](NamedTensors& weights) {
                                    firstConvolutionTimes(weights, factor);
                                }).report();
            for (const LayerFigures& layer : layers) {
                QVERIFY(!std::isnan(layer.snrDb));
                QCOMPARE(layer.range.notFinite, std::int64_t{0});
            }
        }
    }

    void aWeightThatIsNotANumberIsSeen()
    {
        const auto layers = Subject(half(), 16, [](NamedTensors& weights) {
                                firstConvolutionTimes(weights, std::nan(""));
                            }).report();
        QVERIFY(Subject::at(layers, OpKind::Conv).sumsOverflowed > 0);
        QVERIFY(std::isnan(layers.back().snrDb));
        QVERIFY(layers.back().range.notFinite > 0);
    }

    void withoutTilesOrWithOtherWeightsItIsAnError()
    {
        Subject subject(half());
        subject.model.genome = Genome::parse("Lcw8k3s1p1arn1EE").value();
        QCOMPARE(reportLayers(subject.model, subject.tiles).error().code, ErrorCode::StudyCorrupt);
        subject.tiles.samples.clear();
        QCOMPARE(reportLayers(subject.model, subject.tiles).error().code,
                 ErrorCode::DatasetInvalid);
    }
};

QTEST_GUILESS_MAIN(TestLayerReport)
#include "tst_layer_report.moc"
