#include "ui/window/message_line.h"

#include <QPainter>
#include <QStyle>

namespace sextant::ui {

MessageLine::MessageLine(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("messageText"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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

QSize MessageLine::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void MessageLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, palette(), true,
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
                          foregroundRole());
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
