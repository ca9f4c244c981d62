#include "ui/window/probe_card.h"

#include "core/base/child_process.h"
#include "ui/common/settings.h"
#include "ui/window/setup_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using Members = ProbeChoice::Members;

ProbeCard::ProbeCard(QWidget* parent)
    : QWidget(parent), m_members(new QComboBox), m_command(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* card = addCard(column, tr("Board"));
    m_members->addItem(tr("None"), int(Members::None));
    m_members->addItem(tr("Those on the front"), int(Members::Front));
    m_members->addItem(tr("All that finish"), int(Members::All));
    dress(
        m_members, "probeMembersBox", tr("Measure on the board"),
        tr("The board runs candidates, one at a time, while others train. What it measures stands "
           "beside the simulated latency and decides nothing"));
    m_members->setCurrentIndex(std::max(0, m_members->findData(kProbeMembers.value())));
    m_command->setObjectName(QStringLiteral("probeCommandEdit"));
    m_command->setAccessibleName(tr("Command of the probe"));
    m_command->setToolTip(
        tr("A program that runs a model on the board and prints {\"ms\": …}; {model} "
           "becomes the ONNX file, {repeat} how many runs to time"));
    m_command->setText(kProbeCommand.value());
    auto* form = new QFormLayout;
    form->addRow(tr("Measure"), m_members);
    form->addRow(tr("Probe"), m_command);
    card->addLayout(form);
    setDeviceCommand({});
    connect(m_members, &QComboBox::currentIndexChanged, this, &ProbeCard::keep);
    connect(m_command, &QLineEdit::textChanged, this, &ProbeCard::keep);
}

ProbeChoice ProbeCard::choice() const
{
    return {static_cast<Members>(m_members->currentData().toInt()),
            m_command->text().trimmed().toStdString()};
}

void ProbeCard::setDeviceCommand(const QString& command)
{
    m_deviceCommand = command;
    m_command->setPlaceholderText(command.isEmpty() ? QStringLiteral("my-probe {model} {repeat}")
                                                    : command);
    m_command->setEnabled(choice().members != Members::None);
}

QString ProbeCard::reason() const
{
    if (choice().members == Members::None)
        return {};
    const QString own = m_command->text().trimmed();
    const QString command = own.isEmpty() ? m_deviceCommand : own;
    if (command.isEmpty())
        return tr("Name the program that measures on the board, or measure none.");
    return command.contains(QLatin1String("{model}")) && commandWords(command.toStdString())
        ? QString()
        : tr("The command of the probe must take a {model}, and close its quotes.");
}

void ProbeCard::keep()
{
    kProbeMembers.set(m_members->currentData().toInt());
    kProbeCommand.set(m_command->text());
    m_command->setEnabled(choice().members != Members::None);
    Q_EMIT changed();
}

} // namespace sextant::ui
