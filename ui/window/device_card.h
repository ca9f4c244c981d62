#pragma once

#include "core/hw/device_profile.h"

#include <QWidget>

#include <filesystem>

class QComboBox;
class QLabel;

namespace sextant::ui {

/// The chip whose numerics and costs the next search simulates: those that come with the program
/// and those of the user's folder. GUI thread.
class DeviceCard : public QWidget {
    Q_OBJECT

public:
    explicit DeviceCard(QWidget* parent = nullptr);

    /// Takes a profile into the user's own ones and, where the choice is free, chooses it; or says
    /// what is wrong with it.
    void add(const std::filesystem::path& file);
    /// Whether another one can be chosen.
    void setFree(bool isFree);
    /// Chooses a device that is offered.
    void choose(const QString& id);
    /// Offers the devices of the folder that the settings name now.
    void followFolder();

    [[nodiscard]] QString id() const;
    /// The command of its probe; empty: it has none.
    [[nodiscard]] QString probeCommand() const;
    /// Where the user's own were listed from.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

Q_SIGNALS:
    void changed();

private:
    void list();
    void offer(const DeviceProfile& profile);

    std::filesystem::path m_folder;
    QComboBox* m_device;
    QLabel* m_text;
};

} // namespace sextant::ui
