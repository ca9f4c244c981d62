#include "ui/graph/architecture_view.h"

#include "ui/common/sequence_colours.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr QSizeF kNodeSize(168, 40);
constexpr int kMarginPx = 12;
constexpr int kShades = 64;

bool isDecoder(const NetworkBlock& block)
{
    return block.name.starts_with("decoder");
}

/// Encoder and decoder as the two sides of a U: a stage of the decoder stands beside the block
/// whose map it takes across.
GraphToLayOut graphOf(const std::vector<NetworkBlock>& blocks)
{
    GraphToLayOut graph;
    graph.nodeSize = kNodeSize;
    graph.nodes = static_cast<int>(blocks.size());
    bool rises = false; // up the right side, against the layout's flow
    for (int to = 0; to < graph.nodes; ++to) {
        const NetworkBlock& block = blocks[static_cast<std::size_t>(to)];
        int skip = -1; // the shallowest input of a decoder stage
        if (isDecoder(block))
            for (const int from : block.inputs)
                if (blocks[static_cast<std::size_t>(from)].gene >= 0 && block.inputs.size() > 1)
                    skip = skip < 0 ? from : std::min(skip, from);
        for (const int from : block.inputs) {
            const bool isSide = from == skip;
            rises |= skip >= 0;
            const bool isUp = !isSide && rises;
            graph.edges.push_back({isUp ? to : from, isUp ? from : to, isSide});
        }
        if (skip >= 0)
            graph.rows.emplace_back(skip, to);
    }
    return graph;
}

QColor textOn(const QColor& background)
{
    // Relative luminance, WCAG 2.
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(background.redF())
        + 0.7152 * linear(background.greenF()) + 0.0722 * linear(background.blueF());
    return luminance > 0.18 ? QColor(0x10, 0x14, 0x12) : QColor(Qt::white);
}

} // namespace

ArchitectureView::ArchitectureView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("architectureView"));
    setAccessibleName(tr("Architecture as a graph"));
    show(std::nullopt);
}

void ArchitectureView::show(std::optional<Architecture> architecture)
{
    m_architecture = std::move(architecture);
    m_layout = {};
    m_edgeIsSkip.clear();
    if (m_architecture) {
        const GraphToLayOut graph = graphOf(m_architecture->blocks);
        m_layout = layOut(graph);
        for (const auto& edge : graph.edges)
            m_edgeIsSkip.push_back(edge.isSide);
    }
    resize(sizeHint());
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void ArchitectureView::setHeat(LayerMeasure measure)
{
    m_heat = measure;
    update();
}

void ArchitectureView::setScale(double scale)
{
    m_scale = std::clamp(scale, 0.5, 3.0);
    setMinimumSize(sizeHint());
    resize(sizeHint());
    update();
}

QSize ArchitectureView::sizeHint() const
{
    if (m_layout.nodes.empty())
        return {200, 80};
    return (m_layout.bounds.size() * m_scale).toSize() + QSize(2 * kMarginPx, 2 * kMarginPx);
}

QRectF ArchitectureView::rectOf(int block) const
{
    const QRectF rect = m_layout.nodes[static_cast<std::size_t>(block)];
    const double left =
        std::max<double>(kMarginPx, (width() - m_layout.bounds.width() * m_scale) / 2);
    return {left + rect.x() * m_scale, kMarginPx + rect.y() * m_scale, rect.width() * m_scale,
            rect.height() * m_scale};
}

int ArchitectureView::blockAt(const QPointF& position) const
{
    for (int i = 0; i < static_cast<int>(m_layout.nodes.size()); ++i)
        if (rectOf(i).contains(position))
            return i;
    return -1;
}

void ArchitectureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_architecture || m_layout.nodes.empty()) {
        painter.setPen(currentTheme().mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Select a candidate to see its network."));
        return;
    }
    paintEdges(painter);
    double most = 0.0;
    for (const NetworkBlock& block : m_architecture->blocks)
        most = std::max(most, valueOf(block, m_heat));
    for (std::size_t i = 0; i < m_architecture->blocks.size(); ++i)
        paintBlock(painter, i,
                   most > 0.0 ? valueOf(m_architecture->blocks[i], m_heat) / most : 0.0);
}

void ArchitectureView::paintEdges(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    painter.save();
    const QRectF first = rectOf(0);
    painter.translate(first.x() - m_layout.nodes[0].x() * m_scale,
                      first.y() - m_layout.nodes[0].y() * m_scale);
    painter.scale(m_scale, m_scale);
    for (std::size_t i = 0; i < m_layout.edges.size(); ++i) {
        const QPolygonF& points = m_layout.edges[i];
        if (points.size() < 4)
            continue;
        QPainterPath path(points[0]);
        for (qsizetype k = 1; k + 2 < points.size(); k += 3)
            path.cubicTo(points[k], points[k + 1], points[k + 2]);
        painter.setPen(m_edgeIsSkip[i] ? QPen(theme.device, 1.5, Qt::DashLine)
                                       : QPen(theme.mutedText, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    painter.restore();
}

void ArchitectureView::paintBlock(QPainter& painter, std::size_t index, double share) const
{
    const NetworkBlock& block = m_architecture->blocks[index];
    const auto shades = sequenceColours(kShades);
    const QColor fill =
        shades[static_cast<qsizetype>(std::lround(std::clamp(share, 0.0, 1.0) * (kShades - 1)))];
    const QRectF rect = rectOf(static_cast<int>(index));
    painter.setPen(QPen(currentTheme().border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(textOn(fill));
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * std::min(1.0, m_scale));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF inside = rect.adjusted(6, 3, -6, -3);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(blockTitle(block), Qt::ElideRight, inside.width()));
    const QString value = layerText(block, m_heat);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, value);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(shapeText(block), Qt::ElideRight,
                                        inside.width() - metrics.horizontalAdvance(value) - 6));
    if (block.isDead) {
        painter.setPen(QPen(textOn(fill), 1, Qt::DotLine));
        painter.drawLine(rect.topLeft(), rect.bottomRight());
    }
}

bool ArchitectureView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = blockAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const NetworkBlock& block = m_architecture->blocks[static_cast<std::size_t>(index)];
    QToolTip::showText(
        help->globalPos(),
        tr("%1\n%2 (channels × height × width)\n%3 parameters · %4 MACs · %5%6")
            .arg(blockTitle(block), shapeText(block), layerText(block, LayerMeasure::Parameters),
                 layerText(block, LayerMeasure::Macs), layerText(block, LayerMeasure::Latency),
                 block.isDead ? tr("\nIt cannot change the output.") : QString()),
        this);
    return true;
}

void ArchitectureView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event); // scrolls
    setScale(m_scale * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

} // namespace sextant::ui
