#pragma once

#include "core/numerics/detail/kernels.h"
#include "core/numerics/integer_scale.h"
#include "core/numerics/rounding.h"

namespace sextant::detail {

/// A rule in the terms of the kernels; not for stochastic rounding.
[[nodiscard]] FloatSpanRule spanRuleOf(const FloatRule& rule, const RoundedRanges& ranges);
[[nodiscard]] IntegerSpanRule spanRuleOf(const IntegerScale& scale);

} // namespace sextant::detail
