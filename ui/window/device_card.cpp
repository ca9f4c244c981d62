#include "ui/window/device_card.h"

#include "ui/common/profile_folder.h"
#include "ui/common/text.h"
#include "ui/window/setup_parts.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kProbeRole = Qt::UserRole + 3; ///< the command of a device's probe

} // namespace

DeviceCard::DeviceCard(QWidget* parent)
    : QWidget(parent), m_device(new QComboBox), m_text(wrappedLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* card = addCard(column, tr("Device"));
    list();
    m_device->setCurrentIndex(std::max(0, m_device->findData(QStringLiteral("myriad-x"))));
    dress(m_device, "deviceBox", tr("Device"),
          tr("The chip whose numerics and costs are simulated"));
    card->addWidget(m_device);
    card->addWidget(m_text);
    m_text->setText(tr("A profile (JSON) dropped onto the window is offered here too."));
    connect(m_device, &QComboBox::currentIndexChanged, this, &DeviceCard::changed);
}

void DeviceCard::list()
{
    m_folder = profileFolder();
    m_device->clear();
    for (const DeviceProfile& profile : knownProfiles(m_folder).profiles)
        offer(profile);
}

void DeviceCard::offer(const DeviceProfile& profile)
{
    m_device->addItem(tr("%1, simulated").arg(QString::fromStdString(profile.name)),
                      QString::fromStdString(profile.id));
    m_device->setItemData(
        m_device->count() - 1,
        profile.probe ? QString::fromStdString(profile.probe->command) : QString(), kProbeRole);
}

void DeviceCard::setFree(bool isFree)
{
    m_device->setEnabled(isFree);
}

void DeviceCard::followFolder()
{
    if (m_folder == profileFolder())
        return;
    const QString chosen = id(), text = m_device->currentText();
    {
        const QSignalBlocker quiet(m_device);
        list();
        if (m_device->findData(chosen) < 0 && !m_device->isEnabled()) // the study has its own
            m_device->addItem(text, chosen);
        const int row = m_device->findData(chosen);
        m_device->setCurrentIndex(
            row >= 0 ? row : std::max(0, m_device->findData(QStringLiteral("myriad-x"))));
    }
    Q_EMIT changed();
}

void DeviceCard::add(const std::filesystem::path& file)
{
    const auto profile = keepProfile(file);
    if (!profile) {
        m_text->setText(errorText(profile.error()));
        return;
    }
    const QString id = QString::fromStdString(profile->id);
    if (m_device->findData(id) < 0)
        offer(*profile);
    m_text->setText(tr("Took in %1.").arg(QString::fromStdString(profile->name)));
    if (m_device->isEnabled())
        choose(id);
}

void DeviceCard::choose(const QString& id)
{
    if (const int row = m_device->findData(id); row >= 0)
        m_device->setCurrentIndex(row);
}

QString DeviceCard::id() const
{
    return m_device->currentData().toString();
}

QString DeviceCard::probeCommand() const
{
    return m_device->currentData(kProbeRole).toString();
}

} // namespace sextant::ui
