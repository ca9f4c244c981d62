#pragma once

#include <QStyledItemDelegate>

namespace sextant::ui {

/// A share as a bar behind its text, with its interval as a line. GUI thread.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Roles of shares, 0..1; -1: none
    ShareDelegate(int shareRole, int lowRole, int highRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_share, m_low, m_high;
};

} // namespace sextant::ui
