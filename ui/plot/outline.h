#pragma once

#include <QPolygonF>
#include <QWidget>

namespace sextant::ui {

/// The box or lasso being drawn over a plot; lets the mouse through. GUI thread.
class Outline : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Box, Lasso };

    explicit Outline(QWidget* parent);

    void begin(Shape shape, const QPointF& at);
    void extend(const QPointF& to);
    /// Hides it. Empty when it was too small to mean anything.
    [[nodiscard]] QPolygonF end();
    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape = Shape::Box;
    QPolygonF m_points; ///< of a box: its first corner, then the rest
    bool m_isDrawing = false;
};

} // namespace sextant::ui
