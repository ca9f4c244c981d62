#pragma once

#include <QToolBar>

class QStackedWidget;

namespace sextant::ui {

class Actions;

/// The bar on the left that chooses among the workspaces, and the pages it chooses from. GUI
/// thread.
class Workspaces : public QToolBar {
    Q_OBJECT

public:
    /// @param pages of setup, explore, compare, deliver, in this order
    Workspaces(Actions& actions, const QList<QWidget*>& pages, QWidget* parent = nullptr);

    [[nodiscard]] QStackedWidget& pages() { return *m_pages; }

private:
    QStackedWidget* m_pages;
};

} // namespace sextant::ui
