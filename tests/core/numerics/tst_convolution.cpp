#include "core/base/rng.h"
#include "core/numerics/convolution.h"
#include "core/numerics/plane_sum.h"
#include "core/numerics/rounding.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

using namespace sextant;

namespace {

using Wide = __int128; // multiples of 2^-48, in which every sum of products of halves is exact

Wide toWide(float half)
{
    return static_cast<Wide>(std::ldexp(static_cast<double>(half), 24)) << 24;
}

Wide productOf(float a, float b)
{
    return static_cast<Wide>(std::ldexp(static_cast<double>(a), 24))
        * static_cast<Wide>(std::ldexp(static_cast<double>(b), 24));
}

/// An exact number rounded to binary16 with nothing but integers.
float narrow(Wide exact, const AccumulatorRule& rule, bool negativeZero = false)
{
    const bool negative = exact < 0;
    Wide magnitude = negative ? -exact : exact;
    int top = 0;
    while ((magnitude >> top) > 1)
        ++top;
    const int quantum = std::max(top - 10, 24);
    Wide steps = magnitude >> quantum;
    const Wide rest = magnitude - (steps << quantum);
    const Wide half = Wide{1} << (quantum - 1);
    if (rule.rounding == Rounding::NearestEven && (rest > half || (rest == half && steps % 2 != 0)))
        ++steps;
    magnitude = steps << quantum;
    double value = std::ldexp(static_cast<double>(steps), quantum - 48);
    if (value > 65504.0)
        value = rule.overflow == Overflow::Saturate ? 65504.0 : HUGE_VAL;
    if (rule.subnormals == Subnormals::Flush && value < 0x1p-14)
        value = 0.0;
    const bool sign = exact == 0 ? negativeZero : negative;
    return static_cast<float>(sign ? -value : value);
}

float add(float a, float b, const AccumulatorRule& rule)
{
    if (!std::isfinite(a) || !std::isfinite(b))
        return a + b;
    return narrow(toWide(a) + toWide(b), rule, std::signbit(a) && std::signbit(b));
}

float multiplyAdd(float acc, float a, float x, const AccumulatorRule& rule)
{
    const bool negativeProduct = std::signbit(a) != std::signbit(x);
    if (rule.product == ProductRounding::Rounded)
        return add(acc, narrow(productOf(a, x), rule, negativeProduct), rule);
    if (!std::isfinite(acc))
        return acc;
    return narrow(toWide(acc) + productOf(a, x), rule, std::signbit(acc) && negativeProduct);
}

/// The definition in accumulator.h, written as the loops it tells.
std::vector<float> reference(const ConvShape& s, const AccumulatorRule& rule,
                             const std::vector<float>& in, const std::vector<float>& weights,
                             const std::vector<float>& bias)
{
    const int channels = s.inChannels / s.groups;
    const int outPerGroup = s.outChannels / s.groups;
    const int tile = rule.channelsPerTile > 0 ? rule.channelsPerTile : channels;
    std::vector<float> out;
    for (int n = 0; n < s.images; ++n)
        for (int o = 0; o < s.outChannels; ++o)
            for (int y = 0; y < s.outHeight(); ++y)
                for (int x = 0; x < s.outWidth(); ++x) {
                    float total = 0.0f;
                    for (int first = 0; first < channels; first += tile) {
                        const int end = std::min(first + tile, channels);
                        float sum = 0.0f;
                        for (int lane = 0; lane < rule.lanes && first + lane < end; ++lane) {
                            float acc = 0.0f;
                            for (int c = first + lane; c < end; c += rule.lanes)
                                for (int ky = 0; ky < s.kernel; ++ky)
                                    for (int kx = 0; kx < s.kernel; ++kx) {
                                        const int iy = y * s.stride + ky - s.padding;
                                        const int ix = x * s.stride + kx - s.padding;
                                        const int channel = o / outPerGroup * channels + c;
                                        const bool inside =
                                            iy >= 0 && ix >= 0 && iy < s.height && ix < s.width;
                                        const float value = inside
                                            ? in[static_cast<std::size_t>(
                                                ((n * s.inChannels + channel) * s.height + iy)
                                                    * s.width
                                                + ix)]
                                            : 0.0f;
                                        const float weight = weights[static_cast<std::size_t>(
                                            ((o * channels + c) * s.kernel + ky) * s.kernel + kx)];
                                        acc = multiplyAdd(acc, weight, value, rule);
                                    }
                            sum = lane == 0 ? acc : add(sum, acc, rule);
                        }
                        if (first == 0 && !bias.empty())
                            sum = add(sum, bias[static_cast<std::size_t>(o)], rule);
                        total = first == 0 ? sum : add(total, sum, rule);
                    }
                    out.push_back(total);
                }
    return out;
}

/// Halves of a magnitude around `scale`, a tenth of them zero, subnormal or a power of two, so that
/// ties and cancellations happen.
std::vector<float> halves(std::int64_t count, double scale, Rng& rng)
{
    std::vector<float> values;
    for (std::int64_t i = 0; i < count; ++i) {
        double x = rng.normal() * scale;
        switch (rng.integer(0, 29)) {
        case 0:
            x = 0.0;
            break;
        case 1:
            x = rng.integer(-3, 3) * 0x1p-24;
            break;
        case 2:
            x = std::ldexp(rng.integer(0, 1) ? 1.0 : -1.0, rng.integer(-12, 4));
            break;
        default:
            break;
        }
        values.push_back(roundTo(FloatRule{}, static_cast<float>(x)));
    }
    return values;
}

std::vector<AccumulatorRule> halfRules()
{
    std::vector<AccumulatorRule> rules;
    for (const Rounding rounding : {Rounding::NearestEven, Rounding::TowardZero})
        for (const ProductRounding product : {ProductRounding::Fused, ProductRounding::Rounded})
            for (const Subnormals subnormals : {Subnormals::Keep, Subnormals::Flush})
                for (const Overflow overflow : {Overflow::Infinity, Overflow::Saturate})
                    rules.push_back({AccumulatorFormat::Float16, rounding, product, subnormals,
                                     overflow, 1, 0});
    return rules;
}

const std::vector<ConvShape> kShapes{
    {1, 3, 7, 9, 5, 3, 1, 1, 1}, // dense, every row block
    {2, 5, 6, 6, 15, 1, 1, 1, 1}, // 1x1 whose padding grows the map
    {1, 6, 11, 8, 6, 3, 1, 1, 6}, // depthwise
    {1, 4, 9, 9, 8, 3, 2, 1, 2}, // strided, grouped
    {3, 4, 5, 5, 4, 5, 1, 1, 1}, // kernel larger than the padding covers
    {2, 19, 1, 1, 7, 1, 1, 0, 1}, // linear
    {1, 1, 1, 1, 1, 1, 1, 0, 1}, // one pixel
    {1, 2, 40, 33, 3, 2, 2, 0, 1}, // several panels
};

bool sameBits(const std::vector<float>& a, const std::vector<float>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](float x, float y) {
               return std::isnan(x)
                   ? std::isnan(y)
                   : std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
           });
}

