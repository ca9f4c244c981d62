#include "tests/bench/simulation_figure.h"

#include "core/base/svg.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace sextant {

namespace {

constexpr double kLeft = 64, kTop = 24, kWidth = 560, kHeight = 300;
constexpr std::array kColours{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"};

/// A scale's distance between ticks: 1, 2 or 5 times a power of ten, five or so of them.
double stepOf(double range)
{
    double step = 1e-3;
    for (int i = 0; range / step > 6.0; ++i)
        step *= i % 3 == 1 ? 2.5 : 2.0;
    return step;
}

} // namespace

std::string simulationFigure(const std::vector<nlohmann::json>& runs)
{
    double hours = 0.0;
    double low = 1.0;
    double high = 0.0;
    for (const auto& run : runs) {
        const auto& curve = run.at("hypervolume");
        hours = std::max(hours, curve.back().at(0).get<double>());
        low = std::min(low, curve.at(curve.size() / 40).at(1).get<double>());
        high = std::max(high, curve.back().at(1).get<double>());
    }
    high += 0.05 * (high - low);
    const auto x = [&](double value) { return kLeft + kWidth * value / hours; };
    const auto y = [&](double value) {
        return kTop + kHeight * (1.0 - std::clamp((value - low) / (high - low), 0.0, 1.0));
    };
    SvgDrawing drawing(
        static_cast<int>(kLeft + kWidth + 24),
        static_cast<int>(kTop + kHeight + 70 + 18.0 * static_cast<double>(runs.size())));
    drawing.line(kLeft, kTop + kHeight, kLeft + kWidth, kTop + kHeight, "#888", 1);
    drawing.line(kLeft, kTop, kLeft, kTop + kHeight, "#888", 1);
    for (double h = 0.0; h <= hours; h += stepOf(hours))
        drawing.text(x(h), kTop + kHeight + 18, fixedText(h, stepOf(hours) < 1 ? 1 : 0),
                     SvgDrawing::Anchor::Middle);
    const double step = stepOf(high - low);
    for (double v = step * static_cast<int>(low / step + 1.0); v <= high; v += step) {
        drawing.line(kLeft, y(v), kLeft + kWidth, y(v), "#ddd", 1);
        drawing.text(kLeft - 8, y(v) + 4, fixedText(v, 3), SvgDrawing::Anchor::End);
    }
    drawing.text(kLeft + kWidth / 2, kTop + kHeight + 38, "simulated hours",
                 SvgDrawing::Anchor::Middle);
    drawing.text(kLeft + 6, kTop - 8, "hypervolume");
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto colour = kColours[i % kColours.size()];
        std::vector<std::pair<double, double>> points;
        for (const auto& point : runs[i].at("hypervolume"))
            points.emplace_back(x(point.at(0)), y(point.at(1)));
        drawing.polyline(points, colour, 2);
        const auto& setup = runs[i].at("setup");
        const double row = kTop + kHeight + 60 + 18.0 * static_cast<double>(i);
        drawing.line(kLeft, row - 4, kLeft + 24, row - 4, colour, 3);
        drawing.text(
            kLeft + 32, row,
            setup.at("strategy").get<std::string>() + ", "
                + std::to_string(setup.at("workers").get<int>()) + " workers, lag "
                + std::to_string(setup.at("lag").get<int>())
                + (setup.value("stragglers", "wait") == "pass" ? ", stragglers passed over" : "")
                + ": utilisation " + fixedText(runs[i].at("utilisation").get<double>(), 3));
    }
    return drawing.finished();
}

} // namespace sextant
