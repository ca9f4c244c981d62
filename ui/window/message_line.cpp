#include "ui/window/message_line.h"

#include <QStyle>

namespace sextant::ui {

MessageLine::MessageLine(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("messageText"));
    setContentsMargins(12, 0, 0, 0);
}

void MessageLine::say(const QString& text)
{
    show(text, "muted");
}

void MessageLine::complain(const QString& text)
{
    show(text, "error");
}

void MessageLine::show(const QString& text, const char* role)
{
    setText(text);
    setToolTip(text);
    setProperty("role", role);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace sextant::ui
