#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

class QWidget;

namespace sextant::ui {

/// What the analyst put into the fields of a window and where its tabs and filters stand, by the
/// fields' names: carried over when the window is built anew. A value. GUI thread.
class FormState {
public:
    [[nodiscard]] static FormState of(const QWidget& window);
    /// Fields that are not there, or lack the entry, are left as they are.
    void restore(const QWidget& window) const;

private:
    QMap<QString, QVariant> m_values;
};

} // namespace sextant::ui
