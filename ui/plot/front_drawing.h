#pragma once

#include "ui/plot/front_contents.h"

#include <QPointF>

class QCPCurve;
class QCPGraph;
class QCPItemText;
class QCPRange;
class QCustomPlot;

namespace sextant::ui {

class PointCloud;

/// The front as QCustomPlot's objects: fills them from FrontContents and picks points again. GUI
/// thread.
class FrontDrawing {
public:
    /// @param plot owns what is drawn
    explicit FrontDrawing(QCustomPlot& plot);

    void setAxes(Measure x, Measure y);
    void applyTheme(bool coloured);
    /// @param current ringed; -1: none
    /// @param selected ringed thinly
    void show(FrontContents contents, int current, const std::vector<int>& selected);
    /// Takes in a candidate that came or changed, like takeInto(); false when show() is needed.
    [[nodiscard]] bool take(const CandidateRecord& candidate, const FrontView& view,
                            bool isOnStudyFront, double progress);
    /// Rings alone; repaintMarks() shows them.
    void mark(int current, const std::vector<int>& selected);
    /// Shows what mark() and showFp32() changed: the rest stays as it was painted.
    void repaintMarks();
    /// FP32, a tick above the candidate under the pointer; NaN: none.
    void showFp32(double x, double miou);
    /// The front of another study, grey, with its name at its end.
    void showOther(const QString& name, const std::vector<QPointF>& front);
    /// All that is scored, with room around; a front of nothing has a range too.
    /// @param caps further numbers of the x axis to show, when not far away
    void fit(const std::vector<double>& caps);

    [[nodiscard]] const FrontContents& contents() const { return m_contents; }
    /// Null for one that is not drawn.
    [[nodiscard]] QPointF pixelOf(int candidate) const;
    [[nodiscard]] int nearest(const QPointF& pixel, double radiusPx) const;
    [[nodiscard]] std::vector<int> within(const QPolygonF& outline) const;

private:
    void showFront();
    void placeTraining();
    [[nodiscard]] bool isMiouAxis() const;

    QCustomPlot& m_plot;
    Measure m_x = Measure::Latency, m_y = Measure::MiouAligned;
    FrontContents m_contents;
    QCPCurve* m_area; ///< what the front dominates
    PointCloud* m_cloud; ///< of m_contents' points
    QCPCurve* m_arrows;
    QCPGraph *m_steps, *m_converted, *m_training, *m_selected, *m_ring, *m_knee;
    QCPCurve* m_fp32;
    QCPGraph* m_other;
    QCPItemText* m_otherName;
};

} // namespace sextant::ui
