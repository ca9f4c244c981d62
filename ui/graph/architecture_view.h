#pragma once

#include "ui/graph/graph_layout.h"
#include "ui/models/architecture.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// An architecture as a graph: encoder down on the left, decoder up on the right, skips across;
/// each layer with its shape, filled by its share of parameters, MACs or latency. Put it into a
/// scroll area: it takes the room it needs. GUI thread.
class ArchitectureView : public QWidget {
    Q_OBJECT

public:
    explicit ArchitectureView(QWidget* parent = nullptr);

    void show(std::optional<Architecture> architecture); ///< none: nothing is selected
    void setHeat(LayerMeasure measure);
    void setScale(double scale); ///< 1: as laid out
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] const std::optional<Architecture>& architecture() const { return m_architecture; }
    /// Of a block, in widget pixels; for tests.
    [[nodiscard]] QRectF rectOf(int block) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintEdges(QPainter& painter) const;
    void paintBlock(QPainter& painter, std::size_t block, double share) const;
    [[nodiscard]] int blockAt(const QPointF& position) const;

    std::optional<Architecture> m_architecture;
    GraphLayout m_layout;
    std::vector<bool> m_edgeIsSkip;
    LayerMeasure m_heat = LayerMeasure::Latency;
    double m_scale = 1.0;
};

} // namespace sextant::ui
