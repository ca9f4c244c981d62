#include "ui/window/comfort_room.h"

#include "ui/common/settings.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_window.h"
#include "ui/window/layout_keeper.h"
#include "ui/window/log_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/tour.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

namespace sextant::ui {

ComfortRoom::ComfortRoom(QMainWindow& window, Actions& actions, const Choosers& choosers,
                         QString libraries)
    : m_window(window), m_actions(actions), m_choosers(choosers), m_libraries(std::move(libraries)),
      m_layout(new LayoutKeeper(window))
{
    m_layout->restore();
    applyDensity();
    constexpr int kSettledMs = 1000; // opening a window is no stall of it
    QTimer::singleShot(kSettledMs, &m_watchdog, &Watchdog::start);
    connect(&m_watchdog, &Watchdog::stalled, this,
            [](double lateMs) { qInfo("the window was busy for %.0f ms", lateMs); });
    connect(m_actions.commands, &QAction::triggered, this, [this] {
        if (!m_palette)
            m_palette = new CommandPalette(m_window);
        m_palette->ask();
    });
    connect(m_actions.help, &QAction::triggered, this, &ComfortRoom::showHelp);
    connect(m_actions.programLog, &QAction::triggered, this, &ComfortRoom::showLog);
    connect(m_actions.settings, &QAction::triggered, this, &ComfortRoom::showSettings);
    connect(m_actions.tour, &QAction::triggered, this, &ComfortRoom::beginTour);
    connect(m_actions.resetLayout, &QAction::triggered, m_layout, &LayoutKeeper::reset);
    connect(m_actions.dark, &QAction::toggled, this, [this](bool dark) {
        kTheme.set(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        Q_EMIT themeWanted(dark ? ThemeKind::Dark : ThemeKind::Light);
    });
}

void ComfortRoom::keepLayout() const
{
    m_layout->save();
}

void ComfortRoom::applyTheme()
{
    const ThemeKind kind = wantedTheme();
    const QSignalBlocker quiet(m_actions.dark);
    m_actions.dark->setChecked(kind == ThemeKind::Dark);
    Q_EMIT themeWanted(kind);
}

void ComfortRoom::applyDensity()
{
    const int around = kCompact.value() ? 2 : 8;
    for (QTableView* table : m_window.findChildren<QTableView*>())
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + around);
}

void ComfortRoom::showHelp()
{
    const QString topic = HelpWindow::topicOf(QApplication::focusWidget());
    if (!m_help)
        m_help = new HelpWindow(HelpWindow::installedFolder(), &m_window);
    m_help->showTopic(topic);
}

void ComfortRoom::showLog()
{
    if (!m_log)
        m_log = new LogWindow(m_libraries, m_watchdog, &m_window);
    m_log->show();
    m_log->raise();
}

void ComfortRoom::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_choosers, &m_window);
        connect(m_settings, &SettingsDialog::deviceFolderChanged, this,
                &ComfortRoom::deviceFolderChanged);
        connect(m_settings, &SettingsDialog::themeChanged, this, &ComfortRoom::applyTheme);
        connect(m_settings, &SettingsDialog::languageChanged, this, &ComfortRoom::languageWanted);
        connect(m_settings, &SettingsDialog::densityChanged, this, &ComfortRoom::applyDensity);
        connect(m_settings, &SettingsDialog::layoutResetRequested, m_layout, &LayoutKeeper::reset);
    }
    m_settings->show();
    m_settings->raise();
}

void ComfortRoom::beginTour()
{
    if (!m_tour) {
        m_tour = new Tour(m_window);
        connect(m_tour, &Tour::ended, this, [] { kTourSeen.set(true); });
    }
    m_actions.explore->trigger();
    m_tour->begin();
}

void ComfortRoom::beginTourOnce()
{
    if (!kTourSeen.value())
        beginTour();
}

} // namespace sextant::ui
