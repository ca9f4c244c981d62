#include "ui/space/chip_row.h"

#include "ui/common/flow_layout.h"

#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

ChipRow::ChipRow(const QString& name, Choice choice, QWidget* parent)
    : QWidget(parent), m_name(name), m_choice(choice)
{
    setObjectName(name);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QStringList& texts, const QString& tip)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_tip = tip;
    m_notes.clear();
    while (m_chips.size() > static_cast<std::size_t>(texts.size())) {
        delete m_chips.back(); // its layout item goes with it
        m_chips.pop_back();
    }
    for (auto i = static_cast<int>(m_chips.size()); i < texts.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(m_name + QStringLiteral("Chip%1").arg(i));
        chip->setProperty("role", "chip");
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            if (m_choice == Choice::One)
                for (std::size_t other = 0; other < m_chips.size(); ++other)
                    m_chips[other]->setChecked(static_cast<int>(other) == i);
            Q_EMIT edited();
        });
        connect(chip, &QToolButton::toggled, this, [this, i] { refreshText(i); });
    }
    for (int i = 0; i < texts.size(); ++i)
        refreshText(i);
    updateGeometry();
}

void ChipRow::refreshText(int index)
{
    QToolButton* chip = m_chips[static_cast<std::size_t>(index)];
    const QString note = m_notes.value(index);
    const QString mark = chip->isChecked() ? QStringLiteral("✓ ") : QString();
    const QString warning = note.isEmpty() ? QString() : QStringLiteral(" ⚠");
    // As wide on as off: chips do not jump when one is clicked.
    chip->setText(QStringLiteral("✓ ") + m_texts[index] + warning);
    chip->setMinimumWidth(0);
    chip->setMinimumWidth(chip->sizeHint().width());
    chip->setText(mark + m_texts[index] + warning);
    chip->setAccessibleName(m_texts[index]);
    chip->setToolTip(note.isEmpty() ? tr("%1: %2").arg(m_texts[index], m_tip) : note);
}

void ChipRow::setOn(const std::vector<bool>& on)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool isOn = i < on.size() && on[i];
        if (m_chips[i]->isChecked() != isOn)
            m_chips[i]->setChecked(isOn);
    }
}

void ChipRow::setNotes(const QStringList& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i)
        refreshText(i);
}

std::vector<bool> ChipRow::on() const
{
    std::vector<bool> on;
    for (const QToolButton* chip : m_chips)
        on.push_back(chip->isChecked());
    return on;
}

QToolButton* ChipRow::chip(int index) const
{
    return m_chips.at(static_cast<std::size_t>(index));
}

} // namespace sextant::ui
