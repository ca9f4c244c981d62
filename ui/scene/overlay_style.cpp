#include "ui/scene/overlay_style.h"

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

constexpr int kFillAlpha = 200;

QRgb premultiplied(const QColor& colour, int alpha)
{
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
}

/// Calls paint(index, isEdge) for every pixel that is inside. What lies beyond the image counts as
/// inside: neighbouring tiles have no edge between them.
template <typename IsInside, typename Paint>
void forInside(int width, int height, const IsInside& isInside, const Paint& paint)
{
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto i = static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                + static_cast<std::size_t>(x);
            if (!isInside(i))
                continue;
            const auto row = static_cast<std::size_t>(width);
            const bool inner = (x == 0 || isInside(i - 1)) && (x + 1 == width || isInside(i + 1))
                && (y == 0 || isInside(i - row)) && (y + 1 == height || isInside(i + row));
            paint(i, !inner);
        }
}

QImage clearImage(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// Of an image whose lines follow each other without gaps, as those of 32-bit formats do.
QRgb* pixelsOf(QImage& image)
{
    return reinterpret_cast<QRgb*>(image.bits());
}

std::array<QRgb, 256> tableOf(const QVector<QColor>& ramp)
{
    std::array<QRgb, 256> table{};
    for (qsizetype i = 0; i < std::min<qsizetype>(256, ramp.size()); ++i) // clear at 0
        table[static_cast<std::size_t>(i)] =
            premultiplied(ramp[i], static_cast<int>(std::min<qsizetype>(255, 3 * i)));
    return table;
}

} // namespace

std::vector<float> probabilitiesOf(const RasterBlock& block, const RasterInfo& info)
{
    const std::size_t pixels = block.valid.size();
    std::vector<float> probabilities(pixels);
    const bool isScaled = info.scale != 1.0 || info.offset != 0.0;
    const bool isMask =
        !isScaled && info.type != SampleType::Float32 && info.type != SampleType::Other;
    const auto scale = static_cast<float>(info.scale);
    const auto offset = static_cast<float>(info.offset);
    for (std::size_t i = 0; i < pixels; ++i) {
        if (block.valid[i] == 0)
            continue;
        const float raw = block.values[i];
        probabilities[i] =
            isMask ? (raw != 0.0f ? 1.0f : 0.0f) : std::clamp(raw * scale + offset, 0.0f, 1.0f);
    }
    return probabilities;
}

QImage renderOverlay(const std::vector<float>& probabilities, int width, int height,
                     const OverlayStyle& style)
{
    QImage image = clearImage(width, height);
    QRgb* pixels = pixelsOf(image);
    if (style.look == OverlayLook::Probability) {
        const auto table = tableOf(style.ramp);
        for (std::size_t i = 0; i < probabilities.size(); ++i)
            pixels[i] = table[static_cast<std::size_t>(probabilities[i] * 255.0f + 0.5f)];
        return image;
    }
    const QRgb fill = style.look == OverlayLook::Fill ? premultiplied(style.colour, kFillAlpha) : 0;
    const QRgb edge = premultiplied(style.colour, 255);
    const auto threshold = static_cast<float>(style.threshold);
    forInside(
        width, height, [&](std::size_t i) { return probabilities[i] > threshold; },
        [&](std::size_t i, bool isEdge) { pixels[i] = isEdge ? edge : fill; });
    return image;
}

QImage renderDifference(const std::vector<float>& before, const std::vector<float>& after,
                        int width, int height, double threshold)
{
    QImage image = clearImage(width, height);
    QRgb* pixels = pixelsOf(image);
    const auto limit = static_cast<float>(threshold);
    const auto paint = [&](bool had, bool has, const QColor& colour, int alpha, int edgeAlpha) {
        const QRgb fill = premultiplied(colour, alpha);
        const QRgb edge = premultiplied(colour, edgeAlpha);
        forInside(
            width, height,
            [&](std::size_t i) { return (before[i] > limit) == had && (after[i] > limit) == has; },
            [&](std::size_t i, bool isEdge) { pixels[i] = isEdge ? edge : fill; });
    };
    constexpr int kFaint = 70;
    paint(true, true, Qt::white, kFaint, kFaint);
    paint(false, true, kGainedColour, kFillAlpha, 255);
    paint(true, false, kLostColour, kFillAlpha, 255);
    return image;
}

} // namespace sextant::ui
