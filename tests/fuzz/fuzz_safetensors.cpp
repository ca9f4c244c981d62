#include "core/deploy/safetensors.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a safetensors file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)sextant::readSafetensors({reinterpret_cast<const char*>(data), size}, "fuzz");
    return 0;
}
