#pragma once

#include <QToolBar>

namespace sextant::ui {

class BookmarkMenu;
class DisplayPanel;
class SceneView;

/// The tools of a scene view as a column of buttons beside it; those that find
/// no room are behind an arrow. GUI thread.
class SceneTools : public QToolBar {
    Q_OBJECT

public:
    /// @param page whose shortcuts the tools' keys are
    SceneTools(SceneView& view, QWidget& page);

    void take(QAction* action); ///< one more button, below
    [[nodiscard]] BookmarkMenu& bookmarks() { return *m_bookmarks; }

private:
    void addZoom(QWidget& page);
    void addMeasure(QWidget& page);
    void addDisplay();
    void addProjection(QWidget& page);
    void addBookmarks(QWidget& page);

    SceneView& m_view;
    DisplayPanel* m_display;
    BookmarkMenu* m_bookmarks;
};

} // namespace sextant::ui
