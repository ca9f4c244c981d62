#include "ui/analysis/share_delegate.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

ShareDelegate::ShareDelegate(int shareRole, int lowRole, int highRole, QObject* parent)
    : QStyledItemDelegate(parent), m_share(shareRole), m_low(lowRole), m_high(highRole)
{
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const QVariant share = index.data(m_share);
    if (share.isValid()) {
        const Theme& theme = currentTheme();
        const QRectF room = QRectF(option.rect).adjusted(2, 3, -2, -3);
        const auto x = [&](double value) {
            return room.left() + room.width() * std::clamp(value, 0.0, 1.0);
        };
        QColor bar = theme.accent;
        bar.setAlphaF(0.28F);
        painter->fillRect(
            QRectF(room.left(), room.top(), x(share.toDouble()) - room.left(), room.height()), bar);
        if (const QVariant low = index.data(m_low); low.isValid()) {
            const double y = room.bottom() - 1.0;
            painter->setPen(QPen(theme.accent, 2.0));
            painter->drawLine(QPointF(x(low.toDouble()), y),
                              QPointF(x(index.data(m_high).toDouble()), y));
        }
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace sextant::ui
