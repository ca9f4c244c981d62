#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sextant::ui {

/// Questions to the analyst about files; tests answer them without dialogs. An empty answer means
/// cancelled.
struct Choosers {
    std::function<QString(QWidget* parent, const QString& title)> openFolder;
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> openFile;
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> saveFile;

    /// The desktop's own dialogs.
    [[nodiscard]] static Choosers dialogs();
};

} // namespace sextant::ui
