#include "ui/window/layout_keeper.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace sextant::ui {

namespace {

const QString kGeometry = QStringLiteral("geometry");
const QString kDocks = QStringLiteral("docks");

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow& window)
    : QObject(&window), m_window(window), m_first(states())
{
}

QString LayoutKeeper::group()
{
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << QStringLiteral("%1x%2").arg(screen->size().width()).arg(screen->size().height());
    screens.sort();
    return QStringLiteral("layout/") + screens.join(QLatin1Char('+'));
}

QMap<QString, QByteArray> LayoutKeeper::states() const
{
    QMap<QString, QByteArray> states;
    states[kDocks] = m_window.saveState();
    for (const QSplitter* splitter : m_window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            states[splitter->objectName()] = splitter->saveState();
    return states;
}

void LayoutKeeper::apply(const QMap<QString, QByteArray>& states)
{
    if (states.contains(kDocks))
        m_window.restoreState(states[kDocks]);
    for (QSplitter* splitter : m_window.findChildren<QSplitter*>())
        if (states.contains(splitter->objectName()))
            splitter->restoreState(states[splitter->objectName()]);
}

void LayoutKeeper::restore()
{
    QSettings settings;
    settings.beginGroup(group());
    QMap<QString, QByteArray> kept;
    for (const QString& key : settings.childKeys())
        kept[key] = settings.value(key).toByteArray();
    const QByteArray geometry = kept.take(kGeometry);
    if (m_window.isWindow() && !geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    apply(kept);
}

void LayoutKeeper::save() const
{
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue(kGeometry, m_window.saveGeometry());
    const QMap<QString, QByteArray> kept = states();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        settings.setValue(it.key(), *it);
}

void LayoutKeeper::reset()
{
    QSettings().remove(group());
    apply(m_first);
}

} // namespace sextant::ui
