#include "ui/window/form_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSet>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>

namespace sextant::ui {

namespace {

/// What follows the study or its editor by itself.
const QSet<QString> kOthers{QStringLiteral("noteEdit"), QStringLiteral("spaceBox"),
                            QStringLiteral("workersBox"), QStringLiteral("replaySlider")};

QVariant valueOf(const QWidget* widget)
{
    if (const auto* spin = qobject_cast<const QSpinBox*>(widget))
        return spin->value();
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(widget))
        return spin->value();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentData().isValid() ? box->currentData() : box->currentIndex();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->text();
    if (const auto* box = qobject_cast<const QCheckBox*>(widget))
        return box->isChecked();
    if (const auto* slider = qobject_cast<const QSlider*>(widget))
        return slider->value();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
        return tabs->currentIndex();
    return {};
}

void choose(QComboBox& box, const QVariant& value)
{
    const bool hasData = box.count() > 0 && box.itemData(0).isValid();
    const int row = hasData ? box.findData(value) : value.toInt();
    if (row >= 0)
        box.setCurrentIndex(row);
}

void give(QWidget* widget, const QVariant& value)
{
    if (auto* spin = qobject_cast<QSpinBox*>(widget))
        spin->setValue(value.toInt());
    else if (auto* number = qobject_cast<QDoubleSpinBox*>(widget))
        number->setValue(value.toDouble());
    else if (auto* box = qobject_cast<QComboBox*>(widget))
        choose(*box, value);
    else if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->setText(value.toString());
    else if (auto* tick = qobject_cast<QCheckBox*>(widget))
        tick->setChecked(value.toBool());
    else if (auto* slider = qobject_cast<QSlider*>(widget))
        slider->setValue(value.toInt());
    else if (auto* tabs = qobject_cast<QTabWidget*>(widget))
        tabs->setCurrentIndex(value.toInt());
}

bool isOwn(const QWidget* widget)
{
    const QString name = widget->objectName();
    return !name.isEmpty() && !name.startsWith(QLatin1String("qt_")) && !kOthers.contains(name);
}

} // namespace

FormState FormState::of(const QWidget& window)
{
    FormState state;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (const QVariant value = isOwn(widget) ? valueOf(widget) : QVariant(); value.isValid())
            state.m_values[widget->objectName()] = value;
    return state;
}

void FormState::restore(const QWidget& window) const
{
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isOwn(widget) && m_values.contains(widget->objectName()))
            give(widget, m_values[widget->objectName()]);
}

} // namespace sextant::ui
