#include "core/hw/fit_quality.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

/// Kendall's tau-b. O(n^2), meant for n of a few hundred.
double kendallTau(std::span<const double> a, std::span<const double> b)
{
    double concordant = 0.0;
    double pairsA = 0.0;
    double pairsB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double da = a[i] - a[j];
            const double db = b[i] - b[j];
            concordant += da * db > 0.0 ? 1.0 : da * db < 0.0 ? -1.0 : 0.0;
            pairsA += da != 0.0 ? 1.0 : 0.0;
            pairsB += db != 0.0 ? 1.0 : 0.0;
        }
    return pairsA > 0.0 && pairsB > 0.0 ? concordant / std::sqrt(pairsA * pairsB)
                                        : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

FitQuality qualityOf(std::span<const double> predicted, std::span<const double> measured)
{
    FitQuality quality;
    quality.points = static_cast<int>(predicted.size());
    double squares = 0.0;
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        const double error = std::abs(predicted[i] / measured[i] - 1.0);
        const double logError = std::log(predicted[i] / measured[i]);
        quality.mape += error;
        quality.within10 += error <= 0.1 ? 1.0 : 0.0;
        quality.within20 += error <= 0.2 ? 1.0 : 0.0;
        squares += logError * logError;
    }
    const double count = std::max(1.0, static_cast<double>(predicted.size()));
    quality.mape /= count;
    quality.within10 /= count;
    quality.within20 /= count;
    quality.deviation = std::sqrt(squares / count);
    quality.kendallTau = kendallTau(predicted, measured);
    return quality;
}

} // namespace sextant
