#pragma once

#include <QMenu>

namespace sextant::ui {

/// The studies opened last, kept in the settings; those that are gone are left out. GUI thread.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    /// Those that are there still, the latest first.
    [[nodiscard]] static QStringList paths();

    explicit RecentMenu(const QString& title, QWidget* parent = nullptr);

    void remember(const QString& path);
    /// An empty menu stays disabled.
    void setUsable(bool usable);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();
};

} // namespace sextant::ui
