#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sextant::ui {

/// Questions to the analyst about files, and what is told to who looks elsewhere; tests answer and
/// listen without dialogs. An empty answer means cancelled.
struct Choosers {
    std::function<QString(QWidget* parent, const QString& title)> openFolder;
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> openFile;
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> saveFile;

    /// A note of the desktop's; none: nothing is told.
    std::function<void(const QString& title, const QString& text)> notify = {};

    /// The desktop's own dialogs.
    [[nodiscard]] static Choosers dialogs();
};

} // namespace sextant::ui
