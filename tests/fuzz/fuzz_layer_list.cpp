#include "core/hw/layer_list.h"

#include <cstddef>
#include <cstdint>

/// Bytes as the layers of a published network.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)sextant::parseLayerList({reinterpret_cast<const char*>(data), size}, {3, 64, 64});
    return 0;
}
