#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace sextant::ui {

struct Choosers;

/// What the user decides once, not with every study. Everything holds at once; there is nothing to
/// confirm. GUI thread.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param choosers outlive it
    explicit SettingsDialog(const Choosers& choosers, QWidget* parent = nullptr);

Q_SIGNALS:
    void themeChanged();
    void densityChanged();
    void languageChanged();
    void layoutResetRequested();
    void deviceFolderChanged();

private:
    void addLook(QFormLayout* form);
    void addLanguage(QFormLayout* form); ///< where there is more than one
    void addWork(QFormLayout* form);
    void addFolder(QFormLayout* form);

    const Choosers& m_choosers;
};

} // namespace sextant::ui
