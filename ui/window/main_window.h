#pragma once

#include "ui/common/jobs.h"
#include "ui/common/theme.h"
#include "ui/session/background_job.h"
#include "ui/session/search_session.h"
#include "ui/window/choosers.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QSlider;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;
class QButtonGroup;
class QTimer;

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace sextant::ui {

class CandidateModel;
class FrontPlot;
class SceneView;
class SetupPanel;

/// The workbench: setup left, front and scene side by side, candidates below, run controls on top.
/// GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Jobs jobs, Choosers choosers, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openStudy(const std::filesystem::path& path);
    void openData(const std::filesystem::path& folder);
    void openScene(const std::filesystem::path& path);
    /// Makes the sample data in the folder when it is not there, opens it, its study and its scene,
    /// and starts.
    void startSample(const std::filesystem::path& folder);
    void selectCandidate(int candidate);
    [[nodiscard]] SearchSession& session() { return m_session; }
    [[nodiscard]] SetupPanel& setup() { return *m_setup; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void buildToolBar();
    void buildCentre();
    void connectParts();
    void startOrResume();
    void newStudy();
    void chooseStudy();
    void chooseScene();
    void exportSelected();
    void onUpdate(const SearchUpdate& update);
    void refreshControls();
    void refreshProgress();
    [[nodiscard]] int endedCandidates() const;
    void refreshDetails();
    void predictSelected();
    void dropMask();
    void fillRecent();
    void rememberStudy(const std::filesystem::path& path);
    void notify(const QString& text, bool isError = false);
    void switchTheme(ThemeKind kind);

    Jobs m_jobs;
    Choosers m_choosers;
    std::filesystem::path m_study;
    int m_budget = 0;
    int m_selected = -1;
    bool m_closing = false;
    QTemporaryDir m_masks; ///< predicted masks of this run of the program
    int m_maskCount = 0; ///< of masks asked for or dropped

    CandidateModel* m_model;
    QSortFilterProxyModel* m_sorted;
    SetupPanel* m_setup;
    FrontPlot* m_front;
    SceneView* m_scene;
    QTableView* m_table;
    QLabel* m_studyName;
    QLabel* m_details;
    QLabel* m_sceneText;
    QLabel* m_message;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QToolButton* m_startButton;
    QToolButton* m_pauseButton;
    QToolButton* m_stopButton;
    QSlider* m_opacity;
    QButtonGroup* m_numerics;
    QMenu* m_recent = nullptr;
    QAction *m_startAction, *m_pauseAction, *m_stopAction, *m_newAction, *m_openAction,
        *m_openDataAction, *m_openSceneAction, *m_exportAction, *m_quitAction, *m_darkAction;
    QTimer* m_clock;

    BackgroundJob m_maskJob, m_exportJob, m_sampleJob;
    SearchSession m_session; // last: its thread is joined before the widgets die
};

} // namespace sextant::ui
