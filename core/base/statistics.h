#pragma once

namespace sextant {

/// 97.5 % quantile of Student's t distribution, so that mean ± quantile · standard error is a 95 %
/// interval; about 12.7 for one degree of freedom, 1.96 for very many.
/// @param degreesOfFreedom 1 or more
[[nodiscard]] double studentQuantile(int degreesOfFreedom);

} // namespace sextant
