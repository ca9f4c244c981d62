#pragma once

#include "ui/common/jobs.h"
#include "ui/window/choosers.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sextant::ui {

class CheckPage;
class PixelPage;
class SourcePage;

/// Scenes and their vessels become a dataset, step by step. GUI thread.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Jobs& jobs, const Choosers& choosers, QWidget* parent = nullptr);

    [[nodiscard]] SourcePage& source() { return *m_source; }

Q_SIGNALS:
    void imported(const std::filesystem::path& folder);

private:
    void go(int step);
    void refresh();
    void finish();

    SourcePage* m_source;
    PixelPage* m_pixels;
    CheckPage* m_check;
    QStackedWidget* m_pages;
    std::array<QLabel*, 3> m_steps{};
    QLabel* m_error;
    QPushButton *m_back, *m_next;
};

} // namespace sextant::ui
