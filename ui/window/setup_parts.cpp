#include "ui/window/setup_parts.h"

#include "core/base/files.h"
#include "ui/common/profile_folder.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kForeignRole = Qt::UserRole + 1; ///< an entry that an opened study brought along

} // namespace

QVBoxLayout* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(title);
    heading->setProperty("role", "title");
    layout->addWidget(heading);
    column->addWidget(card);
    return layout;
}

QLabel* wrappedLabel()
{
    auto* label = new QLabel;
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    return label;
}

QSpinBox* spinBox(const char* name, int low, int high, int value, const QString& label,
                  const QString& tip)
{
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(low, high);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(label);
    box->setToolTip(tip);
    return box;
}

void dress(QComboBox* box, const char* name, const QString& label, const QString& tip)
{
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
}

Result<DeviceProfile> keepProfile(const std::filesystem::path& file)
{
    auto profile = DeviceProfile::load(file);
    if (!profile)
        return profile;
    const auto folder = profileFolder();
    std::error_code ec;
    std::filesystem::create_directories(folder, ec);
    if (const auto written = writeFile(folder / (profile->id + ".json"), profile->jsonText);
        !written)
        return tl::unexpected(written.error());
    return profile;
}

void forgetForeign(QComboBox* box)
{
    const int last = box->count() - 1;
    if (!box->itemData(last, kForeignRole).toBool())
        return;
    box->setCurrentIndex(0);
    box->removeItem(last);
}

void showChoice(QComboBox* box, const QString& data)
{
    forgetForeign(box);
    if (box->findData(data) < 0) {
        box->addItem(QCoreApplication::translate("sextant::ui::SetupPanel", "As in the study"),
                     data);
        box->setItemData(box->count() - 1, true, kForeignRole);
    }
    box->setCurrentIndex(box->findData(data));
}

QString augmentationKey(const QComboBox* box, const Augmentation& augmentation)
{
    for (int i = 0; i < box->count(); ++i) {
        const QString name = box->itemData(i).toString();
        if (Augmentation::named(name.toStdString()) == augmentation)
            return name;
    }
    return {};
}

QString objectivesKey(const std::vector<Objective>& objectives)
{
    QStringList names;
    for (const Objective objective : objectives)
        names << QString::fromStdString(objectiveName(objective));
    return names.join(QLatin1Char(','));
}

std::vector<Objective> objectivesFrom(const QString& key)
{
    std::vector<Objective> objectives;
    for (const QString& name : key.split(QLatin1Char(',')))
        if (const auto objective = objectiveNamed(name.toStdString()))
            objectives.push_back(*objective);
    return objectives;
}

} // namespace sextant::ui
