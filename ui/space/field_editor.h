#pragma once

#include "ui/space/space_fields.h"

#include <QJsonValue>
#include <QWidget>

namespace sextant::ui {

/// Edits one field of a space: shows a value, tells of edits, holds nothing of its own. GUI thread.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Part of a gesture, such as a drag, or an edit by itself.
    enum class Part { Whole, OfGesture };

    using QWidget::QWidget;

    /// Shows what the field holds, without telling of it.
    virtual void show(const QJsonValue& value, const QJsonObject& space) = 0;
    /// Notes on entries of the field, empty where there is none.
    virtual void setNotes(const QStringList&) { }

    /// @param field what it edits; object names come from its place
    [[nodiscard]] static FieldEditor* make(const SpaceField& field, QWidget* parent = nullptr);
    /// "stages0Widths" of "/stages/0/widths".
    [[nodiscard]] static QString nameOf(const QString& place);

Q_SIGNALS:
    void edited(const QJsonValue& value, sextant::ui::FieldEditor::Part part);
    /// Of a Span.
    void spanEdited(int low, int high, sextant::ui::FieldEditor::Part part);
    void gestureEnded();
};

} // namespace sextant::ui