QString describe(KernelSet set, const AccumulatorRule& rule, const std::vector<float>& out,
                 const std::vector<float>& expected)
{
    std::size_t i = 0;
    while (i + 1 < out.size() && sameBits({out[i]}, {expected[i]}))
        ++i;
    return QStringLiteral("%1: value %2 is %3, expected %4; rounding %5, product %6, overflow %7, "
                          "subnormals %8, lanes %9, tile %10")
        .arg(QString::fromStdString(std::string(kernelSetName(set))))
        .arg(i)
        .arg(static_cast<double>(out[i]), 0, 'g', 12)
        .arg(static_cast<double>(expected[i]), 0, 'g', 12)
        .arg(static_cast<int>(rule.rounding))
        .arg(static_cast<int>(rule.product))
        .arg(static_cast<int>(rule.overflow))
        .arg(static_cast<int>(rule.subnormals))
        .arg(rule.lanes)
        .arg(rule.channelsPerTile);
}

std::vector<float> run(const Convolution& convolution, const ConvShape& shape,
                       const std::vector<float>& in, AccumulatorCounts* counts = nullptr)
{
    std::vector<float> out(static_cast<std::size_t>(shape.outputSize()), -77.0f);
    const AccumulatorCounts seen = convolution.run(in, out);
    if (counts)
        *counts = seen;
    return out;
}

/// What LibTorch's flush_denormal and other libraries leave behind in a thread.
class FlushingThread {
public:
#if defined(__x86_64__)
    FlushingThread()
    {
        _mm_setcsr(kFlushing);
    }
    ~FlushingThread()
    {
        _mm_setcsr(m_before);
    }
    [[nodiscard]] static bool isUntouched()
    {
        return (_mm_getcsr() & ~kFlags) == kFlushing;
    }

private:
    static constexpr unsigned kFlags = 0x3f, kFlushing = 0x9fc0; // and exceptions masked
    unsigned m_before = _mm_getcsr();
#else
    [[nodiscard]] static bool isUntouched()
    {
        return true;
    }
#endif
};

