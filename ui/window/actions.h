#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;

namespace sextant::ui {

class RecentMenu;

/// Every command of the workbench, once: menus, tool bars and context menus show the same objects.
/// Who owns what a command does connects to it. GUI thread.
class Actions : public QObject {
    Q_OBJECT

public:
    /// @param window gets the menus and answers to the shortcuts
    explicit Actions(QMainWindow& window);

    QAction *const newStudy, *const openStudy, *const openData, *const openScene,
        *const exportCandidate, *const quit;
    QAction *const start, *const pause, *const stop;
    QAction* const dark;
    RecentMenu* const recent;

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& shortcut,
                  const char* icon);
    void fillMenus();

    QMainWindow& m_window;
};

} // namespace sextant::ui
