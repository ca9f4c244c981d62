#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace sextant::ui {

class Watchdog;

/// What the program did and how it felt: its last messages, how long the window kept clicks
/// waiting, and all that a bug report needs on the clipboard. GUI thread.
class LogWindow : public QDialog {
    Q_OBJECT

public:
    /// @param libraries a line each, name and version
    /// @param watchdog outlives this window
    LogWindow(const QString& libraries, Watchdog& watchdog, QWidget* parent = nullptr);

    /// In English, so that whoever gets it can read it. No names of files, no contents of studies.
    [[nodiscard]] QString report() const;
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buttons();

    QString m_libraries;
    Watchdog& m_watchdog;
    QLabel* m_worst;
    QTableWidget* m_histogram;
    QPlainTextEdit* m_log;
};

} // namespace sextant::ui
