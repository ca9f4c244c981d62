#pragma once

#include "core/infer/detail/disjoint_sets.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::detail {

/// Labels the 8-connected components of a mask that arrives in strips of rows, top to bottom.
class StripLabels {
public:
    /// @param strip [height, width], 0 water
    void add(std::span<const std::uint8_t> strip, int width, int height);
    /// Of a pixel of the last strip; -1 water. Labels of one component may differ until root().
    [[nodiscard]] int at(int row, int column) const
    {
        const int label =
            m_labels[static_cast<std::size_t>(row) * m_width + static_cast<std::size_t>(column)];
        return label == 0 ? -1 : m_base + label - 1;
    }
    /// The label that all of a component share in the end.
    [[nodiscard]] int root(int label) { return m_sets.root(label); }
    [[nodiscard]] int components() const { return m_sets.sets(); }

private:
    DisjointSets m_sets;
    int m_base = 0;
    std::size_t m_width = 0;
    std::vector<int> m_labels; ///< of the last strip, from 1
    std::vector<int> m_lastRow; ///< of the strip before, -1 water
};

} // namespace sextant::detail
