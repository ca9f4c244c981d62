#pragma once

#include <QToolBar>

class QLabel;
class QProgressBar;

namespace sextant::ui {

class Actions;

/// The bar on top: study, start, pause, stop, how far the search is. GUI thread.
class RunBar : public QToolBar {
    Q_OBJECT

public:
    explicit RunBar(const Actions& actions, QWidget* parent = nullptr);

    void showStudy(const QString& name); ///< empty: none
    /// @param ended of the candidates, at most budget is drawn
    void showProgress(int ended, int budget, const QString& text);

private:
    QLabel* m_studyName;
    QProgressBar* m_progress;
    QLabel* m_text;
};

} // namespace sextant::ui
