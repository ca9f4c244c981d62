#pragma once

#include "ui/common/probe_choice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sextant::ui {

/// Which candidates the board itself measures while the search trains others, and by which command.
/// What is chosen is kept for the next time; a search that runs keeps what it began with. GUI
/// thread.
class ProbeCard : public QWidget {
    Q_OBJECT

public:
    explicit ProbeCard(QWidget* parent = nullptr);

    [[nodiscard]] ProbeChoice choice() const;
    /// @param command of the chosen device's profile; empty: it has none
    void setDeviceCommand(const QString& command);
    /// What is missing before a search can start; empty: nothing.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void changed();

private:
    void keep();

    QComboBox* m_members;
    QLineEdit* m_command;
    QString m_deviceCommand;
};

} // namespace sextant::ui
