#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace sextant {

/// A figure as SVG text, in pixels from the upper left corner. Colours are CSS ones.
class SvgDrawing {
public:
    enum class Anchor { Start, Middle, End };

    SvgDrawing(int widthPx, int heightPx);

    void line(double x1, double y1, double x2, double y2, std::string_view colour, double widthPx);
    void circle(double x, double y, double radius, std::string_view colour);
    void polyline(std::span<const std::pair<double, double>> points, std::string_view colour,
                  double widthPx);
    /// A closed area.
    void polygon(std::span<const std::pair<double, double>> points, std::string_view colour,
                 double opacity);
    void text(double x, double y, std::string_view text, Anchor anchor = Anchor::Start,
              double opacity = 1.0);
    /// The whole document.
    [[nodiscard]] std::string finished() const;

private:
    std::string m_body;
};

/// A number with so many decimals, "-" for NaN.
[[nodiscard]] std::string fixedText(double value, int decimals);

} // namespace sextant
