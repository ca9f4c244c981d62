#include "ui/window/settings_dialog.h"

#include "core/hw/device_profile.h"
#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/languages.h"
#include "ui/common/paths.h"
#include "ui/common/profile_folder.h"
#include "ui/common/settings.h"
#include "ui/window/choosers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include <thread>

namespace sextant::ui {

namespace {

template <typename Widget>
Widget* named(Widget* widget, const char* name, const QString& label, const QString& tip)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(label);
    widget->setToolTip(tip);
    return widget;
}

QSpinBox* countBox(const char* name, const QString& label, const QString& tip,
                   const Setting<int>& setting)
{
    auto* box = named(new QSpinBox, name, label, tip);
    box->setRange(1, std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
    box->setValue(setting.value());
    QObject::connect(box, &QSpinBox::valueChanged, box, [&setting](int to) { setting.set(to); });
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Choosers& choosers, QWidget* parent)
    : QDialog(parent), m_choosers(choosers)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addLook(form);
    addLanguage(form);
    addWork(form);
    addFolder(form);
    auto* close = named(new QPushButton(tr("Close")), "closeSettingsButton", tr("Close"),
                        tr("Close; everything holds already (Esc)"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addWidget(mutedLabel(tr("Changes hold at once.")), 1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addLayout(row);
    setMinimumWidth(520);
}

void SettingsDialog::addLook(QFormLayout* form)
{
    auto* theme = named(new QComboBox, "themeBox", tr("Theme"),
                        tr("Light, dark, or what the desktop had when Sextant started"));
    theme->addItem(tr("As the desktop"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->setCurrentIndex(std::max(0, theme->findData(kTheme.value())));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        kTheme.set(theme->currentData().toString());
        Q_EMIT themeChanged();
    });
    form->addRow(tr("Theme"), theme);
    auto* density =
        named(new QComboBox, "densityBox", tr("Density"), tr("How close the rows of tables stand"));
    density->addItem(tr("Comfortable"), false);
    density->addItem(tr("Compact"), true);
    density->setCurrentIndex(kCompact.value() ? 1 : 0);
    connect(density, &QComboBox::currentIndexChanged, this, [this, density] {
        kCompact.set(density->currentData().toBool());
        Q_EMIT densityChanged();
    });
    form->addRow(tr("Density"), density);
    auto* reset = named(new QPushButton(tr("Reset layout")), "resetLayoutButton",
                        tr("Reset layout"), tr("All parts of the window back to their places"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::layoutResetRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(reset);
    row->addStretch();
    form->addRow(tr("Layout"), row);
}

void SettingsDialog::addLanguage(QFormLayout* form)
{
    const auto languages = availableLanguages(translationFolder());
    if (languages.size() < 2)
        return;
    auto* box = named(new QComboBox, "languageBox", tr("Language"),
                      tr("The language of the window; searches go on meanwhile"));
    box->addItem(tr("As the desktop"), QString());
    for (const Language& language : languages)
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(kLanguage.value())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        kLanguage.set(box->currentData().toString());
        Q_EMIT languageChanged();
    });
    form->addRow(tr("Language"), box);
}

void SettingsDialog::addWork(QFormLayout* form)
{
    form->addRow(tr("Workers of a new study"),
                 countBox("defaultWorkersBox", tr("Workers of a new study"),
                          tr("Networks trained at the same time, unless Setup says otherwise"),
                          kWorkers));
    form->addRow(tr("Threads for a mask"),
                 countBox("maskThreadsBox", tr("Threads for a mask"),
                          tr("Threads that predict the mask of a candidate over a scene"),
                          kMaskThreads));
    auto* notify = named(new QCheckBox(tr("Tell me when a search ends")), "notifyBox",
                         tr("Tell me when a search ends"),
                         tr("The window asks for attention, and the desktop shows a note"));
    notify->setChecked(kNotify.value());
    connect(notify, &QCheckBox::toggled, notify, [](bool on) { kNotify.set(on); });
    form->addRow(QString(), notify);
}

void SettingsDialog::addFolder(QFormLayout* form)
{
    auto* path = new ElidedLabel;
    path->setObjectName(QStringLiteral("deviceFolderText"));
    path->setElideMode(Qt::ElideMiddle);
    auto* choose =
        named(new QPushButton(tr("Choose…")), "chooseDevicesButton",
              tr("Choose the folder of your device profiles"),
              tr("Another folder for your device profiles, such as one that a team shares"));
    auto* standard =
        named(new QPushButton(tr("Standard")), "standardDevicesButton",
              tr("The standard folder of your device profiles"),
              tr("Back to %1").arg(QDir::toNativeSeparators(pathText(userProfileFolder()))));
    auto* open = named(new QPushButton(tr("Open folder")), "openDevicesButton",
                       tr("Open the folder of your device profiles"),
                       tr("Device profiles (JSON) that lie here are offered in Setup"));
    const auto show = [path, standard] {
        path->setText(QDir::toNativeSeparators(pathText(profileFolder())));
        standard->setEnabled(!kDeviceFolder.value().isEmpty());
    };
    const auto set = [this, show](const QString& folder) {
        kDeviceFolder.set(folder);
        show();
        Q_EMIT deviceFolderChanged();
    };
    show();
    connect(choose, &QPushButton::clicked, this, [this, set] {
        const QString folder = m_choosers.openFolder(this, tr("Folder of your device profiles"));
        if (!folder.isEmpty())
            set(folder);
    });
    connect(standard, &QPushButton::clicked, this, [set] { set({}); });
    connect(open, &QPushButton::clicked, this, [] {
        const QString folder = pathText(profileFolder());
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {choose, standard, open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(tr("Your device profiles"), path);
    form->addRow(QString(), row);
}

} // namespace sextant::ui
