#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace sextant::ui {

/// A directed graph to be drawn from top to bottom.
struct GraphToLayOut {
    QSizeF nodeSize; ///< pixels, of all nodes
    int nodes = 0;
    struct Edge {
        int from = 0, to = 0;
        bool isSide = false; ///< connects nodes of one row, and moves neither
    };
    std::vector<Edge> edges;
    std::vector<std::pair<int, int>> rows; ///< nodes that stand side by side
};

/// Where everything is, in pixels, y down.
struct GraphLayout {
    QRectF bounds;
    std::vector<QRectF> nodes;
    /// Per edge: a start and then three control points for each cubic piece; empty when the engine
    /// gave none.
    std::vector<QPolygonF> edges;
};

/// Lays out by Graphviz's dot. GUI thread alone: the library keeps its state in globals.
[[nodiscard]] GraphLayout layOut(const GraphToLayOut& graph);

} // namespace sextant::ui
