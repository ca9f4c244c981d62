#include "core/numerics/integer_scale.h"

#include "core/numerics/detail/span_rule.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sextant {

namespace {

/// Scale of a range that holds zero.
IntegerScale scaleOfRange(const IntegerRule& rule, double low, double high)
{
    const int top = (1 << (rule.bits - 1)) - 1;
    IntegerScale scale;
    scale.low = rule.symmetric ? -top : -top - 1;
    scale.high = top;
    double step =
        rule.symmetric ? std::max(-low, high) / top : (high - low) / (scale.high - scale.low);
    if (!(step > 0.0))
        return scale;
    if (rule.powerOfTwoStep)
        step = std::exp2(std::ceil(std::log2(step)));
    scale.step = static_cast<float>(step);
    if (!rule.symmetric)
        scale.zeroPoint = std::clamp(
            static_cast<int>(std::lround(scale.low - low / static_cast<double>(scale.step))),
            scale.low, scale.high);
    return scale;
}

double squaredError(const IntegerScale& scale, std::span<const float> samples)
{
    double sum = 0.0;
    for (const float x : samples) {
        const double error = static_cast<double>(roundTo(scale, x)) - static_cast<double>(x);
        sum += error * error;
    }
    return sum;
}

} // namespace

IntegerScale calibrate(const IntegerRule& rule, Calibration calibration,
                       std::span<const float> samples)
{
    std::vector<float> finite;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(finite),
                 [](float x) { return std::isfinite(x); });
    double low = 0.0;
    double high = 0.0;
    for (const float x : finite) {
        low = std::min(low, static_cast<double>(x));
        high = std::max(high, static_cast<double>(x));
    }
    IntegerScale best = scaleOfRange(rule, low, high);
    if (calibration == Calibration::MinMax)
        return best;
    double least = squaredError(best, finite);
    constexpr int kSteps = 40; // ranges down to 1/40 of the whole
    for (int i = 1; i < kSteps; ++i) {
        const double share = 1.0 - static_cast<double>(i) / kSteps;
        const IntegerScale scale = scaleOfRange(rule, low * share, high * share);
        const double error = squaredError(scale, finite);
        if (error < least) {
            least = error;
            best = scale;
        }
    }
    return best;
}

float toInteger(const IntegerScale& scale, float x)
{
    if (std::isnan(x))
        return 0.0f;
    // Clamped first, so that adding and subtracting 1.5 * 2^52 rounds to whole numbers, nearest
    // even.
    constexpr double kWhole = 0x1.8p52;
    const double steps = std::clamp(static_cast<double>(x) / static_cast<double>(scale.step),
                                    static_cast<double>(scale.low - scale.zeroPoint),
                                    static_cast<double>(scale.high - scale.zeroPoint));
    return static_cast<float>((steps + kWhole) - kWhole);
}

float roundTo(const IntegerScale& scale, float x)
{
    return std::isnan(x) ? x : toInteger(scale, x) * scale.step;
}

detail::IntegerSpanRule detail::spanRuleOf(const IntegerScale& scale)
{
    const auto low = static_cast<float>(scale.low - scale.zeroPoint);
    const auto high = static_cast<float>(scale.high - scale.zeroPoint);
    return {static_cast<double>(scale.step),
            static_cast<double>(low),
            static_cast<double>(high),
            scale.step,
            scale.step / 2,
            low * scale.step - scale.step / 2,
            high * scale.step + scale.step / 2};
}

RoundingCounts roundSpan(const IntegerScale& scale, std::span<const float> in, std::span<float> out)
{
    const auto size = static_cast<std::int64_t>(in.size());
    const detail::SpanCounts counts =
        detail::bestKernels().roundIntegers(detail::spanRuleOf(scale), in.data(), out.data(), size);
    return {size, counts.overflowed, counts.flushed, counts.notNumbers};
}

} // namespace sextant
