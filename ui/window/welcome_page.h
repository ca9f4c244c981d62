#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sextant::ui {

class Actions;
class RecentMenu;

/// What one sees without a study: what Sextant is for, ways in, studies of late. GUI thread.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Actions& actions, QWidget* parent = nullptr);

    void refresh(); ///< the studies of late

Q_SIGNALS:
    void sampleRequested();
    void recentChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* ways(Actions& actions);

    QVBoxLayout* m_recent;
};

} // namespace sextant::ui
