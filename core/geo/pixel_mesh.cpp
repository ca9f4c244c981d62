#include "core/geo/pixel_mesh.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant {

PixelMesh PixelMesh::of(double left, double top, double width, double height, const Exact& exact,
                        double tolerance)
{
    constexpr int kFewest = 8;
    constexpr int kMost = 128;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const auto ask = [&](double u, double v) {
        return exact(left + u * width, top + v * height).value_or(Position{kNone, kNone});
    };
    PixelMesh mesh;
    mesh.m_left = left;
    mesh.m_top = top;
    mesh.m_width = width;
    mesh.m_height = height;
    for (int steps = kFewest; steps <= kMost; steps *= 2) {
        PixelMesh next = mesh;
        next.m_steps = steps;
        next.m_corners.clear();
        double worst = 0.0;
        for (int row = 0; row <= steps; ++row)
            for (int column = 0; column <= steps; ++column) {
                const double u = 1.0 * column / steps;
                const double v = 1.0 * row / steps;
                next.m_corners.push_back(ask(u, v));
                const auto before = mesh.at(left + u * width, top + v * height);
                const Position& now = next.m_corners.back();
                if (before && std::isfinite(now[0])) // how far off the coarser one was
                    worst =
                        std::max(worst, std::hypot((*before)[0] - now[0], (*before)[1] - now[1]));
            }
        const bool isFirst = mesh.m_steps == 0;
        mesh = std::move(next);
        // Halving cells leaves a quarter of what bilinear interpolation was off by.
        if (!isFirst && worst <= 4.0 * tolerance)
            break;
    }
    return mesh;
}

PixelMesh::Position PixelMesh::nearest(double column, double row) const
{
    return {std::clamp(column, m_left, m_left + m_width), std::clamp(row, m_top, m_top + m_height)};
}

std::optional<PixelMesh::Position> PixelMesh::at(double column, double row) const
{
    if (m_steps == 0)
        return std::nullopt;
    const double u = (column - m_left) / m_width * m_steps;
    const double v = (row - m_top) / m_height * m_steps;
    if (!(u >= 0.0 && v >= 0.0 && u <= m_steps && v <= m_steps))
        return std::nullopt;
    const int i = std::min(static_cast<int>(u), m_steps - 1);
    const int k = std::min(static_cast<int>(v), m_steps - 1);
    const double s = u - i;
    const double t = v - k;
    Position position{};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double above = (1.0 - s) * corner(i, k)[axis] + s * corner(i + 1, k)[axis];
        const double below = (1.0 - s) * corner(i, k + 1)[axis] + s * corner(i + 1, k + 1)[axis];
        position[axis] = (1.0 - t) * above + t * below;
        if (!std::isfinite(position[axis]))
            return std::nullopt;
    }
    return position;
}

} // namespace sextant
