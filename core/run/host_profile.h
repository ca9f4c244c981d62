#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/hw/device_profile.h"

#include <filesystem>
#include <functional>

namespace sextant {

inline constexpr const char* kHostProfileId = "this-computer";

/// The profile of this computer running exported models in OpenCV DNN on one thread: FP32,
/// operators measured once. Reads the file if it was made on a computer of this name and processor,
/// else measures, which takes about a minute, and writes it.
/// @param again measures in any case
/// Errors: those of measureHostOperators(), FileUnwritable.
[[nodiscard]] Result<DeviceProfile>
hostProfile(const std::filesystem::path& file, bool again, const RunToken& token = {},
            const std::function<void(int done, int all)>& onProgress = {});

} // namespace sextant
