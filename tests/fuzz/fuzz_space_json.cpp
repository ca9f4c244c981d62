#include "core/space/search_space.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a search space; what is read is written and read again to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto space = sextant::SearchSpace::fromJson({reinterpret_cast<const char*>(data), size});
    if (!space)
        return 0;
    const auto again = sextant::SearchSpace::fromJson(space->toJson());
    if (!again || *again != *space)
        __builtin_trap();
    return 0;
}
