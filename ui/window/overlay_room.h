#pragma once

#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QObject>

#include <filesystem>

namespace sextant::ui {

class Actions;
class FrontPlot;
class MessageLine;
class StudyDocument;

/// Lays the front of another study behind that of the study on the desk, and takes it away. GUI
/// thread.
class OverlayRoom : public QObject {
    Q_OBJECT

public:
    /// @param window owns this object
    OverlayRoom(const Choosers& choosers, StudyDocument& document, FrontPlot& plot,
                Actions& actions, MessageLine& messages, QWidget& window);

private:
    void toggle(bool shown);
    void clear();
    void read(const std::filesystem::path& study);

    const Choosers& m_choosers;
    FrontPlot& m_plot;
    Actions& m_actions;
    MessageLine& m_messages;
    QWidget& m_window;
    BackgroundJob m_job; // last: its thread is joined before what it reports to dies
};

} // namespace sextant::ui
