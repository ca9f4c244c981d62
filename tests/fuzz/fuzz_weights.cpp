#include "core/nn/detail/weights.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a candidate's weights; what is read is written to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto weights = sextant::detail::NamedTensors::unpack(bytes);
    if (weights && weights->pack() != bytes)
        __builtin_trap();
    return 0;
}
