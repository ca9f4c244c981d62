#include "core/base/score.h"

#include <limits>

namespace sextant {

namespace {

double ratio(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                      : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

double Score::vesselIou() const
{
    return ratio(truePositive, truePositive + falsePositive + falseNegative);
}

double Score::backgroundIou() const
{
    return ratio(trueNegative, trueNegative + falsePositive + falseNegative);
}

double Score::miou() const
{
    return (vesselIou() + backgroundIou()) / 2.0;
}

double Score::precision() const
{
    return ratio(truePositive, truePositive + falsePositive);
}

double Score::recall() const
{
    return ratio(truePositive, truePositive + falseNegative);
}

double Score::vesselF1() const
{
    return ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
}

} // namespace sextant
