#include "core/base/statistics.h"

#include <boost/math/distributions/students_t.hpp>

namespace sextant {

double studentQuantile(int degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), 0.975);
}

} // namespace sextant
