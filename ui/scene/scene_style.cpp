#include "ui/scene/scene_style.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

float decibels(float amplitude)
{
    return 20.0f * std::log10(amplitude);
}

StretchRange rangeOf(const SceneStyle& style, std::span<const float> sorted)
{
    if (style.decibel) // not a number of decibels
        sorted = sorted.subspan(static_cast<std::size_t>(
            std::upper_bound(sorted.begin(), sorted.end(), 0.0f) - sorted.begin()));
    if (sorted.empty())
        return {};
    const auto at = [&](double share) {
        const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
        return sorted[static_cast<std::size_t>(place)];
    };
    const bool all = style.kind == StretchKind::MinMax;
    StretchRange range{all ? sorted.front() : at(style.lowShare),
                       all ? sorted.back() : at(style.highShare)};
    if (style.decibel)
        range = {decibels(range.low), decibels(range.high)};
    if (range.high <= range.low)
        range.high = range.low + 1.0f;
    return range;
}

/// Bytes for steps of a ramp from 0 to 1.
using Ramp = std::array<std::uint8_t, 1024>;

Ramp rampOf(double gamma)
{
    Ramp ramp{};
    for (std::size_t i = 0; i < ramp.size(); ++i)
        ramp[i] = static_cast<std::uint8_t>(
            std::lround(255.0
                        * std::pow(static_cast<double>(i) / static_cast<double>(ramp.size() - 1),
                                   1.0 / gamma)));
    return ramp;
}

/// Bytes of one plane.
void stretch(std::span<const float> values, const StretchRange& range, bool decibel,
             const Ramp& ramp, std::span<std::uint8_t> bytes)
{
    const float last = static_cast<float>(ramp.size() - 1);
    const float perUnit = last / (range.high - range.low);
    for (std::size_t i = 0; i < values.size(); ++i) {
        float value = values[i];
        if (decibel)
            value = value > 0.0f ? decibels(value) : range.low;
        bytes[i] = ramp[static_cast<std::size_t>(
            std::clamp((value - range.low) * perUnit + 0.5f, 0.0f, last))];
    }
}

} // namespace

std::array<int, 3> naturalBands(const RasterInfo& info)
{
    std::array<int, 3> bands{};
    std::size_t found = 0;
    for (const auto& [colour, code] : {std::pair{"red", "B04"}, {"green", "B03"}, {"blue", "B02"}})
        for (int i = 0; i < info.bands; ++i) {
            const std::string& name = info.bandNames[static_cast<std::size_t>(i)];
            if (name.find("infrared") == std::string::npos
                && (name.find(colour) != std::string::npos
                    || name.find(code) != std::string::npos)) {
                bands[found++] = i + 1;
                break;
            }
        }
    if (found == bands.size())
        return bands;
    if (info.bands - (info.alphaBand > 0 ? 1 : 0) >= 3)
        return {1, 2, 3};
    return {1, 1, 1};
}

SceneStyle usualStyle(const RasterInfo& info, const BandSamples& samples)
{
    constexpr float kFarAbove = 8.0f;
    SceneStyle style;
    style.bands = naturalBands(info);
    if (info.bands > 2 || info.type == SampleType::UInt8)
        return style;
    SceneStyle middle = style;
    middle.lowShare = 0.5;
    const StretchRange range = rangesOf(middle, samples)[0];
    style.decibel = range.low > 0.0f && range.high > kFarAbove * range.low;
    return style;
}

std::vector<int> distinctBands(const SceneStyle& style)
{
    std::vector<int> bands(style.bands.begin(), style.bands.end());
    std::sort(bands.begin(), bands.end());
    bands.erase(std::unique(bands.begin(), bands.end()), bands.end());
    return bands;
}

void addSamples(BandSamples& samples, const RasterBlock& block)
{
    constexpr std::size_t kMostPerBlock = 65'536;
    const std::size_t plane = block.valid.size();
    const std::size_t step = std::max<std::size_t>(1, plane / kMostPerBlock);
    samples.sorted.resize(static_cast<std::size_t>(block.bands));
    for (std::size_t i = 0; i < plane; i += step)
        if (block.valid[i] != 0)
            for (std::size_t band = 0; band < samples.sorted.size(); ++band)
                samples.sorted[band].push_back(block.values[band * plane + i]);
}

void sortSamples(BandSamples& samples)
{
    for (std::vector<float>& values : samples.sorted)
        std::sort(values.begin(), values.end());
}

StretchRanges rangesOf(const SceneStyle& style, const BandSamples& samples)
{
    StretchRanges ranges;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (const auto band = static_cast<std::size_t>(style.bands[i] - 1);
            band < samples.sorted.size())
            ranges[i] = rangeOf(style, samples.sorted[band]);
    if (style.joint) {
        StretchRange all = ranges[0];
        for (const StretchRange& range : ranges)
            all = {std::min(all.low, range.low), std::max(all.high, range.high)};
        ranges.fill(all);
    }
    return ranges;
}

QImage renderScene(const RasterBlock& block, const SceneStyle& style, const StretchRanges& ranges)
{
    const std::size_t plane = block.valid.size();
    const std::vector<int> bands = distinctBands(style);
    const Ramp ramp = rampOf(style.gamma);
    std::array<std::vector<std::uint8_t>, 3> bytes;
    std::array<const std::uint8_t*, 3> colours{};
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && style.bands[i] == style.bands[0] && ranges[i] == ranges[0]) {
            colours[i] = colours[0];
            continue;
        }
        const auto at = static_cast<std::size_t>(
            std::lower_bound(bands.begin(), bands.end(), style.bands[i]) - bands.begin());
        bytes[i].resize(plane);
        stretch(std::span(block.values).subspan(at * plane, plane), ranges[i], style.decibel, ramp,
                bytes[i]);
        colours[i] = bytes[i].data();
    }
    const bool whole = std::find(block.valid.begin(), block.valid.end(), 0) == block.valid.end();
    QImage image(block.width, block.height,
                 whole ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    std::size_t i = 0;
    for (int y = 0; y < block.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < block.width; ++x, ++i)
            line[x] = block.valid[i] != 0 ? qRgb(colours[0][i], colours[1][i], colours[2][i]) : 0;
    }
    return image;
}

} // namespace sextant::ui
