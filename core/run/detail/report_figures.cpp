#include "core/run/detail/report_figures.h"

#include "core/base/svg.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr const char* kGrid = "#DADDD8";
constexpr const char* kOthers = "#B7BDB9";
constexpr const char* kFront = "#0E8F8A";
constexpr const char* kFp32 = "#5B6B7A";
constexpr const char* kConverted = "#D98E04";

/// A linear axis with round steps.
class Axis {
public:
    Axis(double low, double high, double fromPx, double toPx) : m_fromPx(fromPx), m_toPx(toPx)
    {
        constexpr double kMostSteps = 6.0;
        const double span = std::max(high - low, 1e-6);
        const double power = std::pow(10.0, std::floor(std::log10(span)) - 1.0);
        for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0}) {
            m_step = factor * power;
            if (span / m_step <= kMostSteps)
                break;
        }
        m_low = std::floor(low / m_step) * m_step;
        m_high = std::ceil(high / m_step) * m_step;
        if (m_high <= m_low)
            m_high = m_low + m_step;
    }
    [[nodiscard]] double at(double value) const
    {
        return m_fromPx + (m_toPx - m_fromPx) * (value - m_low) / (m_high - m_low);
    }
    [[nodiscard]] std::vector<double> ticks() const
    {
        std::vector<double> values;
        const int count = static_cast<int>(std::lround((m_high - m_low) / m_step));
        for (int i = 0; i <= count; ++i)
            values.push_back(m_low + i * m_step);
        return values;
    }
    [[nodiscard]] int decimals() const
    {
        return std::clamp(static_cast<int>(std::ceil(-std::log10(m_step) - 1e-9)), 0, 6);
    }

private:
    double m_fromPx, m_toPx, m_step = 1.0, m_low = 0.0, m_high = 1.0;
};

bool isScored(const CandidateRecord& candidate)
{
    return candidate.aligned && !std::isnan(candidate.aligned->miou()) && !candidate.excluded;
}

struct Range {
    double low = INFINITY, high = -INFINITY;
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

} // namespace

std::string frontFigure(const std::vector<CandidateRecord>& candidates,
                        const std::vector<int>& front)
{
    constexpr int kWidth = 820, kHeight = 460;
    constexpr double kLeft = 64, kRight = 796, kTop = 24, kBottom = 396;
    Range latency;
    Range miou;
    latency.add(0.0);
    for (const CandidateRecord& candidate : candidates)
        if (isScored(candidate)) {
            latency.add(candidate.latencyMs);
            miou.add(candidate.aligned->miou());
        }
    if (miou.high < miou.low)
        return {};
    const Axis x(latency.low, latency.high, kLeft, kRight);
    const Axis y(miou.low, miou.high, kBottom, kTop);
    SvgDrawing drawing(kWidth, kHeight);
    for (const double tick : x.ticks()) {
        drawing.line(x.at(tick), kTop, x.at(tick), kBottom, kGrid, 1);
        drawing.text(x.at(tick), kBottom + 18, fixedText(tick, x.decimals()),
                     SvgDrawing::Anchor::Middle);
    }
    for (const double tick : y.ticks()) {
        drawing.line(kLeft, y.at(tick), kRight, y.at(tick), kGrid, 1);
        drawing.text(kLeft - 8, y.at(tick) + 4, fixedText(tick, y.decimals()),
                     SvgDrawing::Anchor::End);
    }
    drawing.text((kLeft + kRight) / 2, kBottom + 42, "latency, ms, simulated",
                 SvgDrawing::Anchor::Middle);
    drawing.text(kLeft, kTop - 8, "mIoU on the device, validation split, simulated");
    for (const CandidateRecord& candidate : candidates)
        if (isScored(candidate))
            drawing.circle(x.at(candidate.latencyMs), y.at(candidate.aligned->miou()), 3.5,
                           kOthers);
    std::vector<std::pair<double, double>> line;
    for (const int id : front) {
        const CandidateRecord& candidate = candidates[static_cast<std::size_t>(id)];
        if (isScored(candidate))
            line.emplace_back(x.at(candidate.latencyMs), y.at(candidate.aligned->miou()));
    }
    drawing.polyline(line, kFront, 1.5);
    for (std::size_t i = 0, at = 0; i < front.size(); ++i) {
        if (!isScored(candidates[static_cast<std::size_t>(front[i])]))
            continue;
        const auto [px, py] = line[at++];
        drawing.circle(px, py, 5.5, kFront);
        drawing.text(px + 8, py - 6, std::to_string(front[i]));
    }
    return drawing.finished();
}

std::string gapFigure(const std::vector<CandidateRecord>& candidates, const std::vector<int>& ids)
{
    constexpr int kWidth = 820, kRow = 30;
    constexpr double kLeft = 90, kRight = 796, kTop = 56, kApart = 6;
    struct Series {
        const char* name;
        std::optional<Score> CandidateRecord::*score;
        const char* colour;
    };
    constexpr std::array kSeries{Series{"FP32", &CandidateRecord::fp32, kFp32},
                                 Series{"converted", &CandidateRecord::converted, kConverted},
                                 Series{"aligned", &CandidateRecord::aligned, kFront}};
    Range range;
    for (const int id : ids)
        for (const Series& series : kSeries)
            if (const auto& score = candidates[static_cast<std::size_t>(id)].*series.score;
                score && !std::isnan(score->miou()))
                range.add(score->miou());
    if (range.high < range.low)
        return {};
    const Axis x(range.low, range.high, kLeft, kRight);
    const double bottom = kTop + kRow * static_cast<double>(ids.size());
    SvgDrawing drawing(kWidth, static_cast<int>(bottom) + 48);
    double legend = kLeft;
    for (const Series& series : kSeries) {
        drawing.circle(legend, 22, 5, series.colour);
        drawing.text(legend + 10, 26, series.name);
        legend += 110;
    }
    for (const double tick : x.ticks()) {
        drawing.line(x.at(tick), kTop - 14, x.at(tick), bottom, kGrid, 1);
        drawing.text(x.at(tick), bottom + 16, fixedText(tick, x.decimals()),
                     SvgDrawing::Anchor::Middle);
    }
    drawing.text((kLeft + kRight) / 2, bottom + 38,
                 "mIoU, validation split; converted and aligned simulated",
                 SvgDrawing::Anchor::Middle);
    for (std::size_t row = 0; row < ids.size(); ++row) {
        const CandidateRecord& candidate = candidates[static_cast<std::size_t>(ids[row])];
        const double y = kTop + kRow * static_cast<double>(row);
        drawing.text(kLeft - 14, y + 4, "no. " + std::to_string(candidate.id),
                     SvgDrawing::Anchor::End);
        Range span;
        for (const Series& series : kSeries)
            if (const auto& score = candidate.*series.score; score && !std::isnan(score->miou()))
                span.add(x.at(score->miou()));
        if (span.high >= span.low)
            drawing.line(span.low, y, span.high, y, kOthers, 2);
        double offset = -kApart; // equal scores stay visible
        for (const Series& series : kSeries) {
            if (const auto& score = candidate.*series.score; score && !std::isnan(score->miou()))
                drawing.circle(x.at(score->miou()), y + offset, 5, series.colour);
            offset += kApart;
        }
    }
    return drawing.finished();
}

} // namespace sextant::detail
