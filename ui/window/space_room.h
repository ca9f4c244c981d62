#pragma once

#include "core/hw/device_profile.h"
#include "ui/session/background_job.h"
#include "ui/space/space_analysis.h"
#include "ui/window/choosers.h"

#include <QObject>

#include <filesystem>

class QStackedWidget;

namespace sextant::ui {

class Actions;
class SetupPanel;
class SpaceDocument;
class SpacePage;
class StudyDocument;
struct SpaceStanding;

/// The search space between its editor, the setup and the study: edits of a study that is not made
/// yet are the setup's at once; to one that is, they are applied, also while a search runs in it.
/// GUI thread.
class SpaceRoom : public QObject {
    Q_OBJECT

public:
    SpaceRoom(const Choosers& choosers, StudyDocument& study, SpaceDocument& document,
              SetupPanel& setup, Actions& actions, QWidget& window);
    ~SpaceRoom() override;

    /// The setup with the editor behind it; takes the setup.
    [[nodiscard]] QWidget* besideSetup(QWidget* setup);
    void showEditor();
    void showSetup();
    void applyTheme();
    [[nodiscard]] SpaceDocument& document() { return m_document; }
    [[nodiscard]] SpaceAnalysis& analysis() { return m_analysis; }

Q_SIGNALS:
    void studyCopied(const std::filesystem::path& path);

private:
    void connectPage();
    void followStudy(); ///< another one, or none
    void followStart();
    void take(const QString& space, const QString& what); ///< chosen in the setup
    void edited();
    /// What the costs depend on beside the space.
    struct Context {
        std::string device; ///< its profile, or its id
        std::optional<InputShape> input;
        bool operator==(const Context&) const = default;
    };
    [[nodiscard]] Context context() const;
    void ask();
    void askWhenShown();
    void takeReport(const SpaceReport& report);
    void refreshStanding();
    [[nodiscard]] SpaceStanding standing() const;
    [[nodiscard]] SpaceStanding standingOfMade() const;
    void refreshCaps();
    void importSpace();
    void exportSpace();
    void apply();
    void newStudy();
    void copyStudy();

    const Choosers& m_choosers;
    StudyDocument& m_study;
    SetupPanel& m_setup;
    Actions& m_actions;
    QWidget& m_window;
    SpaceDocument& m_document;
    SpacePage* m_page;
    QStackedWidget* m_stack;
    DeviceProfile m_device;
    Context m_asked; ///< last
    std::string m_deviceKey; ///< what m_device was read from
    SpaceReport m_report;
    bool m_isStale = true; ///< the report is of an older space
    bool m_isDrawn = false; ///< costs were asked for, of this space and device
    std::string m_present, m_presentText; ///< the study's space, as it is kept and written anew
    std::string m_startText; ///< what the document's start was read from
    QString m_refusal; ///< why the last change could not be written
    std::filesystem::path m_path; ///< of the study that the draft belongs to
    // Last: joined before what they report to dies.
    SpaceAnalysis m_analysis;
    BackgroundJob m_copy;
};

} // namespace sextant::ui
