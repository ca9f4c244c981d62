#include "ui/common/profile_folder.h"

#include "core/hw/device_profile.h"
#include "ui/common/paths.h"
#include "ui/common/settings.h"

namespace sextant::ui {

std::filesystem::path profileFolder()
{
    const QString chosen = kDeviceFolder.value();
    return chosen.isEmpty() ? userProfileFolder() : pathOf(chosen);
}

} // namespace sextant::ui
