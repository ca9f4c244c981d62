#include "ui/plot/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

/// mantissa * 10^exponent, correctly rounded: powers of ten below 1 are no binary fractions.
double scaled(double mantissa, int exponent)
{
    return exponent < 0 ? mantissa / std::pow(10.0, -exponent)
                        : mantissa * std::pow(10.0, exponent);
}

std::vector<double> multiples(double mantissa, int exponent, double low, double high)
{
    const double step = scaled(mantissa, exponent);
    std::vector<double> values;
    const double slack = 1e-9 * (high - low);
    for (double k = std::ceil((low - slack) / step); k * step <= high + slack; k += 1.0)
        values.push_back(scaled(k * mantissa, exponent) + 0.0); // never a minus zero
    return values;
}

int decimalsOf(double value)
{
    constexpr int kMost = 9;
    for (int decimals = 0; decimals < kMost; ++decimals) {
        const double shifted = value * std::pow(10.0, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-9 * std::max(1.0, std::abs(shifted)))
            return decimals;
    }
    return kMost;
}

} // namespace

Ticks linearTicks(double low, double high, int most)
{
    Ticks ticks;
    if (!(high > low) || !std::isfinite(high - low) || most < 1)
        return ticks;
    const double rough = (high - low) / most;
    int exponent = static_cast<int>(std::floor(std::log10(rough)));
    int mantissa = 10;
    for (const int round : {1, 2, 5})
        if (scaled(round, exponent) >= rough * (1.0 - 1e-9)) {
            mantissa = round;
            break;
        }
    if (mantissa == 10) {
        mantissa = 1;
        ++exponent;
    }
    ticks.at = multiples(mantissa, exponent, low, high);
    // Fifths of 1 and 5, halves of 2.
    ticks.between =
        mantissa == 1 ? multiples(2, exponent - 1, low, high) : multiples(1, exponent, low, high);
    ticks.decimals = std::max(0, -exponent);
    return ticks;
}

Ticks logTicks(double low, double high, int most)
{
    Ticks ticks;
    if (!(low > 0.0) || !(high > low) || !std::isfinite(high) || most < 1)
        return ticks;
    std::vector<double> fine, decades;
    const auto first = static_cast<int>(std::floor(std::log10(low)));
    const auto last = static_cast<int>(std::ceil(std::log10(high)));
    for (int exponent = first; exponent <= last; ++exponent)
        for (int mantissa = 1; mantissa < 10; ++mantissa) {
            const double value = scaled(mantissa, exponent);
            if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9))
                continue;
            if (mantissa == 1)
                decades.push_back(value);
            if (mantissa == 1 || mantissa == 2 || mantissa == 5)
                fine.push_back(value);
            ticks.between.push_back(value);
        }
    constexpr std::size_t kFew = 3;
    if (fine.size() < kFew)
        return linearTicks(low, high, most);
    ticks.at = static_cast<int>(fine.size()) <= most + 2 ? fine : decades;
    ticks.ownDecimals = true;
    return ticks;
}

QString tickText(double value, const Ticks& ticks)
{
    // On a logarithmic axis 0.5 and 20 share a row: neither gets zeros it does not need.
    const int decimals = ticks.ownDecimals ? decimalsOf(value) : ticks.decimals;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace sextant::ui
