#pragma once

#include "ui/common/jobs.h"
#include "ui/session/run_queue.h"
#include "ui/window/choosers.h"

#include <QWidget>

class QTabWidget;

namespace sextant::ui {

class MainWindow;

/// The program's window: one study a tab, each with a MainWindow of its own; their searches run one
/// after another. A single study shows no tabs. GUI thread.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(Jobs jobs, Choosers choosers, QWidget* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] MainWindow& current();
    [[nodiscard]] int count() const;
    /// A further tab, which becomes the current one.
    MainWindow& add();
    /// Builds all tabs anew in the present language; studies, selections and searches stay.
    void retranslate();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectTab(MainWindow& tab);
    void showTitle();
    void drop(MainWindow* tab);

    Jobs m_jobs;
    Choosers m_choosers;
    RunQueue m_queue;
    QTabWidget* m_tabs;
    bool m_closing = false;
};

} // namespace sextant::ui
