#include "core/base/svg.h"
#include "core/search/strategy_trial.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

constexpr std::array kColours{"#0E8F8A", "#D98E04", "#5B6B7A", "#8A5AA8", "#B4453C", "#4F7F3A"};

/// The value that a share of the seeds stays below after so many evaluations; a search that ended
/// earlier keeps its last.
double quantileAt(const StrategyCurve& curve, std::size_t evaluation, double share)
{
    std::vector<double> values;
    for (const auto& seed : curve.hypervolume)
        values.push_back(seed[std::min(evaluation, seed.size() - 1)]);
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return std::lerp(values[low], values[high], at - static_cast<double>(low));
}

std::size_t longestOf(const StrategyTrial& trial)
{
    std::size_t longest = 0;
    for (const StrategyCurve& curve : trial.curves)
        for (const auto& seed : curve.hypervolume)
            longest = std::max(longest, seed.size());
    return longest;
}

} // namespace

std::string trialMarkdown(const StrategyTrial& trial)
{
    const std::string judged = strategyName(trial.request.judged);
    std::string text = std::to_string(trial.request.seeds) + " seeds, "
        + std::to_string(longestOf(trial)) + " evaluations, population "
        + std::to_string(trial.request.population)
        + ". Hypervolume as a share of the whole table's: median of the seeds, their middle half "
          "in "
          "brackets. Last column: the evaluations that "
        + judged
        + " needs to reach what the strategy ends with, as a share of them; median and 95 % "
          "interval.\n\n| strategy |";
    std::vector<std::size_t> stops;
    for (const double share : {0.2, 0.4, 0.6, 1.0})
        stops.push_back(
            static_cast<std::size_t>(std::lround(share * static_cast<double>(longestOf(trial)))));
    for (const std::size_t stop : stops)
        text += " after " + std::to_string(stop) + " |";
    text += " needed by " + judged + " | never reached |\n|---|";
    for (std::size_t i = 0; i < stops.size() + 2; ++i)
        text += "---|";
    text += "\n";
    for (const StrategyCurve& curve : trial.curves) {
        text += "| " + strategyName(curve.strategy) + " |";
        for (const std::size_t stop : stops)
            text += " " + fixedText(quantileAt(curve, stop - 1, 0.5), 4) + " ["
                + fixedText(quantileAt(curve, stop - 1, 0.25), 4) + ", "
                + fixedText(quantileAt(curve, stop - 1, 0.75), 4) + "] |";
        text += " " + fixedText(curve.needed.median, 2) + " [" + fixedText(curve.needed.low, 2)
            + ", " + fixedText(curve.needed.high, 2) + "] | " + std::to_string(curve.missed)
            + " |\n";
    }
    return text;
}

std::string trialSvg(const StrategyTrial& trial)
{
    constexpr double kLeft = 64, kRight = 880, kTop = 56, kBottom = 440;
    const std::size_t longest = longestOf(trial);
    double low = 1.0;
    for (const StrategyCurve& curve : trial.curves)
        low = std::min(low,
                       quantileAt(curve, std::min<std::size_t>(longest / 10, longest - 1), 0.25));
    constexpr double kStep = 0.05;
    const int steps = std::max(1, static_cast<int>(std::lround(std::ceil((1.0 - low) / kStep))));
    low = 1.0 - steps * kStep;
    const auto x = [&](double evaluation) {
        return kLeft + (kRight - kLeft) * evaluation / static_cast<double>(longest);
    };
    const auto y = [&](double value) {
        return kBottom - (kBottom - kTop) * (std::max(value, low) - low) / (1.0 - low);
    };
    SvgDrawing drawing(900, 500);
    for (int i = 0; i <= steps; ++i) {
        const double value = low + i * kStep;
        drawing.line(kLeft, y(value), kRight, y(value), "#DADDD8", 1);
        drawing.text(kLeft - 8, y(value) + 4, fixedText(value, 2), SvgDrawing::Anchor::End);
    }
    for (int i = 0; i <= 4; ++i) {
        const double evaluation = static_cast<double>(longest) * i / 4.0;
        drawing.text(x(evaluation), kBottom + 18, fixedText(evaluation, 0),
                     SvgDrawing::Anchor::Middle);
    }
    drawing.text((kLeft + kRight) / 2, kBottom + 40, "evaluations", SvgDrawing::Anchor::Middle);
    drawing.text(kLeft - 48, 20,
                 "Hypervolume, share of the whole table's: median and middle half of the seeds");
    double legend = kLeft;
    for (std::size_t i = 0; i < trial.curves.size(); ++i) {
        const StrategyCurve& curve = trial.curves[i];
        const char* colour = kColours[i % kColours.size()];
        std::vector<std::pair<double, double>> median, band;
        for (std::size_t k = 0; k < longest; ++k) {
            const double at = x(static_cast<double>(k + 1));
            if (const double value = quantileAt(curve, k, 0.5); value >= low)
                median.emplace_back(at, y(value));
            band.emplace_back(at, y(quantileAt(curve, k, 0.75)));
        }
        for (std::size_t k = longest; k-- > 0;)
            band.emplace_back(x(static_cast<double>(k + 1)), y(quantileAt(curve, k, 0.25)));
        drawing.polygon(band, colour, 0.12);
        drawing.polyline(median, colour, 2);
        drawing.circle(legend, 38, 5, colour);
        drawing.text(legend + 10, 42, strategyName(curve.strategy));
        legend += 120;
    }
    return drawing.finished();
}

} // namespace sextant
