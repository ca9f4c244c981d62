#include "core/base/rng.h"
#include "core/numerics/detail/span_rule.h"
#include "core/numerics/integer_scale.h"
#include "core/numerics/kernel_set.h"
#include "core/numerics/rounding.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

using namespace sextant;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// All non-negative finite numbers of a format, ascending, decoded from their bit patterns: the
/// index of a number is its pattern, so even indices have even mantissas.
std::vector<double> numbersOf(const FloatFormat& format)
{
    std::vector<double> numbers;
    const int mantissas = 1 << format.mantissaBits;
    const int exponents = 1 << format.exponentBits;
    const int bias = (1 << (format.exponentBits - 1)) - 1;
    for (int e = 0; e < exponents - (format.hasInfinity ? 1 : 0); ++e)
        for (int m = 0; m < mantissas; ++m) {
            if (!format.hasInfinity && e == exponents - 1 && m == mantissas - 1)
                break; // the NaN
            const double significand = (e == 0 ? 0.0 : 1.0) + static_cast<double>(m) / mantissas;
            numbers.push_back(std::ldexp(significand, (e == 0 ? 1 : e) - bias));
        }
    return numbers;
}

/// Rounding by looking for neighbours in the list of all numbers.
float reference(const std::vector<double>& numbers, const FloatRule& rule, float x)
{
    const double magnitude = std::abs(static_cast<double>(x));
    const double last = numbers.back();
    const double step = last - numbers[numbers.size() - 2];
    const double beyond = rule.overflow == Overflow::Saturate ? last
        : rule.format.hasInfinity                             ? HUGE_VAL
                                                              : std::nan("");
    double rounded = 0.0;
    if (magnitude >= last) {
        const bool lastIsOdd = (numbers.size() - 1) % 2 != 0;
        const double half = last + step / 2;
        const bool over = rule.rounding == Rounding::TowardZero    ? magnitude >= last + step
            : rule.rounding == Rounding::NearestEven && !lastIsOdd ? magnitude > half
                                                                   : magnitude >= half;
        rounded = over ? beyond : last;
    } else {
        const auto above = std::upper_bound(numbers.begin(), numbers.end(), magnitude);
        const auto index = static_cast<std::size_t>(above - numbers.begin()) - 1;
        const double low = numbers[index];
        const double middle = (low + numbers[index + 1]) / 2;
        bool up = false;
        if (rule.rounding == Rounding::NearestAway)
            up = magnitude >= middle;
        else if (rule.rounding == Rounding::NearestEven)
            up = magnitude > middle || (magnitude == middle && index % 2 != 0);
        rounded = up ? numbers[index + 1] : low;
    }
    if (rule.subnormals == Subnormals::Flush
        && rounded < std::ldexp(1.0, rule.format.minExponent()))
        rounded = 0.0;
    return static_cast<float>(std::copysign(rounded, x));
}

bool same(float a, float b)
{
    return std::isnan(a) ? std::isnan(b)
                         : std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
}

/// Every number, every middle between neighbours, and the float32 beside each of them.
std::vector<float> probes(const std::vector<double>& numbers)
{
    std::vector<float> values;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double next =
            i + 1 < numbers.size() ? numbers[i + 1] : 2 * numbers[i] - numbers[i - 1];
        for (const double x : {numbers[i], (numbers[i] + next) / 2, next}) {
            const auto at = static_cast<float>(x);
            for (const float probe : {std::nextafterf(at, 0.0f), at, std::nextafterf(at, 1e30f)}) {
                values.push_back(probe);
                values.push_back(-probe);
            }
        }
    }
    for (const float x : {65519.0f, 65520.0f, 1e5f, 1e20f, 3e38f, kInfinity, 0x1p-25f, 0x1p-149f})
        values.insert(values.end(), {x, -x});
    return values;
}

} // namespace

