#include "ui/window/launcher_entry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

QDBusMessage LauncherEntry::message(bool isVisible, double share, bool isUrgent)
{
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/org/sextant/Sextant"), QStringLiteral("com.canonical.Unity.LauncherEntry"),
        QStringLiteral("Update"));
    update << QStringLiteral("application://org.sextant.Sextant.desktop")
           << QVariantMap{{QStringLiteral("progress"), std::clamp(share, 0.0, 1.0)},
                          {QStringLiteral("progress-visible"), isVisible},
                          {QStringLiteral("urgent"), isUrgent}};
    return update;
}

void LauncherEntry::show(SearchSession::State state, double share)
{
    using State = SearchSession::State;
    const bool isVisible = state == State::Running || state == State::Pausing
        || state == State::Paused || state == State::Stopping;
    const int percent = static_cast<int>(std::lround(100.0 * share));
    if (isVisible == m_isVisible && (!isVisible || percent == m_percent))
        return;
    m_isVisible = isVisible;
    m_percent = percent;
    const bool isUrgent = state == State::Failed;
    QDBusConnection::sessionBus().send(message(isVisible, share, isUrgent));
}

} // namespace sextant::ui
