#include "ui/plot/point_cloud.h"

#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
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

AxisMap mapOf(const QCPAxis* axis)
{
    const QCPRange range = axis->range();
    return AxisMap::through(range.lower, axis->coordToPixel(range.lower), range.upper,
                            axis->coordToPixel(range.upper),
                            axis->scaleType() == QCPAxis::stLogarithmic);
}

/// Blends stamps into an image, of the points that lie within it.
class Stamper {
public:
    Stamper(QImage& image, const QPointF& corner, double scale)
        : m_width(image.width()), m_height(image.height()),
          m_stride(static_cast<std::ptrdiff_t>(image.bytesPerLine() / 4)),
          m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_corner(corner), m_scale(scale)
    {
    }

    /// The image's pixel of a point; none outside.
    [[nodiscard]] std::optional<QPoint> placeOf(const QPointF& pixel) const
    {
        const QPointF at = (pixel - m_corner) * m_scale;
        const QPoint place(static_cast<int>(at.x()), static_cast<int>(at.y()));
        const bool isWithin =
            place.x() >= 0 && place.y() >= 0 && place.x() < m_width && place.y() < m_height;
        return isWithin ? std::optional(place) : std::nullopt;
    }

    void put(const Stamp& stamp, const QPoint& place)
    {
        for (const Stamp::Pixel& pixel : stamp.pixels) {
            const int x = place.x() + pixel.dx;
            const int y = place.y() + pixel.dy;
            if (x >= 0 && y >= 0 && x < m_width && y < m_height) {
                QRgb& target = m_pixels[y * m_stride + x];
                target = blended(pixel.colour, target);
            }
        }
    }

private:
    int m_width, m_height;
    std::ptrdiff_t m_stride;
    QRgb* m_pixels;
    QPointF m_corner;
    double m_scale;
};

/// Stamps by mark and colour, made when first needed.
class StampBox {
public:
    using Make = std::function<Stamp(std::size_t point)>;
    StampBox(const PlotPoints& points, Make make) : m_points(points), m_make(std::move(make)) { }

    const Stamp& of(std::size_t point)
    {
        const auto [found, isNew] =
            m_stamps.try_emplace({m_points.markAt(point), m_points.colourAt(point)});
        if (isNew)
            found->second = m_make(point);
        return found->second;
    }

private:
    const PlotPoints& m_points;
    Make m_make;
    std::map<std::pair<unsigned char, unsigned char>, Stamp> m_stamps;
};

} // namespace

PointCloud::PointCloud(QCPAxis* x, QCPAxis* y, PlotPoints& points)
    : QCPAbstractPlottable(x, y), m_points(points)
{
    setSelectable(QCP::stNone);
}

void PointCloud::setColours(const QVector<QColor>& palette, const QColor& infeasible)
{
    Q_ASSERT(!palette.isEmpty());
    m_palette = palette;
    m_infeasible = infeasible;
    forgetImage();
}

void PointCloud::project()
{
    m_points.project(mapOf(keyAxis()), mapOf(valueAxis()));
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
    drawBackground(area, scale);
    QImage image = m_kept.image;
    drawFront(image, area.topLeft(), scale);
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

void PointCloud::drawBackground(const QRect& area, double scale)
{
    const AxisMap x = mapOf(keyAxis());
    const AxisMap y = mapOf(valueAxis());
    const double diameter = diameterPx(PlotPoints::Dominated);
    const bool isKept = !m_kept.image.isNull() && m_kept.area == area && m_kept.scale == scale
        && m_kept.x == x && m_kept.y == y && m_kept.diameter == diameter;
    if (!isKept) {
        m_kept = {QImage(area.size() * scale, QImage::Format_ARGB32_Premultiplied),
                  area,
                  scale,
                  x,
                  y,
                  diameter,
                  {},
                  {}};
        m_kept.image.fill(Qt::transparent);
        m_kept.layers.resize(static_cast<std::size_t>(m_kept.image.width())
                             * static_cast<std::size_t>(m_kept.image.height()));
    }
    Stamper stamper(m_kept.image, area.topLeft(), scale);
    StampBox stamps(m_points, [&](std::size_t point) {
        return stampOf(diameterPx(m_points.markAt(point)) * scale, colourOf(point));
    });
    const auto put = [&](std::size_t point) {
        const auto place = stamper.placeOf(m_points.pixelAt(point));
        if (!place)
            return;
        auto& count = m_kept.layers[static_cast<std::size_t>(place->y())
                                        * static_cast<std::size_t>(m_kept.image.width())
                                    + static_cast<std::size_t>(place->x())];
        if (count < kMostPerPixel) {
            ++count;
            stamper.put(stamps.of(point), *place);
        }
    };
    if (isKept) {
        for (const int id : m_kept.missing)
            if (const auto point = m_points.find(id))
                put(*point);
        m_kept.missing.clear();
        return;
    }
    // The least important first.
    for (const auto mark : {PlotPoints::Infeasible, PlotPoints::Dominated})
        for (std::size_t i = 0; i < m_points.size(); ++i)
            if (m_points.markAt(i) == mark)
                put(i);
}

void PointCloud::drawFront(QImage& image, const QPointF& corner, double scale) const
{
    Stamper stamper(image, corner, scale);
    StampBox stamps(m_points, [&](std::size_t point) {
        return stampOf(diameterPx(PlotPoints::OnFront) * scale, colourOf(point));
    });
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (m_points.markAt(i) == PlotPoints::OnFront)
            if (const auto place = stamper.placeOf(m_points.pixelAt(i)))
                stamper.put(stamps.of(i), *place);
}

} // namespace sextant::ui
