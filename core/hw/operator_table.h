#pragma once

#include "core/base/result.h"
#include "core/hw/layer_graph.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// One measured operator on square maps.
struct OperatorSample {
    std::string name; ///< "conv", "add", ... as operatorName() says
    int kernel = 1;
    int in = 1, out = 1; ///< channels
    int side = 1; ///< pixels, of the output
    double ms = 0.0;
    bool operator==(const OperatorSample&) const = default;
};

/// What to call a layer in a table of operators; empty for those that cost nothing.
[[nodiscard]] std::string operatorName(const Layer& layer);

/// Operators measured once, to predict whole networks by. Samples of one operator and kernel are a
/// grid in (in, out, side); between its points the time per unit of work is interpolated in
/// logarithms, outside it is that of the edge. A value; thread-safe.
class OperatorTable {
public:
    OperatorTable() = default;
    explicit OperatorTable(std::vector<OperatorSample> samples);

    [[nodiscard]] const std::vector<OperatorSample>& samples() const { return m_samples; }
    [[nodiscard]] bool empty() const { return m_samples.empty(); }
    /// Milliseconds of a layer; none when its operator was not measured.
    [[nodiscard]] std::optional<double> ms(const Layer& layer, const Layer& input) const;
    bool operator==(const OperatorTable& other) const { return m_samples == other.m_samples; }

private:
    using Point = std::array<double, 3>; // log2 of in, out, side
    struct Grid {
        std::string name;
        int kernel = 1;
        std::array<std::vector<double>, 3> axes; ///< ascending
        std::vector<double> logTimes; ///< of one unit of work
    };
    [[nodiscard]] static Grid gridOf(const std::vector<OperatorSample>& samples,
                                     const std::string& name, int kernel);
    /// Points that were not measured, too slow for instance, take what the nearest one takes.
    static void fillGaps(Grid& grid);
    [[nodiscard]] static double at(const Grid& grid, const Point& point);
    [[nodiscard]] const Grid* gridFor(const std::string& name, int kernel) const;

    std::vector<OperatorSample> m_samples;
    std::vector<Grid> m_grids;
};

/// Format `sextant-operators` (resources/help/measurements.md). Errors: TableInvalid.
[[nodiscard]] Result<OperatorTable> operatorTableFromJson(std::string_view text);
[[nodiscard]] std::string operatorTableJson(const OperatorTable& table);

} // namespace sextant
