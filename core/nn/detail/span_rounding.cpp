#include "core/nn/detail/span_rounding.h"

#include <cmath>

namespace sextant::detail {

namespace {

/// One value under parts of a floating-point rule: numbers in ranges whose part is off stay.
template <class RoundOne>
float roundPartly(const FloatFormat& format, const RuleParts& parts, float x, RoundOne&& roundOne)
{
    const float magnitude = std::abs(x);
    if (!std::isfinite(x) || x == 0.0f)
        return x;
    const float rounded = roundOne(x);
    if (magnitude < format.minNormal())
        return parts.subnormals ? rounded : x;
    if (std::abs(rounded) > format.maxFinite() || magnitude > format.maxFinite()
        || std::isnan(rounded))
        return parts.overflow ? rounded : x;
    return parts.storage ? rounded : x;
}

template <class RoundOne>
RoundingCounts roundSpanPartly(const FloatFormat& format, const RuleParts& parts,
                               std::span<const float> in, std::span<float> out, RoundOne&& roundOne)
{
    RoundingCounts counts;
    counts.values = static_cast<std::int64_t>(in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
        out[i] = roundPartly(format, parts, in[i],
                             [&](float x) { return roundOne(x, static_cast<std::uint64_t>(i)); });
        counts.notNumbers += !std::isfinite(in[i]);
        counts.flushed += in[i] != 0.0f && out[i] == 0.0f;
        counts.overflowed +=
            std::isfinite(in[i]) && std::abs(in[i]) > format.maxFinite() && out[i] != in[i];
    }
    return counts;
}

bool wholeRange(const RuleParts& parts)
{
    return parts.storage && parts.subnormals && parts.overflow;
}

} // namespace

SpanRounding floatRounding(const FloatRule& rule, const RuleParts& parts)
{
    if (wholeRange(parts))
        return [rule](std::span<const float> in, std::span<float> out, std::uint64_t first) {
            return roundSpan(rule, in, out, first);
        };
    return [rule, parts](std::span<const float> in, std::span<float> out, std::uint64_t first) {
        return roundSpanPartly(rule.format, parts, in, out, [&](float x, std::uint64_t i) {
            return roundTo(rule, x, first + i);
        });
    };
}

SpanRounding openVinoRounding(const RuleParts& parts)
{
    return [parts](std::span<const float> in, std::span<float> out, std::uint64_t) {
        return roundSpanPartly(kFloat16, parts, in, out,
                               [](float x, std::uint64_t) { return openVinoHalf(x); });
    };
}

SpanRounding fixedRounding(const FixedRule& rule)
{
    return [rule](std::span<const float> in, std::span<float> out, std::uint64_t) {
        return roundSpan(rule, in, out);
    };
}

SpanRounding integerRounding(const IntegerScale& scale)
{
    return [scale](std::span<const float> in, std::span<float> out, std::uint64_t) {
        return roundSpan(scale, in, out);
    };
}

} // namespace sextant::detail
