#pragma once

#include <QString>
#include <QStringList>

namespace sextant::ui {

/// From now on keeps the last few hundred messages of the program, besides printing them as before.
/// Once, before the first window. Thread-safe from then on.
void keepLog();
/// What was kept, oldest first: "2026-01-02T03:04:05.678Z warning qt.qpa.xcb: ...".
[[nodiscard]] QStringList keptLog();

} // namespace sextant::ui
