#pragma once

#include "ui/session/search_session.h"

class QDBusMessage;

namespace sextant::ui {

/// The progress of a search in the task bar or dock, as com.canonical.Unity.LauncherEntry, which
/// KDE's and GNOME's docks understand too. Without a bus nothing happens. GUI thread.
/// Source: https://wiki.ubuntu.com/Unity/LauncherAPI.
class LauncherEntry {
public:
    /// @param share 0..1 of the budget; shown while the search runs or is paused
    void show(SearchSession::State state, double share);
    /// What is sent; `urgent` asks for attention.
    [[nodiscard]] static QDBusMessage message(bool isVisible, double share, bool isUrgent);

private:
    bool m_isVisible = false;
    int m_percent = -1; ///< told last
};

} // namespace sextant::ui
