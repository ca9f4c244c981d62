#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace sextant {

/// A smooth map from positions of one grid to those of another, known at the corners of cells and
/// bilinear between them: fast enough to draw with, and a value that any thread may use.
class PixelMesh {
public:
    using Position = std::array<double, 2>; ///< column, row
    using Exact = std::function<std::optional<Position>(double column, double row)>;

    PixelMesh() = default; ///< answers nothing
    /// Asks `exact` at ever more corners, up to 129 a side, until the middles of cells are off by
    /// less than the tolerance.
    /// @param left, top, width, height what is to be mapped, with the margin one wants around it
    /// @param tolerance pixels of the target
    [[nodiscard]] static PixelMesh of(double left, double top, double width, double height,
                                      const Exact& exact, double tolerance = 0.05);

    /// None outside of what was mapped, and where there is no answer.
    [[nodiscard]] std::optional<Position> at(double column, double row) const;
    /// The position itself, or the nearest one within what was mapped.
    [[nodiscard]] Position nearest(double column, double row) const;
    [[nodiscard]] bool isEmpty() const { return m_steps == 0; }

private:
    [[nodiscard]] const Position& corner(int column, int row) const
    {
        return m_corners[static_cast<std::size_t>(row * (m_steps + 1) + column)];
    }

    double m_left = 0.0, m_top = 0.0, m_width = 0.0, m_height = 0.0;
    int m_steps = 0; ///< cells a side
    std::vector<Position> m_corners; ///< [steps + 1, steps + 1]; NaN where there is no answer
};

} // namespace sextant
