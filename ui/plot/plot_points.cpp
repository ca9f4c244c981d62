#include "ui/plot/plot_points.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::ui {

namespace {

/// Far outside every plot for what is nowhere, so that nothing is drawn or found there.
float pixelOn(const AxisMap& map, double value)
{
    constexpr double kNowhere = -1e6;
    const double pixel = map.pixelOf(value);
    return static_cast<float>(std::isfinite(pixel) ? std::clamp(pixel, -1e6, 1e6) : kNowhere);
}

} // namespace

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

bool PlotPoints::insert(int id, double x, double y, Mark mark, unsigned char colour)
{
    const auto at = std::lower_bound(m_id.begin(), m_id.end(), id) - m_id.begin();
    if (at < static_cast<std::ptrdiff_t>(m_id.size()) && m_id[static_cast<std::size_t>(at)] == id)
        return false;
    if (m_pixelX.size() == m_id.size()) {
        m_pixelX.insert(m_pixelX.begin() + at, pixelOn(m_mapX, x));
        m_pixelY.insert(m_pixelY.begin() + at, pixelOn(m_mapY, y));
    }
    m_id.insert(m_id.begin() + at, id);
    m_x.insert(m_x.begin() + at, x);
    m_y.insert(m_y.begin() + at, y);
    m_mark.insert(m_mark.begin() + at, mark);
    m_colour.insert(m_colour.begin() + at, colour);
    return true;
}

void PlotPoints::project(const AxisMap& x, const AxisMap& y)
{
    const auto pixels = [this](const std::vector<double>& values, const AxisMap& map,
                               std::vector<float>& result, AxisMap& present) {
        if (result.size() == m_id.size() && present == map)
            return;
        present = map;
        result.resize(values.size());
        std::transform(values.begin(), values.end(), result.begin(),
                       [&map](double value) { return pixelOn(map, value); });
    };
    pixels(m_x, x, m_pixelX, m_mapX);
    pixels(m_y, y, m_pixelY, m_mapY);
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
