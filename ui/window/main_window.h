#pragma once

#include "ui/common/jobs.h"
#include "ui/common/theme.h"
#include "ui/session/search_session.h"
#include "ui/window/choosers.h"

#include <QMainWindow>

#include <memory>

namespace sextant::ui {

class Actions;
class AddGenomeDialog;
class AgainRoom;
class CandidateModel;
class ComfortRoom;
class ComparePage;
struct Desk;
class DeliverPage;
class FigureRoom;
class FileRoom;
class FormState;
class FrontPage;
class InspectorPage;
class ListsPage;
class MarkRoom;
class MessageLine;
class RunBar;
class SampleRoom;
class ScenePage;
class SearchRoom;
class Selection;
class SetupPanel;
class SpaceRoom;
class StudyDocument;
class WelcomePage;
class RunQueue;
class RunSigns;
class Workspaces;

/// The workbench: workspaces for setup, exploring and comparing, run controls on top. Assembles
/// pages and opens files; each page and room has its own work. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param desk what another window worked on, which is about to go; none: a desk of its own
    MainWindow(Jobs jobs, Choosers choosers, std::shared_ptr<Desk> desk = {},
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Reads it off the GUI thread; studyOpened() follows, or a message that says why not.
    void openStudy(const std::filesystem::path& path);
    void openData(const std::filesystem::path& folder);
    void openScene(const std::filesystem::path& path);
    /// Makes the sample data in the folder when it is not there, opens it, its study and its scene,
    /// and starts.
    void startSample(const std::filesystem::path& folder);
    void selectCandidate(int candidate);
    /// Ways in, for who has opened nothing.
    void showWelcome();
    [[nodiscard]] SearchSession& session();
    [[nodiscard]] SetupPanel& setup() { return *m_setup; }
    [[nodiscard]] StudyDocument& document() { return m_document; }
    [[nodiscard]] std::shared_ptr<Desk> desk() const { return m_desk; }
    /// From now on its search waits for others of the queue, which outlives the window.
    void queueIn(RunQueue& queue);
    [[nodiscard]] int page() const;
    void setPage(int page);
    /// Scene, fields, tabs and filters of a window that this one takes the place of.
    /// @param fields of it, taken before this one was made, which tells it of the study anew
    void takeViewOf(const MainWindow& other, const FormState& fields);
    [[nodiscard]] FormState fields() const;

Q_SIGNALS:
    void studyOpened();
    void tabWanted(); ///< one more study beside this one
    void languageChanged();
    void closed(); ///< for good

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* setupPage();
    [[nodiscard]] QWidget* explorePage();
    void showDesk(); ///< a study that is there already
    void connectFiles();
    void connectRooms();
    void connectSetup();
    void connectComfort();
    void connectPages();
    void compareSelected();
    void rememberStudy();
    void switchTheme(ThemeKind kind);

    Jobs m_jobs;
    Choosers m_choosers;
    bool m_closing = false;

    /// Owned by this window and, while a window is built anew, by the next one.
    std::shared_ptr<Desk> m_desk;
    CandidateModel& m_model;
    Selection& m_selection;
    StudyDocument& m_document;
    Actions* m_actions;
    MessageLine* m_messages;
    RunBar* m_bar;
    SetupPanel* m_setup;
    std::unique_ptr<SpaceRoom> m_space;
    FrontPage* m_front;
    ScenePage* m_scene;
    ListsPage* m_lists;
    InspectorPage* m_inspector;
    ComparePage* m_compare;
    DeliverPage* m_deliver;
    WelcomePage* m_welcome;
    Workspaces* m_spaces;
    AddGenomeDialog* m_addGenome;

    // Last: their threads are joined before the widgets die.
    std::unique_ptr<FileRoom> m_files;
    std::unique_ptr<FigureRoom> m_figure;
    std::unique_ptr<MarkRoom> m_marks;
    std::unique_ptr<AgainRoom> m_again;
    std::unique_ptr<SearchRoom> m_search;
    std::unique_ptr<SampleRoom> m_sample;
    std::unique_ptr<RunSigns> m_signs;
    std::unique_ptr<ComfortRoom> m_comfort;
};

} // namespace sextant::ui
