#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace sextant::detail {

/// Sets that grow together (union-find with path halving).
class DisjointSets {
public:
    explicit DisjointSets(int count = 0) { grow(count); }
    /// Adds `count` elements, each a set of its own. Returns the first one's number.
    int grow(int count)
    {
        const int first = static_cast<int>(m_parent.size());
        m_parent.resize(m_parent.size() + static_cast<std::size_t>(count));
        std::iota(m_parent.begin() + first, m_parent.end(), first);
        return first;
    }
    [[nodiscard]] int root(int element)
    {
        while (parent(element) != element) {
            parent(element) = parent(parent(element));
            element = parent(element);
        }
        return element;
    }
    void join(int a, int b) { parent(root(a)) = root(b); }
    [[nodiscard]] int sets() const
    {
        int roots = 0;
        for (std::size_t i = 0; i < m_parent.size(); ++i)
            roots += m_parent[i] == static_cast<int>(i) ? 1 : 0;
        return roots;
    }

private:
    int& parent(int element) { return m_parent[static_cast<std::size_t>(element)]; }
    std::vector<int> m_parent;
};

} // namespace sextant::detail
