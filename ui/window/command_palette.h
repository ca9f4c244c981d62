#pragma once

#include <QDialog>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace sextant::ui {

/// Every command of a window, found by some of its letters: type, Enter. GUI thread.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// @param window whose actions with text and name are offered, as they are when it opens
    explicit CommandPalette(QWidget& window);

    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void run();

    struct Command {
        QPointer<QAction> action;
        QString text; ///< "Search: Start search"
    };

    QWidget& m_window;
    QLineEdit* m_words;
    QListWidget* m_list;
    std::vector<Command> m_commands;
};

} // namespace sextant::ui
