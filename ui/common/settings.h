#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace sextant::ui {

/// Sets what QSettings() has under the key for everybody at once; the file, whose writing ends with
/// the disk, follows off the GUI thread.
void keepSetting(const QString& key, const QVariant& value);

/// One setting of the user with its name and what holds until it is changed. Read and written on
/// the GUI thread.
template <typename T> struct Setting {
    const char* key;
    T standard;

    [[nodiscard]] T value() const
    {
        return QSettings()
            .value(QLatin1String(key), QVariant::fromValue(standard))
            .template value<T>();
    }
    void set(const T& to) const { keepSetting(QLatin1String(key), QVariant::fromValue(to)); }
};

/// "light", "dark" or "system".
inline const Setting<QString> kTheme{"window/theme", QStringLiteral("system")};
inline const Setting<bool> kCompact{"window/compact", false};
/// "de"; empty: as the desktop.
inline const Setting<QString> kLanguage{"window/language", {}};
/// Threads that predict a mask over a scene.
inline const Setting<int> kMaskThreads{"scene/threads", 2};
/// Networks that a new study trains at the same time.
inline const Setting<int> kWorkers{"search/workers", 2};
inline const Setting<bool> kNotify{"search/notify", true};
/// Folder of the user's own device profiles; empty: userProfileFolder().
inline const Setting<QString> kDeviceFolder{"devices/folder", {}};
/// A ProbeChoice::Members, and the command of the probe.
inline const Setting<int> kProbeMembers{"probe/members", 0};
inline const Setting<QString> kProbeCommand{"probe/command", {}};
/// The tour has been taken or left.
inline const Setting<bool> kTourSeen{"welcome/tourSeen", false};

} // namespace sextant::ui
