#include "ui/common/dropped_file.h"

#include "core/hw/device_profile.h"
#include "core/space/search_space.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace sextant::ui {

FileKind kindOf(const std::filesystem::path& path)
{
    std::error_code ec;
    if (std::filesystem::is_directory(path, ec))
        return std::filesystem::is_directory(path / "images", ec)
                && std::filesystem::is_directory(path / "masks", ec)
            ? FileKind::Dataset
            : FileKind::Unknown;
    if (!std::filesystem::is_regular_file(path, ec))
        return FileKind::Unknown;
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
    if (ending == ".sextant")
        return FileKind::Study;
    if (ending == ".onnx")
        return FileKind::Model;
    if (ending == ".json") {
        if (DeviceProfile::load(path))
            return FileKind::Profile;
        // A space that is wrong in one place is a space still: it is said what is wrong with it.
        return FileKind::Space;
    }
    for (const char* raster : {".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg", ".vrt", ".img"})
        if (ending == raster)
            return FileKind::Scene;
    return FileKind::Unknown;
}

} // namespace sextant::ui
