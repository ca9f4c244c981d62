#include "ui/graph/graph_layout.h"

#include <graphviz/gvc.h>

#include <memory>
#include <string>

namespace sextant::ui {

namespace {

constexpr double kPointsPerInch = 72.0;

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

/// Made once: loading Graphviz's plugins takes far longer than a layout.
GVC_t* context()
{
    static const std::unique_ptr<GVC_t, int (*)(GVC_t*)> made(gvContext(), gvFreeContext);
    return made.get();
}

/// Graphviz takes texts by pointers that are not const, and does not change them.
char* text(const std::string& value)
{
    return const_cast<char*>(value.c_str());
}

void set(void* object, const std::string& name, const std::string& value)
{
    agsafeset(object, text(name), text(value), text(""));
}

QPointF pointOf(const pointf& point, double height)
{
    return {point.x, height - point.y};
}

QPolygonF pathOf(Agedge_t* edge, double height)
{
    const splines* found = ED_spl(edge);
    if (!found || found->size == 0)
        return {};
    const bezier& curve = found->list[0];
    QPolygonF path;
    for (int i = 0; i < static_cast<int>(curve.size); ++i)
        path << pointOf(curve.list[i], height);
    return path;
}

} // namespace

GraphLayout layOut(const GraphToLayOut& asked)
{
    const Graph graph(agopen(text("network"), Agdirected, nullptr));
    set(graph.get(), "nodesep", "0.35");
    set(graph.get(), "ranksep", "0.28");
    std::vector<Agnode_t*> nodes;
    for (int i = 0; i < asked.nodes; ++i) {
        nodes.push_back(agnode(graph.get(), text("n" + std::to_string(i)), 1));
        set(nodes.back(), "shape", "box");
        set(nodes.back(), "fixedsize", "true");
        set(nodes.back(), "label", "");
        set(nodes.back(), "width", std::to_string(asked.nodeSize.width() / kPointsPerInch));
        set(nodes.back(), "height", std::to_string(asked.nodeSize.height() / kPointsPerInch));
    }
    const auto node = [&](int i) { return nodes[static_cast<std::size_t>(i)]; };
    std::vector<Agedge_t*> edges;
    for (const GraphToLayOut::Edge& edge : asked.edges) {
        edges.push_back(agedge(graph.get(), node(edge.from), node(edge.to),
                               text(std::to_string(edges.size())), 1));
        set(edges.back(), "arrowhead", "none");
        if (edge.isSide)
            set(edges.back(), "constraint", "false");
    }
    for (std::size_t i = 0; i < asked.rows.size(); ++i) {
        Agraph_t* row = agsubg(graph.get(), text("row" + std::to_string(i)), 1);
        set(row, "rank", "same");
        agsubnode(row, node(asked.rows[i].first), 1);
        agsubnode(row, node(asked.rows[i].second), 1);
    }
    GraphLayout layout;
    if (gvLayout(context(), graph.get(), "dot") != 0)
        return layout;
    const boxf box = GD_bb(graph.get());
    const double height = box.UR.y;
    layout.bounds = QRectF(box.LL.x, 0.0, box.UR.x - box.LL.x, height - box.LL.y);
    for (Agnode_t* each : nodes) {
        QRectF rect(QPointF(), asked.nodeSize);
        rect.moveCenter(pointOf(ND_coord(each), height));
        layout.nodes.push_back(rect);
    }
    for (Agedge_t* each : edges)
        layout.edges.push_back(pathOf(each, height));
    gvFreeLayout(context(), graph.get());
    return layout;
}

} // namespace sextant::ui
