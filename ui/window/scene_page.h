#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QTemporaryDir>
#include <QWidget>

class QButtonGroup;

namespace sextant::ui {

class ElidedLabel;
class MessageLine;
class SceneView;
class Selection;
class StudyDocument;

/// A scene under the selected candidate's mask, which is predicted when candidate, scene or
/// numerics change. GUI thread.
class ScenePage : public QWidget {
    Q_OBJECT

public:
    ScenePage(const Jobs& jobs, StudyDocument& document, Selection& selection,
              MessageLine& messages, QWidget* parent = nullptr);

    [[nodiscard]] SceneView& view() { return *m_view; }
    void predictSelected();

private:
    void addNumerics(QLayout* header);
    void showDescription(const QString& description);
    /// The mask shown, the one being predicted, and its windows that are still on their way.
    void dropMask();
    void showPrediction(int candidate, const Result<MaskSummary>& result);

    const Jobs& m_jobs;
    StudyDocument& m_document;
    Selection& m_selection;
    MessageLine& m_messages;
    SceneView* m_view;
    ElidedLabel* m_sceneText;
    QButtonGroup* m_numerics;
    QTemporaryDir m_masks; ///< predicted masks of this run of the program
    int m_maskCount = 0; ///< of masks asked for or dropped
    BackgroundJob m_maskJob; // last: joined before what it reports to dies
};

} // namespace sextant::ui
