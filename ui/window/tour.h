#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace sextant::ui {

/// A few cards that show where things are, one after another beside the part they speak of. GUI
/// thread.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// @param window whose parts are shown; hidden until begin()
    explicit Tour(QWidget& window);

    void begin();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(int step);
    void place();
    void end();

    QWidget& m_window;
    QFrame* m_frame; ///< around the part
    QLabel *m_title, *m_words;
    QPushButton *m_next, *m_leave;
    int m_step = 0;
};

} // namespace sextant::ui
