#include "core/space/detail/regression_tree.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sextant::detail {

namespace {

constexpr int kMostLevels = 64;

struct Split {
    int factor = -1; ///< none is worth it
    std::uint64_t left = 0; ///< its levels
    double gain = 0.0; ///< of the sum of squares
};

struct Moment {
    double sum = 0.0;
    int count = 0;
    void add(const Moment& other)
    {
        sum += other.sum;
        count += other.count;
    }
    [[nodiscard]] double square() const { return count > 0 ? sum * sum / count : 0.0; }
};

/// The best cut of one factor's levels, ordered by their means.
void tryFactor(const FactorTable& table, std::span<const int> rows, int factor, int leastRows,
               const Moment& all, Split& best)
{
    std::array<Moment, kMostLevels> of{};
    for (const int row : rows)
        of[static_cast<std::size_t>(table.level(row, factor))].add(
            {table.values[static_cast<std::size_t>(row)], 1});
    std::vector<int> order;
    for (int level = 0; level < table.levelCounts[static_cast<std::size_t>(factor)]; ++level)
        if (of[static_cast<std::size_t>(level)].count > 0)
            order.push_back(level);
    const auto mean = [&](int level) {
        const Moment& moment = of[static_cast<std::size_t>(level)];
        return moment.sum / moment.count;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return mean(a) < mean(b); });
    Moment left;
    std::uint64_t levels = 0;
    for (std::size_t cut = 0; cut + 1 < order.size(); ++cut) {
        left.add(of[static_cast<std::size_t>(order[cut])]);
        levels |= std::uint64_t{1} << order[cut];
        const Moment right{all.sum - left.sum, all.count - left.count};
        if (left.count < leastRows || right.count < leastRows)
            continue;
        const double gain = left.square() + right.square() - all.square();
        if (gain > best.gain)
            best = {factor, levels, gain};
    }
}

Split bestSplit(const FactorTable& table, std::span<const int> rows, int leastRows)
{
    Moment all;
    double squares = 0.0;
    for (const int row : rows) {
        const double value = table.values[static_cast<std::size_t>(row)];
        all.add({value, 1});
        squares += value * value;
    }
    Split best;
    best.gain = 1e-9 * squares; // less is rounding
    for (int factor = 0; factor < table.factors; ++factor)
        tryFactor(table, rows, factor, leastRows, all, best);
    return best;
}

class Grower {
public:
    Grower(const FactorTable& table, int leastRows) : m_table(table), m_leastRows(leastRows) { }

    void grow(std::span<int> rows, LevelBox box)
    {
        const auto size = static_cast<int>(rows.size());
        Split split;
        if (size >= 2 * m_leastRows)
            split = bestSplit(m_table, rows, m_leastRows);
        if (split.factor < 0) {
            double sum = 0.0;
            for (const int row : rows)
                sum += m_table.values[static_cast<std::size_t>(row)];
            m_leaves.push_back({std::move(box), sum / size});
            return;
        }
        const auto at = static_cast<std::size_t>(split.factor);
        std::uint64_t seen = 0;
        for (const int row : rows)
            seen |= std::uint64_t{1} << m_table.level(row, split.factor);
        const auto middle = std::stable_partition(rows.begin(), rows.end(), [&](int row) {
            return (split.left >> m_table.level(row, split.factor) & 1) != 0;
        });
        const auto left = static_cast<std::size_t>(middle - rows.begin());
        const std::uint64_t unseen = box[at] & ~seen;
        const bool isLeftLarger = 2 * left >= rows.size();
        LevelBox rightBox = box;
        box[at] = split.left | (isLeftLarger ? unseen : 0);
        rightBox[at] = (seen & ~split.left) | (isLeftLarger ? 0 : unseen);
        grow(rows.first(left), std::move(box));
        grow(rows.subspan(left), std::move(rightBox));
    }

    std::vector<TreeLeaf> take() { return std::move(m_leaves); }

private:
    const FactorTable& m_table;
    int m_leastRows;
    std::vector<TreeLeaf> m_leaves;
};

} // namespace

std::vector<TreeLeaf> growTree(const FactorTable& table, std::vector<int> rows, int leastRows)
{
    LevelBox whole;
    for (const int levels : table.levelCounts)
        whole.push_back(levels >= kMostLevels ? ~std::uint64_t{0}
                                              : (std::uint64_t{1} << levels) - 1);
    Grower grower(table, leastRows);
    grower.grow(rows, std::move(whole));
    return grower.take();
}

double predict(const std::vector<TreeLeaf>& leaves, const FactorTable& table, int row)
{
    for (const TreeLeaf& leaf : leaves) {
        bool isIn = true;
        for (int factor = 0; isIn && factor < table.factors; ++factor)
            isIn =
                (leaf.box[static_cast<std::size_t>(factor)] >> table.level(row, factor) & 1) != 0;
        if (isIn)
            return leaf.value;
    }
    return 0.0; // the boxes cover everything
}

} // namespace sextant::detail
