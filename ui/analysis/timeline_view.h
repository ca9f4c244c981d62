#pragma once

#include "ui/analysis/timeline_contents.h"

#include <QWidget>

#include <map>

namespace sextant::ui {

/// Bars of who trained what and when, a row for each worker. The wheel zooms, a drag moves, a
/// double click shows all; a click selects; arrow keys move, + and - zoom. GUI thread.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    /// How a bar is drawn.
    enum class Kind { Trained, OnFront, Failed, Unfinished };

    explicit TimelineView(QWidget* parent = nullptr);

    /// @param kinds of candidates; those that are not named are Trained
    void show(TimelineContents contents, std::map<int, Kind> kinds);
    void select(int candidate);
    [[nodiscard]] const TimelineContents& contents() const { return m_contents; }
    /// The middle of a bar; null when it is not in view.
    [[nodiscard]] QPoint centreOf(std::size_t bar) const;
    void fit();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void candidateClicked(int candidate);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double xOf(double position) const;
    [[nodiscard]] double positionAt(double x) const;
    [[nodiscard]] QRectF rectOf(const TimelineBar& bar) const;
    [[nodiscard]] int workerAt(double y) const;
    [[nodiscard]] std::optional<std::size_t> barAt(const QPointF& at) const;
    void zoom(double factor, double around);
    void moveBy(double position);
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    [[nodiscard]] QString tipOf(const TimelineBar& bar) const;

    TimelineContents m_contents;
    std::map<int, Kind> m_kinds;
    int m_current = -1;
    double m_low = 0.0, m_high = 1.0; ///< what is in view, in seconds of the axis
    bool m_isFitted = true; ///< all is in view, and stays so
    std::optional<QPointF> m_pressed;
    double m_pressedLow = 0.0;
};

} // namespace sextant::ui
