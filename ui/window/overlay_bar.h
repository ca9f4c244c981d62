#pragma once

#include "ui/common/scene_jobs.h"
#include "ui/scene/scene_view.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace sextant::ui {

/// How masks lie over the scene: look, threshold, opacity, and what the first is compared with.
/// GUI thread.
class OverlayBar : public QWidget {
    Q_OBJECT

public:
    /// @param page whose shortcuts the keys are
    OverlayBar(SceneView& view, QWidget& page);

    /// What the first mask is compared with; no candidate: nothing.
    [[nodiscard]] MaskChoice second() const;
    /// The candidate on the desk, which "the same" means.
    void setCandidate(int candidate);
    void setCandidateCount(int count);

Q_SIGNALS:
    void thresholdChanged(double threshold);
    void secondChanged();

private:
    [[nodiscard]] QWidget* lookRow(QWidget& page);
    [[nodiscard]] QWidget* compareRow(QWidget& page);
    void readThreshold(int percent);
    void showComparison();
    void addMode(QWidget& page, QLayout* row, Comparison mode, const char* name,
                 const QString& text, const QString& tip, const char* icon, int key);

    SceneView& m_view;
    QComboBox *m_look, *m_numerics;
    QSlider *m_threshold, *m_opacity;
    QLabel *m_thresholdText, *m_legend;
    QSpinBox* m_other;
    QWidget* m_compareRow;
    QButtonGroup* m_modes;
    QAction* m_compare;
    int m_candidate = -1;
};

} // namespace sextant::ui
