#pragma once

#include "core/store/study.h"

#include <QLabel>

namespace sextant::ui {

/// What a candidate is, in at most ten lines, beside the pointer; lets the mouse through. GUI
/// thread.
class HoverCard : public QLabel {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    void applyTheme();
    /// @param note of its place: "on the front, knee"; may be empty
    /// @param at of its point; the card stays within the parent
    void show(const CandidateRecord& candidate, const QString& place, const QPoint& at);
};

/// The card's text, as rich text.
[[nodiscard]] QString cardText(const CandidateRecord& candidate, const QString& place);

} // namespace sextant::ui
