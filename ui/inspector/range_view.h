#pragma once

#include "ui/models/layer_range.h"

#include <QWidget>

namespace sextant::ui {

/// Layers as rows, magnitudes as columns of a heat map, with the storage format's limits as lines.
/// GUI thread.
class RangeView : public QWidget {
    Q_OBJECT

public:
    explicit RangeView(QWidget* parent = nullptr);

    void show(std::vector<LayerRange> ranges, StorageLimits limits);
    [[nodiscard]] const std::vector<LayerRange>& ranges() const { return m_ranges; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRectF mapRect() const; ///< of the cells
    [[nodiscard]] double xOf(double power) const;
    [[nodiscard]] QString tipOf(const LayerRange& range) const;
    void paintRow(QPainter& painter, int row) const;
    void paintLimits(QPainter& painter) const;

    std::vector<LayerRange> m_ranges;
    StorageLimits m_limits;
    int m_low = -16, m_high = 16; ///< powers shown
};

} // namespace sextant::ui
