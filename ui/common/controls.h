#pragma once

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QToolButton>
#include <QWidget>

namespace sextant::ui {

/// Name for tests, name for screen readers, tool tip: what every interactive widget needs.
template <typename Widget>
Widget* named(Widget* widget, const char* name, const QString& label, const QString& tip)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(label);
    widget->setToolTip(tip);
    return widget;
}

/// An action of one widget: its shortcut counts while the widget or one in it has the focus.
/// @param tip a sentence; the shortcut is added to it
[[nodiscard]] inline QAction* localAction(QWidget* owner, const char* name, const QString& text,
                                          const QString& tip, const char* icon,
                                          const QKeySequence& shortcut = {})
{
    auto* action = new QAction(QIcon::fromTheme(QString::fromLatin1(icon)), text, owner);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(shortcut.isEmpty() ? tip
                                          : QStringLiteral("%1 (%2)").arg(
                                              tip, shortcut.toString(QKeySequence::NativeText)));
    owner->addAction(action);
    return action;
}

/// Names what shows an action after it: "swipeAction" has "swipeButton".
inline void nameAfter(QWidget* widget, const QAction& action)
{
    widget->setObjectName(
        action.objectName().replace(QLatin1String("Action"), QLatin1String("Button")));
    widget->setAccessibleName(action.text());
}

/// A button of an action.
[[nodiscard]] inline QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    nameAfter(button, *action);
    return button;
}

} // namespace sextant::ui
