#include "core/hw/operator_table.h"

#include "core/space/block_traits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sextant {

namespace {

/// What an operator's time is divided by before it is interpolated: multiplications where it has
/// some, else values read or written.
double workOf(const std::string& name, int kernel, double in, double out, double pixels)
{
    if (name == "conv" || name == "transposed_conv")
        return in * out * kernel * kernel * pixels;
    if (name == "depthwise")
        return out * kernel * kernel * pixels;
    return out * pixels;
}

/// Where a value lies on an axis: the point below it and the share of the way to the next.
std::pair<std::size_t, double> placed(const std::vector<double>& axis, double value)
{
    if (axis.size() == 1 || value <= axis.front())
        return {0, 0.0};
    if (value >= axis.back())
        return {axis.size() - 2, 1.0};
    const auto above = std::upper_bound(axis.begin(), axis.end(), value);
    const auto index = static_cast<std::size_t>(above - axis.begin()) - 1;
    return {index, (value - axis[index]) / (axis[index + 1] - axis[index])};
}

} // namespace

std::string operatorName(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Output:
    case LayerKind::Dropout:
        return {};
    case LayerKind::Input: // normalises digital numbers
    case LayerKind::Scale:
        return "affine";
    case LayerKind::Conv:
        return layer.groups > 1 ? "depthwise" : "conv";
    case LayerKind::Activation:
        return traitsOf(layer.activation).name;
    case LayerKind::Resize:
        return layer.resize == ResizeMode::Linear ? "resize_linear" : "resize_nearest";
    default:
        return layerKindName(layer.kind);
    }
}

OperatorTable::OperatorTable(std::vector<OperatorSample> samples) : m_samples(std::move(samples))
{
    std::vector<std::pair<std::string, int>> kinds;
    for (const OperatorSample& sample : m_samples)
        kinds.emplace_back(sample.name, sample.kernel);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    for (const auto& [name, kernel] : kinds)
        m_grids.push_back(gridOf(m_samples, name, kernel));
}

OperatorTable::Grid OperatorTable::gridOf(const std::vector<OperatorSample>& samples,
                                          const std::string& name, int kernel)
{
    Grid grid;
    grid.name = name;
    grid.kernel = kernel;
    const auto pointOf = [](const OperatorSample& s) {
        return Point{std::log2(s.in), std::log2(s.out), std::log2(s.side)};
    };
    for (const OperatorSample& sample : samples)
        if (sample.name == name && sample.kernel == kernel)
            for (std::size_t axis = 0; axis < 3; ++axis)
                grid.axes[axis].push_back(pointOf(sample)[axis]);
    for (auto& axis : grid.axes) {
        std::sort(axis.begin(), axis.end());
        axis.erase(std::unique(axis.begin(), axis.end()), axis.end());
    }
    grid.logTimes.assign(grid.axes[0].size() * grid.axes[1].size() * grid.axes[2].size(),
                         std::numeric_limits<double>::quiet_NaN());
    for (const OperatorSample& s : samples) {
        if (s.name != name || s.kernel != kernel)
            continue;
        std::size_t index = 0;
        for (std::size_t axis = 0; axis < 3; ++axis)
            index = index * grid.axes[axis].size() + placed(grid.axes[axis], pointOf(s)[axis]).first
                + (placed(grid.axes[axis], pointOf(s)[axis]).second > 0.5 ? 1 : 0);
        grid.logTimes[index] = std::log(
            s.ms / workOf(name, kernel, s.in, s.out, static_cast<double>(s.side) * s.side));
    }
    fillGaps(grid);
    return grid;
}

void OperatorTable::fillGaps(Grid& grid)
{
    const std::vector<double> measured = grid.logTimes;
    const auto pointAt = [&](std::size_t index) {
        Point point{};
        for (std::size_t axis = 3; axis-- > 0;) {
            point[axis] = grid.axes[axis][index % grid.axes[axis].size()];
            index /= grid.axes[axis].size();
        }
        return point;
    };
    for (std::size_t gap = 0; gap < measured.size(); ++gap) {
        if (!std::isnan(measured[gap]))
            continue;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < measured.size(); ++i) {
            if (std::isnan(measured[i]))
                continue;
            double distance = 0.0;
            for (std::size_t axis = 0; axis < 3; ++axis)
                distance += std::abs(pointAt(gap)[axis] - pointAt(i)[axis]);
            if (distance < least) {
                least = distance;
                grid.logTimes[gap] = measured[i];
            }
        }
    }
}

double OperatorTable::at(const Grid& grid, const Point& point)
{
    std::array<std::pair<std::size_t, double>, 3> places;
    for (std::size_t axis = 0; axis < 3; ++axis)
        places[axis] = placed(grid.axes[axis], point[axis]);
    double sum = 0.0;
    for (unsigned corner = 0; corner < 8; ++corner) {
        std::size_t index = 0;
        double weight = 1.0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const bool upper = (corner >> axis & 1U) != 0;
            weight *= upper ? places[axis].second : 1.0 - places[axis].second;
            index = index * grid.axes[axis].size()
                + std::min(places[axis].first + (upper ? 1 : 0), grid.axes[axis].size() - 1);
        }
        if (weight > 0.0)
            sum += weight * grid.logTimes[index];
    }
    return sum;
}

const OperatorTable::Grid* OperatorTable::gridFor(const std::string& name, int kernel) const
{
    const Grid* nearest = nullptr;
    const auto distance = [&](const Grid& grid) {
        return std::abs(std::log2(static_cast<double>(grid.kernel) / kernel));
    };
    for (const Grid& grid : m_grids)
        if (grid.name == name && (!nearest || distance(grid) < distance(*nearest)))
            nearest = &grid;
    return nearest;
}

std::optional<double> OperatorTable::ms(const Layer& layer, const Layer& input) const
{
    const std::string name = operatorName(layer);
    if (name.empty())
        return 0.0;
    const Grid* grid = gridFor(name, layer.kernel);
    if (!grid)
        return std::nullopt;
    const bool transposed = layer.kind == LayerKind::TransposedConv;
    // A transposed convolution multiplies once per input pixel.
    const double pixels = transposed ? static_cast<double>(input.height) * input.width
                                     : static_cast<double>(layer.height) * layer.width;
    const double logTime = at(*grid,
                              {std::log2(std::max(input.channels, 1)), std::log2(layer.channels),
                               std::log2(pixels) / 2.0});
    return std::exp(logTime) * workOf(name, layer.kernel, input.channels, layer.channels, pixels);
}

} // namespace sextant
