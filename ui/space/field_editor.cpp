#include "ui/space/field_editor.h"

#include "ui/common/columns.h"
#include "ui/space/chip_row.h"
#include "ui/space/number_editor.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

/// A list of some of known values, or one of them.
class ChipsEditor : public FieldEditor {
public:
    ChipsEditor(const SpaceField& field, QWidget* parent)
        : FieldEditor(parent), m_field(field),
          m_chips(new ChipRow(nameOf(field.place),
                              field.kind == FieldKind::OneName ? ChipRow::Choice::One
                                                               : ChipRow::Choice::Any))
    {
        rowIn(this)->addWidget(m_chips, 1);
        QStringList texts;
        if (field.kind == FieldKind::Flags) {
            m_values = {false, true};
            texts = QStringList{FieldEditor::tr("without"), FieldEditor::tr("with")};
        } else if (field.kind == FieldKind::Numbers || field.kind == FieldKind::Bands) {
            for (const int stop : field.stops) {
                m_values.append(stop);
                texts << QString::number(stop);
            }
        } else {
            for (const FieldName& name : field.names) {
                m_values.append(name.value);
                texts << name.words;
            }
        }
        m_chips->setChips(texts, field.hint);
        connect(m_chips, &ChipRow::edited, this, &ChipsEditor::take);
    }

    void show(const QJsonValue& value, const QJsonObject&) override
    {
        m_given = value.isArray() ? value.toArray() : QJsonArray{value};
        std::vector<bool> on;
        for (const QJsonValue& known : m_values)
            on.push_back(m_given.contains(known));
        m_chips->setOn(on);
    }

    void setNotes(const QStringList& notes) override
    {
        QStringList ofChips;
        for (const QJsonValue& known : m_values) {
            QString note;
            for (int i = 0; i < m_given.size(); ++i)
                if (m_given.at(i) == known)
                    note = notes.value(i);
            ofChips << note;
        }
        m_chips->setNotes(ofChips);
    }

private:
    void take()
    {
        const std::vector<bool> on = m_chips->on();
        QJsonArray list;
        for (int i = 0; i < m_values.size(); ++i)
            if (on[static_cast<std::size_t>(i)])
                list.append(m_values[i]);
        if (m_field.kind != FieldKind::OneName)
            Q_EMIT edited(list, Part::Whole);
        else if (!list.isEmpty())
            Q_EMIT edited(list.first(), Part::Whole);
    }

    SpaceField m_field;
    ChipRow* m_chips;
    QJsonArray m_values, m_given;
};

class CapEditor : public FieldEditor {
public:
    CapEditor(const SpaceField& field, QWidget* parent)
        : FieldEditor(parent), m_field(field), m_box(new QDoubleSpinBox)
    {
        constexpr double kMost = 1e12;
        m_box->setObjectName(nameOf(field.place) + QStringLiteral("Box"));
        m_box->setRange(0.0, kMost);
        m_box->setDecimals(field.capDecimals);
        m_box->setGroupSeparatorShown(true);
        m_box->setSpecialValueText(FieldEditor::tr("no cap"));
        m_box->setKeyboardTracking(false);
        m_box->setAccessibleName(field.title);
        m_box->setToolTip(FieldEditor::tr("%1; 0: no cap").arg(field.hint));
        m_box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        m_box->setFixedWidth(m_box->fontMetrics().horizontalAdvance(QStringLiteral("0")) * 20);
        auto* row = rowIn(this);
        row->addWidget(m_box);
        row->addWidget(mutedLabel(field.unit));
        row->addStretch();
        connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
            const double stored = value * m_field.capFactor;
            const bool isWhole = m_field.capFactor > 1.0 || m_field.capDecimals == 0;
            Q_EMIT edited(value > 0.0 ? QJsonValue(isWhole ? std::round(stored) : stored)
                                      : QJsonValue(QJsonValue::Null),
                          Part::OfGesture);
        });
        connect(m_box, &QDoubleSpinBox::editingFinished, this, &FieldEditor::gestureEnded);
    }

    void show(const QJsonValue& value, const QJsonObject&) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setValue(value.toDouble() / m_field.capFactor);
    }

private:
    SpaceField m_field;
    QDoubleSpinBox* m_box;
};

class SwitchEditor : public FieldEditor {
public:
    SwitchEditor(const SpaceField& field, QWidget* parent)
        : FieldEditor(parent), m_box(new QCheckBox(field.hint))
    {
        m_box->setObjectName(nameOf(field.place) + QStringLiteral("Box"));
        m_box->setAccessibleName(field.title);
        m_box->setToolTip(field.hint);
        rowIn(this)->addWidget(m_box);
        connect(m_box, &QCheckBox::clicked, this,
                [this](bool on) { Q_EMIT edited(on, Part::Whole); });
    }

    void show(const QJsonValue& value, const QJsonObject&) override
    {
        m_box->setChecked(value.toBool());
    }

private:
    QCheckBox* m_box;
};

class TextEditor : public FieldEditor {
public:
    TextEditor(const SpaceField& field, QWidget* parent)
        : FieldEditor(parent), m_edit(new QLineEdit)
    {
        m_edit->setObjectName(nameOf(field.place) + QStringLiteral("Edit"));
        m_edit->setProperty("role", "field");
        m_edit->setAccessibleName(field.title);
        m_edit->setToolTip(field.hint);
        rowIn(this)->addWidget(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString& text) { Q_EMIT edited(text, Part::OfGesture); });
        connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::gestureEnded);
    }

    void show(const QJsonValue& value, const QJsonObject&) override
    {
        if (m_edit->text() != value.toString())
            m_edit->setText(value.toString());
    }

private:
    QLineEdit* m_edit;
};

} // namespace

FieldEditor* FieldEditor::make(const SpaceField& field, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        return new TextEditor(field, parent);
    case FieldKind::Switch:
        return new SwitchEditor(field, parent);
    case FieldKind::Cap:
        return new CapEditor(field, parent);
    case FieldKind::Span:
        return new NumberEditor(field, parent);
    case FieldKind::Numbers:
        if (!field.isCondition)
            return new NumberEditor(field, parent);
        break;
    default:
        break;
    }
    return new ChipsEditor(field, parent);
}

QString FieldEditor::nameOf(const QString& place)
{
    QString name;
    for (QString word :
         place.split(QRegularExpression(QStringLiteral("[/_]")), Qt::SkipEmptyParts)) {
        if (!name.isEmpty())
            word[0] = word[0].toUpper();
        name += word;
    }
    return name;
}

} // namespace sextant::ui
