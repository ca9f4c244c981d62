#pragma once

#include <filesystem>

namespace sextant::ui {

/// Where the user's own device profiles are: the folder of the settings, else userProfileFolder().
/// GUI thread.
[[nodiscard]] std::filesystem::path profileFolder();

} // namespace sextant::ui