class TestRounding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsOfTheFormats()
    {
        QCOMPARE(kFloat16.maxFinite(), 65504.0f);
        QCOMPARE(kFloat16.minNormal(), 0x1p-14f);
        QCOMPARE(kFloat16.minSubnormal(), 0x1p-24f);
        QCOMPARE(kBfloat16.maxFinite(), 0x1.fep127f);
        QCOMPARE(kFloat8E4M3.maxFinite(), 448.0f);
        QCOMPARE(kFloat8E4M3.minSubnormal(), 0x1p-9f);
        QCOMPARE(kFloat8E5M2.maxFinite(), 57344.0f);
        QCOMPARE(kFloat8E5M2.minSubnormal(), 0x1p-16f);
        QCOMPARE(kFloat16.ulp(1.0f), 0x1p-10f);
        QCOMPARE(kFloat16.ulp(0.0f), 0x1p-24f);
    }

    void everyPatternAndEveryMiddleAgreesWithTheReference_data()
    {
        QTest::addColumn<int>("exponentBits");
        QTest::addColumn<int>("mantissaBits");
        QTest::addColumn<bool>("hasInfinity");
        QTest::newRow("float16") << 5 << 10 << true;
        QTest::newRow("bfloat16") << 8 << 7 << true;
        QTest::newRow("e4m3") << 4 << 3 << false;
        QTest::newRow("e5m2") << 5 << 2 << true;
        QTest::newRow("e3m2") << 3 << 2 << false;
        QTest::newRow("e6m9") << 6 << 9 << true;
    }
    void everyPatternAndEveryMiddleAgreesWithTheReference()
    {
        QFETCH(int, exponentBits);
        QFETCH(int, mantissaBits);
        QFETCH(bool, hasInfinity);
        const FloatFormat format{exponentBits, mantissaBits, hasInfinity};
        const auto numbers = numbersOf(format);
        QCOMPARE(format.maxFinite(), static_cast<float>(numbers.back()));
        const auto values = probes(numbers);
        std::vector<float> rounded(values.size());
        for (const Rounding rounding :
             {Rounding::NearestEven, Rounding::NearestAway, Rounding::TowardZero})
            for (const Subnormals subnormals : {Subnormals::Keep, Subnormals::Flush})
                for (const Overflow overflow : {Overflow::Infinity, Overflow::Saturate}) {
                    const FloatRule rule{format, rounding, subnormals, overflow};
                    roundSpan(rule, values, rounded);
                    for (std::size_t i = 0; i < values.size(); ++i) {
                        const float expected = reference(numbers, rule, values[i]);
                        if (same(rounded[i], expected) && same(roundTo(rule, values[i]), expected))
                            continue;
                        QFAIL(qPrintable(QStringLiteral("%1 gave %2, expected %3, mode %4")
                                             .arg(static_cast<double>(values[i]), 0, 'g', 12)
                                             .arg(static_cast<double>(rounded[i]), 0, 'g', 12)
                                             .arg(static_cast<double>(expected), 0, 'g', 12)
                                             .arg(static_cast<int>(rounding))));
                    }
                }
    }

    void all65536HalfPatternsAreFixedPointsInEveryKernelSet()
    {
        const auto numbers = numbersOf(kFloat16);
        std::vector<float> values;
        for (const double x : numbers)
            values.insert(values.end(), {static_cast<float>(x), static_cast<float>(-x)});
        values.insert(values.end(), {kInfinity, -kInfinity});
        for (int payload = 1; payload < 1024; ++payload)
            for (const std::uint32_t sign : {0u, 0x80000000u})
                values.push_back(std::bit_cast<float>(sign | 0x7f800000u
                                                      | static_cast<std::uint32_t>(payload) << 13));
        QCOMPARE(values.size(), std::size_t{65536});
        for (const KernelSet set : supportedKernelSets()) {
            std::vector<float> rounded(values.size());
            const auto counts =
                detail::kernels(set).roundHalf(values.data(), rounded.data(), 65536, false, false);
            QVERIFY(std::equal(rounded.begin(), rounded.end(), values.begin(), same));
            QCOMPARE(counts.overflowed, 0);
            QCOMPARE(counts.flushed, 0);
            QCOMPARE(counts.notNumbers, 2048);
        }
    }

    void kernelSetsRoundAndCountAlike()
    {
        const auto values = probes(numbersOf(kFloat16));
        for (const bool flush : {false, true})
            for (const bool saturate : {false, true}) {
                std::vector<float> expected(values.size());
                const auto count = static_cast<std::int64_t>(values.size() - 3); // an odd tail
                const auto wanted = detail::scalarKernels().roundHalf(
                    values.data(), expected.data(), count, flush, saturate);
                QVERIFY(wanted.overflowed > 0 && wanted.flushed > 0);
                for (const KernelSet set : supportedKernelSets()) {
                    std::vector<float> rounded(values.size());
                    const auto counts = detail::kernels(set).roundHalf(
                        values.data(), rounded.data(), count, flush, saturate);
                    QCOMPARE(counts.overflowed, wanted.overflowed);
                    QCOMPARE(counts.flushed, wanted.flushed);
                    QCOMPARE(counts.notNumbers, wanted.notNumbers);
                    QVERIFY(std::equal(rounded.begin(), rounded.end(), expected.begin(), same));
                }
            }
    }

    void spansOfEveryFormatEqualSingleNumbers_data()
    {
        QTest::addColumn<int>("exponentBits");
        QTest::addColumn<int>("mantissaBits");
        QTest::addColumn<bool>("hasInfinity");
        QTest::newRow("binary16") << 5 << 10 << true;
        QTest::newRow("e4m3") << 4 << 3 << false;
        QTest::newRow("e5m2") << 5 << 2 << true;
        QTest::newRow("e2m1") << 2 << 1 << true;
        QTest::newRow("bfloat16") << 8 << 7 << true;
        QTest::newRow("range of binary16, mantissa of binary32") << 5 << 23 << true;
    }
    void spansOfEveryFormatEqualSingleNumbers()
    {
        QFETCH(int, exponentBits);
        QFETCH(int, mantissaBits);
        QFETCH(bool, hasInfinity);
        FloatRule rule{{exponentBits, mantissaBits, hasInfinity}};
        auto values = probes(numbersOf(mantissaBits < 11 ? rule.format : kFloat16));
        Rng rng(3);
        for (int i = 0; i < 20'000; ++i)
            values.push_back(static_cast<float>(std::ldexp(rng.normal(), rng.integer(-30, 20))));
        std::vector<float> expected(values.size());
        std::vector<float> rounded(values.size());
        for (const Rounding rounding :
             {Rounding::NearestEven, Rounding::NearestAway, Rounding::TowardZero})
            for (const Subnormals subnormals : {Subnormals::Keep, Subnormals::Flush})
                for (const Overflow overflow : {Overflow::Infinity, Overflow::Saturate}) {
                    rule.rounding = rounding;
                    rule.subnormals = subnormals;
                    rule.overflow = overflow;
                    std::int64_t flushed = 0;
                    for (std::size_t i = 0; i < values.size(); ++i) {
                        expected[i] = roundTo(rule, values[i]);
                        flushed += values[i] != 0.0f && expected[i] == 0.0f ? 1 : 0;
                    }
                    for (const KernelSet set : supportedKernelSets()) {
                        const auto counts = detail::kernels(set).roundFloat(
                            detail::spanRuleOf(rule, {}), values.data(), rounded.data(),
                            static_cast<std::int64_t>(values.size()));
                        QCOMPARE(counts.flushed, flushed);
                        QVERIFY(std::equal(rounded.begin(), rounded.end(), expected.begin(), same));
                    }
                }
    }

    void onlyTheRangesThatAreAskedForAreRounded()
    {
        const FloatRule rule{kFloat8E4M3};
        const std::vector<float> values{0.001f, 1.03f, 500.0f, 0.0f, -1.03f, -500.0f, kInfinity};
        std::vector<float> out(values.size());
        const auto rounded = [&](const RoundedRanges& ranges) {
            (void)roundSpan(rule, values, out, 0, ranges);
            return out;
        };
        QCOMPARE(rounded({false, false, false}), values);
        const auto subnormals = rounded({true, false, false});
        QCOMPARE(subnormals[0], roundTo(rule, values[0]));
        QCOMPARE(subnormals[1], values[1]);
        const auto normals = rounded({false, true, false});
        QVERIFY(normals[0] == values[0] && normals[1] == 1.0f && normals[4] == -1.0f
                && normals[2] == values[2]);
        const auto beyond = rounded({false, false, true});
        QVERIFY(beyond[1] == values[1] && std::isnan(beyond[2]) && std::isnan(beyond[5]));
    }

    void fixedSpansEqualSingleNumbers()
    {
        Rng rng(6);
        std::vector<float> values{0.0f,          -0.0f,  kInfinity, -kInfinity,
                                  std::nanf(""), 128.0f, -128.0f};
        for (int i = 0; i < 10'000; ++i)
            values.push_back(static_cast<float>(60.0 * rng.normal()));
        for (int i = -300; i < 300; ++i) // ties
            values.push_back(0x1p-8f * (static_cast<float>(i) + 0.5f));
        std::vector<float> rounded(values.size());
        for (const Rounding rounding :
             {Rounding::NearestEven, Rounding::NearestAway, Rounding::TowardZero}) {
            FixedRule rule;
            rule.rounding = rounding;
            QCOMPARE(roundSpan(rule, values, rounded).notNumbers, std::int64_t{3});
            for (std::size_t i = 0; i < values.size(); ++i)
                QVERIFY(same(rounded[i], roundTo(rule, values[i])));
        }
    }

    void integerSpansEqualSingleNumbers()
    {
        Rng rng(5);
        std::vector<float> values{0.0f, -0.0f, kInfinity, -kInfinity, std::nanf(""), 1e30f, -1e30f};
        for (int i = 0; i < 10'000; ++i)
            values.push_back(static_cast<float>(40.0 * rng.normal()));
        for (int i = -300; i < 300; ++i) // ties
            values.push_back(0.25f * (static_cast<float>(i) + 0.5f));
        std::vector<float> rounded(values.size());
        for (const IntegerScale& scale :
             {IntegerScale{0.25f, 0, -127, 127}, IntegerScale{0.3f, -100, -128, 127},
              IntegerScale{1.7f, 3, -8, 7}})
            for (const KernelSet set : supportedKernelSets()) {
                const auto counts = detail::kernels(set).roundIntegers(
                    detail::spanRuleOf(scale), values.data(), rounded.data(),
                    static_cast<std::int64_t>(values.size()));
                QCOMPARE(counts.notNumbers, std::int64_t{3});
                for (std::size_t i = 0; i < values.size(); ++i)
                    QVERIFY(same(rounded[i], roundTo(scale, values[i])));
            }
    }

    void goldenNumbers()
    {
        const FloatRule half;
        QCOMPARE(roundTo(half, 65519.0f), 65504.0f);
        QVERIFY(std::isinf(roundTo(half, 65520.0f)));
        QCOMPARE(roundTo(half, 0x1p-25f), 0.0f);
        QCOMPARE(roundTo(half, 0x1p-23f), 0x1p-23f);
        QCOMPARE(roundTo(FloatRule{.subnormals = Subnormals::Flush}, 0x1p-23f), 0.0f);
        QCOMPARE(roundTo(half, 1.0f + 0x1p-11f), 1.0f);
        QCOMPARE(openVinoHalf(1.0f + 0x1p-11f), 1.0009765625f);
        QCOMPARE(openVinoHalf(70000.0f), 65504.0f);
        QCOMPARE(openVinoHalf(3.0e-5f), 0.0f);
        QCOMPARE(openVinoHalf(4e-5f), 0x1p-14f);
        QVERIFY(std::signbit(openVinoHalf(-0.0f)));
        QVERIFY(std::isnan(openVinoHalf(std::nanf(""))));
        QVERIFY(std::isinf(openVinoHalf(kInfinity)));
    }

    void openVinoHostOnEveryPatternAndMiddle()
    {
        const auto numbers = numbersOf(kFloat16);
        const FloatRule away{kFloat16, Rounding::NearestAway, Subnormals::Keep, Overflow::Saturate};
        for (const float x : probes(numbers)) {
            if (std::isinf(x))
                continue;
            const float magnitude = std::abs(x);
            float expected = reference(numbers, away, x);
            if (magnitude < 0x1p-14f) // half an ULP at x's own exponent, then two steps
                expected = std::copysign(
                    magnitude + std::ldexp(1.0f, magnitude == 0 ? -200 : std::ilogb(magnitude) - 11)
                            >= 0x1p-15f
                        ? 0x1p-14f
                        : 0.0f,
                    x);
            if (!same(openVinoHalf(x), expected))
                QFAIL(qPrintable(QString::number(static_cast<double>(x), 'g', 12)));
        }
    }

    void countsTellWhatHappened()
    {
        const std::vector<float> values{1.0f, 1e6f, -1e6f, 1e-9f, 0.0f, std::nanf(""), kInfinity};
        std::vector<float> out(values.size());
        const RoundingCounts counts = roundSpan(FloatRule{}, values, out);
        QCOMPARE(counts, (RoundingCounts{7, 2, 1, 2}));
        FloatRule away;
        away.rounding = Rounding::NearestAway;
        QCOMPARE(roundSpan(away, values, out), (RoundingCounts{7, 2, 1, 2}));
        QCOMPARE(roundSpan(FixedRule{3, 4}, values, out), (RoundingCounts{7, 2, 1, 2}));
    }

    void stochasticRoundingIsUnbiasedAndRepeatable()
    {
        FloatRule rule;
        rule.rounding = Rounding::Stochastic;
        rule.seed = 7;
        const float x = 1.0f + 0x1p-12f; // a quarter of the way up
        constexpr int kDraws = 40'000;
        int up = 0;
        for (int i = 0; i < kDraws; ++i) {
            const float rounded = roundTo(rule, x, static_cast<std::uint64_t>(i));
            QVERIFY(rounded == 1.0f || rounded == 1.0f + 0x1p-10f);
            QCOMPARE(roundTo(rule, x, static_cast<std::uint64_t>(i)), rounded);
            up += rounded > 1.0f;
        }
        const double share = static_cast<double>(up) / kDraws;
        QVERIFY2(std::abs(share - 0.25) < 5 * std::sqrt(0.25 * 0.75 / kDraws),
                 qPrintable(QString::number(share)));
        QCOMPARE(roundTo(rule, 1.5f, 3), 1.5f);
    }

    void fixedPoint()
    {
        const FixedRule q3_4{3, 4};
        QCOMPARE(roundTo(q3_4, 1.03125f), 1.0f); // tie to even
        QCOMPARE(roundTo(q3_4, 1.09375f), 1.125f);
        QCOMPARE(roundTo(q3_4, 9.0f), 8.0f - 0.0625f);
        QCOMPARE(roundTo(q3_4, 7.99f), 8.0f - 0.0625f);
        QCOMPARE(roundTo(q3_4, -9.0f), -8.0f);
        QCOMPARE(roundTo(FixedRule{3, 4, Rounding::TowardZero}, -1.09f), -1.0625f);
        QVERIFY(std::isnan(roundTo(q3_4, std::nanf(""))));
    }

    void integerScales()
    {
        Rng rng(5);
        std::vector<float> samples;
        for (int i = 0; i < 5000; ++i)
            samples.push_back(static_cast<float>(rng.normal()));
        samples.push_back(60.0f); // an outlier
        const IntegerScale range = calibrate({}, Calibration::MinMax, samples);
        QCOMPARE(range.step, 60.0f / 127);
        const IntegerScale least = calibrate({}, Calibration::Mse, samples);
        const auto meanSquare = [&](const IntegerScale& scale) {
            double sum = 0.0;
            for (const float x : samples)
                sum += std::pow(roundTo(scale, x) - x, 2.0f);
            return sum;
        };
        QVERIFY(least.step < range.step);
        QVERIFY(meanSquare(least) < meanSquare(range));
        const IntegerScale power = calibrate({8, true, true}, Calibration::MinMax, samples);
        QCOMPARE(power.step, 0.5f);

        const std::vector<float> positive{0.0f, 1.0f, 5.1f};
        const IntegerScale affine = calibrate({8, false, false}, Calibration::MinMax, positive);
        QCOMPARE(affine.zeroPoint, -128);
        QCOMPARE(roundTo(affine, 0.0f), 0.0f);
        QVERIFY(std::abs(roundTo(affine, 5.1f) - 5.1f) < affine.step / 2);
        QCOMPARE(roundTo(affine, -3.0f), 0.0f);

        const std::vector<float> zeros(4, 0.0f);
        QCOMPARE(calibrate({}, Calibration::Mse, zeros).step, 1.0f);
        QCOMPARE(calibrate({}, Calibration::MinMax, {}).step, 1.0f);
        QVERIFY(std::isnan(roundTo(range, std::nanf(""))));
    }
};

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"
