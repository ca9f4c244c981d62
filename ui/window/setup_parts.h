#pragma once

#include "core/hw/device_profile.h"
#include "core/store/search_settings.h"

#include <QString>

#include <filesystem>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace sextant::ui {

/// A titled card; content goes into the returned layout.
[[nodiscard]] QVBoxLayout* addCard(QVBoxLayout* column, const QString& title);
/// Muted, of as many lines as it takes.
[[nodiscard]] QLabel* wrappedLabel();
[[nodiscard]] QSpinBox* spinBox(const char* name, int low, int high, int value,
                                const QString& label, const QString& tip);
/// Narrower than its longest entry where there is no room for it.
void dress(QComboBox* box, const char* name, const QString& label, const QString& tip);

/// Copies a profile into the user's folder of them. Errors: those of DeviceProfile::load,
/// FileUnwritable.
[[nodiscard]] Result<DeviceProfile> keepProfile(const std::filesystem::path& file);

/// What a study had and no entry names must not be offered to the next one.
void forgetForeign(QComboBox* box);
/// Selects the entry with this data; one that is not there is added as the study's own.
void showChoice(QComboBox* box, const QString& data);
/// The data of the entry with this augmentation, empty when there is none.
[[nodiscard]] QString augmentationKey(const QComboBox* box, const Augmentation& augmentation);
[[nodiscard]] QString objectivesKey(const std::vector<Objective>& objectives);
[[nodiscard]] std::vector<Objective> objectivesFrom(const QString& key);

} // namespace sextant::ui
