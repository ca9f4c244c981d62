#include "ui/window/recent_menu.h"

#include "ui/common/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace sextant::ui {

namespace {

constexpr int kRecentStudies = 8;
constexpr auto kRecentKey = "recentStudies";

} // namespace

RecentMenu::RecentMenu(const QString& title, QWidget* parent) : QMenu(title, parent)
{
    setObjectName(QStringLiteral("recentMenu"));
    fill();
}

QStringList RecentMenu::paths()
{
    QStringList paths = QSettings().value(QLatin1String(kRecentKey)).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentMenu::fill()
{
    clear();
    for (const QString& path : paths())
        addAction(path, this, [this, path] { Q_EMIT chosen(path); });
    setEnabled(!isEmpty());
}

void RecentMenu::remember(const QString& path)
{
    QStringList recent = QSettings().value(QLatin1String(kRecentKey)).toStringList();
    const QString text = QFileInfo(path).absoluteFilePath();
    recent.removeAll(text);
    recent.prepend(text);
    while (recent.size() > kRecentStudies)
        recent.removeLast();
    keepSetting(QLatin1String(kRecentKey), recent);
    fill();
}

void RecentMenu::setUsable(bool usable)
{
    setEnabled(usable && !isEmpty());
}

} // namespace sextant::ui
