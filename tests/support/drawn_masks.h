#pragma once

#include "core/geo/polygon_runs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

inline sextant::RasterInfo gridOf(int width, int height, const std::string& crs,
                                  const sextant::GeoTransform& transform)
{
    sextant::RasterInfo info;
    info.width = width;
    info.height = height;
    info.bands = 1;
    info.type = sextant::SampleType::UInt8;
    info.projectionWkt = crs;
    if (!crs.empty())
        info.worldFromPixel = transform;
    return info;
}

/// A rectangle as its corners on a grid of square pixels.
inline sextant::PixelRings rectangle(double column, double row, double length, double width,
                                     double headingDeg)
{
    const double angle = headingDeg * std::numbers::pi / 180.0;
    const std::array ahead{std::sin(angle), -std::cos(angle)};
    const std::array side{std::cos(angle), std::sin(angle)};
    sextant::PixelRings rings(1);
    for (const auto& [along, across] : {std::pair{1, 1}, {1, -1}, {-1, -1}, {-1, 1}})
        rings[0].push_back({column + along * ahead[0] * length / 2 + across * side[0] * width / 2,
                            row + along * ahead[1] * length / 2 + across * side[1] * width / 2});
    return rings;
}

inline std::vector<float> drawn(const sextant::RasterInfo& info,
                                const std::vector<sextant::PixelRings>& shapes)
{
    std::vector<float> mask(static_cast<std::size_t>(info.width)
                            * static_cast<std::size_t>(info.height));
    for (const sextant::PixelRings& shape : shapes)
        for (const sextant::PixelRun& run : sextant::runsInside(shape, info.width, info.height))
            for (int x = run.begin; x < run.end; ++x)
                mask[static_cast<std::size_t>(run.row) * static_cast<std::size_t>(info.width)
                     + static_cast<std::size_t>(x)] = 255;
    return mask;
}

/// Components by flood fill, each as its pixels; an independent way to the same answer.
inline std::vector<std::vector<std::pair<int, int>>> flooded(std::vector<float> mask, int width,
                                                             int height)
{
    std::vector<std::vector<std::pair<int, int>>> all;
    const auto at = [&](int x, int y) -> float& {
        return mask[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                    + static_cast<std::size_t>(x)];
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            if (at(x, y) == 0.0f)
                continue;
            std::vector<std::pair<int, int>> stack{{x, y}};
            std::vector<std::pair<int, int>> pixels;
            at(x, y) = 0.0f;
            while (!stack.empty()) {
                const auto [px, py] = stack.back();
                stack.pop_back();
                pixels.emplace_back(px, py);
                for (int ny = std::max(0, py - 1); ny <= std::min(height - 1, py + 1); ++ny)
                    for (int nx = std::max(0, px - 1); nx <= std::min(width - 1, px + 1); ++nx)
                        if (at(nx, ny) != 0.0f) {
                            at(nx, ny) = 0.0f;
                            stack.emplace_back(nx, ny);
                        }
            }
            all.push_back(std::move(pixels));
        }
    return all;
}

/// Ten metres a pixel in a UTM zone.
inline const sextant::GeoTransform kUtm{500000, 10, 0, 5460000, 0, -10};
