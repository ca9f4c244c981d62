#include "ui/scene/vessel_outline.h"

#include <map>
#include <utility>
#include <vector>

namespace sextant::ui {

namespace {

using Corner = std::pair<int, int>; ///< column, row

/// Edges by their first corner; the shape lies on their right.
using Edges = std::multimap<Corner, Corner>;

/// Boundaries of a row's runs that the runs of its neighbour do not continue.
/// @param isUpper the neighbour lies above
void addHorizontal(Edges& edges, std::span<const PixelRun> row, std::span<const PixelRun> neighbour,
                   int y, bool isUpper)
{
    const auto add = [&](int from, int to) {
        if (from >= to)
            return;
        if (isUpper)
            edges.emplace(Corner{from, y}, Corner{to, y});
        else
            edges.emplace(Corner{to, y}, Corner{from, y});
    };
    for (const PixelRun& run : row) {
        int at = run.begin;
        for (const PixelRun& other : neighbour) {
            if (other.end <= at || other.begin >= run.end)
                continue;
            add(at, other.begin);
            at = other.end;
        }
        add(at, run.end);
    }
}

std::vector<std::span<const PixelRun>> rowsOf(std::span<const PixelRun> runs)
{
    std::vector<std::span<const PixelRun>> rows;
    for (std::size_t i = 0; i < runs.size();) {
        std::size_t end = i;
        while (end < runs.size() && runs[end].row == runs[i].row)
            ++end;
        rows.push_back(runs.subspan(i, end - i));
        i = end;
    }
    return rows;
}

Edges edgesOf(std::span<const PixelRun> runs)
{
    Edges edges;
    const auto rows = rowsOf(runs);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int y = rows[i].front().row;
        const bool hasAbove = i > 0 && rows[i - 1].front().row == y - 1;
        const bool hasBelow = i + 1 < rows.size() && rows[i + 1].front().row == y + 1;
        addHorizontal(edges, rows[i], hasAbove ? rows[i - 1] : std::span<const PixelRun>(), y,
                      true);
        addHorizontal(edges, rows[i], hasBelow ? rows[i + 1] : std::span<const PixelRun>(), y + 1,
                      false);
        for (const PixelRun& run : rows[i]) {
            edges.emplace(Corner{run.begin, y + 1}, Corner{run.begin, y});
            edges.emplace(Corner{run.end, y}, Corner{run.end, y + 1});
        }
    }
    return edges;
}

bool isStraight(const Corner& a, const Corner& b, const Corner& c)
{
    return (a.first == b.first && b.first == c.first)
        || (a.second == b.second && b.second == c.second);
}

} // namespace

QPainterPath outlineOf(std::span<const PixelRun> runs)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    Edges edges = edgesOf(runs);
    while (!edges.empty()) {
        // Where two rings touch either way on is right: the rings are even-odd.
        std::vector<Corner> ring{edges.begin()->first};
        for (auto edge = edges.begin(); edge != edges.end(); edge = edges.find(ring.back())) {
            const Corner to = edge->second;
            edges.erase(edge);
            if (ring.size() > 1 && isStraight(ring[ring.size() - 2], ring.back(), to))
                ring.back() = to;
            else
                ring.push_back(to);
        }
        path.moveTo(ring.front().first, ring.front().second);
        for (std::size_t i = 1; i + 1 < ring.size(); ++i)
            path.lineTo(ring[i].first, ring[i].second);
        path.closeSubpath();
    }
    return path;
}

} // namespace sextant::ui
