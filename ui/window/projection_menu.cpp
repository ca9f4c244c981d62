#include "ui/window/projection_menu.h"

#include "core/geo/view_grid.h"
#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/scene/scene_view.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace sextant::ui {

ProjectionMenu::ProjectionMenu(SceneView& view, QWidget* parent)
    : QMenu(parent), m_view(view), m_choices(new QActionGroup(this)), m_below(addSeparator()),
      m_code(named(new QLineEdit, "projectionCodeEdit", tr("EPSG code"),
                   tr("Code of any CRS in the EPSG registry; Enter shows the scene in it"))),
      m_answer(mutedLabel())
{
    setObjectName(QStringLiteral("projectionMenu"));
    setToolTipsVisible(true);
    addCode();
    // Not before: what a CRS is called costs a look into a data base.
    connect(this, &QMenu::aboutToShow, this, &ProjectionMenu::offer);
}

void ProjectionMenu::addCode()
{
    constexpr int kWidthPx = 300;
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    m_code->setProperty("role", "field");
    m_code->setPlaceholderText(tr("EPSG code, such as 32633"));
    m_answer->setObjectName(QStringLiteral("projectionAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setFixedWidth(kWidthPx);
    column->addWidget(m_code);
    column->addWidget(m_answer);
    auto* content = new QWidgetAction(this);
    content->setDefaultWidget(fields);
    addAction(content);
    m_code->installEventFilter(this);
}

bool ProjectionMenu::eventFilter(QObject* watched, QEvent* event)
{
    // A field passes Return on, and the menu would choose whatever was under the pointer last.
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            readCode();
            return true;
        }
    }
    return QMenu::eventFilter(watched, event);
}

void ProjectionMenu::add(const char* name, const QString& text, const std::string& crs)
{
    auto* action = new QAction(text, m_choices);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setData(QString::fromStdString(crs));
    action->setChecked(crs == m_view.crs());
    insertAction(m_below, action);
    connect(action, &QAction::triggered, &m_view, [this, crs] { m_view.showIn(crs); });
}

void ProjectionMenu::offer()
{
    qDeleteAll(m_choices->actions());
    m_answer->setText(tr("Only the view changes: networks see the scene's own pixels."));
    const SceneFacts* facts = m_view.facts();
    const bool isPlaced = facts && facts->centre;
    m_code->setEnabled(isPlaced);
    if (!facts)
        return;
    const QString own = QString::fromStdString(facts->info.crsName);
    add("projectionOwn",
        own.isEmpty() ? tr("The scene's own pixels") : tr("The scene's own pixels (%1)").arg(own),
        {});
    if (!isPlaced)
        return;
    const auto& [longitude, latitude] = *facts->centre;
    const std::string zone = utmCrsAt(longitude, latitude);
    const auto titled = [](const std::string& crs) {
        return tr("%1 (%2)").arg(QString::fromStdString(crsTitle(crs)),
                                 QString::fromStdString(crs));
    };
    add("projectionUtm", titled(zone), zone);
    add("projectionMercator", tr("Web Mercator (EPSG:3857)"), "EPSG:3857");
    add("projectionDegrees", tr("WGS 84, longitude and latitude (EPSG:4326)"), "EPSG:4326");
    const std::string shown = m_view.crs();
    const auto choices = m_choices->actions();
    if (std::none_of(choices.begin(), choices.end(),
                     [](const QAction* action) { return action->isChecked(); }))
        add("projectionOther", titled(shown), shown);
}

void ProjectionMenu::readCode()
{
    const auto crs = crsFromText(m_code->text().toStdString());
    if (!crs) {
        m_answer->setText(tr("%1: this is no code of a map's CRS.").arg(m_code->text()));
        return;
    }
    m_view.showIn(*crs);
    m_code->clear();
    close();
}

} // namespace sextant::ui
