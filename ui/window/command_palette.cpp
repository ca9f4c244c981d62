#include "ui/window/command_palette.h"

#include "ui/common/fuzzy_match.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

/// "Edit: Pin", with the menu that it stands in.
QString commandText(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    for (const QObject* object : action.associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(object); menu && !menu->title().isEmpty())
            return CommandPalette::tr("%1: %2").arg(menu->title().remove(QLatin1Char('&')), text);
    return text;
}

} // namespace

CommandPalette::CommandPalette(QWidget& window)
    : QDialog(&window), m_window(window), m_words(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_words->setObjectName(QStringLiteral("commandEdit"));
    m_words->setAccessibleName(tr("Find a command"));
    m_words->setToolTip(tr("Some letters of a command; Enter runs the first one, Esc leaves"));
    m_words->setPlaceholderText(tr("Type a command…"));
    m_words->setProperty("role", "field");
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setToolTip(tr("Enter or a click runs the command; grey ones are not possible now"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    resize(560, 420);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::ask()
{
    m_commands.clear();
    for (QAction* action : m_window.findChildren<QAction*>())
        if (!action->objectName().isEmpty() && !action->text().isEmpty() && !action->menu())
            m_commands.push_back({action, commandText(*action)});
    std::ranges::sort(m_commands, {}, &Command::text);
    m_words->clear();
    refresh();
    const QPoint centre = m_window.mapToGlobal(QPoint(m_window.width() / 2, 72));
    move(centre.x() - width() / 2, centre.y());
    show();
    raise();
    m_words->setFocus();
}

void CommandPalette::refresh()
{
    struct Found {
        int score;
        const Command* command;
    };
    std::vector<Found> found;
    for (const Command& command : m_commands)
        if (const auto score = fuzzyScore(m_words->text(), command.text); score && command.action)
            found.push_back({*score + (command.action->isEnabled() ? 5 : 0), &command});
    std::ranges::stable_sort(found, std::greater(), &Found::score);
    m_list->clear();
    for (const auto& [score, command] : found) {
        const QString keys = command->action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(command->action->icon(),
                                         keys.isEmpty() ? command->text
                                                        : tr("%1   %2").arg(command->text, keys));
        item->setData(Qt::UserRole, QVariant::fromValue(command->action.data()));
        if (!command->action->isEnabled())
            item->setForeground(currentTheme().mutedText);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    auto* action = item ? item->data(Qt::UserRole).value<QAction*>() : nullptr;
    if (!action || !action->isEnabled())
        return;
    hide();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? 10
        : key == Qt::Key_PageUp          ? -10
                                         : 0;
    if (step == 0 || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace sextant::ui
