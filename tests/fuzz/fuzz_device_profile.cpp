#include "core/hw/device_profile.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a device profile: an error or a profile, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto profile =
        sextant::DeviceProfile::fromJson({reinterpret_cast<const char*>(data), size});
    if (profile && profile->id.empty())
        __builtin_trap();
    return 0;
}
