#pragma once

#include <QPointF>

#include <optional>
#include <vector>

class QPolygonF;

namespace sextant::ui {

/// How an axis takes numbers to pixels: offset + factor * (logarithmic ? ln(value) : value).
struct AxisMap {
    double offset = 0.0, factor = 1.0;
    bool isLogarithmic = false;

    /// The map that takes two numbers, above 0 on a logarithmic axis, to two pixels.
    [[nodiscard]] static AxisMap through(double value0, double pixel0, double value1, double pixel1,
                                         bool isLogarithmic);
    [[nodiscard]] double pixelOf(double value) const;
    bool operator==(const AxisMap&) const = default;
};

/// The points of a plot as flat arrays, made for a hundred thousand of them. Points that cannot be
/// drawn (not finite, or not above 0 on a logarithmic axis) are left out. A value.
class PlotPoints {
public:
    enum Mark : unsigned char {
        Dominated,
        OnFront,
        Infeasible, ///< beyond a cap, or excluded
    };

    void clear();
    void reserve(std::size_t count);
    /// @param colour index into the palette it is drawn with
    void add(int id, double x, double y, Mark mark, unsigned char colour = 0);
    /// The same for an id anywhere among those that are there; false when it is one of them.
    bool insert(int id, double x, double y, Mark mark, unsigned char colour = 0);

    /// Computes the pixels of all points, unless they are those of these axes already.
    void project(const AxisMap& x, const AxisMap& y);

    [[nodiscard]] std::size_t size() const { return m_id.size(); }
    [[nodiscard]] int idAt(std::size_t i) const { return m_id[i]; }
    [[nodiscard]] Mark markAt(std::size_t i) const { return m_mark[i]; }
    [[nodiscard]] unsigned char colourAt(std::size_t i) const { return m_colour[i]; }
    [[nodiscard]] QPointF at(std::size_t i) const { return {m_x[i], m_y[i]}; }
    /// Index of a candidate; points are added by rising id.
    [[nodiscard]] std::optional<std::size_t> find(int id) const;
    [[nodiscard]] QPointF pixelAt(std::size_t i) const { return {m_pixelX[i], m_pixelY[i]}; }

    /// Id of the nearest point at most so far away, -1: none.
    [[nodiscard]] int nearest(const QPointF& pixel, double radiusPx) const;
    /// Ids of the points within a closed outline, ascending.
    [[nodiscard]] std::vector<int> within(const QPolygonF& outline) const;

private:
    std::vector<int> m_id;
    std::vector<double> m_x, m_y;
    std::vector<Mark> m_mark;
    std::vector<unsigned char> m_colour;
    std::vector<float> m_pixelX, m_pixelY; ///< of all points once projected
    AxisMap m_mapX, m_mapY;
};

} // namespace sextant::ui
