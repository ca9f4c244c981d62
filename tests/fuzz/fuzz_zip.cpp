#include "core/deploy/detail/zip_archive.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a zipped bundle.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)sextant::detail::readZip({reinterpret_cast<const char*>(data), size}, "fuzz");
    return 0;
}
