#include "ui/common/elided_label.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("M…")), fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    // A letter and dots say less than nothing.
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("MMMM…"));
    if (contentsRect().width() < std::min(least, sizeHint().width()))
        return;
    QPainter painter(this);
    painter.setPen(m_muted ? currentTheme().mutedText : currentTheme().text);
    painter.drawText(contentsRect(), static_cast<int>(m_alignment | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_text, m_mode, contentsRect().width()));
}

} // namespace sextant::ui
