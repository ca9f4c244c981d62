#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QUndoStack;

namespace sextant::ui {

class RecentMenu;

/// Every command of the workbench, once: menus, tool bars and context menus show the same objects.
/// Who owns what a command does connects to it. GUI thread.
class Actions : public QObject {
    Q_OBJECT

public:
    /// @param window gets the menus and answers to the shortcuts
    /// @param history what undo and redo go through
    Actions(QMainWindow& window, QUndoStack& history);

    QAction *const newStudy,
        *const openStudy, *const openData, *const openScene, *const exportCandidate,
                                                                 *const exportFigure, *const quit;
    QAction *const undo, *const redo, *const copyImage,
                                          *const pin, *const exclude, *const note, *const addGenome;
    QAction *const start, *const pause, *const stop;
    QAction *const setup, *const explore, *const compare, *const deliver, *const fitFront,
                                                                              *const dark;
    QAction *const newTab, *const closeTab, *const overlay;
    QAction *const commands, *const settings, *const resetLayout, *const welcome;
    QAction *const help, *const tour, *const programLog;
    QAction* const importData;
    QAction *const editSpace, *const repeat, *const trainLonger, *const useAsStart;
    RecentMenu* const recent;

private:
    QAction* make(const QString& text, const char* name, const QKeySequence& shortcut,
                  const char* icon);
    /// Name, shortcut, icon and tool tip of an action that is there.
    QAction* dress(QAction* action, const char* name, const QKeySequence& shortcut,
                   const char* icon);
    void fillMenus();

    QMainWindow& m_window;
};

} // namespace sextant::ui
