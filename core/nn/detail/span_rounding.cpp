#include "core/nn/detail/span_rounding.h"

#include <cmath>

namespace sextant::detail {

SpanRounding floatRounding(const FloatRule& rule, const RuleParts& parts)
{
    const RoundedRanges ranges{parts.subnormals, parts.storage, parts.overflow};
    return [rule, ranges](std::span<const float> in, std::span<float> out, std::uint64_t first) {
        return roundSpan(rule, in, out, first, ranges);
    };
}

SpanRounding openVinoRounding(const RuleParts& parts)
{
    return [parts](std::span<const float> in, std::span<float> out, std::uint64_t) {
        RoundingCounts counts;
        counts.values = static_cast<std::int64_t>(in.size());
        for (std::size_t i = 0; i < in.size(); ++i) {
            const float x = in[i];
            const float magnitude = std::abs(x);
            const bool rounds = magnitude < kFloat16.minNormal() ? parts.subnormals
                : magnitude > kFloat16.maxFinite()               ? parts.overflow
                                                                 : parts.storage;
            out[i] = rounds ? openVinoHalf(x) : x;
            counts.notNumbers += !std::isfinite(x);
            counts.flushed += x != 0.0f && out[i] == 0.0f;
            counts.overflowed +=
                std::isfinite(x) && magnitude > kFloat16.maxFinite() && out[i] != x;
        }
        return counts;
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