/// Pairs of significands whose product is 2^21 but for one part in 2^13 at most: in binary32 their
/// sum with a number 2^11 times as large is the middle of two halves, exactly or not.
std::vector<std::pair<int, int>> nearPowerOfTwo()
{
    std::vector<std::pair<int, int>> pairs;
    for (int a = 1024; a < 2048; ++a)
        for (int b = 1024; b < 2048; ++b)
            if (std::abs(a * b - (1 << 21)) <= 256)
                pairs.emplace_back(a, b);
    return pairs;
}

/// Every rule, in every kernel set and in a thread that flushes, against integers.
void compareWithIntegers(const ConvShape& shape, const std::vector<float>& in,
                         const std::vector<float>& weights)
{
    for (const AccumulatorRule& rule : halfRules()) {
        const auto expected = reference(shape, rule, in, weights, {});
        for (const KernelSet set : supportedKernelSets()) {
            const auto out = run(Convolution(shape, rule, weights, {}, 0, set), shape, in);
            if (!sameBits(out, expected))
                QFAIL(qPrintable(describe(set, rule, out, expected)));
            const FlushingThread thread;
            const auto there = run(Convolution(shape, rule, weights, {}, 0, set), shape, in);
            QVERIFY(FlushingThread::isUntouched());
            if (!sameBits(there, expected))
                QFAIL(qPrintable("flushing thread, " + describe(set, rule, there, expected)));
        }
    }
}

} // namespace

