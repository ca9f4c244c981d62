#pragma once

#include "ui/window/main_window.h"

#include <QSignalSpy>

#include <filesystem>

namespace sextant::test {

/// Opens a study and waits until the window shows it, also on a busy machine.
inline bool openStudy(ui::MainWindow& window, const std::filesystem::path& study)
{
    constexpr int kPatienceMs = 60'000;
    QSignalSpy opened(&window, &ui::MainWindow::studyOpened);
    window.openStudy(study);
    return opened.wait(kPatienceMs);
}

} // namespace sextant::test
