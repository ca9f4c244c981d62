#include "ui/window/workspaces.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QStackedWidget>
#include <QToolButton>

namespace sextant::ui {

Workspaces::Workspaces(Actions& actions, const QList<QWidget*>& pages, QWidget* parent)
    : QToolBar(tr("Workspaces"), parent), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("workspaceBar"));
    setMovable(false);
    setOrientation(Qt::Vertical);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const QList<QAction*> choices{actions.setup, actions.explore, actions.compare, actions.deliver};
    Q_ASSERT(choices.size() == pages.size());
    int widest = 0;
    for (QAction* choice : choices) {
        addAction(choice);
        QWidget* button = widgetForAction(choice);
        button->setObjectName(choice->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(choice->text().remove(QLatin1Char('&')));
        widest = std::max(widest, button->sizeHint().width());
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        widgetForAction(choices[i])->setMinimumWidth(widest);
        m_pages->addWidget(pages[i]);
        connect(choices[i], &QAction::triggered, m_pages, [this, i, choice = choices[i]] {
            m_pages->setCurrentIndex(static_cast<int>(i));
            choice->setChecked(true); // a second press does not take it away
        });
    }
    connect(m_pages, &QStackedWidget::currentChanged, this,
            [choices](int page) { // further pages have no choice
                for (qsizetype i = 0; i < choices.size(); ++i)
                    choices[i]->setChecked(i == page);
            });
    choices.first()->setChecked(true);
}

} // namespace sextant::ui