class TestConvolution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsOf4096Ones()
    {
        ConvShape shape;
        shape.inChannels = 4096;
        const std::vector<float> ones(4096, 1.0f);
        AccumulatorRule rule{AccumulatorFormat::Float16};
        for (const KernelSet set : supportedKernelSets()) {
            rule.lanes = 1;
            QCOMPARE(run(Convolution(shape, rule, ones, {}, 0, set), shape, ones)[0], 2048.0f);
            rule.lanes = 16;
            QCOMPARE(run(Convolution(shape, rule, ones, {}, 0, set), shape, ones)[0], 4096.0f);
        }
        std::vector<float> sum(1);
        sumPlanes(AccumulatorRule{AccumulatorFormat::Float16}, ones, sum);
        QCOMPARE(sum[0], 2048.0f);
        sumPlanes(AccumulatorRule{}, ones, sum);
        QCOMPARE(sum[0], 4096.0f);
    }

    /// Every rule, shape, lane count and tile against integers, in every kernel set.
    void everyHalfAccumulatorIsExact()
    {
        Rng rng(11);
        for (const ConvShape& shape : kShapes)
            for (AccumulatorRule rule : halfRules())
                for (const auto& [lanes, tile] : {std::pair{1, 0}, {4, 0}, {2, 3}, {1, 1}}) {
                    rule.lanes = lanes;
                    rule.channelsPerTile = tile;
                    // Large numbers overflow, small ones end in subnormals.
                    for (const double scale : {0.5, 250.0, 0x1p-12}) {
                        const auto in = halves(shape.inputSize(), scale, rng);
                        const auto weights = halves(shape.weightSize(), scale, rng);
                        const auto bias = halves(shape.outChannels, scale, rng);
                        const auto expected = reference(shape, rule, in, weights, bias);
                        for (const KernelSet set : supportedKernelSets()) {
                            const auto out =
                                run(Convolution(shape, rule, weights, bias, 0, set), shape, in);
                            if (!sameBits(out, expected))
                                QFAIL(qPrintable(describe(set, rule, out, expected)));
                        }
                    }
                }
    }

    /// Sums beside and exactly in the middle of two numbers, of both parities and signs, in the
    /// last binade below a power of two, and among subnormal numbers; then a zero of either sign,
    /// or the first number taken away again.
    void sumsNearTheMiddleOfTwoNumbers()
    {
        auto pairs = nearPowerOfTwo();
        QVERIFY(pairs.size() > 200);
        Rng rng(17);
        for (const int exponent : {-16, -15, -14, -13, 0, 10, 12}) {
            ConvShape shape{0, 3, 1, 1, 12, 1, 1, 0, 1};
            std::vector<float> in, weights;
            for (int i = 0; i < shape.outChannels; ++i) {
                const auto [x, w] = pairs[static_cast<std::size_t>(
                    rng.integer(0, static_cast<int>(pairs.size()) - 1))];
                weights.insert(weights.end(), {1.0f, std::ldexp(static_cast<float>(w), -24), 1.0f});
                for (const int steps : {1024, 1025, 1026, 2046, 2047, rng.integer(1, 2047)})
                    for (const int sign : {1, -1}) {
                        const float first = std::ldexp(static_cast<float>(sign * steps),
                                                       std::max(exponent, -14) - 10);
                        const float second = std::ldexp(
                            static_cast<float>(rng.integer(0, 1) ? x : -x), exponent - 8);
                        for (const float third : {0.0f, -0.0f, -first})
                            in.insert(in.end(), {first, second, third});
                    }
            }
            shape.images = static_cast<int>(in.size()) / 3;
            compareWithIntegers(shape, in, weights);
            shape.outChannels = 1;
            weights.resize(3);
            compareWithIntegers(shape, in, weights);
        }
    }

    /// A small number beside a product in the middle of two numbers, and products that underflow.
    void smallNumbersBesideLargeProducts()
    {
        Rng rng(19);
        ConvShape shape{600, 3, 1, 1, 24, 1, 1, 0, 1};
        std::vector<float> in, weights;
        for (int i = 0; i < shape.images; ++i)
            in.insert(in.end(),
                      {std::ldexp(static_cast<float>(rng.integer(-3, 3)), -rng.integer(10, 24)),
                       static_cast<float>(2 * rng.integer(512, 1023) + 1),
                       rng.integer(0, 1) ? 0.0f : -0.0f});
        for (int i = 0; i < shape.outChannels; ++i)
            weights.insert(
                weights.end(),
                {1.0f,
                 std::ldexp(static_cast<float>(2 * rng.integer(-16, 15) + 1), -rng.integer(2, 23)),
                 1.0f});
        compareWithIntegers(shape, in, weights);
    }

    /// Sums of whole numbers that outgrow 11 bits: every other one is a tie.
    void tiesAreCommonInSumsOfIntegers()
    {
        Rng rng(23);
        const ConvShape shape{1, 40, 6, 6, 9, 3, 1, 1, 1};
        std::vector<float> in, weights;
        for (std::int64_t i = 0; i < shape.inputSize(); ++i)
            in.push_back(static_cast<float>(rng.integer(0, 31)));
        for (std::int64_t i = 0; i < shape.weightSize(); ++i)
            weights.push_back(static_cast<float>(rng.integer(-9, 15)));
        compareWithIntegers(shape, in, weights);
    }

    /// A weight shift may carry weights below binary16, where the bounded kernels cannot follow.
    void shiftedWeightsAreTheSameEverywhere()
    {
        Rng rng(29);
        const ConvShape shape{1, 6, 9, 9, 5, 3, 1, 1, 1};
        const auto in = halves(shape.inputSize(), 30.0, rng);
        const auto weights = halves(shape.weightSize(), 0.05, rng);
        for (const AccumulatorRule& rule : halfRules())
            for (const int shift : {-24, -14, 4}) {
                const auto expected =
                    run(Convolution(shape, rule, weights, {}, shift, KernelSet::Scalar), shape, in);
                for (const KernelSet set : supportedKernelSets())
                    QVERIFY(
                        sameBits(run(Convolution(shape, rule, weights, {}, shift, set), shape, in),
                                 expected));
            }
    }

    void infinitiesAndNotNumbersAreTheSameEverywhere()
    {
        Rng rng(3);
        for (const ConvShape& shape : kShapes)
            for (const AccumulatorRule& rule : halfRules()) {
                auto in = halves(shape.inputSize(), 1.0, rng);
                auto weights = halves(shape.weightSize(), 1.0, rng);
                in[in.size() / 2] = std::numeric_limits<float>::infinity();
                in[in.size() / 3] = -std::numeric_limits<float>::infinity();
                weights[weights.size() / 2] = std::nanf("");
                const auto expected =
                    run(Convolution(shape, rule, weights, {}, 0, KernelSet::Scalar), shape, in);
                for (const KernelSet set : supportedKernelSets())
                    QVERIFY(sameBits(run(Convolution(shape, rule, weights, {}, 0, set), shape, in),
                                     expected));
            }
    }

    void float32AndInt32AgreeInEveryKernelSet()
    {
        Rng rng(5);
        for (const ConvShape& shape : kShapes) {
            const auto in = halves(shape.inputSize(), 1.0, rng);
            const auto weights = halves(shape.weightSize(), 1.0, rng);
            const auto bias = halves(shape.outChannels, 1.0, rng);
            AccumulatorRule rule;
            rule.lanes = 2;
            rule.channelsPerTile = 3;
            const auto expected =
                run(Convolution(shape, rule, weights, bias, 0, KernelSet::Scalar), shape, in);
            for (const KernelSet set : supportedKernelSets())
                QVERIFY(sameBits(run(Convolution(shape, rule, weights, bias, 0, set), shape, in),
                                 expected));
        }
    }

    void integersAreExactAtAnyDepth()
    {
        ConvShape shape{1, 700, 5, 5, 3, 3, 1, 1, 1};
        std::vector<float> in(static_cast<std::size_t>(shape.inputSize()), 255.0f);
        std::vector<float> weights(static_cast<std::size_t>(shape.weightSize()), 127.0f);
        Rng rng(2);
        for (std::size_t i = 0; i < weights.size(); i += 7)
            weights[i] = static_cast<float>(rng.integer(-127, 127));
        const std::vector<float> bias{1000.0f, -5.0f, 0.0f};
        AccumulatorRule rule{AccumulatorFormat::Int32};
        std::vector<float> expected;
        for (int o = 0; o < 3; ++o)
            for (int y = 0; y < 5; ++y)
                for (int x = 0; x < 5; ++x) {
                    std::int64_t sum = static_cast<std::int64_t>(bias[static_cast<std::size_t>(o)]);
                    for (int c = 0; c < 700; ++c)
                        for (int ky = 0; ky < 3; ++ky)
                            for (int kx = 0; kx < 3; ++kx)
                                if (y + ky >= 1 && y + ky <= 5 && x + kx >= 1 && x + kx <= 5)
                                    sum += 255
                                        * static_cast<std::int64_t>(
                                               weights[static_cast<std::size_t>(
                                                   ((o * 700 + c) * 3 + ky) * 3 + kx)]);
                    expected.push_back(static_cast<float>(sum));
                }
        QVERIFY(expected[12] > 0x1p24f);
        for (const KernelSet set : supportedKernelSets())
            QVERIFY(sameBits(run(Convolution(shape, rule, weights, bias, 0, set), shape, in),
                             expected));
    }

    void piecesMayRunInAnyDivision()
    {
        const ConvShape shape{2, 6, 20, 17, 9, 3, 1, 1, 1};
        Rng rng(9);
        const auto in = halves(shape.inputSize(), 1.0, rng);
        const auto weights = halves(shape.weightSize(), 1.0, rng);
        const Convolution convolution(shape, AccumulatorRule{AccumulatorFormat::Float16}, weights,
                                      {});
        const auto whole = run(convolution, shape, in);
        std::vector<float> parts(whole.size());
        AccumulatorCounts counts;
        for (std::int64_t piece = convolution.pieces(); piece-- > 0;)
            counts += convolution.run(in, parts, piece, piece + 1);
        QVERIFY(sameBits(parts, whole));
        QCOMPARE(counts.outputs, shape.outputSize());
    }

    void prescalingIsExactUntilItOverflowsAndCounted()
    {
        const ConvShape shape{1, 4, 6, 6, 4, 3, 1, 1, 1};
        Rng rng(4);
        const auto in = halves(shape.inputSize(), 1.0, rng);
        std::vector<float> weights;
        for (std::int64_t i = 0; i < shape.weightSize(); ++i)
            weights.push_back(roundTo(FloatRule{}, static_cast<float>(rng.normal() * 0.01)));
        const std::vector<float> bias{0.5f, 0.25f, -0.5f, 0.0f};
        const AccumulatorRule half{AccumulatorFormat::Float16};
        AccumulatorCounts counts;
        const auto plain = run(Convolution(shape, {}, weights, bias), shape, in, &counts);
        QCOMPARE(counts.notFinite, 0);
        const float highest = counts.maxMagnitude;
        const auto scaled = run(Convolution(shape, half, weights, bias, 6), shape, in, &counts);
        QVERIFY(counts.maxMagnitude > 63 * highest && counts.maxMagnitude < 65 * highest);
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(std::abs(plain[i] - scaled[i]) < 0.02f);
        std::vector<float> large(in.size(), 2000.0f);
        const std::vector<float> ones(weights.size(), 1.0f);
        const auto over = run(Convolution(shape, half, ones, {}, 4), shape, large, &counts);
        QVERIFY(counts.notFinite > 0);
        QVERIFY(std::isinf(over[14]));
        AccumulatorRule saturating = half;
        saturating.overflow = Overflow::Saturate;
        QCOMPARE(run(Convolution(shape, saturating, ones, {}, 4), shape, large)[14], 65504.0f / 16);
    }
};

QTEST_GUILESS_MAIN(TestConvolution)
#include "tst_convolution.moc"
