#pragma once

#include "ui/analysis/parallel_data.h"
#include "ui/session/background_job.h"

#include <QImage>
#include <QWidget>

#include <set>

namespace sextant::ui {

/// Candidates as lines over upright axes. Drag on an axis to keep only what passes there, drag the
/// part to move it, click outside of it to let it go. Lines are painted off the GUI thread. GUI
/// thread.
class ParallelView : public QWidget {
    Q_OBJECT

public:
    explicit ParallelView(QWidget* parent = nullptr);

    /// Brushes of axes that stay stay.
    /// @param front candidates drawn on top while nothing is brushed
    void show(ParallelData data, std::set<int> front);
    void select(int current, const std::vector<int>& ids);
    void clearBrushes();
    [[nodiscard]] const std::vector<std::optional<AxisBrush>>& brushes() const { return m_brushes; }
    [[nodiscard]] const ParallelData& data() const { return m_data; }
    /// In pixels of the widget.
    [[nodiscard]] QPointF pointOf(std::size_t axis, double share) const;
    [[nodiscard]] bool isPainted() const { return !m_paint.isRunning() && !m_lines.isNull(); }
    void applyTheme();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushed(const std::vector<int>& ids); ///< what passes, when a drag has ended
    void brushesChanged();
    void candidateClicked(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] int axisAt(double x) const; ///< -1: none is near
    [[nodiscard]] double shareAt(double y) const;
    [[nodiscard]] bool hasBrush() const;
    void repaintLines();
    void paintAxes(QPainter& painter) const;
    void paintSelected(QPainter& painter) const;
    [[nodiscard]] QString cornerText(std::size_t axis, double share) const;

    ParallelData m_data;
    std::set<int> m_front;
    std::vector<std::optional<AxisBrush>> m_brushes;
    int m_current = -1;
    std::vector<int> m_selected;
    QImage m_lines; ///< of all candidates, as last painted
    int m_dragged = -1; ///< axis
    double m_from = 0.0; ///< share where the drag began
    std::optional<AxisBrush> m_moved; ///< the brush as it was, when it is moved as a whole
    BackgroundJob m_paint; // last: joined before what it reports to dies
};

} // namespace sextant::ui
