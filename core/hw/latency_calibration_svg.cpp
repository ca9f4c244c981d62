#include "core/hw/latency_calibration.h"

#include "core/base/svg.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

namespace {

constexpr int kSidePx = 560;
constexpr double kLeftPx = 70;
constexpr double kTopPx = 40;
constexpr double kPlotPx = 440;

/// A square in which both axes are the same logarithmic milliseconds.
class Square {
public:
    explicit Square(const CalibrationReport& report)
    {
        m_low = 1e300;
        m_high = 0.0;
        for (const CalibrationRow& row : report.rows)
            for (const double ms : {row.measuredMs, row.beforeMs, row.fittedMs})
                if (ms > 0.0) {
                    m_low = std::min(m_low, ms);
                    m_high = std::max(m_high, ms);
                }
        m_low /= 1.3;
        m_high *= 1.3;
    }
    [[nodiscard]] double x(double ms) const { return kLeftPx + kPlotPx * share(ms); }
    [[nodiscard]] double y(double ms) const { return kTopPx + kPlotPx * (1.0 - share(ms)); }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

private:
    [[nodiscard]] double share(double ms) const
    {
        return std::clamp(std::log(ms / m_low) / std::log(m_high / m_low), 0.0, 1.0);
    }
    double m_low = 0.0, m_high = 0.0;
};

void drawAxes(SvgDrawing& drawing, const Square& square)
{
    const double bottom = kTopPx + kPlotPx;
    for (double decade = std::pow(10.0, std::floor(std::log10(square.low())));
         decade <= square.high(); decade *= 10.0)
        for (const double step : {1.0, 2.0, 5.0}) {
            const double ms = decade * step;
            if (ms < square.low() || ms > square.high())
                continue;
            drawing.line(square.x(ms), kTopPx, square.x(ms), bottom, "#DADDD8", 1);
            drawing.line(kLeftPx, square.y(ms), kLeftPx + kPlotPx, square.y(ms), "#DADDD8", 1);
            const std::string label = fixedText(ms, ms < 1.0 ? 2 : ms < 10.0 ? 1 : 0);
            drawing.text(square.x(ms), bottom + 18, label, SvgDrawing::Anchor::Middle);
            drawing.text(kLeftPx - 6, square.y(ms) + 4, label, SvgDrawing::Anchor::End);
        }
    const std::array band{std::pair{square.x(square.low()), square.y(square.low() * 1.1)},
                          std::pair{square.x(square.high() / 1.1), square.y(square.high())},
                          std::pair{square.x(square.high()), square.y(square.high() * 0.9)},
                          std::pair{square.x(square.low() / 0.9), square.y(square.low())}};
    drawing.polygon(band, "#0E8F8A", 0.15);
    drawing.line(square.x(square.low()), square.y(square.low()), square.x(square.high()),
                 square.y(square.high()), "#5B6B7A", 1);
    drawing.text(kLeftPx + kPlotPx / 2, bottom + 40, "measured, ms; the band is ±10 %",
                 SvgDrawing::Anchor::Middle);
    drawing.text(8, kTopPx - 16, "predicted, ms");
}

} // namespace

std::string calibrationSvg(const CalibrationReport& report)
{
    SvgDrawing drawing(kSidePx, kSidePx);
    const Square square(report);
    drawAxes(drawing, square);
    for (const CalibrationRow& row : report.rows) {
        drawing.circle(square.x(row.measuredMs), square.y(row.beforeMs), 3.5, "#B7BDB9");
        drawing.circle(square.x(row.measuredMs), square.y(row.leftOutMs), 4.5, "#0E8F8A");
    }
    drawing.circle(kLeftPx + 200, kTopPx - 20, 3.5, "#B7BDB9");
    drawing.text(kLeftPx + 208, kTopPx - 16, "before");
    drawing.circle(kLeftPx + 270, kTopPx - 20, 4.5, "#0E8F8A");
    drawing.text(kLeftPx + 278, kTopPx - 16, "fitted to the others");
    return drawing.finished();
}

} // namespace sextant
