#pragma once

#include "ui/session/repeat_book.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace sextant::ui {

/// The accuracy of a candidate; of a repeated network the mean and its 95 % interval, with a mark
/// where the data cannot tell it from the selected one. GUI thread.
class RepeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param book outlives this object
    /// @param view shows the model of candidates, owns this object
    RepeatDelegate(const RepeatBook& book, QAbstractItemView& view);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const RepeatBook& m_book;
};

} // namespace sextant::ui
