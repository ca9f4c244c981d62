#pragma once

#include "ui/common/theme.h"
#include "ui/session/watchdog.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMainWindow;

namespace sextant::ui {

class Actions;
struct Choosers;
class CommandPalette;
class HelpWindow;
class LayoutKeeper;
class LogWindow;
class SettingsDialog;
class Tour;

/// What makes the window comfortable and knows nothing of studies: commands by name, help,
/// settings, layout, tour, the program's log. Its windows are made when first asked for. GUI
/// thread.
class ComfortRoom : public QObject {
    Q_OBJECT

public:
    /// @param window complete
    /// @param libraries what the program was built with, a line each
    ComfortRoom(QMainWindow& window, Actions& actions, const Choosers& choosers, QString libraries);

    void keepLayout() const;
    /// Unless it has been seen.
    void beginTourOnce();
    [[nodiscard]] Watchdog& watchdog() { return m_watchdog; }

Q_SIGNALS:
    void themeWanted(sextant::ui::ThemeKind kind);
    void languageWanted();
    void deviceFolderChanged();

private:
    void applyTheme();
    void applyDensity();
    void showHelp();
    void showLog();
    void showSettings();
    void beginTour();

    QMainWindow& m_window;
    Actions& m_actions;
    const Choosers& m_choosers;
    QString m_libraries;
    LayoutKeeper* m_layout;
    Watchdog m_watchdog;
    CommandPalette* m_palette = nullptr;
    HelpWindow* m_help = nullptr;
    LogWindow* m_log = nullptr;
    SettingsDialog* m_settings = nullptr;
    Tour* m_tour = nullptr;
};

} // namespace sextant::ui
