#pragma once

#include "ui/common/jobs.h"
#include "ui/window/choosers.h"

#include <QObject>

class QWidget;

namespace sextant::ui {

class Actions;
class SetupPanel;
class StudyDocument;

/// Asks for studies, data, scenes and spaces, through choosers, the import and what is dropped onto
/// the window. GUI thread.
class FileRoom : public QObject {
    Q_OBJECT

public:
    /// @param window that is asked in front of
    FileRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document, SetupPanel& setup,
             Actions& actions, QWidget& window);

    /// A study that its first search will make; none when the analyst thinks better of it.
    void newStudy();
    void chooseData();

Q_SIGNALS:
    void studyChosen(const std::filesystem::path& path);
    void dataChosen(const std::filesystem::path& folder);
    void sceneChosen(const std::filesystem::path& path);
    void refused(const QString& why);

private:
    void takeDrops();
    void importData();
    void chooseStudy();
    void chooseScene();
    void chooseSpace();

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    StudyDocument& m_document;
    SetupPanel& m_setup;
    QWidget& m_window;
};

} // namespace sextant::ui
