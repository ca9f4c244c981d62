#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

/// Whether a widget is a control that Sextant made: parts of Qt's own controls belong to these.
inline bool isOwnControl(const QWidget* widget)
{
    using namespace Qt::StringLiterals;
    const QWidget* parent = widget->parentWidget();
    const bool isPart = qobject_cast<const QAbstractSpinBox*>(parent)
        || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)
        || qobject_cast<const QTabBar*>(parent) || qobject_cast<const QAbstractItemView*>(parent)
        || (parent && parent->inherits("QComboBoxPrivateContainer"))
        || widget->inherits("QHeaderView") || widget->inherits("QToolBarExtension")
        || widget->objectName().startsWith(u"qt_"_s);
    return !isPart
        && (qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget)
            || qobject_cast<const QComboBox*>(widget)
            || (qobject_cast<const QAbstractSlider*>(widget)
                && !qobject_cast<const QScrollBar*>(widget))
            || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget)
            || qobject_cast<const QTextEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget));
}

/// What is wrong with the controls of a window, a line each: object name, accessible name and tool
/// tip that are missing. What is drawn and takes the keyboard tells by cards instead of tool tips.
/// @param looked how many controls there were
inline QStringList namelessControls(const QWidget& window, int& looked)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isControl = isOwnControl(widget);
        const bool isDrawn = !isControl && widget->focusPolicy() == Qt::StrongFocus
            && !qobject_cast<const QAbstractScrollArea*>(widget)
            && !qobject_cast<const QMenu*>(widget) && !widget->inherits("QMenuBar")
            && !qobject_cast<const QComboBox*>(widget->parentWidget())
            && !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            && !widget->objectName().startsWith(u"qt_"_s);
        if (!isControl && !isDrawn)
            continue;
        ++looked;
        const QString missing = widget->objectName().isEmpty() ? u"object name"_s
            : widget->accessibleName().isEmpty()               ? u"accessible name"_s
            : widget->toolTip().isEmpty() && isControl         ? u"tool tip"_s
                                                               : QString();
        if (!missing.isEmpty())
            problems << u"%1 '%2' in '%3' lacks its %4"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget() ? widget->parentWidget()->objectName() : QString(), missing);
    }
    return problems;
}

/// Commands of a window without tool tip or shortcut, or whose tool tip does not tell the shortcut;
/// two with one shortcut.
inline QStringList strangeActions(const QWidget& window, int& looked)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    QMap<QString, QString> taken;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!action->objectName().endsWith(u"Action"_s))
            continue;
        ++looked;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            problems << action->objectName() + u" has no shortcut"_s;
        else if (action->isEnabled() && !action->toolTip().contains(keys))
            problems << action->objectName() + u" does not tell its shortcut"_s;
        if (action->toolTip().isEmpty())
            problems << action->objectName() + u" has no tool tip"_s;
        if (!keys.isEmpty() && taken.contains(keys))
            problems << u"%1 and %2 share %3"_s.arg(action->objectName(), taken[keys], keys);
        taken[keys] = action->objectName();
    }
    return problems;
}

/// Where Tab goes against the reading order, a line each: to a control above the one before it, or
/// to its left in the same row. Only visible controls of one window that the keyboard reaches.
/// @param looked how many controls there were
inline QStringList strayTabs(QWidget& window, int& looked)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    const QWidget* before = nullptr;
    QWidget* each = &window;
    while ((each = each->nextInFocusChain()) != &window) {
        if (!each->isVisibleTo(&window) || !(each->focusPolicy() & Qt::TabFocus)
            || !each->isEnabled() || each->window() != &window || !isOwnControl(each))
            continue;
        ++looked;
        const auto placeOf = [&](const QWidget* widget) {
            return QRect(widget->mapTo(&window, QPoint()), widget->size());
        };
        if (before) {
            const QRect last = placeOf(before);
            const QRect now = placeOf(each);
            const bool isBeside = now.top() < last.bottom() && last.top() < now.bottom();
            if (now.bottom() <= last.top() && now.left() <= last.right())
                problems << u"%1 is above %2"_s.arg(each->objectName(), before->objectName());
            else if (isBeside && now.right() <= last.left())
                problems << u"%1 is left of %2"_s.arg(each->objectName(), before->objectName());
        }
        before = each;
    }
    return problems;
}

/// Texts that find no room where they stand, a line each: what they are in and what is missing in
/// pixels. Only what is visible. Labels that shorten themselves, and tables and lists, whose cells
/// do, are left out.
inline QStringList cutTexts(const QWidget& window)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    const auto advanceOf = [](const QWidget* widget, const QString& text) {
        int widest = 0;
        for (const QString& line : QString(text).remove(u'&').split(u'\n'))
            widest = std::max(widest, widget->fontMetrics().horizontalAdvance(line));
        return widest;
    };
    const auto tell = [&](const QWidget* widget, const QString& text, int missing) {
        problems << u"%1 '%2': '%3' lacks %4 px"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text,
            QString::number(missing));
    };
    constexpr int kArrow = 24, kTick = 20; // of a combo box, of a check box
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        const int room = widget->contentsRect().width();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const QSize wanted = label->sizeHint();
            if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
                tell(label, label->text().left(60),
                     label->heightForWidth(label->width()) - label->height());
            else if (!label->wordWrap() && !label->text().isEmpty()
                     && wanted.width() > label->width())
                tell(label, label->text(), wanted.width() - label->width());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (button->text().isEmpty()
                || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
                    && !tool->icon().isNull()))
                continue;
            const bool beside = !button->icon().isNull()
                && (!tool || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
            const int extra = (beside ? button->iconSize().width() : 0)
                + (button->isCheckable() && !tool && !qobject_cast<const QPushButton*>(button)
                       ? kTick
                       : 0);
            if (const int wanted = advanceOf(button, button->text()) + extra; wanted > room)
                tell(button, button->text(), wanted - room);
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            if (const int wanted = advanceOf(box, box->currentText()) + kArrow;
                !box->isEditable() && wanted > room)
                tell(box, box->currentText(), wanted - room);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                if (const int wanted = advanceOf(tabs, tabs->tabText(i));
                    wanted > tabs->tabRect(i).width() || tabs->tabRect(i).right() > tabs->width())
                    tell(tabs, tabs->tabText(i),
                         std::max(wanted - tabs->tabRect(i).width(),
                                  tabs->tabRect(i).right() - tabs->width()));
        }
    }
    return problems;
}
