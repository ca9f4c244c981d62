#include "ui/space/histogram.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {

Histogram Histogram::of(std::vector<double> values, std::optional<double> cap)
{
    std::erase_if(values, [](double value) { return !(value > 0.0) || !std::isfinite(value); });
    Histogram histogram;
    if (values.empty())
        return histogram;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    histogram.values = static_cast<int>(values.size());
    histogram.median = at(0.5);
    histogram.upperDecile = at(0.9);
    double low = values.front(), high = values.back();
    if (cap && *cap > 0.0) {
        low = std::min(low, *cap);
        high = std::max(high, *cap);
    }
    constexpr double kMargin = 1.08; // the ends' own bars are whole, and a cap is not on the frame
    histogram.low = low / kMargin;
    histogram.high = high * kMargin;
    histogram.counts.assign(kBins, 0);
    int beyond = 0;
    for (const double value : values) {
        const int bin = static_cast<int>(histogram.shareOf(value) * kBins);
        ++histogram.counts[static_cast<std::size_t>(std::clamp(bin, 0, kBins - 1))];
        beyond += cap && value > *cap ? 1 : 0;
    }
    histogram.beyondShare = static_cast<double>(beyond) / histogram.values;
    return histogram;
}

double Histogram::shareOf(double value) const
{
    return std::log(value / low) / std::log(high / low);
}

int Histogram::most() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace sextant::ui
