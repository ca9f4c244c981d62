#pragma once

#include <QWidget>

class QAction;

namespace sextant::ui {

class BookmarkMenu;
class DisplayPanel;
class SceneView;

/// The tools of a scene view as a column of buttons beside it. GUI thread.
class SceneTools : public QWidget {
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
    void addBookmarks(QWidget& page);

    SceneView& m_view;
    DisplayPanel* m_display;
    BookmarkMenu* m_bookmarks;
};

} // namespace sextant::ui
