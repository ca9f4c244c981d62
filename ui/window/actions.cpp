#include "ui/window/actions.h"

#include "ui/common/theme.h"
#include "ui/window/recent_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMainWindow>
#include <QMenuBar>
#include <QUndoStack>

namespace sextant::ui {

Actions::Actions(QMainWindow& window, QUndoStack& history)
    : QObject(&window),
      newStudy(make(tr("&New study…"), "newStudyAction", QKeySequence::New, "document-new")),
      openStudy(make(tr("&Open study…"), "openStudyAction", QKeySequence::Open, "document-open")),
      openData(make(tr("Open &data…"), "openDataAction", tr("Ctrl+D"), "folder-pictures")),
      openScene(make(tr("Open &scene…"), "openSceneAction", tr("Ctrl+Shift+O"), "view-preview")),
      exportCandidate(
          make(tr("&Export candidates"), "exportAction", tr("Ctrl+E"), "document-export")),
      exportFigure(make(tr("Export &figure…"), "exportFigureAction", tr("Ctrl+Shift+E"),
                        "document-save-as")),
      quit(make(tr("&Quit"), "quitAction", tr("Ctrl+Q"), "application-exit")),
      undo(dress(history.createUndoAction(this, tr("&Undo")), "undoAction", QKeySequence::Undo,
                 "edit-undo")),
      redo(dress(history.createRedoAction(this, tr("&Redo")), "redoAction", tr("Ctrl+Shift+Z"),
                 "edit-redo")),
      copyImage(make(tr("&Copy front as image"), "copyImageAction", tr("Ctrl+Alt+C"), "edit-copy")),
      pin(make(tr("&Pin"), "pinAction", tr("Ctrl+P"), "window-pin")),
      exclude(make(tr("E&xclude"), "excludeAction", QKeySequence::Delete, "edit-delete-remove")),
      note(make(tr("&Note"), "noteAction", tr("F2"), "document-edit")),
      addGenome(make(tr("&Add network…"), "addGenomeAction", tr("Ctrl+G"), "list-add")),
      start(make(tr("&Start search"), "startAction", tr("F5"), "media-playback-start")),
      pause(make(tr("&Pause"), "pauseAction", tr("F6"), "media-playback-pause")),
      stop(make(tr("S&top"), "stopAction", tr("Shift+F5"), "media-playback-stop")),
      setup(make(tr("&Setup"), "setupAction", tr("Ctrl+1"), "configure")),
      explore(make(tr("&Explore"), "exploreAction", tr("Ctrl+2"), "office-chart-scatter")),
      compare(make(tr("&Compare"), "compareAction", tr("Ctrl+3"), "view-split-left-right")),
      deliver(make(tr("De&liver"), "deliverAction", tr("Ctrl+4"), "document-send")),
      fitFront(make(tr("Show &all of the front"), "fitFrontAction", tr("Ctrl+0"), "zoom-fit-best")),
      dark(make(tr("&Dark theme"), "darkThemeAction", tr("Ctrl+Shift+T"), "weather-clear-night")),
      newTab(make(tr("New &tab"), "newTabAction", tr("Ctrl+T"), "tab-new")),
      closeTab(make(tr("&Close study"), "closeTabAction", tr("Ctrl+W"), "tab-close")),
      overlay(make(tr("&Overlay another study's front…"), "overlayAction", tr("Ctrl+Shift+F"),
                   "layer-visible-on")),
      commands(make(tr("&Commands…"), "commandsAction", tr("Ctrl+K"), "search")),
      settings(make(tr("&Settings…"), "settingsAction", tr("Ctrl+,"), "configure")),
      resetLayout(
          make(tr("&Reset layout"), "resetLayoutAction", tr("Ctrl+Shift+0"), "view-restore")),
      welcome(make(tr("&Welcome page"), "welcomeAction", tr("Ctrl+Shift+W"), "go-home")),
      help(make(tr("&Help"), "helpAction", tr("F1"), "help-contents")),
      tour(make(tr("&Tour"), "tourAction", tr("Shift+F1"), "help-hint")),
      programLog(
          make(tr("&Program log…"), "programLogAction", tr("Ctrl+Shift+L"), "text-x-generic")),
      importData(make(tr("&Import data…"), "importDataAction", tr("Ctrl+I"), "document-import")),
      editSpace(make(tr("Edit search s&pace"), "editSpaceAction", tr("F4"), "document-edit")),
      repeat(make(tr("&Repeat with another seed"), "repeatAction", tr("Ctrl+R"), "view-refresh")),
      trainLonger(make(tr("Train &longer…"), "trainLongerAction", tr("Ctrl+L"), "chronometer")),
      useAsStart(make(tr("&Use as start…"), "useAsStartAction", tr("Ctrl+Alt+S"), "go-jump")),
      recent(new RecentMenu(tr("Open &recent"), &window)), m_window(window)
{
    dark->setCheckable(true);
    overlay->setCheckable(true);
    dark->setChecked(currentTheme().kind == ThemeKind::Dark);
    auto* spaces = new QActionGroup(this);
    spaces->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // welcome
    for (QAction* space : {setup, explore, compare, deliver}) {
        space->setCheckable(true);
        spaces->addAction(space);
    }
    fillMenus();
}

QAction* Actions::make(const QString& text, const char* name, const QKeySequence& shortcut,
                       const char* icon)
{
    return dress(new QAction(text, this), name, shortcut, icon);
}

QAction* Actions::dress(QAction* action, const char* name, const QKeySequence& shortcut,
                        const char* icon)
{
    action->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    const QString plain = action->text().remove(QLatin1Char('&'));
    action->setToolTip(shortcut.isEmpty()
                           ? plain
                           : tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void Actions::fillMenus()
{
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    file->addActions({newStudy, openStudy});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({openData, importData, openScene});
    file->addSeparator();
    file->addActions({exportCandidate, exportFigure});
    file->addSeparator();
    file->addActions({newTab, closeTab, quit});
    QMenu* edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({pin, exclude, note});
    edit->addSeparator();
    edit->addActions({repeat, trainLonger, useAsStart});
    edit->addSeparator();
    edit->addActions({addGenome, copyImage});
    QMenu* run = m_window.menuBar()->addMenu(tr("&Search"));
    run->addActions({start, pause, stop});
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    view->addActions({setup, explore, compare, deliver});
    view->addSeparator();
    view->addActions({editSpace, fitFront, overlay, dark});
    view->addSeparator();
    view->addActions({welcome, resetLayout, commands, settings});
    QMenu* helps = m_window.menuBar()->addMenu(tr("&Help"));
    helps->addActions({help, tour});
    helps->addSeparator();
    helps->addAction(programLog);
}

} // namespace sextant::ui
