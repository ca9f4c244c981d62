#include "core/base/svg.h"
#include "core/run/detail/telling_gap.h"
#include "core/run/gap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

std::string withInterval(double mean, double half)
{
    return std::isnan(half) ? fixedText(mean, 3) : fixedText(mean, 3) + " ± " + fixedText(half, 3);
}

struct Series {
    const char* name;
    double GapRun::*field;
    const char* colour;
};
constexpr std::array kSeries{
    Series{"FP32", &GapRun::fp32, "#5B6B7A"}, Series{"converted", &GapRun::converted, "#D98E04"},
    Series{"control", &GapRun::control, "#B7BDB9"}, Series{"aligned", &GapRun::aligned, "#0E8F8A"}};

} // namespace

std::string gapMarkdown(const GapReport& report)
{
    std::string text = "mIoU on the test split, mean over seeds ± 95 % interval (Student's t). "
                       "Device figures are simulated.\n\n"
                       "| network | device | seeds | FP32 | converted | aligned | control | gap | "
                       "recovered |\n|---|---|---|---|---|---|---|---|---|\n";
    for (const GapTable& table : report.tables) {
        const double gap = table.mean.fp32 - table.mean.converted;
        text += "| `" + table.genome.text() + "` | " + table.device + " | "
            + std::to_string(table.runs.size());
        for (const auto field :
             {&GapRun::fp32, &GapRun::converted, &GapRun::aligned, &GapRun::control})
            text += " | " + withInterval(table.mean.*field, table.ci95.*field);
        text += " | " + fixedText(gap, 3) + " | "
            + (gap >= detail::kTellingGap ? withInterval(table.mean.recovered, table.ci95.recovered)
                                          : "no gap to speak of")
            + " |\n";
    }
    text += "\nCauses: change of mIoU by one cause alone, and by leaving it out of all.\n\n"
            "| network | device | cause | alone | left out |\n|---|---|---|---|---|\n";
    for (const GapTable& table : report.tables)
        for (const GapCause& cause : table.causes)
            text += "| `" + table.genome.text() + "` | " + table.device + " | " + cause.name + " | "
                + fixedText(cause.delta, 4) + " | " + fixedText(cause.withoutDelta, 4) + " |\n";
    return text;
}

std::string gapSvg(const GapReport& report)
{
    constexpr int kRowPx = 56;
    constexpr int kLeftPx = 250;
    constexpr int kWidthPx = 900;
    constexpr int kTopPx = 64;
    const int height = kTopPx + kRowPx * static_cast<int>(report.tables.size()) + 44;
    double low = 1.0;
    double high = 0.0;
    for (const GapTable& table : report.tables)
        for (const Series& series : kSeries) {
            const double half =
                std::isnan(table.ci95.*series.field) ? 0.0 : table.ci95.*series.field;
            low = std::min(low, table.mean.*series.field - half);
            high = std::max(high, table.mean.*series.field + half);
        }
    low = std::floor(std::max(0.0, low) * 20) / 20;
    high = std::ceil(std::min(1.0, high) * 20) / 20;
    const auto x = [&](double miou) {
        return kLeftPx
            + (kWidthPx - kLeftPx - 30) * (std::clamp(miou, low, high) - low)
            / std::max(0.05, high - low);
    };
    SvgDrawing drawing(kWidthPx, height);
    double legend = kLeftPx;
    for (const Series& series : kSeries) {
        drawing.circle(legend, 24, 5, series.colour);
        drawing.text(legend + 10, 28, series.name);
        legend += 110;
    }
    const double bottom = kTopPx + kRowPx * static_cast<double>(report.tables.size());
    for (int tick = static_cast<int>(std::lround(low * 20));
         tick <= static_cast<int>(std::lround(high * 20)); ++tick) {
        const double at = x(tick / 20.0);
        drawing.line(at, kTopPx - 14, at, bottom, "#DADDD8", 1);
        drawing.text(at, bottom + 16, fixedText(tick / 20.0, 2), SvgDrawing::Anchor::Middle);
    }
    drawing.text((kLeftPx + kWidthPx) / 2.0, bottom + 36,
                 "mIoU on the test split, 95 % intervals over seeds; device figures simulated",
                 SvgDrawing::Anchor::Middle);
    for (std::size_t i = 0; i < report.tables.size(); ++i) {
        const GapTable& table = report.tables[i];
        const double top = kTopPx + kRowPx * static_cast<double>(i);
        drawing.text(12, top + 14, table.genome.inWords());
        drawing.text(12, top + 30, table.device, SvgDrawing::Anchor::Start, 0.7);
        for (std::size_t s = 0; s < kSeries.size(); ++s) {
            const Series& series = kSeries[s];
            const double y = top + 4 + 10.0 * static_cast<double>(s);
            const double mean = table.mean.*series.field;
            const double half = table.ci95.*series.field;
            if (!std::isnan(half))
                drawing.line(x(mean - half), y, x(mean + half), y, series.colour, 2);
            drawing.circle(x(mean), y, 4.5, series.colour);
        }
    }
    return drawing.finished();
}

} // namespace sextant
