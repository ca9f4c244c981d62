#pragma once

#include <QToolBar>

class QProgressBar;

namespace sextant::ui {

class Actions;
class ElidedLabel;

/// The bar on top: study, start, pause, stop, how far the search is. Nothing in it moves when its
/// texts change. GUI thread.
class RunBar : public QToolBar {
    Q_OBJECT

public:
    explicit RunBar(const Actions& actions, QWidget* parent = nullptr);

    void showStudy(const QString& name); ///< empty: none
    /// @param ended of the candidates, at most budget is drawn
    void showProgress(int ended, int budget, const QString& text);

private:
    void addRunButtons(const Actions& actions);

    ElidedLabel* m_studyName;
    QProgressBar* m_progress;
    ElidedLabel* m_text;
};

} // namespace sextant::ui
