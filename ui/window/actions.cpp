#include "ui/window/actions.h"

#include "ui/common/theme.h"
#include "ui/window/recent_menu.h"

#include <QAction>
#include <QIcon>
#include <QMainWindow>
#include <QMenuBar>

namespace sextant::ui {

Actions::Actions(QMainWindow& window)
    : QObject(&window),
      newStudy(make(tr("&New study…"), "newStudyAction", QKeySequence::New, "document-new")),
      openStudy(make(tr("&Open study…"), "openStudyAction", QKeySequence::Open, "document-open")),
      openData(make(tr("Open &data…"), "openDataAction", tr("Ctrl+D"), "folder-pictures")),
      openScene(make(tr("Open &scene…"), "openSceneAction", tr("Ctrl+Shift+O"), "view-preview")),
      exportCandidate(
          make(tr("&Export candidate…"), "exportAction", tr("Ctrl+E"), "document-export")),
      quit(make(tr("&Quit"), "quitAction", QKeySequence::Quit, "application-exit")),
      start(make(tr("&Start search"), "startAction", tr("F5"), "media-playback-start")),
      pause(make(tr("&Pause"), "pauseAction", tr("F6"), "media-playback-pause")),
      stop(make(tr("S&top"), "stopAction", tr("Shift+F5"), "media-playback-stop")),
      dark(make(tr("&Dark theme"), "darkThemeAction", tr("Ctrl+Shift+T"), "weather-clear-night")),
      recent(new RecentMenu(tr("Open &recent"), &window)), m_window(window)
{
    dark->setCheckable(true);
    dark->setChecked(currentTheme().kind == ThemeKind::Dark);
    fillMenus();
}

QAction* Actions::make(const QString& text, const char* name, const QKeySequence& shortcut,
                       const char* icon)
{
    auto* made = new QAction(QIcon::fromTheme(QString::fromLatin1(icon)), text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(shortcut);
    const QString plain = QString(text).remove(QLatin1Char('&'));
    made->setToolTip(
        shortcut.isEmpty() ? plain
                           : tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    return made;
}

void Actions::fillMenus()
{
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    file->addActions({newStudy, openStudy});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({openData, openScene, exportCandidate});
    file->addSeparator();
    file->addAction(quit);
    QMenu* run = m_window.menuBar()->addMenu(tr("&Search"));
    run->addActions({start, pause, stop});
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    view->addAction(dark);
}

} // namespace sextant::ui
