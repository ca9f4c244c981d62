#include "ui/plot/point_cloud.h"

#include <array>
#include <cmath>
#include <map>
#include <unordered_set>

namespace sextant::ui {

namespace {

constexpr double kDominatedOpacity = 0.35;
/// More layers of the same translucent colour look opaque anyway.
constexpr unsigned char kMostPerPixel = 3;

/// A disc as coverages of pixels around its centre, and its colour.
struct Stamp {
    struct Pixel {
        int dx, dy;
        QRgb colour; ///< premultiplied
    };
    std::vector<Pixel> pixels;
};

Stamp stampOf(double diameter, const QColor& colour)
{
    const double radius = diameter / 2.0;
    const int reach = static_cast<int>(std::ceil(radius));
    Stamp stamp;
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx) {
            const double coverage = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            if (coverage <= 0.0)
                continue;
            QColor part = colour;
            part.setAlphaF(static_cast<float>(coverage * colour.alphaF()));
            stamp.pixels.push_back({dx, dy, qPremultiply(part.rgba())});
        }
    return stamp;
}

/// Source over destination, both premultiplied, two channels at a time.
QRgb blended(QRgb source, QRgb destination)
{
    const unsigned rest = 255u - qAlpha(source);
    const unsigned redBlue = ((destination & 0xff00ffu) * rest + 0x800080u) >> 8;
    const unsigned alphaGreen = ((destination >> 8) & 0xff00ffu) * rest + 0x800080u;
    return source + (redBlue & 0xff00ffu) + (alphaGreen & 0xff00ff00u);
}

} // namespace

PointCloud::PointCloud(QCPAxis* x, QCPAxis* y) : QCPAbstractPlottable(x, y)
{
    setSelectable(QCP::stNone);
}

void PointCloud::setColours(const QVector<QColor>& palette, const QColor& infeasible)
{
    Q_ASSERT(!palette.isEmpty());
    m_palette = palette;
    m_infeasible = infeasible;
}

void PointCloud::project()
{
    const auto map = [](const QCPAxis* axis) {
        const QCPRange range = axis->range();
        return AxisMap::through(range.lower, axis->coordToPixel(range.lower), range.upper,
                                axis->coordToPixel(range.upper),
                                axis->scaleType() == QCPAxis::stLogarithmic);
    };
    m_points.project(map(keyAxis()), map(valueAxis()));
}

QCPRange PointCloud::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = false; // who fills the cloud sets the ranges
    return {};
}

QCPRange PointCloud::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = false;
    return {};
}

double PointCloud::diameterPx(PlotPoints::Mark mark) const
{
    const bool crowded = m_points.size() > 20'000;
    const bool many = m_points.size() > 2'000;
    if (mark == PlotPoints::OnFront)
        return many ? 9.0 : 11.0;
    return crowded ? 4.0 : many ? 6.0 : 8.0;
}

QColor PointCloud::colourOf(std::size_t point) const
{
    const PlotPoints::Mark mark = m_points.markAt(point);
    QColor colour = m_palette[std::min<qsizetype>(m_points.colourAt(point), m_palette.size() - 1)];
    if (mark == PlotPoints::Infeasible)
        colour = m_infeasible;
    if (mark != PlotPoints::OnFront)
        colour.setAlphaF(static_cast<float>(
            m_palette.size() > 1 && mark == PlotPoints::Dominated ? 0.8 : kDominatedOpacity));
    return colour;
}

void PointCloud::draw(QCPPainter* painter)
{
    project();
    if (painter->modes().testFlag(QCPPainter::pmVectorized))
        return drawCircles(painter);
    const QRect area = clipRect();
    const double scale = painter->device()->devicePixelRatioF();
    QImage image(area.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    drawStamps(image, area.topLeft(), scale);
    image.setDevicePixelRatio(scale);
    painter->drawImage(area.topLeft(), image);
}

void PointCloud::drawCircles(QCPPainter* painter) const
{
    const QRectF area = clipRect();
    std::unordered_set<std::uint64_t> taken; // what lies under another one adds bytes alone
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF centre = m_points.pixelAt(i);
        if (!area.contains(centre))
            continue;
        const auto cell = static_cast<std::uint64_t>(centre.x() * 2) << 32
            | static_cast<std::uint64_t>(centre.y() * 2);
        if (m_points.markAt(i) != PlotPoints::OnFront && !taken.insert(cell).second)
            continue;
        const double radius = diameterPx(m_points.markAt(i)) / 2.0;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(i));
        painter->drawEllipse(centre, radius, radius);
    }
}

void PointCloud::drawStamps(QImage& image, const QPointF& corner, double scale) const
{
    const int width = image.width();
    const int height = image.height();
    std::vector<unsigned char> layers(static_cast<std::size_t>(width)
                                      * static_cast<std::size_t>(height));
    std::map<std::pair<unsigned char, unsigned char>, Stamp> stamps; // by mark and colour
    const auto stampFor = [&](std::size_t point) -> const Stamp& {
        const auto mark = m_points.markAt(point);
        const auto [found, isNew] = stamps.try_emplace({mark, m_points.colourAt(point)});
        if (isNew)
            found->second = stampOf(diameterPx(mark) * scale, colourOf(point));
        return found->second;
    };
    const auto stride = static_cast<std::ptrdiff_t>(image.bytesPerLine() / 4);
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto put = [&](std::size_t point) {
        const QPointF at = (m_points.pixelAt(point) - corner) * scale;
        const int x = static_cast<int>(at.x());
        const int y = static_cast<int>(at.y());
        if (x < 0 || y < 0 || x >= width || y >= height)
            return;
        auto& count = layers[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                             + static_cast<std::size_t>(x)];
        if (m_points.markAt(point) != PlotPoints::OnFront && count++ >= kMostPerPixel)
            return;
        for (const Stamp::Pixel& pixel : stampFor(point).pixels) {
            const int px = x + pixel.dx;
            const int py = y + pixel.dy;
            if (px >= 0 && py >= 0 && px < width && py < height) {
                QRgb& target = pixels[py * stride + px];
                target = blended(pixel.colour, target);
            }
        }
    };
    // From the least to the most important, so that the front lies on top.
    for (const auto mark : {PlotPoints::Infeasible, PlotPoints::Dominated, PlotPoints::OnFront})
        for (std::size_t i = 0; i < m_points.size(); ++i)
            if (m_points.markAt(i) == mark)
                put(i);
}

} // namespace sextant::ui
