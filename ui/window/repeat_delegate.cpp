#include "ui/window/repeat_delegate.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"

#include <QAbstractItemView>

namespace sextant::ui {

RepeatDelegate::RepeatDelegate(const RepeatBook& book, QAbstractItemView& view)
    : QStyledItemDelegate(&view), m_book(book)
{
    connect(&book, &RepeatBook::changed, &view, [&view] { view.viewport()->update(); });
}

void RepeatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_book.hasNoise())
        return;
    const int candidate = index.siblingAtColumn(CandidateModel::Id).data().toInt();
    const RepeatedAccuracy accuracy = m_book.of(candidate);
    if (accuracy.trainings > 1)
        option->text = tr("%1 ± %2").arg(miouText(accuracy.mean), miouText(accuracy.halfWidth));
    if (m_book.likeCurrent().contains(candidate))
        option->text.prepend(QStringLiteral("≈ "));
}

} // namespace sextant::ui
