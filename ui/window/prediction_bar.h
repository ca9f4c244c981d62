#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sextant::ui {

/// How far the prediction of a mask is, how long it still takes, and a way to stop it; hidden while
/// none runs. GUI thread.
class PredictionBar : public QWidget {
    Q_OBJECT

public:
    explicit PredictionBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    void progress(double share, double secondsLeft); ///< share 0..1
    void end() { hide(); }

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what, *m_left;
    QProgressBar* m_bar;
};

} // namespace sextant::ui
