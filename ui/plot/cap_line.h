#pragma once

#include "ui/models/measure.h"

#include <QPointF>

#include <optional>

class QCPAxis;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace sextant::ui {

/// A cap across a plot: a line with a handle that holds its value; what lies beyond is hatched.
/// Without a value the handle waits at the end of the axis. GUI thread.
class CapLine {
public:
    /// @param across the axis whose numbers are capped
    CapLine(QCustomPlot& plot, QCPAxis& across);

    /// @param measure of the axis; one without a cap hides the line
    /// @param value none: no cap
    void show(Measure measure, std::optional<double> value);
    void hide();
    void applyTheme();
    /// Places everything for the axis' present range.
    void place();

    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] QPointF handle() const; ///< pixels
    /// Whether a press there takes the line.
    [[nodiscard]] bool isAt(const QPointF& pixel) const;
    /// Moves it there, to three significant figures; beyond the plot there is no cap.
    void dragTo(const QPointF& pixel);

    /// Measures that a study can cap.
    [[nodiscard]] static bool canCap(Measure measure);

private:
    [[nodiscard]] double along(const QPointF& pixel) const;

    QCustomPlot& m_plot;
    QCPAxis& m_axis;
    bool m_isHorizontalAxis;
    QCPItemRect* m_beyond;
    QCPItemStraightLine* m_line;
    QCPItemText* m_handle;
    Measure m_measure = Measure::Latency;
    std::optional<double> m_value;
    bool m_isShown = false;
};

} // namespace sextant::ui
