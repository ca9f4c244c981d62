#include "core/base/svg.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace sextant {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '&')
            result += "&amp;";
        else
            result += c;
    }
    return result;
}

std::string attribute(std::string_view name, double value)
{
    return " " + std::string(name) + "=\"" + fixedText(value, 1) + "\"";
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string pointList(std::span<const std::pair<double, double>> points)
{
    std::string list;
    for (const auto& [x, y] : points)
        list += (list.empty() ? "" : " ") + fixedText(x, 1) + "," + fixedText(y, 1);
    return list;
}

} // namespace

std::string fixedText(double value, int decimals)
{
    if (std::isnan(value))
        return "-";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

SvgDrawing::SvgDrawing(int widthPx, int heightPx)
{
    // Qt's renderer takes 100 % for 100 pixels, and pages shrink what has a viewBox only.
    const std::string size =
        attribute("width", std::to_string(widthPx)) + attribute("height", std::to_string(heightPx));
    m_body = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 "
        + std::to_string(widthPx) + " " + std::to_string(heightPx)
        + "\" font-family=\"sans-serif\" font-size=\"12\">\n<rect" + size + " fill=\"#FBFBFA\"/>\n";
}

void SvgDrawing::line(double x1, double y1, double x2, double y2, std::string_view colour,
                      double widthPx)
{
    m_body += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2)
        + attribute("y2", y2) + attribute("stroke", colour) + attribute("stroke-width", widthPx)
        + "/>\n";
}

void SvgDrawing::circle(double x, double y, double radius, std::string_view colour)
{
    m_body += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius)
        + attribute("fill", colour) + "/>\n";
}

void SvgDrawing::polyline(std::span<const std::pair<double, double>> points,
                          std::string_view colour, double widthPx)
{
    m_body += "<polyline" + attribute("points", pointList(points)) + attribute("fill", "none")
        + attribute("stroke", colour) + attribute("stroke-width", widthPx) + "/>\n";
}

void SvgDrawing::polygon(std::span<const std::pair<double, double>> points, std::string_view colour,
                         double opacity)
{
    m_body += "<polygon" + attribute("points", pointList(points)) + attribute("fill", colour)
        + attribute("fill-opacity", fixedText(opacity, 2)) + "/>\n";
}

void SvgDrawing::text(double x, double y, std::string_view text, Anchor anchor, double opacity)
{
    m_body += "<text" + attribute("x", x) + attribute("y", y) + attribute("fill", "#1E2422");
    if (anchor != Anchor::Start)
        m_body += attribute("text-anchor", anchor == Anchor::Middle ? "middle" : "end");
    if (opacity < 1.0)
        m_body += attribute("fill-opacity", fixedText(opacity, 2));
    m_body += ">" + escaped(text) + "</text>\n";
}

std::string SvgDrawing::finished() const
{
    return m_body + "</svg>\n";
}

} // namespace sextant
