#include "ui/plot/plot_points.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::ui {

AxisMap AxisMap::through(double value0, double pixel0, double value1, double pixel1,
                         bool isLogarithmic)
{
    const double from = isLogarithmic ? std::log(value0) : value0;
    const double to = isLogarithmic ? std::log(value1) : value1;
    const double factor = (pixel1 - pixel0) / (to - from);
    return {pixel0 - factor * from, factor, isLogarithmic};
}

double AxisMap::pixelOf(double value) const
{
    return offset + factor * (isLogarithmic ? std::log(value) : value);
}

void PlotPoints::clear()
{
    *this = {};
}

void PlotPoints::reserve(std::size_t count)
{
    m_id.reserve(count);
    m_x.reserve(count);
    m_y.reserve(count);
    m_mark.reserve(count);
    m_colour.reserve(count);
}

void PlotPoints::add(int id, double x, double y, Mark mark, unsigned char colour)
{
    m_id.push_back(id);
    m_x.push_back(x);
    m_y.push_back(y);
    m_mark.push_back(mark);
    m_colour.push_back(colour);
}

void PlotPoints::project(const AxisMap& x, const AxisMap& y)
{
    // Far outside every plot, so that nothing is drawn or found there.
    constexpr float kNowhere = -1e6f;
    const auto pixels = [](const std::vector<double>& values, const AxisMap& map) {
        std::vector<float> result(values.size());
        std::transform(values.begin(), values.end(), result.begin(), [&](double value) {
            const double pixel = map.pixelOf(value);
            return std::isfinite(pixel) ? static_cast<float>(std::clamp(pixel, -1e6, 1e6))
                                        : kNowhere;
        });
        return result;
    };
    m_pixelX = pixels(m_x, x);
    m_pixelY = pixels(m_y, y);
}

std::optional<std::size_t> PlotPoints::find(int id) const
{
    const auto found = std::lower_bound(m_id.begin(), m_id.end(), id);
    if (found == m_id.end() || *found != id)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_id.begin());
}

int PlotPoints::nearest(const QPointF& pixel, double radiusPx) const
{
    int best = -1;
    double bestSquare = radiusPx * radiusPx;
    for (std::size_t i = 0; i < m_pixelX.size(); ++i) {
        const double dx = m_pixelX[i] - pixel.x();
        const double dy = m_pixelY[i] - pixel.y();
        const double square = dx * dx + dy * dy;
        if (square < bestSquare) {
            bestSquare = square;
            best = m_id[i];
        }
    }
    return best;
}

std::vector<int> PlotPoints::within(const QPolygonF& outline) const
{
    std::vector<int> ids;
    const QRectF box = outline.boundingRect();
    for (std::size_t i = 0; i < m_pixelX.size(); ++i)
        if (const QPointF pixel = pixelAt(i);
            box.contains(pixel) && outline.containsPoint(pixel, Qt::OddEvenFill))
            ids.push_back(m_id[i]);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace sextant::ui
