#include "ui/window/choosers.h"

#include "ui/window/run_signs.h"

#include <QFileDialog>

namespace sextant::ui {

Choosers Choosers::dialogs()
{
    return {[](QWidget* parent, const QString& title) {
                return QFileDialog::getExistingDirectory(parent, title);
            },
            [](QWidget* parent, const QString& title, const QString& filter) {
                return QFileDialog::getOpenFileName(parent, title, {}, filter);
            },
            [](QWidget* parent, const QString& title, const QString& filter) {
                return QFileDialog::getSaveFileName(parent, title, {}, filter);
            },
            RunSigns::desktop()};
}

} // namespace sextant::ui
