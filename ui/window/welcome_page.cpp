#include "ui/window/welcome_page.h"

#include "ui/common/columns.h"
#include "ui/window/actions.h"
#include "ui/window/recent_menu.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <tuple>

namespace sextant::ui {

WelcomePage::WelcomePage(Actions& actions, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    setProperty("help", QStringLiteral("workbench"));
    auto* column = new QWidget;
    column->setFixedWidth(560);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* heading = new QLabel(tr("Find the network to fly"));
    heading->setProperty("role", "heading");
    layout->addWidget(heading);
    auto* words = mutedLabel(
        tr("No study is open. A study trains many networks on your imagery, each scored as the "
           "chosen chip would run it, and shows which ones trade accuracy against latency best."));
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(ways(actions));
    layout->addWidget(titleLabel(tr("Studies of late")));
    m_recent->setSpacing(4);
    layout->addLayout(m_recent);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout; // an alignment would not give wrapped words their height
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
    refresh();
}

QWidget* WelcomePage::ways(Actions& actions)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* sample = new QPushButton(tr("Try the sample"));
    sample->setObjectName(QStringLiteral("trySampleButton"));
    sample->setProperty("role", "primary");
    sample->setAccessibleName(sample->text());
    sample->setToolTip(
        tr("Paints sea scenes on this computer, searches in them, and shows around"));
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    row->addWidget(sample);
    for (const auto& [action, name, text] :
         {std::tuple{actions.openData, "welcomeDataButton", tr("Open images and masks…")},
          {actions.openStudy, "welcomeStudyButton", tr("Open study…")}}) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    for (QPushButton* button : box->findChildren<QPushButton*>())
        button->setMinimumHeight(fontMetrics().height() + 16);
    row->addStretch();
    return box;
}

void WelcomePage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void WelcomePage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = RecentMenu::paths();
    if (paths.isEmpty())
        m_recent->addWidget(mutedLabel(tr("None yet. They are listed here once you made one.")));
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QFileInfo file(paths[i]);
        auto* button = new QPushButton(
            tr("%1   %2").arg(file.completeBaseName(),
                              QLocale().toString(file.lastModified(), QLocale::ShortFormat)));
        button->setObjectName(QStringLiteral("recentStudy%1Button").arg(i));
        button->setAccessibleName(tr("Open the study %1").arg(file.completeBaseName()));
        button->setToolTip(file.absoluteFilePath());
        button->setProperty("role", "link");
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this,
                [this, path = paths[i]] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace sextant::ui
