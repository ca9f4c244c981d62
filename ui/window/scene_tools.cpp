#include "ui/window/scene_tools.h"

#include "ui/common/controls.h"
#include "ui/scene/scene_view.h"
#include "ui/window/bookmark_menu.h"
#include "ui/window/display_panel.h"
#include "ui/window/projection_menu.h"

#include <QMenu>
#include <QWidgetAction>

namespace sextant::ui {

SceneTools::SceneTools(SceneView& view, QWidget& page)
    : m_view(view), m_display(new DisplayPanel), m_bookmarks(new BookmarkMenu(this))
{
    constexpr QSize kIcon(22, 22);
    setObjectName(QStringLiteral("sceneTools"));
    setWindowTitle(tr("Tools of the scene"));
    setOrientation(Qt::Vertical);
    setIconSize(kIcon);
    addZoom(page);
    addDisplay();
    addProjection(page);
    addMeasure(page);
    addBookmarks(page);
}

void SceneTools::take(QAction* action)
{
    addAction(action);
    nameAfter(widgetForAction(action), *action);
}

void SceneTools::addZoom(QWidget& page)
{
    const auto zoom = [this, &page](const char* name, const QString& text, const char* icon,
                                    int key, double factor) {
        QAction* action = localAction(&page, name, text, text, icon, QKeySequence(key));
        connect(action, &QAction::triggered, &m_view, [this, factor] { m_view.zoomBy(factor); });
        take(action);
    };
    zoom("zoomInAction", tr("Zoom in"), "zoom-in", Qt::Key_Plus, 1.25);
    zoom("zoomOutAction", tr("Zoom out"), "zoom-out", Qt::Key_Minus, 0.8);
    QAction* fit = localAction(&page, "fitSceneAction", tr("Whole scene"), tr("Whole scene"),
                               "zoom-fit-best", QKeySequence(Qt::Key_0));
    connect(fit, &QAction::triggered, &m_view, &SceneView::fitToView);
    take(fit);
    QAction* pixels = localAction(&page, "scenePixelsAction", tr("Pixel by pixel"),
                                  tr("One pixel of the scene on one of the screen"),
                                  "zoom-original", QKeySequence(Qt::Key_1));
    connect(pixels, &QAction::triggered, &m_view, &SceneView::showPixels);
    take(pixels);
}

void SceneTools::addDisplay()
{
    auto* menu = new QMenu(this);
    auto* content = new QWidgetAction(menu);
    content->setDefaultWidget(m_display);
    menu->addAction(content);
    auto* button = named(new QToolButton, "displayButton", tr("Bands and brightness"),
                         tr("Which bands are shown, and how bright"));
    button->setIcon(QIcon::fromTheme(QStringLiteral("adjustcurves")));
    button->setAutoRaise(true);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(false);
    addWidget(button);
    connect(m_display, &DisplayPanel::styleEdited, &m_view, &SceneView::setSceneStyle);
    connect(&m_view, &SceneView::sceneOpened, this, [this, button] {
        button->setEnabled(true);
        m_display->show(*m_view.facts(), m_view.sceneStyle());
    });
}

void SceneTools::addProjection(QWidget& page)
{
    QAction* action = localAction(&page, "projectionAction", tr("Map projection"),
                                  tr("In which CRS the scene is shown, north up"), "map-globe",
                                  QKeySequence(Qt::Key_P));
    action->setMenu(new ProjectionMenu(m_view, this));
    action->setEnabled(false);
    take(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setPopupMode(QToolButton::InstantPopup);
    connect(action, &QAction::triggered, button, &QToolButton::showMenu); // by its key
    connect(&m_view, &SceneView::sceneOpened, action, [action] { action->setEnabled(true); });
}

void SceneTools::addMeasure(QWidget& page)
{
    QAction* measure = localAction(&page, "measureAction", tr("Measure"),
                                   tr("Measure a line on the ground: click its corners, a double "
                                      "click ends it, Esc drops it"),
                                   "measure", QKeySequence(Qt::Key_M));
    measure->setCheckable(true);
    connect(measure, &QAction::toggled, this, [this](bool on) {
        m_view.setTool(on ? SceneView::Tool::Measure : SceneView::Tool::Pan);
        m_view.setFocus();
    });
    take(measure);
    QAction* overview =
        localAction(&page, "overviewAction", tr("Overview map"), tr("Overview map while zoomed in"),
                    "map-flat", QKeySequence(Qt::Key_N));
    overview->setCheckable(true);
    overview->setChecked(true);
    connect(overview, &QAction::toggled, &m_view, &SceneView::setOverviewVisible);
    take(overview);
}

void SceneTools::addBookmarks(QWidget& page)
{
    auto* button = named(new QToolButton, "bookmarksButton", tr("Bookmarks"),
                         tr("Places of this scene to come back to (B adds one)"));
    button->setIcon(QIcon::fromTheme(QStringLiteral("bookmarks")));
    button->setAutoRaise(true);
    button->setMenu(m_bookmarks);
    button->setPopupMode(QToolButton::InstantPopup);
    addWidget(button);
    QAction* add = localAction(&page, "bookmarkAction", tr("Bookmark this place"),
                               tr("Bookmark this place"), "bookmark-new", QKeySequence(Qt::Key_B));
    connect(add, &QAction::triggered, m_bookmarks, &BookmarkMenu::add);
    connect(&m_view, &SceneView::sceneOpened, this,
            [this] { m_bookmarks->setScene(m_view.scene()); });
    connect(&m_view, &SceneView::moved, this,
            [this] { m_bookmarks->setPart(m_view.visiblePart()); });
    connect(m_bookmarks, &BookmarkMenu::chosen, &m_view,
            [this](const QRectF& part) { m_view.showPart(part, 0.0); });
}

} // namespace sextant::ui
