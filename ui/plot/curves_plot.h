#pragma once

#include "core/store/study.h"
#include "ui/models/progress_curves.h"

#include <QWidget>

#include <vector>

class QCPAxisRect;
class QCustomPlot;

namespace sextant::ui {

/// The validation mIoU of one training, epoch by epoch.
struct LearningCurve {
    int candidate = 0;
    std::vector<EpochRow> epochs;
    bool isCurrent = false; ///< the selected one, drawn stronger
};

/// Left how far the search has come: best mIoU and hypervolume by candidates. Right the trainings:
/// those that run and the selected one. GUI thread.
class CurvesPlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvesPlot(QWidget* parent = nullptr);

    void showProgress(const std::vector<ProgressPoint>& progress);
    void showTrainings(const std::vector<LearningCurve>& curves);
    void applyTheme();

    [[nodiscard]] int progressPoints() const { return static_cast<int>(m_progress.size()); }
    [[nodiscard]] int trainings() const { return static_cast<int>(m_curves.size()); }

private:
    void rebuildProgress();
    void rebuildTrainings();

    QCustomPlot* m_plot;
    QCPAxisRect *m_left, *m_right;
    std::vector<ProgressPoint> m_progress;
    std::vector<LearningCurve> m_curves;
};

} // namespace sextant::ui
