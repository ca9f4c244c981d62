#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::detail {

/// Rows of factors, each at one of at most 64 levels, and what was measured there.
struct FactorTable {
    int factors = 0;
    std::vector<std::uint8_t> levels; ///< row by row
    std::vector<double> values; ///< one for each row
    std::vector<int> levelCounts; ///< one for each factor

    [[nodiscard]] int level(int row, int factor) const
    {
        return levels[static_cast<std::size_t>(row) * static_cast<std::size_t>(factors)
                      + static_cast<std::size_t>(factor)];
    }
};

/// The levels that each factor may have in a part of the table, one bit each.
using LevelBox = std::vector<std::uint64_t>;

struct TreeLeaf {
    LevelBox box;
    double value = 0.0;
};

/// Leaves of a regression tree that splits where the squared error falls most, of the levels of one
/// factor ordered by their mean, which is the best split in two (Fisher 1958). Boxes of the leaves
/// cover every combination of levels once; levels that a node has no row of go with the larger
/// side.
/// @param rows may repeat
/// @param leastRows of a leaf
[[nodiscard]] std::vector<TreeLeaf> growTree(const FactorTable& table, std::vector<int> rows,
                                             int leastRows);
/// What the tree says of a row.
[[nodiscard]] double predict(const std::vector<TreeLeaf>& leaves, const FactorTable& table,
                             int row);

} // namespace sextant::detail
