#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace sextant::ui {

[[nodiscard]] inline QLabel* titleLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "title");
    return label;
}

[[nodiscard]] inline QLabel* mutedLabel(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setProperty("role", "muted");
    return label;
}

/// Fills an empty widget with a row of controls over its content, with the margins of the house.
inline void fillColumn(QWidget* column, QLayout* header, QWidget* body)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(body, 1);
}

} // namespace sextant::ui
