#pragma once

#include "core/nn/rule_parts.h"
#include "core/numerics/integer_scale.h"
#include "core/numerics/rounding.h"

#include <cstdint>
#include <functional>
#include <span>

namespace sextant::detail {

/// A rounding of spans of equal size: by a device's whole rule, or by some parts of it. `first` is
/// the index of the span's first value in its tensor, which stochastic rounding and scales per
/// channel need. Any number of threads at once.
using SpanRounding = std::function<RoundingCounts(std::span<const float> in, std::span<float> out,
                                                  std::uint64_t first)>;

/// Only the parts `storage`, `subnormals` and `overflow` matter.
[[nodiscard]] SpanRounding floatRounding(const FloatRule& rule, const RuleParts& parts);
/// The rounding of weights by OpenVINO's host software; parts as above.
[[nodiscard]] SpanRounding openVinoRounding(const RuleParts& parts);
[[nodiscard]] SpanRounding fixedRounding(const FixedRule& rule);
[[nodiscard]] SpanRounding integerRounding(const IntegerScale& scale);

} // namespace sextant::detail
