#include "core/deploy/detail/npy.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a NumPy array.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)sextant::detail::readNpy({reinterpret_cast<const char*>(data), size}, "fuzz");
    return 0;
}
