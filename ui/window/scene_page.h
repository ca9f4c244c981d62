#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"
#include "ui/session/mask_predictor.h"
#include "ui/window/choosers.h"

#include <QPainterPath>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace sextant::ui {

class BatchDialog;
class ElidedLabel;
class MessageLine;
class OverlayBar;
class PredictionBar;
class SceneView;
class Selection;
class StudyDocument;
class VesselPanel;

/// A scene under the selected candidate's mask, which is predicted when candidate, scene or
/// numerics change, and the vessels in it. GUI thread.
class ScenePage : public QWidget {
    Q_OBJECT

public:
    ScenePage(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
              Selection& selection, MessageLine& messages, QWidget* parent = nullptr);
    ~ScenePage() override;

    [[nodiscard]] SceneView& view() { return *m_view; }
    /// A mask or polygons that the vessels are compared with; empty: none.
    void setTruth(const std::filesystem::path& path);

private:
    void addNumerics(QHBoxLayout* header);
    void addTruth(); ///< to the table of vessels
    void addVessels(QHBoxLayout* header);
    void assemble(QLayout* header);
    void connectMasks();
    void connectVessels();
    void showScene(const QString& description);
    [[nodiscard]] MaskChoice first() const; ///< of the selected candidate, if it can be predicted
    void updateMasks();
    void showPrediction(int which, const MaskSummary& summary, bool isNew);
    void findVessels();
    void openBatch();
    void buildSceneOverviews();
    void showVessels(std::shared_ptr<const VesselFinding> finding,
                     std::vector<QPainterPath> outlines);
    [[nodiscard]] QString nameOf(const MaskChoice& choice) const;

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    StudyDocument& m_document;
    Selection& m_selection;
    MessageLine& m_messages;
    SceneView* m_view;
    ElidedLabel* m_sceneText;
    QButtonGroup* m_numerics;
    OverlayBar* m_overlay;
    VesselPanel* m_vessels;
    PredictionBar* m_progress;
    QAction* m_vesselsAction;
    QToolButton* m_vesselsButton = nullptr;
    QAction* m_overviewsAction;
    BatchDialog* m_batch = nullptr; ///< made when first asked for
    std::filesystem::path m_truth, m_probability;
    double m_threshold = 0.5;
    QTimer m_settled; ///< runs out when the threshold has stood still
    // Last: joined before what they report to dies.
    MaskPredictor m_predictor;
    BackgroundJob m_vesselJob, m_overviewJob;
};

} // namespace sextant::ui
