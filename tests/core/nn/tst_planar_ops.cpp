#include "core/base/rng.h"
#include "core/nn/detail/planar_kernels.h"
#include "core/nn/detail/planar_ops.h"

#include <QtTest>

#include <functional>

using namespace sextant;
using namespace sextant::detail;
using torch::Tensor;

namespace {

using Pairs = std::vector<std::pair<int, int>>;
using Layer = std::function<Tensor(const std::vector<Tensor>&)>;

/// Values and gradients of both layers agree on random inputs of these shapes.
void compareLayers(const std::vector<std::vector<std::int64_t>>& shapes, const Layer& ours,
                   const Layer& theirs, const std::string& what)
{
    std::vector<Tensor> leaves;
    for (const auto& shape : shapes)
        leaves.push_back(torch::randn(shape));
    std::vector<std::vector<Tensor>> gradients;
    std::vector<Tensor> values;
    Tensor weight;
    for (const Layer* layer : {&ours, &theirs}) {
        std::vector<Tensor> inputs;
        for (const Tensor& leaf : leaves)
            inputs.push_back(leaf.clone().set_requires_grad(true));
        const Tensor y = (*layer)(inputs);
        if (!weight.defined())
            weight = torch::randn(y.sizes());
        (y * weight).sum().backward();
        values.push_back(y.detach().contiguous());
        gradients.emplace_back();
        for (const Tensor& input : inputs)
            gradients.back().push_back(input.grad());
    }
    QCOMPARE(values[0].sizes(), values[1].sizes());
    const auto near = [&](const Tensor& a, const Tensor& b, const std::string& part) {
        const double scale = std::max(1.0, b.abs().max().item<double>());
        const double error = (a - b).abs().max().item<double>();
        QVERIFY2(
            error <= 2e-5 * scale,
            (what + ", " + part + ": " + std::to_string(error) + " of " + std::to_string(scale))
                .c_str());
    };
    near(values[0], values[1], "value");
    for (std::size_t i = 0; i < leaves.size(); ++i)
        near(gradients[0][i], gradients[1][i], "gradient " + std::to_string(i));
}

std::string text(std::initializer_list<std::int64_t> numbers)
{
    std::string all;
    for (const std::int64_t number : numbers)
        all += std::to_string(number) + " ";
    return all;
}

} // namespace

class TestPlanarOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(7); }

    void convolutionsAgreeWithLibTorch_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("padding");
        const auto row = [](int n, int in, int out, int h, int w, int k, int p) {
            QTest::newRow(text({n, in, out, h, w, k, p}).c_str())
                << n << in << out << h << w << k << p;
        };
        row(1, 1, 1, 1, 1, 1, 0);
        row(1, 1, 1, 1, 1, 3, 1);
        row(2, 3, 5, 1, 7, 3, 1);
        row(2, 3, 5, 7, 1, 3, 1);
        row(1, 2, 10, 128, 128, 3, 1);
        row(3, 70, 51, 9, 11, 3, 1);
        row(2, 50, 70, 16, 17, 1, 0);
        row(1, 4, 6, 12, 13, 5, 2);
        row(1, 4, 6, 12, 13, 5, 4);
        row(1, 4, 6, 12, 13, 5, 0);
        row(2, 5, 7, 15, 15, 15, 7);
        row(1, 3, 4, 6, 9, 2, 1);
        row(1, 100, 50, 33, 64, 3, 1);
        Rng rng(11);
        for (int i = 0; i < 24; ++i) {
            const int kernel = rng.integer(1, 5);
            row(rng.integer(1, 4), rng.integer(1, 70), rng.integer(1, 70), rng.integer(5, 20),
                rng.integer(5, 40), kernel, rng.integer(0, kernel - 1));
        }
    }
    void convolutionsAgreeWithLibTorch()
    {
        QFETCH(int, batch);
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, kernel);
        QFETCH(int, padding);
        for (const bool relu : {false, true})
            compareLayers(
                {{batch, in, height, width}, {out, in, kernel, kernel}, {out}},
                [&](const auto& x) {
                    return convolvePlanar({x[0]}, x[1], x[2], 1, padding, 1,
                                          relu ? Rectify::Yes : Rectify::No);
                },
                [&](const auto& x) {
                    const Tensor y = torch::conv2d(x[0], x[1], x[2], 1, padding);
                    return relu ? torch::relu(y) : y;
                },
                relu ? "with ReLU" : "plain");
    }

    void twoInputsAreOneConcatenation()
    {
        for (const auto& [first, second] : Pairs{{1, 1}, {50, 50}, {7, 20}})
            compareLayers(
                {{2, first, 9, 20}, {2, second, 9, 20}, {11, first + second, 3, 3}, {11}},
                [](const auto& x) {
                    return convolvePlanar({x[0], x[1]}, x[2], x[3], 1, 1, 1, Rectify::Yes);
                },
                [](const auto& x) {
                    return torch::relu(
                        torch::conv2d(torch::cat({x[0], x[1]}, 1), x[2], x[3], 1, 1));
                },
                "concatenation");
    }

    void depthwiseAgreesWithLibTorch()
    {
        for (const int channels : {1, 2, 17, 70})
            for (const auto& [height, width] : Pairs{{1, 1}, {5, 3}, {32, 32}, {9, 33}})
                for (const int kernel : {1, 3, 5})
                    compareLayers(
                        {{2, channels, height, width}, {channels, 1, kernel, kernel}, {channels}},
                        [&](const auto& x) {
                            return convolvePlanar({x[0]}, x[1], x[2], 1, kernel / 2, channels,
                                                  Rectify::No);
                        },
                        [&](const auto& x) {
                            return torch::conv2d(x[0], x[1], x[2], 1, kernel / 2, 1, channels);
                        },
                        "depthwise " + text({channels, height, width, kernel}));
    }

    void stridesAgreeWithLibTorch()
    {
        for (const int stride : {2, 3})
            for (const int kernel : {1, 3, 5})
                for (const auto& [height, width] : Pairs{{5, 7}, {16, 16}, {9, 33}}) {
                    const std::string what = text({stride, kernel, height, width});
                    compareLayers(
                        {{2, 7, height, width}, {9, 7, kernel, kernel}, {9}},
                        [&](const auto& x) {
                            return convolvePlanar({x[0]}, x[1], x[2], stride, kernel / 2, 1,
                                                  Rectify::Yes);
                        },
                        [&](const auto& x) {
                            return torch::relu(torch::conv2d(x[0], x[1], x[2], stride, kernel / 2));
                        },
                        "stride " + what);
                    compareLayers(
                        {{2, 7, height, width}, {7, 1, kernel, kernel}, {7}},
                        [&](const auto& x) {
                            return convolvePlanar({x[0]}, x[1], x[2], stride, kernel / 2, 7,
                                                  Rectify::No);
                        },
                        [&](const auto& x) {
                            return torch::conv2d(x[0], x[1], x[2], stride, kernel / 2, 1, 7);
                        },
                        "depthwise, stride " + what);
                }
    }

    void othersAreLeftToLibTorch()
    {
        QVERIFY(isPlanarConvolution(torch::zeros({4, 3, 3, 3}), 1, 1));
        QVERIFY(isPlanarConvolution(torch::zeros({4, 1, 3, 3}), 1, 4));
        QVERIFY(!isPlanarConvolution(torch::zeros({4, 3, 3, 3}), 3, 1));
        QVERIFY(!isPlanarConvolution(torch::zeros({4, 2, 3, 3}), 1, 2));
        QVERIFY(!isPlanarConvolution(torch::zeros({4, 2, 17, 17}), 1, 1));
    }

    void batchNormAgreesWithLibTorch()
    {
        for (const int channels : {1, 3, 50, 70})
            for (const auto& [batch, height, width] : std::vector<std::array<int, 3>>{
                     {2, 1, 1}, {1, 1, 5}, {1, 7, 9}, {3, 16, 16}, {2, 70, 67}})
                for (const bool relu : {false, true}) {
                    const Tensor means[2] = {torch::full({channels}, 0.5f),
                                             torch::full({channels}, 0.5f)};
                    const Tensor variances[2] = {torch::ones({channels}), torch::ones({channels})};
                    compareLayers(
                        {{batch, channels, height, width}, {channels}, {channels}},
                        [&](const auto& x) {
                            return normaliseBatch(x[0] * 3 + 20, x[1], x[2], means[0], variances[0],
                                                  0.1, 1e-2, relu ? Rectify::Yes : Rectify::No);
                        },
                        [&](const auto& x) {
                            const Tensor y = at::batch_norm(x[0] * 3 + 20, x[1], x[2], means[1],
                                                            variances[1], true, 0.1, 1e-2, false);
                            return relu ? torch::relu(y) : y;
                        },
                        "norm " + text({batch, channels, height, width, relu}));
                    QVERIFY(torch::allclose(means[0], means[1], 1e-5, 1e-5));
                    QVERIFY(torch::allclose(variances[0], variances[1], 1e-4, 1e-5));
                }
    }

    void poolsAndResizesAgreeWithLibTorch()
    {
        for (const auto& [height, width] :
             Pairs{{2, 2}, {3, 3}, {7, 5}, {16, 16}, {33, 64}, {2, 70}}) {
            const std::string size = text({height, width});
            // Few values, so that a window has equals: the first of them gets the gradient.
            compareLayers(
                {{2, 3, height, width}},
                [](const auto& x) { return maxPoolPlanar(torch::relu(x[0])); },
                [](const auto& x) { return at::max_pool2d(torch::relu(x[0]), 2, 2); },
                "pool " + size);
        }
        for (const auto& [height, width] : Pairs{{1, 1}, {1, 4}, {3, 1}, {7, 5}, {16, 16}, {9, 64}})
            compareLayers(
                {{2, 3, height, width}}, [](const auto& x) { return doubleSizePlanar(x[0]); },
                [&](const auto& x) {
                    return at::upsample_bilinear2d(x[0], {2 * x[0].size(2), 2 * x[0].size(3)},
                                                   false);
                },
                "double " + text({height, width}));
    }

    void everyInstructionSetGivesTheSameConvolution()
    {
        const Tensor x = torch::randn({5, 21, 37});
        const Tensor w = torch::randn({9, 5, 3, 3});
        const Tensor b = torch::randn({9});
        const Tensor expected = torch::conv2d(x.unsqueeze(0), w, b, 1, 1)[0].contiguous();
        const Tensor g = torch::randn_like(expected);
        std::vector<Tensor> gradients;
        for (const PlanarKernels* kernels : allPlanarKernels()) {
            const Tensor packed = torch::empty({w.numel()});
            kernels->packWeights(w.data_ptr<float>(), 9, 5, 3, packed.data_ptr<float>());
            const Tensor y = torch::full_like(expected, -1.0f);
            const Tensor dw = torch::zeros_like(w);
            const Tensor db = torch::zeros_like(b);
            std::vector<const float*> in;
            std::vector<float*> out;
            std::vector<const float*> of;
            for (int c = 0; c < 5; ++c)
                in.push_back(x.data_ptr<float>() + c * 21 * 37);
            for (int c = 0; c < 9; ++c) {
                out.push_back(y.data_ptr<float>() + c * 21 * 37);
                of.push_back(g.data_ptr<float>() + c * 21 * 37);
            }
            std::vector<float> scratch(kernels->scratchSize(5, 9, 8, 37, 3));
            for (int row = 0; row < 21; row += 8) {
                const int end = std::min(row + 8, 21);
                kernels->convolve({in, out, 21, 37, 37, 3, 1, row, end, packed.data_ptr<float>(),
                                   b.data_ptr<float>(), false},
                                  scratch.data());
                kernels->addWeightGradient({in, of, 21, 37, 37, 3, 1, row, end,
                                            dw.data_ptr<float>(), db.data_ptr<float>()},
                                           scratch.data());
            }
            QVERIFY2(torch::allclose(y, expected, 1e-4, 1e-4), kernels->name);
            gradients.push_back(dw);
            QVERIFY2(torch::allclose(dw, gradients.front(), 1e-4, 1e-3), kernels->name);
            QVERIFY2(torch::allclose(db, g.sum({1, 2}), 1e-4, 1e-3), kernels->name);
        }
    }

    void repeatsBitForBit()
    {
        const Tensor x = torch::randn({4, 20, 30, 31});
        const Tensor w = torch::randn({11, 20, 3, 3});
        const Tensor b = torch::randn({11});
        const auto once = [&] {
            const Tensor weight = w.clone().set_requires_grad(true);
            const Tensor input = x.clone().set_requires_grad(true);
            const Tensor scale = torch::ones({11}).set_requires_grad(true);
            Tensor y = convolvePlanar({input}, weight, b, 1, 1, 1, Rectify::No);
            y = normaliseBatch(y, scale, torch::zeros({11}), torch::zeros({11}), torch::ones({11}),
                               0.1, 1e-5, Rectify::Yes);
            y.square().sum().backward();
            return std::vector<Tensor>{y.detach(), weight.grad(), input.grad(), scale.grad()};
        };
        const int threads = at::get_num_threads();
#ifdef SEXTANT_SANITIZED
        const std::vector<int> counts = {1}; // a sanitizer does not see libgomp's barriers
#else
        const std::vector<int> counts = {1, 2};
#endif
        for (const int count : counts) {
            at::set_num_threads(count);
            const auto first = once();
            for (int repeat = 0; repeat < 5; ++repeat) {
                const auto again = once();
                for (std::size_t i = 0; i < first.size(); ++i)
                    QVERIFY(torch::equal(first[i], again[i]));
            }
        }
        at::set_num_threads(threads);
    }

    void nanIsNotHiddenByTheRelu()
    {
        Tensor x = torch::zeros({1, 1, 4, 4});
        x[0][0][1][1] = std::nanf("");
        const Tensor y = convolvePlanar({x}, torch::ones({1, 1, 1, 1}), torch::zeros({1}), 1, 0, 1,
                                        Rectify::Yes);
        QVERIFY(std::isnan(y[0][0][1][1].item<float>()));
        QVERIFY(std::isnan(maxPoolPlanar(y)[0][0][0][0].item<float>()));
    }
};

QTEST_GUILESS_MAIN(TestPlanarOps)
#include "tst_planar_ops.moc"
