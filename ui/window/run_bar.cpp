#include "ui/window/run_bar.h"

#include "ui/common/elided_label.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

RunBar::RunBar(const Actions& actions, QWidget* parent)
    : QToolBar(tr("Study and search"), parent), m_studyName(new ElidedLabel),
      m_progress(new QProgressBar), m_text(new ElidedLabel)
{
    setObjectName(QStringLiteral("runBar"));
    setMovable(false);
    addActions({actions.newStudy, actions.openStudy});
    addSeparator();
    addRunButtons(actions);
    addSeparator();
    m_studyName->setObjectName(QStringLiteral("studyName"));
    QFont bold = m_studyName->font();
    bold.setWeight(QFont::DemiBold);
    m_studyName->setFont(bold);
    m_studyName->setMuted(false);
    m_studyName->setElideMode(Qt::ElideMiddle);
    m_studyName->setContentsMargins(8, 0, 8, 0);
    m_studyName->setFixedWidth(128);
    addWidget(m_studyName);
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setAccessibleName(tr("Candidates of the budget that have ended"));
    m_progress->setToolTip(m_progress->accessibleName());
    m_progress->setFixedSize(112, 10);
    m_progress->setTextVisible(false);
    addWidget(m_progress);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setContentsMargins(8, 0, 8, 0);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_text);
    addActions({actions.undo, actions.redo});
    addSeparator();
    addActions({actions.addGenome, actions.openScene, actions.exportCandidate});
    for (QAction* action : this->actions())
        if (QWidget* button = widgetForAction(action);
            button && button->objectName().isEmpty() && !action->isSeparator()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        }
    showStudy({});
}

void RunBar::addRunButtons(const Actions& actions)
{
    for (const auto& [action, name, texts] :
         {std::tuple{actions.start, "startSearchButton",
                     QStringList{tr("Start search"), tr("Continue search"), tr("Resume")}},
          {actions.pause, "pauseSearchButton", QStringList{}},
          {actions.stop, "stopSearchButton", QStringList{}}}) {
        auto* button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        int widest = 0;
        for (const QString& text : texts) { // those it will have
            button->setText(text);
            button->setIcon(action->icon());
            widest = std::max(widest, button->sizeHint().width());
        }
        button->setDefaultAction(action);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        button->setMinimumWidth(widest);
        addWidget(button);
    }
}

void RunBar::showStudy(const QString& name)
{
    m_studyName->setText(name.isEmpty() ? tr("No study") : name);
}

void RunBar::showProgress(int ended, int budget, const QString& text)
{
    m_progress->setRange(0, std::max(1, budget));
    m_progress->setValue(std::min(ended, budget));
    m_text->setText(text);
}

} // namespace sextant::ui
