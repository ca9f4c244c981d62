#include "ui/window/run_bar.h"

#include "ui/window/actions.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <tuple>

namespace sextant::ui {

RunBar::RunBar(const Actions& actions, QWidget* parent)
    : QToolBar(tr("Study and search"), parent), m_studyName(new QLabel),
      m_progress(new QProgressBar), m_text(new QLabel)
{
    setObjectName(QStringLiteral("runBar"));
    setMovable(false);
    addActions({actions.newStudy, actions.openStudy});
    addSeparator();
    for (const auto& [action, name] : {std::pair{actions.start, "startSearchButton"},
                                       {actions.pause, "pauseSearchButton"},
                                       {actions.stop, "stopSearchButton"}}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        addWidget(button);
    }
    addSeparator();
    m_studyName->setObjectName(QStringLiteral("studyName"));
    m_studyName->setContentsMargins(8, 0, 16, 0);
    QFont bold = m_studyName->font();
    bold.setWeight(QFont::DemiBold);
    m_studyName->setFont(bold);
    addWidget(m_studyName);
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setFixedSize(160, 10);
    m_progress->setTextVisible(false);
    addWidget(m_progress);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setContentsMargins(8, 0, 8, 0);
    addWidget(m_text);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    addActions({actions.openScene, actions.exportCandidate});
    showStudy({});
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
